/** How far two figures of a class go together, and how sure that is. */
import { mean } from '../learning/statistics.ts';

export interface Correlation {
  /** -1 to 1. */
  r: number;
  /** The 95 % interval, by Fisher's transformation. */
  low: number;
  high: number;
  /** Points that it is of. */
  n: number;
}

export interface Grouped {
  /** Points are compared only within their group, such as one company at all tables. */
  group: number;
  x: number;
  y: number;
}

/** 97.5 % of a normal distribution lie below it. */
const NORMAL = 1.96;

/** What remains of a figure once its group's mean is taken off. */
function centred(points: readonly Grouped[], of: (point: Grouped) => number): number[] {
  const means = new Map<number, number>();
  for (const { group } of points) {
    if (means.has(group)) continue;
    means.set(group, mean(points.filter((point) => point.group === group).map(of)));
  }
  return points.map((point) => of(point) - (means.get(point.group) ?? 0));
}

/**
 * The correlation of x and y within groups. Undefined where there are too few points for an
 * interval, or where one of the two does not vary.
 */
export function correlationWithin(points: readonly Grouped[]): Correlation | undefined {
  const groups = new Set(points.map(({ group }) => group)).size;
  // Each group but the first takes a degree of freedom, as a variable that is held constant does.
  const freedom = points.length - (groups - 1) - 3;
  if (freedom < 1) return undefined;
  const x = centred(points, (point) => point.x);
  const y = centred(points, (point) => point.y);
  const product = (a: readonly number[], b: readonly number[]): number =>
    a.reduce((sum, value, i) => sum + value * (b[i] ?? 0), 0);
  const spread = product(x, x) * product(y, y);
  if (!(spread > 1e-12)) return undefined;
  const r = Math.max(-1, Math.min(1, product(x, y) / Math.sqrt(spread)));
  const reach = NORMAL / Math.sqrt(freedom);
  const z = Math.atanh(r);
  return { r, low: Math.tanh(z - reach), high: Math.tanh(z + reach), n: points.length };
}
