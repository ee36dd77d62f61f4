/**
 * The market day's show as a timetable: who sets out when, and which coins fly afterwards. Times
 * are milliseconds at normal speed; a place at any time follows from it, so pausing, speeding up
 * and skipping need no special care.
 */
import type { MarketAccount } from '../../game/market.ts';
import { INDEPENDENTS, SEATS, type Seat } from '../../game/seats.ts';
import type { Stream } from './streams.ts';

/** One shopper on the way, or (without a stream) one who stays on the pond. */
export interface Walker {
  /** Index into the streams. */
  stream: number;
  start: number;
  duration: number;
  /** Sideways place within the ribbon, -1..1. */
  lane: number;
}

export type Payer =
  | { type: 'market'; seat: Seat }
  | { type: 'stalls'; seat: Seat }
  | { type: 'independent'; independent: 0 | 1 | 2 };

/** One coin on its flight from where an order was placed to the wallet that paid. */
export interface CoinFlight {
  from: Payer;
  wallet: Seat;
  start: number;
  duration: number;
}

export interface Timeline {
  walkers: readonly Walker[];
  coins: readonly CoinFlight[];
  /** When the first and the last shopper of each stream arrives. */
  arrivals: readonly (readonly [first: number, last: number])[];
  total: number;
}

/** Board pixels a second on a board as wide as the desktop's. */
const PACE = 175;
const SHORTEST = 1500;
const LONGEST = 2700;
/** Feeds set out one after another, so that each can be followed. */
const FEED_GAP = 1150;
const SETTING_OUT = 1400;
const COIN_TIME = 900;
const COINS_SPREAD = 700;
/** One coin stands for this many payments. */
const PAYMENTS_PER_COIN = 3;

/** A fixed scatter of -1..1 by number: neighbours far apart (golden ratio). */
export const scatter = (i: number): number => ((i * 0.618034 + 0.31) % 1) * 2 - 1;

export function timelineOf(
  account: MarketAccount,
  streams: readonly Stream[],
  lengths: readonly number[],
  boardWidth: number,
): Timeline {
  const pace = (PACE * boardWidth) / 904 / 1000;
  const walkers: Walker[] = [];
  const arrivals: (readonly [number, number])[] = [];
  const totals = SEATS.map((seat) =>
    streams.reduce((sum, s) => sum + (s.from === seat ? s.count : 0), 0),
  );
  const sent = [0, 0, 0];
  let walkEnd = 0;
  for (const [index, stream] of streams.entries()) {
    const duration = Math.max(SHORTEST, Math.min(LONGEST, (lengths[index] ?? 0) / pace));
    let first = Number.POSITIVE_INFINITY;
    let last = 0;
    for (let i = 0; i < stream.count; i++) {
      let start: number;
      if (stream.from === 3) {
        // Those won at the stall that sells ads go on from there once they have come.
        start = 2 * FEED_GAP + SETTING_OUT + SHORTEST + (i * 500) / stream.count;
      } else {
        const n = sent[stream.from] ?? 0;
        sent[stream.from] = n + 1;
        // Streams of a feed set out mingled: each takes every so-many-th place in the queue.
        const place = (i + 0.5) / stream.count + scatter(n) * 0.04;
        const queue = Math.max(0, Math.min(1, place));
        start =
          stream.from * FEED_GAP + queue * Math.min(SETTING_OUT, (totals[stream.from] ?? 0) * 90);
      }
      walkers.push({ stream: index, start, duration, lane: scatter(walkers.length) * 0.7 });
      first = Math.min(first, start + duration);
      last = Math.max(last, start + duration);
    }
    arrivals.push([first, last]);
    walkEnd = Math.max(walkEnd, last);
  }
  const coins = coinsOf(account, Math.max(0, walkEnd - COINS_SPREAD));
  const coinEnd = coins.reduce((end, c) => Math.max(end, c.start + c.duration), 0);
  return { walkers, coins, arrivals, total: Math.max(walkEnd, coinEnd) + 250 };
}

function coinsOf(account: MarketAccount, from: number): CoinFlight[] {
  const coins: CoinFlight[] = [];
  const pay = (payer: Payer, wallet: Seat, payments: number): void => {
    const n = Math.ceil(payments / PAYMENTS_PER_COIN);
    for (let i = 0; i < n; i++) {
      const start = from + ((i + 0.5) / n) * COINS_SPREAD + scatter(coins.length) * 60;
      coins.push({ from: payer, wallet, start: Math.max(0, start), duration: COIN_TIME });
    }
  };
  for (const seat of SEATS) {
    for (const wallet of SEATS) {
      pay({ type: 'market', seat }, wallet, account.markets[seat].wallets[wallet]);
    }
    pay({ type: 'stalls', seat }, seat, account.companies[seat].hosted);
  }
  for (const independent of INDEPENDENTS) {
    for (const wallet of SEATS) {
      pay(
        { type: 'independent', independent },
        wallet,
        account.independents[independent].wallets[wallet],
      );
    }
  }
  return coins;
}
