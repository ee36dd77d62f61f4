import { describe, expect, it } from 'vitest';
import { seededRandom } from '../../src/game/random.ts';
import { compareEndings, directionOf, pairedDifference } from '../../src/review/comparison.ts';
import { share } from '../../src/review/estimates.ts';
import type { Ending } from '../../src/review/whatIf.ts';
import { A, B, T } from '../support/names.ts';

const ending = (winner: 0 | 1 | 2, score = 100): Ending => ({ winner, scores: [score, 90, 80] });

describe('the difference of two shares of the same games', () => {
  // Worked by hand from Wilson's intervals, 0 to 0.1135 for none of 30 and 0.0059 to 0.1667 for one.
  it.each([
    [{ both: 0, onlyFirst: 0, onlySecond: 0, neither: 30 }, 0, -0.1135, 0.1135],
    [{ both: 0, onlyFirst: 0, onlySecond: 1, neither: 29 }, -1 / 30, -0.1667, 0.0834],
  ])('is, for %o, %d', (pairs, value, low, high) => {
    const found = pairedDifference(pairs);
    expect(found.value).toBeCloseTo(value, 10);
    expect(found.low).toBeCloseTo(low, 3);
    expect(found.high).toBeCloseTo(high, 3);
  });

  it('is nothing sure where all games agree, and the surer the more games there are', () => {
    const few = pairedDifference({ both: 2, onlyFirst: 0, onlySecond: 0, neither: 3 });
    expect(few.value).toBe(0);
    expect(few.high - few.low).toBeGreaterThan(0);
    const many = pairedDifference({ both: 200, onlyFirst: 0, onlySecond: 0, neither: 300 });
    expect(many.high - many.low).toBeLessThan(few.high - few.low);
  });

  it('turns round with its sides', () => {
    const pairs = { both: 5, onlyFirst: 9, onlySecond: 3, neither: 13 };
    const swapped = { ...pairs, onlyFirst: 3, onlySecond: 9 };
    const [one, other] = [pairedDifference(pairs), pairedDifference(swapped)];
    expect(other.value).toBeCloseTo(-one.value, 12);
    expect(other.low).toBeCloseTo(-one.high, 12);
    expect(other.high).toBeCloseTo(-one.low, 12);
  });

  it('holds the truth about 19 times out of 20', () => {
    const random = seededRandom('coverage');
    const chance = (p: number): boolean => random.below(1000) < 1000 * p;
    let held = 0;
    for (let trial = 0; trial < 400; trial++) {
      const pairs = { both: 0, onlyFirst: 0, onlySecond: 0, neither: 0 };
      for (let game = 0; game < 50; game++) {
        // A game that both win or lose together half of the time; otherwise each by itself.
        const together = chance(0.5);
        const [first, second] = together
          ? Array<boolean>(2).fill(chance(0.4))
          : [chance(0.5), chance(0.3)];
        if (first && second) pairs.both++;
        else if (first) pairs.onlyFirst++;
        else if (second) pairs.onlySecond++;
        else pairs.neither++;
      }
      const { low, high } = pairedDifference(pairs);
      if (low <= 0.1 && 0.1 <= high) held++;
    }
    expect(held / 400).toBeGreaterThan(0.92);
    expect(held / 400).toBeLessThan(0.99);
  });
});

describe('two what-ifs side by side', () => {
  it('are compared game by game, as far as both have it', () => {
    const played = [ending(A), ending(A), ending(T), undefined, ending(B)];
    const changed = [ending(A, 106), ending(T, 98), ending(T, 104), ending(A)];
    const { games, wins, scores } = compareEndings(played, changed);
    expect(games).toBe(3);
    expect(wins.map(({ value }) => value)).toEqual([
      expect.closeTo(-1 / 3),
      expect.closeTo(1 / 3),
      0,
    ]);
    expect(scores[A].value).toBeCloseTo((6 - 2 + 4) / 3);
    expect(scores[T].value).toBe(0);
    expect(scores[A].n).toBe(3);
  });

  it('agree with the shares of each', () => {
    const played = Array.from({ length: 40 }, (_, i) => ending(i % 2 === 0 ? A : B));
    const changed = Array.from({ length: 40 }, (_, i) => ending(i % 4 === 0 ? A : B));
    const { wins } = compareEndings(played, changed);
    expect(wins[A].value).toBeCloseTo(share(10, 40).value - share(20, 40).value);
    expect(wins[T].value).toBe(0);
  });
});

describe('the direction of a difference', () => {
  it.each([
    [0.03, 0.21, 'more'],
    [-0.2, -0.01, 'less'],
    [-0.11, 0.05, 'unsure'],
    [0, 0.1, 'unsure'],
  ] as const)('from %d to %d is %s', (low, high, direction) => {
    expect(directionOf({ low, high })).toBe(direction);
  });
});
