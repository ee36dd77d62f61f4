/** The few decisions on which a game turned. */

import { BRILLIANT, GIVEN_AWAY, SEARCH_ERROR } from './grades.ts';
import type { GradedDecision } from './grading.ts';

export const MOST_TURNING_POINTS = 5;
const FEWEST_TURNING_POINTS = 3;

/**
 * How much turned on a decision, in chance to win: what it gave away, or, where it was hard to
 * find, what any other would have given away.
 */
export function swingOf({ label, lost, margin }: GradedDecision): number {
  return label === 'brilliant' ? margin : lost.chance;
}

/** At least so much turned on a decision that is named where three others are more important. */
const CLEAR = Math.min(GIVEN_AWAY.mistake, BRILLIANT);

/**
 * The three to five largest swings, in the order of the game. Fewer where there were fewer that the
 * search can tell from none. Where some decisions were looked at last and longest, it is one of them:
 * swings that were not looked at alike do not compare.
 */
export function turningPointsOf(decisions: readonly GradedDecision[]): GradedDecision[] {
  const longest = decisions.filter(({ look }) => look === 'last');
  return (longest.length > 0 ? longest : decisions)
    .filter((decision) => swingOf(decision) > SEARCH_ERROR)
    .sort((a, b) => swingOf(b) - swingOf(a) || a.ply - b.ply)
    .slice(0, MOST_TURNING_POINTS)
    .filter((decision, i) => i < FEWEST_TURNING_POINTS || swingOf(decision) >= CLEAR)
    .sort((a, b) => a.ply - b.ply);
}
