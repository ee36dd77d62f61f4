/** Market-day accounts in the short form in which the worked examples are written. */
import type { CompanyAccount, MarketAccount } from '../../src/game/market.ts';
import { type Letter, seatOf } from './names.ts';

const PLACES = [
  'idle',
  'A',
  'T',
  'B',
  'A programs',
  'T programs',
  'B programs',
  'A videos',
  'T videos',
  'B videos',
  'PDD',
  'MT',
  'KS',
] as const;
export type Place = (typeof PLACES)[number];
type Counts = Partial<Record<Place, number>>;

function named(counts: readonly number[]): Counts {
  const out: Counts = {};
  for (const [i, place] of PLACES.entries()) {
    const n = counts[i] ?? 0;
    if (n !== 0) out[place] = n;
  }
  return out;
}

/** Where one feed's shoppers went, without the zeros. */
export function wentIn(account: MarketAccount, feed: Letter): Counts {
  return named(account.feeds[seatOf(feed)].went);
}

/** What pulls in one feed, without the zeros. */
export function pullsIn(account: MarketAccount, feed: Letter): Counts {
  return named(account.feeds[seatOf(feed)].pulls);
}

/** A field of each company's account, A, T, B. */
export function each<V>(account: MarketAccount, read: (c: CompanyAccount) => V): V[] {
  return account.companies.map(read);
}

/** The lines of the worked examples: each is A, T, B. */
export function lines(account: MarketAccount) {
  return {
    idle: each(account, (c) => c.idle),
    orders: each(account, (c) => c.orders),
    exposures: each(account, (c) => c.exposures),
    hosted: each(account, (c) => c.hosted),
    adCoins: each(account, (c) => c.adCoins),
    payments: each(account, (c) => c.payments),
    income: each(account, (c) => c.income),
    points: each(account, (c) => c.marketValueGained),
    remainder: each(account, (c) => c.remainder),
  };
}
