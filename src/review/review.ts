/**
 * The review of a record: every decision of all seats graded by search, from what the player could
 * see; a closer look at those that seem to matter, and a last one at those that still do; the turning points; and why, in words. Results
 * come one by one, and whoever stops asking for them stops the review.
 */
import type { MatchRecord, ReplayProblem } from '../game/record.ts';
import type { Rules } from '../game/rules.ts';
import { SEATS } from '../game/seats.ts';
import { isFind } from './alternative.ts';
import { decisionsOf, type MadeDecision } from './decisions.ts';
import { type Explanation, explain, isExplained } from './explain.ts';
import { type GradedDecision, gradeDecision, type Look } from './grading.ts';
import type { Effort } from './lookAhead.ts';
import { swingOf, turningPointsOf } from './turningPoints.ts';

/** Grows whenever the same record and depth would give another review, or anything else in src/review another answer. */
export const REVIEW_VERSION = 11;

/** How long a review looks. Iterations are of each search (lookAhead.ts). */
export interface ReviewDepth {
  iterations: number;
  /** How many decisions get the closer look. */
  close: number;
  closeIterations: number;
  /**
   * How many of those that still seem to matter get the last look, from which turning points are
   * chosen; of none where the closer look must do.
   */
  last: number;
  lastIterations: number;
  /** How many finds of each company get the closer look as well, and are explained. */
  finds: number;
  /** Of the searches that expect how a line goes on (lines.ts). */
  lineIterations: number;
}

export const DEPTHS = {
  /** A few seconds: for a phone, or many games at once. */
  quick: {
    ...{ iterations: 60, close: 8, closeIterations: 400, last: 0, lastIterations: 0 },
    ...{ finds: 1, lineIterations: 20 },
  },
  standard: {
    ...{ iterations: 500, close: 10, closeIterations: 1600, last: 6, lastIterations: 4800 },
    ...{ finds: 0, lineIterations: 60 },
  },
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

/**
 * In this order: each decision; some of them once or twice more; the turning points; explanations.
 * `done` of `of` is the searches' work so far, in iterations.
 */
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
  const looks = new Map(known.map((decision) => [lookOf(decision), decision]));
  const decisions: GradedDecision[] = [];
  const closer = Math.min(depth.close, made.length);
  const longest = Math.min(depth.last, closer);
  const of =
    made.reduce((sum, each) => sum + effortOf(rules, each, options, 'first').iterations, 0) +
    (closer + SEATS.length * depth.finds) * depth.closeIterations +
    longest * depth.lastIterations;
  let done = 0;
  function* lookAt(each: MadeDecision, look: Look): Generator<ReviewEvent> {
    const effort = effortOf(rules, each, options, look);
    const decision =
      looks.get(lookOf({ ply: each.ply, look })) ??
      gradeDecision(rules, each, effort, look, look === 'last' ? decisions[each.ply] : undefined);
    decisions[each.ply] = decision;
    done += effort.iterations;
    yield { type: 'decision', decision, done, of };
  }
  for (const each of made) yield* lookAt(each, 'first');
  const finds = bestFinds(decisions, depth.finds);
  for (const ply of new Set([...mostSwinging(decisions, closer), ...finds])) {
    const again = made[ply];
    if (again) yield* lookAt(again, 'close');
  }
  const close = decisions.filter(({ look }) => look === 'close');
  for (const ply of mostSwinging(close, longest)) {
    const again = made[ply];
    if (again) yield* lookAt(again, 'last');
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

const lookOf = ({ ply, look }: Pick<GradedDecision, 'ply' | 'look'>): string => `${ply} ${look}`;

/** With which a decision is looked at. */
function effortOf(
  rules: Rules,
  made: MadeDecision,
  { depth, seed }: ReviewOptions,
  look: Look,
): Effort {
  switch (look) {
    case 'first':
      return { iterations: firstIterations(rules, made, depth), seed: `${seed} ${made.ply}` };
    case 'close':
      return { iterations: depth.closeIterations, seed: `${seed} close ${made.ply}` };
    case 'last':
      return { iterations: depth.lastIterations, seed: `${seed} last ${made.ply}` };
  }
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
