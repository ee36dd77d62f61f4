/**
 * The different builds with which games are won: clusters of winners by the levels they added to
 * each district. Levels count from the company's start, so that three companies alone do not make
 * three builds. What else the winners of a cluster did describes it, but does not form it.
 */
import { ACTION_FAMILIES } from '../../game/actions.ts';
import { seededRandom } from '../../game/random.ts';
import { DISTRICTS } from '../../game/seats.ts';
import { share, sum } from '../../review/estimates.ts';
import { kMeans, type Point, silhouette, standardized } from './kMeans.ts';
import type { MatchResult } from './match.ts';

/** Numbers of clusters that are tried. */
const TRIED = [2, 3, 4, 5, 6];
/** Winners looked at, evenly chosen: the silhouette compares each with each. */
const MOST = 600;
/** Below this silhouette clusters run into each other (Kaufman & Rousseeuw 1990). */
const CLEAR = 0.25;
/** A cluster with a smaller part of the winners is no way to win. */
const SMALLEST = 0.05;

const HABITS = ACTION_FAMILIES.filter((family) => family !== 'build');

/** What a winner is described by; the first `DISTRICTS.length` are what it is clustered by. */
export const TRAITS: readonly string[] = [...DISTRICTS.map((d) => `+${d}`), ...HABITS, 'openGates'];

function traitsOf({ winner, built, tallies, openGates }: MatchResult): Point {
  const { families } = tallies[winner];
  return [
    ...DISTRICTS.map((d) => built[winner][d]),
    ...HABITS.map((h) => families[h]),
    openGates[winner],
  ];
}

export interface Build {
  /** Part of the winners. */
  share: number;
  /** How many of them each company was. */
  companies: [number, number, number];
  /** Traits by which it differs most from all winners: deviations from the mean, and the mean. */
  marks: { trait: string; deviations: number; mean: number }[];
}

export interface Builds {
  /** Clusters that are clearly apart; 1 where the best ones are not. */
  count: number;
  silhouette: number;
  builds: Build[];
  winners: number;
}

function describe(
  members: readonly number[],
  winners: readonly MatchResult[],
  raw: readonly Point[],
  points: readonly Point[],
): Build {
  const average = (of: readonly Point[], trait: number): number =>
    sum(members.map((i) => of[i]?.[trait] ?? 0)) / members.length;
  const marks = TRAITS.map((trait, t) => ({
    trait,
    deviations: average(points, t),
    mean: average(raw, t),
  }));
  marks.sort((a, b) => Math.abs(b.deviations) - Math.abs(a.deviations));
  const companies: [number, number, number] = [0, 0, 0];
  for (const i of members) companies[winners[i]?.winner ?? 0]++;
  return {
    share: share(members.length, winners.length).value,
    companies,
    marks: marks.slice(0, 4),
  };
}

/** The clustering with the best silhouette; clusters that are too small are left out. */
export function buildsOf(results: readonly MatchResult[]): Builds {
  const step = Math.max(1, results.length / MOST);
  const winners = results.filter((_, i) => Math.floor(i / step) !== Math.floor((i - 1) / step));
  const raw = winners.map(traitsOf);
  const points = standardized(raw);
  const levels = points.map((point) => point.slice(0, DISTRICTS.length));
  const random = seededRandom('builds');
  const fits = TRIED.filter((k) => k < levels.length).map((k) => {
    const labels = kMeans(levels, k, random);
    return { labels, silhouette: silhouette(levels, labels) };
  });
  const best = fits.reduce((a, b) => (b.silhouette > a.silhouette ? b : a), {
    labels: levels.map(() => 0),
    silhouette: 0,
  });
  const builds = [...new Set(best.labels)]
    .map((label) => best.labels.flatMap((l, i) => (l === label ? [i] : [])))
    .map((members) => describe(members, winners, raw, points))
    .filter((build) => build.share >= SMALLEST)
    .sort((a, b) => b.share - a.share);
  const count = best.silhouette >= CLEAR ? builds.length : 1;
  return { count, silhouette: best.silhouette, builds, winners: winners.length };
}
