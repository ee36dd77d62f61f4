import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { CourseStep } from '../../src/bgio/course.ts';
import { MatchHost } from '../../src/bgio/matchHost.ts';
import { MatchMirror } from '../../src/bgio/mirror.ts';
import type { TransportData } from '../../src/bgio/transport.ts';
import { rulesFor } from '../../src/content/scenarios.ts';
import { actionKey } from '../../src/game/actions.ts';
import { digestOf } from '../../src/game/digest.ts';
import { legalActions } from '../../src/game/legal.ts';
import { type Random, seededRandom } from '../../src/game/random.ts';
import { newRecord, type RecordedAction, replay } from '../../src/game/record.ts';
import { seatToMove } from '../../src/game/state.ts';

const rules = rulesFor('quick');

function open(seed: string): MatchHost {
  const opened = MatchHost.open(rules, 'match', newRecord('quick', seed));
  if (!opened.ok) throw new Error(opened.problem.code);
  return opened.host;
}

function mirrorOf(host: MatchHost): MatchMirror {
  const mirror = MatchMirror.open(rules, 'match', host.course);
  if (!mirror) throw new Error('The course does not open');
  return mirror;
}

/** boardgame.io's state in what a client is sent, without the log of the last decision alone. */
function stateIn(data: TransportData | undefined) {
  if (data?.type === 'sync') return { ...data.args[1].state, deltalog: undefined };
  if (data?.type === 'update') return { ...data.args[1], deltalog: undefined };
  throw new Error(`Nothing of the match: ${data?.type}`);
}

function draw(host: MatchHost, random: Random): RecordedAction | undefined {
  const seat = seatToMove(host.state);
  const legal = legalActions(rules, host.state);
  const action = legal[random.below(Math.max(1, legal.length))];
  return seat === undefined || !action ? undefined : { seat, action: actionKey(action) };
}

/** Plays one random decision at the host; what it would tell its followers. */
function step(host: MatchHost, random: Random): CourseStep | undefined {
  const chosen = draw(host, random);
  if (!chosen) return undefined;
  const known = host.state.schedule.edicts.length;
  host.act(chosen.seat, chosen.action);
  const { edicts, headlines } = host.view().schedule;
  const turnedUp = { edicts: edicts.slice(known), headlines: headlines.slice(known) };
  const digest = digestOf(host.state);
  return { ...chosen, digest, ...(turnedUp.edicts.length > 0 ? { turnedUp } : {}) };
}

describe('a mirror of a match', () => {
  it('is at the host’s view after every decision of a whole game', () => {
    const host = open('whole');
    const mirror = mirrorOf(host);
    const random = seededRandom('whole moves');
    for (;;) {
      expect(mirror.view()).toEqual(host.view());
      expect(mirror.actions).toEqual(host.record.actions);
      const next = step(host, random);
      if (!next) break;
      expect(mirror.follow(next)).toBe(true);
    }
    expect(mirror.state.step.kind).toBe('over');
  });

  it('opens anywhere on the way and goes on from there', () => {
    fc.assert(
      fc.property(fc.nat({ max: 40 }), fc.string(), (plies, salt) => {
        const random = seededRandom(salt);
        const host = open(`anywhere ${salt}`);
        for (let i = 0; i < plies; i++) step(host, random);
        const mirror = mirrorOf(host);
        for (let i = 0; i < 5; i++) {
          const next = step(host, random);
          if (next) expect(mirror.follow(next)).toBe(true);
        }
        expect(mirror.view()).toEqual(host.view());
      }),
      { numRuns: 30, seed: 5 },
    );
  });

  it('is never told a card that lies face down', () => {
    const host = open('a seed that nobody is told');
    const mirror = mirrorOf(host);
    const random = seededRandom('secret moves');
    for (let next = step(host, random); next; next = step(host, random)) {
      mirror.follow(next);
      const told = JSON.stringify([host.course, mirror.course, mirror.state, next]);
      const hidden = host.state.secret?.edicts ?? [];
      for (const card of hidden) expect(told).not.toContain(`"${card}"`);
      expect(told).not.toContain('a seed that');
    }
  });

  it('notices that it was told something else than what happened', () => {
    const host = open('liar');
    const random = seededRandom('liar moves');
    const next = step(host, random);
    if (!next) throw new Error('Nothing to play');
    const before = open('liar');
    expect(mirrorOf(before).follow({ ...next, digest: next.digest ^ 1 })).toBe(false);
    expect(mirrorOf(before).follow({ ...next, action: 'nonsense' })).toBe(false);
    expect(mirrorOf(before).follow({ ...next, seat: next.seat === 0 ? 1 : 0 })).toBe(false);
    expect(mirrorOf(before).follow(next)).toBe(true);
  });

  it('sends a client that comes late what one has that was there from the beginning', () => {
    const host = open('late');
    const random = seededRandom('late moves');
    const early: TransportData[] = [];
    const mirror = mirrorOf(host);
    mirror.connect((data) => early.push(data), '1');
    const deaf = mirrorOf(host);
    for (let next = step(host, random); next; next = step(host, random)) {
      expect(mirror.follow(next)).toBe(true);
      expect(deaf.follow(next)).toBe(true);
    }
    for (const source of [host, mirror, deaf]) {
      const late: TransportData[] = [];
      source.connect((data) => late.push(data), '1');
      expect(stateIn(late.at(-1))).toEqual(stateIn(early.at(-1)));
    }
  });

  it('passes its clients on when it adopts a course, such as after a step back', () => {
    const host = open('back');
    const random = seededRandom('back moves');
    for (let i = 0; i < 6; i++) step(host, random);
    const mirror = mirrorOf(host);
    const told: string[] = [];
    const leave = mirror.connect((data) => told.push(data.type), '0');
    const seat = seatToMove(host.state) ?? 0;
    const next = step(host, random);
    if (!next) throw new Error('Nothing to play');
    mirror.follow(next);
    expect(host.undo(seat)).toBe(true);
    expect(mirror.adopt(host.course)).toBe(true);
    expect(mirror.view()).toEqual(host.view());
    expect(told).toEqual(['sync', 'update', 'sync']);
    leave();
    mirror.adopt(host.course);
    expect(told).toHaveLength(3);
  });

  it('keeps what it has where a course is of other rules or faulty', () => {
    const host = open('faulty');
    const mirror = mirrorOf(host);
    const { course } = host;
    expect(mirror.adopt({ ...course, rulesVersion: 999 })).toBe(false);
    expect(mirror.adopt({ ...course, deal: { ...course.deal, edicts: ['no', 'such'] } })).toBe(
      false,
    );
    expect(mirror.adopt({ ...course, actions: [{ seat: 0, action: 'nonsense' }] })).toBe(false);
    expect(mirror.view()).toEqual(host.view());
  });

  it('has a course that is kept and replayed as a record', () => {
    const host = open('kept');
    const random = seededRandom('kept moves');
    for (let i = 0; i < 25; i++) step(host, random);
    const replayed = replay(rules, { ...mirrorOf(host).course, seed: 'any name' });
    if (!replayed.ok) throw new Error(replayed.problem.code);
    expect(replayed.state.companies).toEqual(host.state.companies);
    expect(replayed.state.schedule).toEqual(host.state.schedule);
  });
});
