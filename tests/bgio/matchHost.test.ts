import { describe, expect, it } from 'vitest';
import { MatchHost } from '../../src/bgio/matchHost.ts';
import type { TransportData } from '../../src/bgio/transport.ts';
import { standardRules } from '../../src/content/scenarios.ts';
import { actionKey } from '../../src/game/actions.ts';
import { legalActions } from '../../src/game/legal.ts';
import { seededRandom } from '../../src/game/random.ts';
import { newRecord, replay } from '../../src/game/record.ts';
import { seatToMove } from '../../src/game/state.ts';

const rules = standardRules();

function open(seed: string, actions = newRecord('standard', seed).actions): MatchHost {
  const opened = MatchHost.open(rules, 'match', { ...newRecord('standard', seed), actions });
  if (!opened.ok) throw new Error(opened.problem.code);
  return opened.host;
}

/** Plays `plies` random decisions, or to the end. */
function playOn(host: MatchHost, seed: string, plies = Number.POSITIVE_INFINITY): void {
  const random = seededRandom(seed);
  for (let i = 0; i < plies; i++) {
    const seat = seatToMove(host.state);
    const legal = legalActions(rules, host.state);
    const action = legal[random.below(Math.max(1, legal.length))];
    if (seat === undefined || !action) return;
    expect(host.act(seat, actionKey(action))).toEqual({ ok: true });
  }
}

describe('match host', () => {
  it('opens a record where it was left, by the same path as a replay', () => {
    const host = open('open');
    playOn(host, 'moves', 40);
    const again = open('open', host.record.actions);
    const replayed = replay(rules, host.record);
    expect(again.state).toEqual(host.state);
    expect(replayed.ok && replayed.state).toEqual(host.state);
  });

  it('refuses a decision out of turn and says why, and nothing changes', () => {
    const host = open('turns');
    const seat = seatToMove(host.state);
    const other = seat === 0 ? 1 : 0;
    const before = JSON.stringify(host.state);
    expect(host.act(other, 'defy')).toMatchObject({ refusal: { code: 'notYourTurn' } });
    expect(host.act(other, 'no such thing')).toMatchObject({ refusal: { code: 'unknownAction' } });
    expect(JSON.stringify(host.state)).toBe(before);
    expect(host.record.actions).toEqual([]);
  });

  it('lets boardgame.io’s machine carry out every decision before it tells of it', () => {
    const host = open('confirmed');
    const told: string[] = [];
    const states: unknown[] = [];
    playOn(host, 'moves', 4);
    host.connect((data) => {
      told.push(data.type);
      states.push(data.type === 'update' ? data.args[1].G : data.args[1]);
    }, null);
    playOn(host, 'more', 1);
    expect(told).toEqual(['sync', 'update']);
    expect(states.at(-1)).toEqual(host.view());
  });

  it('tells at which decision a bad record fails', () => {
    const host = open('bad');
    playOn(host, 'moves', 12);
    const { actions } = host.record;
    const fail = (change: Partial<(typeof actions)[number]>) =>
      MatchHost.open(rules, 'match', {
        ...newRecord('standard', 'bad'),
        actions: actions.map((a, i) => (i === 7 ? { ...a, ...change } : a)),
      });
    expect(fail({ action: 'nonsense' })).toEqual({
      ok: false,
      problem: { code: 'unknownAction', ply: 7 },
    });
    expect(fail({ action: 'complyAll' })).toMatchObject({ ok: false, problem: { ply: 7 } });
    const versioned = MatchHost.open(rules, 'match', {
      ...newRecord('standard', 'bad'),
      rulesVersion: 999,
    });
    expect(versioned).toMatchObject({ ok: false, problem: { code: 'otherRulesVersion' } });
  });

  it('takes back the last decision of the seat that made it, and nobody else', () => {
    const host = open('undo');
    playOn(host, 'moves', 5);
    const before = JSON.stringify(host.state);
    const seat = seatToMove(host.state) ?? 0;
    playOn(host, 'more', 1);
    expect(host.canUndo(seat === 0 ? 1 : 0)).toBe(false);
    expect(host.undo(seat)).toBe(true);
    expect(JSON.stringify(host.state)).toBe(before);
    expect(host.record.actions).toHaveLength(5);
  });

  it('never takes back a decision after which a card was turned up', () => {
    const host = open('reveal');
    const { month } = host.state;
    let last = seatToMove(host.state) ?? 0;
    while (host.state.month === month) {
      last = seatToMove(host.state) ?? 0;
      playOn(host, `ply ${host.record.actions.length}`, 1);
    }
    expect(host.canUndo(last)).toBe(false);
    expect(host.undo(last)).toBe(false);
  });

  it('sends clients nothing that is face down: no seed, no hidden card, in no message', () => {
    const seed = 'a seed that must not be sent anywhere';
    for (const playerID of ['0', '1', '2', null]) {
      const host = open(seed);
      const sent: TransportData[] = [];
      host.connect((data) => sent.push(data), playerID);
      for (let i = 0; i < 60; i++) {
        const known = JSON.stringify(host.view().schedule);
        const hidden = host.state.secret?.edicts.filter((card) => !known.includes(card)) ?? [];
        const text = JSON.stringify(sent.at(-1));
        expect(text).not.toContain(seed);
        expect(text).not.toContain('"secret"');
        for (const card of hidden) expect(text).not.toContain(card);
        playOn(host, `${i}`, 1);
      }
      expect(sent.length).toBeGreaterThan(50);
    }
  });
});
