/** What a sample says of the whole: 95 % intervals. */

/** Standard deviations that 95 % of a normal distribution lie within. */
const Z = 1.96;

export interface Estimate {
  value: number;
  /** The 95 % interval. */
  low: number;
  high: number;
  /** What the figure rests on: games, answers or positions. */
  n: number;
}

/** A share with the score interval of Wilson (1927), which stays inside 0 to 1. */
export function share(successes: number, n: number): Estimate {
  if (n === 0) return { value: Number.NaN, low: 0, high: 1, n };
  const p = successes / n;
  const scale = 1 + (Z * Z) / n;
  const middle = (p + (Z * Z) / (2 * n)) / scale;
  const half = (Z / scale) * Math.sqrt((p * (1 - p)) / n + (Z * Z) / (4 * n * n));
  return {
    value: p,
    low: Math.max(0, Math.min(p, middle - half)),
    high: Math.min(1, Math.max(p, middle + half)),
    n,
  };
}

export function sum(values: readonly number[]): number {
  return values.reduce((total, v) => total + v, 0);
}

/** A mean with its normal interval. */
export function mean(values: readonly number[]): Estimate {
  const n = values.length;
  const value = sum(values) / n;
  const variance = sum(values.map((v) => (v - value) ** 2)) / Math.max(1, n - 1);
  const half = Z * Math.sqrt(variance / n);
  return { value, low: value - half, high: value + half, n };
}

/** The value below which a part `q` of the sample lies, between neighbours in proportion. */
export function quantile(values: readonly number[], q: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  const at = q * (sorted.length - 1);
  const below = sorted[Math.floor(at)] ?? Number.NaN;
  const above = sorted[Math.ceil(at)] ?? Number.NaN;
  return below + (above - below) * (at - Math.floor(at));
}
