/** What the curves of a review are made of: one number for each company and point of the game. */
import { SEATS, type Seat, type Triple } from '../../../../../game/seats.ts';
import type { GradedDecision } from '../../../../../review/grading.ts';
import type { StudyGame } from '../../../../app/study/game.ts';

/** By company; element n belongs to the position after n decisions. May be shorter than the game. */
export type Series = Triple<readonly number[]>;

const bySeat = (of: (seat: Seat) => number[]): Series => SEATS.map(of) as unknown as Series;

/** Chances to win, as far as decisions have been looked at without a gap; 0 to 1. */
export function chanceSeries(decisions: readonly (GradedDecision | undefined)[]): Series {
  const known: GradedDecision[] = [];
  for (const decision of decisions) {
    if (!decision) break;
    known.push(decision);
  }
  const last = known.at(-1);
  return bySeat((seat) => [
    ...known.map(({ before }) => before.chance[seat]),
    ...(last ? [last.after.chance[seat]] : []),
  ]);
}

export function valueSeries({ positions }: StudyGame): Series {
  return bySeat((seat) => positions.map(({ state }) => state.companies[seat].marketValue));
}

/** Whole points of percent, of a chance from 0 to 1. */
export const percentOf = (chance: number): number => Math.round(100 * chance);

/**
 * From what to what a decision let the chance to win fall, in points of percent that differ by what the
 * sentences say; undefined where it is less than one.
 */
export function fallOf({
  seat,
  before,
  lost,
}: Pick<GradedDecision, 'seat' | 'before' | 'lost'>): { from: number; to: number } | undefined {
  const points = percentOf(lost.chance);
  const from = percentOf(before.chance[seat]);
  return points > 0 ? { from, to: Math.max(0, from - points) } : undefined;
}

export interface Summary {
  first: number;
  last: number;
  low: number;
  high: number;
}

/** What there is to say of a curve in one sentence; undefined for an empty one. */
export function summaryOf(values: readonly number[]): Summary | undefined {
  const [first] = values;
  const last = values.at(-1);
  if (first === undefined || last === undefined) return undefined;
  return { first, last, low: Math.min(...values), high: Math.max(...values) };
}
