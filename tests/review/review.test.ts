import { describe, expect, it } from 'vitest';
import { SCENARIO_IDS, standardRules } from '../../src/content/scenarios.ts';
import { apply } from '../../src/game/apply.ts';
import { randomLegalAction } from '../../src/game/legal.ts';
import { seededRandom } from '../../src/game/random.ts';
import { type MatchRecord, newRecord, recordAction, replay } from '../../src/game/record.ts';
import { SEATS } from '../../src/game/seats.ts';
import { dealSeeded, dealSeen, setup } from '../../src/game/setup.ts';
import { seatToMove } from '../../src/game/state.ts';
import type { Look } from '../../src/review/grading.ts';
import {
  type GameReview,
  type ReviewDepth,
  type ReviewEvent,
  reviewGame,
} from '../../src/review/review.ts';
import { playBots, randomly } from '../support/botGame.ts';

const HASTY: ReviewDepth = {
  ...{ iterations: 4, close: 3, closeIterations: 8, last: 2, lastIterations: 12 },
  ...{ finds: 1, lineIterations: 2 },
};
const rules = standardRules();

function reviewed(
  record: MatchRecord,
  seed = 'a',
  of = rules,
): { events: ReviewEvent[]; review: GameReview } {
  const reviewing = reviewGame(of, record, { depth: HASTY, seed });
  if (!reviewing.ok) throw new Error(reviewing.problem.code);
  const events: ReviewEvent[] = [];
  for (;;) {
    const { value, done } = reviewing.events.next();
    if (done) return { events, review: value };
    events.push(value);
  }
}

describe('a review', { timeout: 60_000 }, () => {
  const { record } = playBots([randomly, randomly, randomly], 'review');
  const { events, review } = reviewed(record);

  it('grades every decision of all seats, in order', () => {
    expect(review.decisions.map(({ seat, action }) => ({ seat, action }))).toEqual(record.actions);
    expect(review.decisions.map(({ ply }) => ply)).toEqual(record.actions.map((_, ply) => ply));
    const first = events.slice(0, record.actions.length);
    expect(first.map((e) => e.type === 'decision' && e.decision.ply)).toEqual(
      record.actions.map((_, ply) => ply),
    );
  });

  it('looks closely at some, longest at the few that still matter, and says how far it is', () => {
    const looked = (look: Look): number[] =>
      events.flatMap((e) =>
        e.type === 'decision' && e.decision.look === look ? e.decision.ply : [],
      );
    const close = looked('close');
    expect(close.length).toBeGreaterThanOrEqual(HASTY.close);
    expect(close.length).toBeLessThanOrEqual(HASTY.close + SEATS.length * HASTY.finds);
    const last = looked('last');
    expect(last).toHaveLength(HASTY.last);
    for (const ply of last) expect(close).toContain(ply);
    const done = events.flatMap((e) => ('done' in e ? [e.done / e.of] : []));
    expect(done).toEqual([...done].sort((a, b) => a - b));
    expect(done.at(-1)).toBe(1);
  });

  it('chooses the turning points from those that it looked at longest', () => {
    for (const ply of review.turningPoints) expect(review.decisions[ply]?.look).toBe('last');
  });

  it('gives chances that add up to 1, and never says that less than nothing was lost', () => {
    for (const { before, after, lost } of review.decisions) {
      for (const { chance } of [before, after]) {
        expect(chance[0] + chance[1] + chance[2]).toBeCloseTo(1);
      }
      expect(lost.chance).toBeGreaterThanOrEqual(0);
    }
  });

  it('explains what is not simply good, and every turning point', () => {
    const explained = review.explanations.map(({ ply }) => ply);
    const marked = review.decisions.filter(({ label }) => /inaccuracy|mistake|blunder/.test(label));
    for (const { ply } of marked) expect(explained).toContain(ply);
    for (const ply of review.turningPoints) expect(explained).toContain(ply);
    for (const { ply, taken, other, sentences } of review.explanations) {
      expect(taken.actions[0]).toEqual(record.actions[ply]);
      expect(other.actions[0]).not.toEqual(record.actions[ply]);
      expect(sentences.length).toBeGreaterThan(0);
    }
  });

  it('is the same for the same seed', () => {
    expect(reviewed(record).review).toEqual(review);
  });

  it('that goes on where another one was stopped finds the same, and looks at nothing twice', () => {
    const looks = events.flatMap((e) => (e.type === 'decision' ? [e.decision] : []));
    for (const count of [7, looks.length - 1]) {
      const known = structuredClone(looks.slice(0, count));
      const reviewing = reviewGame(rules, record, { depth: HASTY, seed: 'a', known });
      if (!reviewing.ok) throw new Error(reviewing.problem.code);
      const again: ReviewEvent[] = [];
      let next = reviewing.events.next();
      for (; !next.done; next = reviewing.events.next()) again.push(next.value);
      expect(again).toEqual(events);
      expect(next.value).toEqual(review);
      const told = again.flatMap((e) => (e.type === 'decision' ? [e.decision] : []));
      expect(told.slice(0, count).every((decision, i) => decision === known[i])).toBe(true);
    }
  });

  it('can be stopped, and leaves the record as it was', () => {
    const before = structuredClone(record);
    const reviewing = reviewGame(rules, record, { depth: HASTY, seed: 'a' });
    if (!reviewing.ok) throw new Error(reviewing.problem.code);
    const { value } = reviewing.events.next();
    expect(value).toEqual(events[0]);
    reviewing.events.return(review);
    expect(reviewing.events.next().done).toBe(true);
    expect(record).toEqual(before);
  });

  it('is the same where the deal stands in the record and the seed is only a name', () => {
    const replayed = replay(rules, record);
    if (!replayed.ok) throw new Error(replayed.problem.code);
    const shared = { ...record, seed: 'table', deal: dealSeen(replayed.state) };
    expect(reviewed(shared).review).toEqual(review);
  });

  it('of a game that is not over grades what was decided so far', () => {
    const part = { ...record, actions: record.actions.slice(0, 5) };
    expect(reviewed(part).review.decisions).toHaveLength(5);
    expect(reviewed({ ...record, actions: [] }).review).toEqual({
      decisions: [],
      turningPoints: [],
      explanations: [],
    });
  });

  it('is refused where the record does not replay', () => {
    const bad = { ...record, actions: [...record.actions, { seat: 0 as const, action: 'defy' }] };
    expect(reviewGame(rules, bad, { depth: HASTY, seed: 'a' })).toEqual({
      ok: false,
      problem: { code: 'wrongSeat', ply: record.actions.length },
    });
  });
});

describe('a review of any game', { timeout: 60_000 }, () => {
  it.each(SCENARIO_IDS)('of the scenario %s comes to its end', (scenario) => {
    const game = playBots([randomly, randomly, randomly], `any ${scenario}`, undefined, scenario);
    const { review } = reviewed(game.record, 'a', game.rules);
    expect(review.decisions).toHaveLength(game.record.actions.length);
  });
});

describe('cards that are face down', { timeout: 60_000 }, () => {
  /** Another seed whose first order and face-up cards are the same, and the others not. */
  function twinOf(seed: string): string {
    const seen = (of: string): string => {
      const { order, schedule } = dealSeeded(rules, of);
      return JSON.stringify([order, schedule]);
    };
    const wanted = seen(seed);
    const hidden = JSON.stringify(dealSeeded(rules, seed).secret);
    for (let i = 0; ; i++) {
      const twin = `twin ${i}`;
      if (seen(twin) === wanted && JSON.stringify(dealSeeded(rules, twin).secret) !== hidden) {
        return twin;
      }
    }
  }

  it('change no grade of a decision that was made before they were turned up', () => {
    const seed = 'world';
    const first = newRecord('standard', seed);
    const random = seededRandom('hidden');
    const state = setup(rules, seed);
    while (state.month === 1) {
      const seat = seatToMove(state);
      if (seat === undefined) break;
      const action = randomLegalAction(rules, state, random);
      first.actions.push(recordAction(seat, action));
      apply(rules, state, action);
    }
    const second = { ...first, seed: twinOf(seed) };
    expect(reviewed(second).review).toEqual(reviewed(first).review);
  });
});
