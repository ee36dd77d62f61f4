/** What a strip of final scores is drawn from: quantiles, and how many games lie in each bin. */
import type { Seat } from '../../../../../game/seats.ts';
import { quantile } from '../../../../../review/estimates.ts';
import type { Ending } from '../../../../../review/whatIf.ts';
import type { Endings } from '../../../../app/review/whatIfSession.ts';

export interface ScoreSummary {
  q5: number;
  q25: number;
  median: number;
  q75: number;
  q95: number;
}

export const known = (endings: Endings): Ending[] =>
  endings.filter((ending) => ending !== undefined);

export const scoresOf = (endings: readonly Ending[], seat: Seat): number[] =>
  endings.map(({ scores }) => scores[seat]);

/** Undefined for no scores. */
export function summaryOf(scores: readonly number[]): ScoreSummary | undefined {
  if (scores.length === 0) return undefined;
  return {
    q5: quantile(scores, 0.05),
    q25: quantile(scores, 0.25),
    median: quantile(scores, 0.5),
    q75: quantile(scores, 0.75),
    q95: quantile(scores, 0.95),
  };
}

export interface Bin {
  /** The scores from `from` to below `from + width`. */
  from: number;
  /** Share of the games, 0 to 1. */
  share: number;
}

/** Bins that hold at least one score, lowest first. */
export function binsOf(scores: readonly number[], width: number): Bin[] {
  const counts = new Map<number, number>();
  for (const score of scores) {
    const from = Math.floor(score / width) * width;
    counts.set(from, (counts.get(from) ?? 0) + 1);
  }
  return [...counts]
    .sort(([a], [b]) => a - b)
    .map(([from, count]) => ({ from, share: count / scores.length }));
}
