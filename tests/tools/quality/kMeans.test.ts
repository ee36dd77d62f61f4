import { expect, it } from 'vitest';
import { seededRandom } from '../../../src/game/random.ts';
import { kMeans, type Point, silhouette, standardized } from '../../../src/tools/quality/kMeans.ts';

/** Points in little squares around the given middles, five for each, middle by middle. */
function around(middles: readonly Point[]): Point[] {
  const offsets = [
    [0, 0],
    [1, 0],
    [0, 1],
    [-1, 0],
    [0, -1],
  ];
  return middles.flatMap((m) => offsets.map((o) => m.map((v, i) => v + (o[i] ?? 0))));
}

const POINTS = around([
  [0, 0],
  [20, 0],
  [0, 20],
]);

it('finds clusters that are there', () => {
  const labels = kMeans(POINTS, 3, seededRandom('k'));
  for (const cluster of [0, 5, 10]) {
    expect(new Set(labels.slice(cluster, cluster + 5)).size).toBe(1);
  }
  expect(new Set(labels).size).toBe(3);
});

it('is the clearest with as many clusters as there are', () => {
  const scores = [2, 3, 4].map((k) => silhouette(POINTS, kMeans(POINTS, k, seededRandom('k'))));
  expect(scores[1]).toBeGreaterThan(0.9);
  expect(scores[1]).toBe(Math.max(...scores));
});

it('gives a silhouette worked by hand', () => {
  // 0 and 2 against 10: the nearer cluster mate is 2 away, the other cluster 10 and 8; a lone point counts 0.
  const labels = [0, 0, 1];
  expect(silhouette([[0], [2], [10]], labels)).toBeCloseTo((0.8 + 0.75 + 0) / 3);
});

it('standardizes, and leaves out what never varies', () => {
  const points = standardized([
    [1, 7],
    [3, 7],
  ]);
  expect(points).toEqual([
    [-1, 0],
    [1, 0],
  ]);
});
