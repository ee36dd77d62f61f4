/** Decisions in order of preference: what every level comes to, and what a reason is made from. */
import type { Action } from '../game/actions.ts';
import { decide } from '../game/apply.ts';
import type { Rules } from '../game/rules.ts';
import { cloneState, type GameState, type ReadonlyState } from '../game/state.ts';

export interface Ranked {
  action: Readonly<Action>;
  /** How good the bot thinks it is; on a scale of the level's own. */
  worth: number;
}

/** The position right after a decision; an offered treaty is supposed to be accepted. */
export function after(rules: Rules, state: ReadonlyState, action: Action): GameState {
  const next = cloneState(state);
  decide(rules, next, action);
  if (action.type === 'offer') decide(rules, next, { type: 'acceptTreaty' });
  return next;
}

/** Best first; equal worth keeps the order of the actions. */
export function rank(
  actions: readonly Readonly<Action>[],
  worth: (action: Readonly<Action>) => number,
): Ranked[] {
  return actions
    .map((action) => ({ action, worth: worth(action) }))
    .sort((a, b) => b.worth - a.worth);
}
