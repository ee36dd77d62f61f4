/** Facts of a position that a review can tell of an action, and the change that they are read off. */
import type { MarketAccount } from '../game/market.ts';
import type { Rules } from '../game/rules.ts';
import type { GateKind, Independent, Seat } from '../game/seats.ts';
import type { ReadonlyState } from '../game/state.ts';

/** What an action adds to the deciding company's own figures on the coming market day. */
export type Added = 'shoppers' | 'adCoins' | 'orders' | 'payments';

/** Texts: translations `review.here.<id>`. `starts` and `stops`: by an open gate, by a block. */
export type FactKey = `review.here.${
  | `more.${Added}`
  | `guests.${'none' | 'one'}`
  | `${'walkOut' | 'price' | 'pay'}.${'starts' | 'stops'}`
  | `both.${'starts' | 'stops' | 'waits' | 'swap'}`
  | `goodwill.${'first' | 'again'}`
  | `shops.${'some' | 'none'}`
  | `slots.${'some' | 'none'}`
  | 'paid'
  | 'sold'
  | 'visits'
  | 'coins'
  | `fine.${'saved' | 'paid'}`
  | `permit.${'earned' | 'lost'}`
  | `treaty.${'swap' | 'buy' | 'sell'}`
  | `edict.${'one' | 'all' | 'names'}`}`;

export interface Fact {
  key: FactKey;
  params: {
    n?: number;
    /** Another figure: standing beside coins, orders beside shops. */
    m?: number;
    company?: Seat;
    /** The company that decides, where it must be named beside another. */
    own?: Seat;
    independent?: Independent;
    /** Of the company that decides, or the only one; and the rival's. */
    gate?: GateKind;
    theirs?: GateKind;
    edict?: string;
  };
}

/** The position before an action and after it, each with its market day. */
export interface Change {
  rules: Rules;
  seat: Seat;
  before: ReadonlyState;
  after: ReadonlyState;
  now: MarketAccount;
  next: MarketAccount;
}

/** What an action adds to a figure; nothing where it adds nothing. */
export function addedBy({ seat, now, next }: Change, what: Added): Fact[] {
  const of = ({ feeds, companies }: MarketAccount): number =>
    what === 'shoppers' ? feeds[seat].shoppers : companies[seat][what];
  const n = of(next) - of(now);
  return n > 0 ? [{ key: `review.here.more.${what}`, params: { n } }] : [];
}
