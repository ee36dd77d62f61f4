/**
 * k-means (Lloyd 1982) begun by k-means++ (Arthur & Vassilvitskii 2007), the best of some starts,
 * and the silhouette (Rousseeuw 1987) that says how clearly the clusters are apart.
 */
import type { Random } from '../../game/random.ts';
import { sum } from '../../review/estimates.ts';

export type Point = readonly number[];

const STARTS = 8;
const ROUNDS = 60;
/** Steps into which the draw of a start is divided. */
const DRAW = 1 << 30;

export function squaredDistance(a: Point, b: Point): number {
  let total = 0;
  for (let i = 0; i < a.length; i++) total += ((a[i] ?? 0) - (b[i] ?? 0)) ** 2;
  return total;
}

/** Every coordinate to mean 0 and deviation 1; coordinates that never vary become 0. */
export function standardized(points: readonly Point[]): Point[] {
  const [first = []] = points;
  const scales = first.map((_, i) => {
    const values = points.map((p) => p[i] ?? 0);
    const middle = sum(values) / values.length;
    const deviation = Math.sqrt(sum(values.map((v) => (v - middle) ** 2)) / values.length);
    return { middle, deviation };
  });
  return points.map((p) =>
    scales.map(({ middle, deviation }, i) =>
      deviation > 0 ? ((p[i] ?? 0) - middle) / deviation : 0,
    ),
  );
}

function nearest(point: Point, centres: readonly Point[]): { index: number; distance: number } {
  let index = 0;
  let distance = Number.POSITIVE_INFINITY;
  for (const [i, centre] of centres.entries()) {
    const d = squaredDistance(point, centre);
    if (d < distance) {
      index = i;
      distance = d;
    }
  }
  return { index, distance };
}

/** Each next start is drawn in proportion to the squared distance to those before. */
function starts(points: readonly Point[], k: number, random: Random): Point[] {
  const centres: Point[] = [points[random.below(points.length)] ?? []];
  while (centres.length < k) {
    const distances = points.map((p) => nearest(p, centres).distance);
    let rest = (sum(distances) * random.below(DRAW)) / DRAW;
    let chosen = 0;
    for (const [i, d] of distances.entries()) {
      rest -= d;
      chosen = i;
      if (rest < 0) break;
    }
    centres.push(points[chosen] ?? []);
  }
  return centres;
}

function centreOf(members: readonly Point[]): Point {
  const [first = []] = members;
  return first.map((_, i) => sum(members.map((m) => m[i] ?? 0)) / members.length);
}

interface Fit {
  labels: number[];
  inertia: number;
}

function fitOnce(points: readonly Point[], k: number, random: Random): Fit {
  let centres = starts(points, k, random);
  let labels: number[] = [];
  for (let round = 0; round < ROUNDS; round++) {
    const next = points.map((p) => nearest(p, centres).index);
    if (next.every((label, i) => label === labels[i])) break;
    labels = next;
    centres = centres.map((centre, c) => {
      const members = points.filter((_, i) => labels[i] === c);
      return members.length > 0 ? centreOf(members) : centre;
    });
  }
  return { labels, inertia: sum(points.map((p) => nearest(p, centres).distance)) };
}

/** The cluster of each point, 0 to k-1. */
export function kMeans(points: readonly Point[], k: number, random: Random): number[] {
  let best = fitOnce(points, k, random);
  for (let start = 1; start < STARTS; start++) {
    const fit = fitOnce(points, k, random);
    if (fit.inertia < best.inertia) best = fit;
  }
  return best.labels;
}

/** Mean silhouette, from -1 to 1; 0 where there is one cluster. */
export function silhouette(points: readonly Point[], labels: readonly number[]): number {
  const clusters = [...new Set(labels)];
  if (clusters.length < 2) return 0;
  const sizes = new Map(clusters.map((c) => [c, labels.filter((l) => l === c).length]));
  const scores = points.map((point, i) => {
    const totals = new Map<number, number>();
    for (const [j, other] of points.entries()) {
      const label = labels[j] ?? 0;
      totals.set(label, (totals.get(label) ?? 0) + Math.sqrt(squaredDistance(point, other)));
    }
    const own = labels[i] ?? 0;
    const mates = (sizes.get(own) ?? 1) - 1;
    if (mates === 0) return 0;
    const inside = (totals.get(own) ?? 0) / mates;
    const outside = Math.min(
      ...clusters.filter((c) => c !== own).map((c) => (totals.get(c) ?? 0) / (sizes.get(c) ?? 1)),
    );
    return (outside - inside) / Math.max(outside, inside, Number.MIN_VALUE);
  });
  return sum(scores) / scores.length;
}
