import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { divide } from '../../../src/game/divide.ts';

describe('4.1 largest remainder', () => {
  it('4.1 gives floors, then one each to the largest remainders', () => {
    // 10 × 1/6, 2/6, 3/6 = 1⅔, 3⅓, 5.
    expect(divide(10, [1, 2, 3])).toEqual([2, 3, 5]);
    // 7 × 5/11, 4/11, 2/11 = 3 2/11, 2 6/11, 1 3/11.
    expect(divide(7, [5, 4, 2])).toEqual([3, 3, 1]);
  });

  it('4.1 breaks ties by list order', () => {
    expect(divide(1, [1, 1, 1])).toEqual([1, 0, 0]);
    expect(divide(2, [1, 1, 1])).toEqual([1, 1, 0]);
    expect(divide(5, [2, 2])).toEqual([3, 2]);
    // ½, 1½, ½, ½: two left for four equal remainders.
    expect(divide(3, [1, 3, 1, 1])).toEqual([1, 2, 0, 0]);
    expect(divide(2, [1, 3, 1, 3])).toEqual([0, 1, 0, 1]);
  });

  it('4.1 compares remainders exactly', () => {
    // 3 × 1/9 = ⅓ nine times over: the first three, although ⅓ has no exact float.
    expect(divide(3, new Array<number>(9).fill(7))).toEqual([1, 1, 1, 0, 0, 0, 0, 0, 0]);
  });

  it('4.1 leaves nothing to a weight of 0, and nobody with no weight at all', () => {
    expect(divide(100, [0, 1, 0, 2])).toEqual([0, 33, 0, 67]);
    expect(divide(5, [0, 0, 0])).toEqual([0, 0, 0]);
    expect(divide(0, [1, 2, 3])).toEqual([0, 0, 0]);
  });

  it('4.1 gives out exactly n, each within one of its exact share', () => {
    const weights = fc.array(fc.nat({ max: 60 }), { minLength: 1, maxLength: 13 });
    fc.assert(
      fc.property(fc.nat({ max: 80 }), weights, (n, w) => {
        const total = w.reduce((a, b) => a + b, 0);
        const shares = divide(n, w);
        if (total === 0) return shares.every((s) => s === 0);
        const sum = shares.reduce((a, b) => a + b, 0);
        const close = shares.every((s, i) => Math.abs(s * total - n * (w[i] ?? 0)) < total);
        return sum === n && close;
      }),
      { seed: 41, numRuns: 2000 },
    );
  });
});
