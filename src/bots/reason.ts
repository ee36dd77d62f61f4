/**
 * Why a bot did what it did, as figures that anyone can recompute: what it expected of its move and
 * of the next best on the coming market day, and of the final lead. Worded by the interface.
 */
import type { Action } from '../game/actions.ts';
import { previewOf } from '../game/forecast.ts';
import type { Rules } from '../game/rules.ts';
import { RIVALS, type Seat } from '../game/seats.ts';
import type { ReadonlyState } from '../game/state.ts';
import { outlook } from './outlook.ts';
import { after, type Ranked } from './ranking.ts';

/** Changes of the company's own figures by one decision, all else staying as it is. */
export interface Expectation {
  action: Readonly<Action>;
  /** On the coming market day. */
  orders: number;
  /** Coins after the market day. */
  cash: number;
  /** Market value after the market day. */
  marketValue: number;
  /** Guessed points ahead of the best rival at the end, rounded; negative behind. */
  lead: number;
}

export interface Reason {
  /**
   * only = there was one choice; day = the coming market day is better than by the next best;
   * lead = it pays later; taste = neither, it is what this bot likes.
   */
  kind: 'only' | 'day' | 'lead' | 'taste';
  chosen: Expectation;
  /** Absent where there was no other choice. */
  next?: Expectation;
}

function expect(
  rules: Rules,
  view: ReadonlyState,
  seat: Seat,
  action: Readonly<Action>,
): Expectation {
  const { orders, cash, marketValue } = previewOf(rules, view, action).change[seat];
  const scores = outlook(rules, after(rules, view, action));
  const [first, second] = RIVALS[seat];
  // Rounding gives −0 too.
  const lead = Math.round(scores[seat] - Math.max(scores[first], scores[second])) || 0;
  return { action, orders, cash, marketValue, lead };
}

/** The reason for taking the first of a ranking; `ranked` must not be empty. */
export function reasonFor(
  rules: Rules,
  view: ReadonlyState,
  seat: Seat,
  ranked: readonly Ranked[],
): Reason {
  const [best, second] = ranked;
  if (!best) throw new Error('Nothing to give a reason for');
  const chosen = expect(rules, view, seat, best.action);
  if (!second) return { kind: 'only', chosen };
  const next = expect(rules, view, seat, second.action);
  const better =
    chosen.marketValue > next.marketValue ||
    (chosen.marketValue === next.marketValue &&
      chosen.cash + chosen.orders > next.cash + next.orders);
  return { kind: better ? 'day' : chosen.lead >= next.lead ? 'lead' : 'taste', chosen, next };
}
