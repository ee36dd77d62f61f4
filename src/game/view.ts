/** What a player may see (rulebook 1): everything but the cards that are face down. */
import { cloneState, type GameState, type ReadonlyState } from './state.ts';

/**
 * The position as a viewer sees it: a copy without the face-down cards. All viewers see the same
 * because nothing else in this game is private; the set-up's generator is not part of a state.
 */
export function viewOf(state: ReadonlyState): GameState {
  const view = cloneState(state);
  delete view.secret;
  return view;
}
