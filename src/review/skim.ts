/**
 * A first look at a game for whoever has many of them: what was decided is set against what was
 * obvious, both searched for a moment, and only the few decisions that differ most are graded.
 */
import { actionKey } from '../game/actions.ts';
import type { MatchRecord, ReplayProblem } from '../game/record.ts';
import type { Rules } from '../game/rules.ts';
import { isFind } from './alternative.ts';
import { decisionsOf, type MadeDecision } from './decisions.ts';
import { type Explanation, explain, isExplained } from './explain.ts';
import { SEARCH_ERROR } from './grades.ts';
import { type GradedDecision, gradeDecision } from './grading.ts';
import { prospectOf } from './lookAhead.ts';
import { obviousIn } from './obvious.ts';

/** Iterations are of each search (lookAhead.ts). */
export interface SkimDepth {
  /** Of the two searches of every decision. */
  glance: number;
  /** How many decisions are graded that seem worse than the obvious one, and how many better. */
  slips: number;
  finds: number;
  /** Of the searches that grade these. */
  iterations: number;
  /** Of those that expect how a line goes on (lines.ts). */
  lineIterations: number;
}

export const SKIM_DEPTH: SkimDepth = {
  ...{ glance: 16, slips: 2, finds: 1, iterations: 160, lineIterations: 10 },
};

export interface SkimOptions {
  /** Plies of the decisions that may be graded. */
  among: readonly number[];
  depth: SkimDepth;
  seed: string;
}

/** The few decisions that were graded, in the order of the game, and why the telling ones are so. */
export type Skim = Readonly<{ decisions: GradedDecision[]; explanations: Explanation[] }>;

export type Skimmed = { ok: true; skim: Skim } | { ok: false; problem: ReplayProblem };

/** Chance to win of a decision at a glance, less that of the obvious one. */
function glanceAt(rules: Rules, made: MadeDecision, { depth, seed }: SkimOptions): number {
  const { view, seat, action, ply, choices } = made;
  const obvious = choices > 1 ? obviousIn(rules, made) : undefined;
  if (!obvious || actionKey(obvious) === actionKey(action)) return 0;
  const effort = { iterations: depth.glance, seed: `${seed} glance ${ply}` };
  const chanceOf = (candidate: typeof action): number =>
    prospectOf(rules, view, candidate, effort).chance[seat];
  return chanceOf(action) - chanceOf(obvious);
}

/** Refuses a record that does not replay. The game need not be over. */
export function skimGame(rules: Rules, record: MatchRecord, options: SkimOptions): Skimmed {
  const read = decisionsOf(rules, record);
  if (!read.ok) return read;
  const { among, depth, seed } = options;
  const wanted = new Set(among);
  const glanced = read.decisions
    .filter(({ ply }) => wanted.has(ply))
    .map((made) => ({ made, by: glanceAt(rules, made, options) }))
    .filter(({ by }) => Math.abs(by) > SEARCH_ERROR)
    .sort((a, b) => a.by - b.by);
  const slips = glanced.filter(({ by }) => by < 0).slice(0, depth.slips);
  const finds = glanced
    .filter(({ by }) => by > 0)
    .reverse()
    .slice(0, depth.finds);
  const decisions: GradedDecision[] = [];
  const explanations: Explanation[] = [];
  for (const { made } of [...slips, ...finds].sort((a, b) => a.made.ply - b.made.ply)) {
    const effort = { iterations: depth.iterations, seed: `${seed} skim ${made.ply}` };
    const decision = gradeDecision(rules, made, effort, 'first');
    decisions.push(decision);
    if (!isExplained(decision) && !isFind(decision)) continue;
    const explanation = explain(rules, made, decision, depth.lineIterations);
    if (explanation) explanations.push(explanation);
  }
  return { ok: true, skim: { decisions, explanations } };
}
