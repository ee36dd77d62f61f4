import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { median, studentQuantile, variance, welch } from '../../src/learning/statistics.ts';

describe('the middle value', () => {
  it('is the middle one, or between the two middle ones', () => {
    expect(median([3, 1, 2])).toBe(2);
    expect(median([4, 1, 2, 3])).toBe(2.5);
    expect(median([])).toBeNaN();
  });
});

describe('Student’s t', () => {
  // From printed tables: two-sided 95 %.
  it.each([
    [1, 12.706],
    [2, 4.303],
    [5, 2.571],
    [10, 2.228],
    [30, 2.042],
    [1000, 1.962],
  ])('with %d degrees of freedom is exceeded by %d', (freedom, value) => {
    expect(studentQuantile(freedom)).toBeCloseTo(value, 3);
  });
});

describe('Welch’s interval', () => {
  it('agrees with a case that was worked out by hand', () => {
    // Means 22 and 24.8, variances 10 and 5.7, five each: se² = 3.14, df = 7.4404, t = 2.3366.
    const found = welch([18, 20, 22, 24, 26], [22, 23, 25, 26, 28]);
    expect(variance([18, 20, 22, 24, 26])).toBe(10);
    expect(found?.difference).toBeCloseTo(2.8, 10);
    expect(found?.low).toBeCloseTo(2.8 - 2.3366 * Math.sqrt(3.14), 2);
    expect(found?.high).toBeCloseTo(2.8 + 2.3366 * Math.sqrt(3.14), 2);
  });

  it('says nothing of one table, or of tables that do not differ', () => {
    expect(welch([1], [2, 3])).toBeUndefined();
    expect(welch([], [])).toBeUndefined();
    expect(welch([4, 4], [5, 5])).toBeUndefined();
  });

  it('holds the difference, turns about with its samples and does not mind a shift', () => {
    const sample = fc.array(fc.integer({ min: -200, max: 200 }), { minLength: 2, maxLength: 20 });
    fc.assert(
      fc.property(sample, sample, fc.integer({ min: -50, max: 50 }), (a, b, shift) => {
        const found = welch(a, b);
        const turned = welch(b, a);
        const moved = welch(
          a.map((x) => x + shift),
          b.map((x) => x + shift),
        );
        if (!found || !turned || !moved) return;
        expect(found.low).toBeLessThanOrEqual(found.difference);
        expect(found.high).toBeGreaterThanOrEqual(found.difference);
        expect(turned.low).toBeCloseTo(-found.high, 6);
        expect(moved.low).toBeCloseTo(found.low, 6);
      }),
    );
  });
});
