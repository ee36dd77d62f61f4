import { describe, expect, it } from 'vitest';
import { winChances } from '../../../src/bots/worth.ts';
import { seededRandom } from '../../../src/game/random.ts';
import type { Triple } from '../../../src/game/seats.ts';
import {
  fitRisingSpreads,
  fitSpread,
  loss,
  type Outcome,
  reliability,
} from '../../../src/tools/fit/logistic.ts';

const random = seededRandom('logistic');

/** Winners drawn by the very chances that a spread gives. */
function drawn(spread: number, n: number): Outcome[] {
  return Array.from({ length: n }, () => {
    const scores: Triple<number> = [random.below(30), random.below(30), random.below(30)];
    const [first, second] = winChances(scores, spread);
    const at = random.below(1_000_000) / 1_000_000;
    return { scores, winner: at < first ? 0 : at < first + second ? 1 : 2 };
  });
}

describe('the spread of chances', () => {
  it('is found again in winners that were drawn by it', () => {
    for (const spread of [3, 8]) {
      const found = fitSpread(drawn(spread, 4000));
      expect(Math.abs(found / spread - 1)).toBeLessThan(0.12);
    }
  });

  it('has the least loss', () => {
    const outcomes = drawn(5, 500);
    const best = loss(outcomes, fitSpread(outcomes));
    for (const other of [2, 4, 6, 12]) expect(loss(outcomes, other)).toBeGreaterThanOrEqual(best);
  });

  it('never falls with more months to come: those that would are fitted together', () => {
    const groups = [drawn(3, 1500), drawn(9, 1500), drawn(6, 1500), drawn(12, 1500)];
    const [a = 0, b = 0, c = 0, d = 0] = fitRisingSpreads(groups);
    expect(a).toBeLessThan(b);
    expect(b).toBe(c);
    expect(c).toBeLessThan(d);
  });
});

it('reliability sets chances beside what happened', () => {
  const foretold = [
    { chance: 0.25, won: true },
    { chance: 0.25, won: false },
    { chance: 1, won: true },
  ];
  expect(reliability(foretold)).toEqual([
    { from: 0.2, to: 0.3, mean: 0.25, won: 0.5, n: 2 },
    { from: 0.9, to: 1, mean: 1, won: 1, n: 1 },
  ]);
});
