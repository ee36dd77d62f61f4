/** What a graded decision is compared with when it is talked about. */
import { SEARCH_ERROR } from './grades.ts';
import type { GradedDecision } from './grading.ts';

export interface Alternative {
  /** Key of the other action. */
  action: string;
  /** Chance to win and final points of the action taken, less those of the other. */
  chance: number;
  points: number;
}

/**
 * A find: the best there is, and better than what is obvious by more than another seed of the search
 * could make of it. It is not brilliant where something else would have been about as good.
 */
export function isFind({ label, obvious }: Pick<GradedDecision, 'label' | 'obvious'>): boolean {
  return label === 'best' && obvious !== undefined && obvious.chance > SEARCH_ERROR;
}

/**
 * The best found where it was not played; of a find what was obvious; of everything else the next
 * best. Undefined where there was nothing to choose.
 */
export function alternativeOf(decision: GradedDecision): Alternative | undefined {
  const { action, best, next, obvious, lost, margin, marginPoints } = decision;
  if (best !== action) return { action: best, chance: -lost.chance, points: -lost.marketValue };
  if (obvious && isFind(decision)) return obvious;
  return next === undefined ? undefined : { action: next, chance: margin, points: marginPoints };
}
