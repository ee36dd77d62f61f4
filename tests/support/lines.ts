/** A line of play written down by hand, for tests of what a review makes of it. */
import { actionByKey } from '../../src/game/actions.ts';
import { apply } from '../../src/game/apply.ts';
import type { GameEvent } from '../../src/game/events.ts';
import { recordAction } from '../../src/game/record.ts';
import { cloneState, seatToMove } from '../../src/game/state.ts';
import { type Line, outcomeOf } from '../../src/review/lines.ts';
import type { TestGame } from './testGame.ts';

/** Decisions by their keys up to the market day, each of whoever decides then. */
export function lineOf({ rules, state: from }: TestGame, keys: readonly string[]): Line {
  const state = cloneState(from);
  const events: GameEvent[] = [];
  const actions = keys.map((key) => {
    const seat = seatToMove(state);
    const action = seat === undefined ? undefined : actionByKey(seat, key);
    if (seat === undefined || !action) throw new Error(`Nobody can do ${key} now`);
    apply(rules, state, action, events);
    return recordAction(seat, action);
  });
  const outcome = outcomeOf(state, events);
  if (!outcome) throw new Error('The line does not lead to the market day');
  return { actions, untilMarket: actions.length, outcome };
}
