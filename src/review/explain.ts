/** Why a decision was good or bad: two lines, what differs, and the concept it belongs to. */
import { actionByKey } from '../game/actions.ts';
import type { Rules } from '../game/rules.ts';
import { alternativeOf } from './alternative.ts';
import { type Concept, conceptOf } from './concepts.ts';
import type { MadeDecision } from './decisions.ts';
import type { Label } from './grades.ts';
import type { GradedDecision } from './grading.ts';
import { type How, howOf } from './how.ts';
import { compareLines, type Line } from './lines.ts';
import { type Sentence, sentencesFor } from './sentences.ts';
import { marketDaysAfter, type Term, termsBetween } from './terms.ts';

export interface Explanation {
  ply: number;
  concept: Concept;
  /** How the better of the two works. */
  how: How;
  /** One to three sentences that compare the decision with the other. */
  sentences: Sentence[];
  /** What was done, and what is expected after it. */
  taken: Line;
  /** The best found; where nothing was better, another one (alternative.ts). */
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
 * Compares a decision with another one (alternative.ts). Uses only what the player could see;
 * undefined where there was no other choice.
 */
export function explain(
  rules: Rules,
  { view, seat, action, ply }: MadeDecision,
  decision: GradedDecision,
  iterations: number,
): Explanation | undefined {
  const alternative = alternativeOf(decision);
  const otherAction = alternative && actionByKey(seat, alternative.action);
  if (!otherAction) return undefined;
  const expecting = { rules, iterations, granted: decision.granted };
  const { taken, other } = compareLines(expecting, view, action, otherAction);
  const terms = termsBetween(rules, seat, taken.outcome, other.outcome);
  const sentences = sentencesFor({
    seat,
    taken: decision.action,
    other: alternative.action,
    terms,
    edict: view.schedule.edicts[view.month],
    days: marketDaysAfter(rules, taken.outcome),
    chance: alternative.chance,
    points: alternative.points,
  });
  const concept = conceptOf(rules, seat, action, otherAction, terms);
  const how = howOf(seat, decision.best === decision.action ? action : otherAction);
  return { ply, concept, how, sentences, taken, other, terms };
}
