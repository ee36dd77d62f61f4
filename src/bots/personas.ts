/**
 * Four tastes, as points that a bot adds to its own outlook: it still counts every coin, but it
 * likes some things more than they are worth. No script: what it does follows from what it likes.
 */
import { countBlocked, gateId } from '../game/gates.ts';
import type { Persona } from '../game/players.ts';
import { RIVALS, type Seat } from '../game/seats.ts';
import type { ReadonlyState } from '../game/state.ts';

/** Points a persona adds for its own seat in a position. */
type Taste = (state: ReadonlyState, seat: Seat) => number;

function openToRivals(
  state: ReadonlyState,
  seat: Seat,
  kind: 'links' | 'ads' | 'mini' | 'pay',
): number {
  return RIVALS[seat].filter((rival) => state.gates[gateId(seat, rival, kind)] !== 'blocked')
    .length;
}

export const TASTES: Readonly<Record<Persona, Taste>> = {
  plain: () => 0,
  /** Walls: every gate of its own that stays shut is worth points. */
  closedGarden: (state, seat) => 3 * countBlocked(state, seat),
  /** Everything under one roof: its own mini-programs, wallet and market, and payments open to it. */
  superApp: (state, seat) => {
    const { levels } = state.companies[seat];
    return 4 * levels.mini + 4 * levels.wallet + openToRivals(state, seat, 'mini');
  },
  /** Sells traffic: ads and links that rivals pay for. */
  armsDealer: (state, seat) =>
    4 * state.companies[seat].levels.ads +
    4 * openToRivals(state, seat, 'ads') +
    2 * state.companies[seat].levels.feed,
  /** Opens early and obeys: standing above all. */
  regulatorsFriend: (state, seat) => 4 * state.companies[seat].standing,
};
