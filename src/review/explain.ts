/** Why a decision was good or bad: two lines, what differs, and the concept it belongs to. */
import { actionByKey } from '../game/actions.ts';
import type { Rules } from '../game/rules.ts';
import { type Concept, conceptOf } from './concepts.ts';
import type { MadeDecision } from './decisions.ts';
import type { Label } from './grades.ts';
import type { GradedDecision } from './grading.ts';
import { compareLines, type Line } from './lines.ts';
import { type Sentence, sentencesFor } from './sentences.ts';
import { type Term, termsBetween } from './terms.ts';

export interface Explanation {
  ply: number;
  concept: Concept;
  /** One or two sentences that compare the decision with the other. */
  sentences: Sentence[];
  /** What was done, and what is expected after it. */
  taken: Line;
  /** The best found, or, where nothing was better, the next best. */
  other: Line;
  /** All that differs on the coming market day, the weightiest first; sentences tell some of it. */
  terms: Term[];
}

const EXPLAINED: ReadonlySet<Label> = new Set(['brilliant', 'inaccuracy', 'mistake', 'blunder']);

/** Whether a decision is explained that is no turning point. */
export function isExplained({ label }: GradedDecision): boolean {
  return EXPLAINED.has(label);
}

/**
 * Compares a decision with the best found, or the next best where it is the best itself. Uses only
 * what the player could see; undefined where there was no other choice.
 */
export function explain(
  rules: Rules,
  { view, seat, action, ply }: MadeDecision,
  decision: GradedDecision,
  iterations: number,
): Explanation | undefined {
  const isBest = decision.best === decision.action;
  const otherKey = isBest ? decision.next : decision.best;
  const otherAction = otherKey === undefined ? undefined : actionByKey(seat, otherKey);
  if (otherKey === undefined || !otherAction) return undefined;
  const { taken, other } = compareLines(rules, view, action, otherAction, iterations);
  const terms = termsBetween(rules, seat, taken.outcome, other.outcome);
  const sentences = sentencesFor({
    seat,
    taken: decision.action,
    other: otherKey,
    terms,
    edict: view.schedule.edicts[view.month],
    chance: isBest ? decision.margin : -decision.lost.chance,
    points: isBest ? decision.marginPoints : -decision.lost.marketValue,
  });
  const concept = conceptOf(rules, seat, action, otherAction, terms);
  return { ply, concept, sentences, taken, other, terms };
}
