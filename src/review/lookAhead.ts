/** Searches of a review: what may be done, best first, and what a decision promises. */
import { type SearchOptions, type SearchReport, search } from '../bots/search/tree.ts';
import type { Action } from '../game/actions.ts';
import { seededRandom } from '../game/random.ts';
import type { Rules } from '../game/rules.ts';
import { cloneState, type ReadonlyState } from '../game/state.ts';
import { asReviewGame, type Prospect, prospectIn } from './prospects.ts';

export interface Effort {
  iterations: number;
  seed: string;
}

/** The search of the bots (levels.ts), without their clock. */
function optionsFor({ iterations, seed }: Effort): SearchOptions {
  return {
    iterations,
    random: seededRandom(seed),
    exploration: 0.1,
    widening: 1,
    leaf: { kind: 'static', priorVisits: 1, shortlist: 3 },
  };
}

/** Legal decisions worth a thought, best first for the seat to move. `view` has no hidden cards. */
export function rankBySearch(
  rules: Rules,
  view: ReadonlyState,
  effort: Effort,
): Readonly<Action>[] {
  const { children } = search(asReviewGame(rules), cloneState(view), optionsFor(effort));
  return children.map(({ action }) => action);
}

/**
 * What a decision promises. Decisions valued with the same effort meet the same draws of the hidden
 * cards, one after another, so that their difference is much surer than either.
 */
export function prospectOf(
  rules: Rules,
  view: ReadonlyState,
  action: Readonly<Action>,
  effort: Effort,
): Prospect {
  const game = asReviewGame(rules);
  const options = optionsFor(effort);
  const determinize: typeof game.determinize = (seen, random) => {
    const position = game.determinize(seen, random);
    game.apply(position, action);
    return position;
  };
  const { children } = search({ ...game, determinize }, cloneState(view), options);
  const mean = meanOf(children);
  return prospectIn(mean ?? game.evaluate(determinize(cloneState(view), options.random)));
}

/** What a position promises to whoever plays on from it. */
export function prospectHere(rules: Rules, view: ReadonlyState, effort: Effort): Prospect {
  const game = asReviewGame(rules);
  const { children } = search(game, cloneState(view), optionsFor(effort));
  return prospectIn(meanOf(children) ?? game.evaluate(cloneState(view)));
}

/** Mean over the visits; undefined where nobody has anything to decide any more. */
function meanOf(children: SearchReport<Readonly<Action>>['children']): number[] | undefined {
  let visits = 0;
  const sums: number[] = [];
  for (const child of children) {
    visits += child.visits;
    for (const [i, value] of child.values.entries()) {
      sums[i] = (sums[i] ?? 0) + value * child.visits;
    }
  }
  return visits > 0 ? sums.map((sum) => sum / visits) : undefined;
}
