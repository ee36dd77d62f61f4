/** The few sums with which tables of a class are compared. */

export function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}

/** The middle value, or the mean of the two middle ones; NaN of nothing. */
export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = sorted.length / 2;
  const [low, high] = [sorted[Math.ceil(middle) - 1], sorted[Math.floor(middle)]];
  return low === undefined || high === undefined ? Number.NaN : (low + high) / 2;
}

/** Unbiased; NaN of fewer than two values. */
export function variance(values: readonly number[]): number {
  if (values.length < 2) return Number.NaN;
  const centre = mean(values);
  return values.reduce((sum, value) => sum + (value - centre) ** 2, 0) / (values.length - 1);
}

export interface Difference {
  /** Mean of the second sample less mean of the first. */
  difference: number;
  /** The 95 % interval of the difference. */
  low: number;
  high: number;
}

/**
 * How far the mean of `b` lies above that of `a`, by Welch's interval, which lets the spreads differ.
 * Undefined where either has fewer than two values, or none of them varies.
 */
export function welch(a: readonly number[], b: readonly number[]): Difference | undefined {
  if (a.length < 2 || b.length < 2) return undefined;
  const [va, vb] = [variance(a) / a.length, variance(b) / b.length];
  const squared = va + vb;
  if (!(squared > 0)) return undefined;
  const freedom = squared ** 2 / (va ** 2 / (a.length - 1) + vb ** 2 / (b.length - 1));
  const reach = studentQuantile(freedom) * Math.sqrt(squared);
  const difference = mean(b) - mean(a);
  return { difference, low: difference - reach, high: difference + reach };
}

/** The value that Student's t exceeds with probability 0.025; `freedom` at least 1. */
export function studentQuantile(freedom: number): number {
  let [low, high] = [0, 20];
  for (let i = 0; i < 60; i++) {
    const middle = (low + high) / 2;
    if (studentTail(middle, freedom) > 0.025) low = middle;
    else high = middle;
  }
  return (low + high) / 2;
}

/** Probability that Student's t exceeds `t` >= 0. */
function studentTail(t: number, freedom: number): number {
  return incompleteBeta(freedom / (freedom + t * t), freedom / 2, 0.5) / 2;
}

/** The regularised incomplete beta function, by its continued fraction (Lentz's method). */
function incompleteBeta(x: number, a: number, b: number): number {
  if (x <= 0) return 0;
  if (x >= 1) return 1;
  // The fraction converges fast only below the mean of the distribution.
  if (x > (a + 1) / (a + b + 2)) return 1 - incompleteBeta(1 - x, b, a);
  const front = Math.exp(
    a * Math.log(x) + b * Math.log(1 - x) + logGamma(a + b) - logGamma(a) - logGamma(b),
  );
  const tiny = 1e-300;
  let c = 1;
  let d = 1 / guard(1 - ((a + b) * x) / (a + 1), tiny);
  let value = d;
  for (let m = 1; m < 300; m++) {
    const even = (m * (b - m) * x) / ((a + 2 * m - 1) * (a + 2 * m));
    const odd = (-(a + m) * (a + b + m) * x) / ((a + 2 * m) * (a + 2 * m + 1));
    for (const step of [even, odd]) {
      d = 1 / guard(1 + step * d, tiny);
      c = guard(1 + step / c, tiny);
      value *= c * d;
    }
    if (Math.abs(c * d - 1) < 1e-12) break;
  }
  return (front * value) / a;
}

const guard = (value: number, tiny: number): number => (Math.abs(value) < tiny ? tiny : value);

/** Stirling's series, after moving its argument to where that is exact enough. */
function logGamma(x: number): number {
  let [shift, z] = [0, x];
  while (z < 12) {
    shift += Math.log(z);
    z += 1;
  }
  const series = 1 / (12 * z) - 1 / (360 * z ** 3) + 1 / (1260 * z ** 5);
  return (z - 0.5) * Math.log(z) - z + Math.log(2 * Math.PI) / 2 + series - shift;
}
