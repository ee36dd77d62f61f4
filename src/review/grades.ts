/**
 * Labels for decisions, by the chance to win that they gave away. The steps are those that lichess's
 * lila grades moves by, on the same scale (a change of 0.1, 0.2, 0.3 on its scale from −1 to 1).
 */

/** Best first, but for `forced`: there was nothing to decide. */
export const LABELS = [
  'forced',
  'brilliant',
  'best',
  'good',
  'inaccuracy',
  'mistake',
  'blunder',
] as const;
export type Label = (typeof LABELS)[number];

/** Chances to win, 0 to 1, from which a decision has a label. */
export const GIVEN_AWAY = { inaccuracy: 0.05, mistake: 0.1, blunder: 0.15 } as const;

/**
 * What another seed of the same search can easily make a decision gain or lose: what gave away no
 * more is as good as the best.
 */
export const SEARCH_ERROR = 0.015;

/** A brilliant move is at least so much better than the next best and than what is obvious. */
export const BRILLIANT = 0.1;

export interface Judged {
  /** How many actions were legal. */
  choices: number;
  /** Chance to win given away against the best found, 0 for the best. */
  lost: number;
  /** By how much it is better than the best of the others; negative where one is better. */
  margin: number;
  /** By how much it is better than what one sees who looks one move ahead; 0 where it is that. */
  hidden: number;
}

export function labelOf({ choices, lost, margin, hidden }: Judged): Label {
  if (choices <= 1) return 'forced';
  if (lost >= GIVEN_AWAY.blunder) return 'blunder';
  if (lost >= GIVEN_AWAY.mistake) return 'mistake';
  if (lost >= GIVEN_AWAY.inaccuracy) return 'inaccuracy';
  if (lost > SEARCH_ERROR) return 'good';
  return margin >= BRILLIANT && hidden >= BRILLIANT ? 'brilliant' : 'best';
}
