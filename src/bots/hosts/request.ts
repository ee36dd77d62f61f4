/** What a host of bots, a worker in the page or on the server, is asked and answers. */
import { actionKey } from '../../game/actions.ts';
import type { Rules } from '../../game/rules.ts';
import { type ReadonlyState, seatToMove } from '../../game/state.ts';
import { type BotLevel, chooseAction } from '../levels.ts';

export interface BotRequest {
  /** Id of a built-in scenario. */
  scenario: string;
  /** What the bot's seat may see; hidden cards are not in it. */
  view: ReadonlyState;
  level: BotLevel;
  seed: string;
}

/** The key of the action that the bot chose (`actionKey`). */
export function answerRequest(rules: Rules, request: BotRequest): string {
  const { view, level, seed } = request;
  if (view.secret) throw new Error('A bot was shown the face-down cards');
  if (seatToMove(view) === undefined) throw new Error('Nobody is to move');
  return actionKey(chooseAction(rules, view, level, seed));
}
