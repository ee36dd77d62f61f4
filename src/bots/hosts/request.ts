/** What a host of bots, a worker in the page or on the server, is asked and answers. */
import { actionKey } from '../../game/actions.ts';
import type { BotLevel, Persona } from '../../game/players.ts';
import type { Rules } from '../../game/rules.ts';
import type { ScenarioRef } from '../../game/scenario.ts';
import { type ReadonlyState, seatToMove } from '../../game/state.ts';
import { decideAs, TIME_LIMIT } from '../levels.ts';
import type { Reason } from '../reason.ts';

export interface BotRequest extends ScenarioRef {
  /** What the bot's seat may see; hidden cards are not in it. */
  view: ReadonlyState;
  level: BotLevel;
  persona: Persona;
  seed: string;
}

export interface BotAnswer {
  /** The key of the action that the bot chose (`actionKey`). */
  key: string;
  reason: Reason;
}

/** Part of a level's time for the search itself; the rest is for what comes before and after. */
const SEARCH_SHARE = 0.9;

/** A bot's answer; `now` is a clock in milliseconds, by which it ends in time. */
export function answerRequest(rules: Rules, request: BotRequest, now: () => number): BotAnswer {
  const { view, level, persona, seed } = request;
  if (view.secret) throw new Error('A bot was shown the face-down cards');
  if (seatToMove(view) === undefined) throw new Error('Nobody is to move');
  const deadline = now() + TIME_LIMIT[level] * SEARCH_SHARE;
  const stop = (): boolean => now() >= deadline;
  const { action, reason } = decideAs(rules, view, { level, persona }, { seed, stop });
  return { key: actionKey(action), reason };
}
