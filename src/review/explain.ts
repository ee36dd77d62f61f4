/** Why a decision was good or bad: two lines, what differs, and the concept it belongs to. */
import { actionByKey } from '../game/actions.ts';
import { edictOfMonth, type Rules } from '../game/rules.ts';
import { alternativeOf } from './alternative.ts';
import { causesOf } from './causes.ts';
import { type Concept, conceptOf } from './concepts.ts';
import type { MadeDecision } from './decisions.ts';
import type { Fact } from './facts.ts';
import type { Label } from './grades.ts';
import type { GradedDecision } from './grading.ts';
import { factsOf } from './here.ts';
import { type How, howOf } from './how.ts';
import { compareLines, type Line } from './lines.ts';
import { type Sentence, sentencesFor } from './sentences.ts';
import { borneOut, marketDaysAfter, type Term, termsBetween } from './terms.ts';

export interface Explanation {
  ply: number;
  concept: Concept;
  /** How the better of the two works. */
  how: How;
  /** What it does in this position. */
  here: Fact[];
  /** One to three sentences that compare the decision with the other. */
  sentences: Sentence[];
  /** What was done, and what is expected after it. */
  taken: Line;
  /** The best found; where nothing was better, another one (alternative.ts). */
  other: Line;
  /**
   * What differs on the coming market day by the decisions themselves, and does so too when their
   * lines are played in full; the weightiest first. Sentences tell some of it.
   */
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
  // The better one shows what it is good for; the other follows it as far as it can.
  const takenLeads = decision.best === decision.action;
  const { leading, following } = compareLines(
    expecting,
    view,
    takenLeads
      ? { leading: action, following: otherAction }
      : { leading: otherAction, following: action },
  );
  const [taken, other] = takenLeads ? [leading, following] : [following, leading];
  const causes = causesOf(rules, view, { taken, other }, takenLeads ? 'taken' : 'other');
  const terms = borneOut(
    termsBetween(rules, seat, causes.taken, causes.other),
    termsBetween(rules, seat, taken.outcome, other.outcome),
  );
  const sentences = sentencesFor({
    seat,
    taken: decision.action,
    other: alternative.action,
    terms,
    parting: causes.parting,
    takenLeads,
    edict: view.schedule.edicts[view.month],
    days: marketDaysAfter(rules, taken.outcome),
    chance: alternative.chance,
    points: alternative.points,
  });
  const concept = conceptOf(rules, seat, action, otherAction, terms);
  const better = takenLeads ? action : otherAction;
  const how = howOf(seat, better, edictOfMonth(rules, view).order?.force === 'permit');
  const here = factsOf(rules, view, seat, better);
  return { ply, concept, how, here, sentences, taken, other, terms };
}
