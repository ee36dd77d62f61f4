import { describe, expect, it } from 'vitest';
import { mean, quantile, share } from '../../src/review/estimates.ts';

describe('a share', () => {
  it("has Wilson's interval", () => {
    // Worked by hand: p = 0.5, n = 100, z = 1.96 gives 0.5 ± 0.0962.
    const { value, low, high, n } = share(50, 100);
    expect(value).toBe(0.5);
    expect(low).toBeCloseTo(0.4038, 4);
    expect(high).toBeCloseTo(0.5962, 4);
    expect(n).toBe(100);
  });

  it('keeps its interval inside 0 to 1', () => {
    expect(share(0, 10)).toMatchObject({ value: 0, low: 0 });
    expect(share(10, 10).high).toBe(1);
    expect(share(10, 10).low).toBeCloseTo(0.7225, 3);
  });

  it('of nothing may be anything', () => {
    expect(share(0, 0)).toMatchObject({ low: 0, high: 1 });
  });
});

it('a mean has a normal interval', () => {
  const { value, low, high } = mean([1, 2, 3, 4, 5]);
  expect(value).toBe(3);
  expect(high - value).toBeCloseTo(1.96 * Math.sqrt(2.5 / 5), 10);
  expect(value - low).toBeCloseTo(high - value, 10);
});

it('quantiles lie between neighbours', () => {
  expect(quantile([3, 1, 2], 0.5)).toBe(2);
  expect(quantile([4, 1, 2, 3], 0.5)).toBe(2.5);
  expect(quantile([0, 10], 0.25)).toBe(2.5);
});
