/**
 * The review of a record: every decision of all seats graded by search, from what the player could
 * see; a closer look at those that seem to matter; the turning points; and why, in words. Results
 * come one by one, and whoever stops asking for them stops the review.
 */
import type { MatchRecord, ReplayProblem } from '../game/record.ts';
import type { Rules } from '../game/rules.ts';
import { SEATS } from '../game/seats.ts';
import { isFind } from './alternative.ts';
import { decisionsOf, type MadeDecision } from './decisions.ts';
import { type Explanation, explain, isExplained } from './explain.ts';
import { type GradedDecision, gradeDecision } from './grading.ts';
import type { Effort } from './lookAhead.ts';
import { swingOf, turningPointsOf } from './turningPoints.ts';

/** Grows whenever the same record and depth would give another review, or anything else in src/review another answer. */
export const REVIEW_VERSION = 7;

/** How long a review looks. Iterations are of each search (lookAhead.ts). */
export interface ReviewDepth {
  iterations: number;
  /** How many decisions get the closer look. */
  close: number;
  closeIterations: number;
  /** How many finds of each company get the closer look as well, and are explained. */
  finds: number;
  /** Of the searches that expect how a line goes on (lines.ts). */
  lineIterations: number;
}

export const DEPTHS = {
  /** A few seconds: for a phone, or many games at once. */
  quick: { iterations: 60, close: 8, closeIterations: 400, finds: 1, lineIterations: 20 },
  standard: { iterations: 500, close: 10, closeIterations: 1600, finds: 0, lineIterations: 60 },
} as const satisfies Record<string, ReviewDepth>;
export type DepthName = keyof typeof DEPTHS;

/** Of every review that is shown: the same game gets the same review on every machine. */
export const REVIEW_SEED = 'review';

export interface ReviewOptions {
  depth: ReviewDepth;
  /** The same record, depth and seed give the same review. */
  seed: string;
  /** Decisions that a review with the same options told before it was stopped: not looked at again. */
  known?: readonly GradedDecision[];
}

export interface GameReview {
  /** By ply. */
  decisions: GradedDecision[];
  /** Plies of the turning points, in the order of the game. */
  turningPoints: number[];
  /** Why, for the decisions that are not simply good (`isExplained`), finds and turning points. */
  explanations: Explanation[];
}

/** In this order: each decision; some of them once more; explanations; the turning points. */
export type ReviewEvent =
  | { type: 'decision'; decision: GradedDecision; done: number; of: number }
  | { type: 'explanation'; explanation: Explanation; done: number; of: number }
  | { type: 'turningPoints'; plies: number[] };

export type Reviewing =
  | { ok: true; events: Generator<ReviewEvent, GameReview> }
  | { ok: false; problem: ReplayProblem };

/** Begins a review; refuses a record that does not replay. The game need not be over. */
export function reviewGame(rules: Rules, record: MatchRecord, options: ReviewOptions): Reviewing {
  const read = decisionsOf(rules, record);
  if (!read.ok) return read;
  return { ok: true, events: review(rules, read.decisions, options) };
}

function* review(
  rules: Rules,
  made: readonly MadeDecision[],
  options: ReviewOptions,
): Generator<ReviewEvent, GameReview> {
  const { depth, known = [] } = options;
  const looks = new Map(
    known.map((decision) => [lookOf(decision.ply, decision.closely), decision]),
  );
  const decisions: GradedDecision[] = [];
  const closer = Math.min(depth.close, made.length);
  const of = made.length + closer + SEATS.length * depth.finds;
  for (const each of made) {
    const decision =
      looks.get(lookOf(each.ply, false)) ??
      gradeDecision(rules, each, effortOf(rules, each, options, false), false);
    decisions.push(decision);
    yield { type: 'decision', decision, done: decisions.length, of };
  }
  let done = made.length;
  const finds = bestFinds(decisions, depth.finds);
  for (const ply of new Set([...mostSwinging(decisions, closer), ...finds])) {
    const again = made[ply];
    if (!again) continue;
    const decision =
      looks.get(lookOf(ply, true)) ??
      gradeDecision(rules, again, effortOf(rules, again, options, true), true);
    decisions[ply] = decision;
    done++;
    yield { type: 'decision', decision, done, of };
  }
  const turningPoints = turningPointsOf(decisions).map(({ ply }) => ply);
  yield { type: 'turningPoints', plies: turningPoints };
  const told = new Set([...turningPoints, ...finds.filter((ply) => isFindAt(decisions, ply))]);
  const explanations: Explanation[] = [];
  for (const decision of decisions) {
    const each = made[decision.ply];
    if (!each || !(isExplained(decision) || told.has(decision.ply))) continue;
    const explanation = explain(rules, each, decision, depth.lineIterations);
    if (!explanation) continue;
    explanations.push(explanation);
    yield { type: 'explanation', explanation, done: of, of };
  }
  return { decisions, turningPoints, explanations };
}

/** A look at a decision: the first, or the closer one. */
const lookOf = (ply: number, closely: boolean): string => `${ply} ${closely}`;

/** With which a decision is looked at. */
function effortOf(
  rules: Rules,
  made: MadeDecision,
  { depth, seed }: ReviewOptions,
  closely: boolean,
): Effort {
  return closely
    ? { iterations: depth.closeIterations, seed: `${seed} close ${made.ply}` }
    : { iterations: firstIterations(rules, made, depth), seed: `${seed} ${made.ply}` };
}

/** Where awards are near, more is decided at once, and less can be seen at first sight. */
const AWARD_MONTH = 2;
const OTHER_MONTH = 0.6;

/** Iterations of the first look at a decision. */
function firstIterations(
  rules: Rules,
  { view }: MadeDecision,
  { iterations }: ReviewDepth,
): number {
  const near = rules.scenario.awardMonths.includes(view.month);
  return Math.ceil(iterations * (near ? AWARD_MONTH : OTHER_MONTH));
}

const isFindAt = (decisions: readonly GradedDecision[], ply: number): boolean => {
  const decision = decisions[ply];
  return decision !== undefined && isFind(decision);
};

/** Plies of each company's finds that beat the obvious by most. */
function bestFinds(decisions: readonly GradedDecision[], count: number): number[] {
  const beaten = ({ obvious }: GradedDecision): number => obvious?.chance ?? 0;
  const sorted = decisions.filter(isFind).sort((a, b) => beaten(b) - beaten(a) || a.ply - b.ply);
  return SEATS.flatMap((own) => sorted.filter(({ seat }) => seat === own).slice(0, count)).map(
    ({ ply }) => ply,
  );
}

/** Plies of the decisions that gave most away, or were better than others by most. */
function mostSwinging(decisions: readonly GradedDecision[], count: number): number[] {
  return [...decisions]
    .sort((a, b) => swingOf(b) - swingOf(a) || a.ply - b.ply)
    .slice(0, count)
    .map(({ ply }) => ply);
}
