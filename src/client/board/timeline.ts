/**
 * The market day's show as a timetable: who sets out when, and which coin leaves as whose lantern
 * arrives. Times are milliseconds at normal speed; a place at any time follows from it, so pausing,
 * speeding up, skipping and showing it again need no special care.
 */
import { FRONT, INDEPENDENT, type MarketAccount, PROGRAMS, VIDEOS } from '../../game/market.ts';
import { INDEPENDENTS, SEATS, type Seat, type Triple } from '../../game/seats.ts';
import { ownerOf, type Stream } from './streams.ts';

/** One shopper on the way. */
export interface Walker {
  /** Index into the streams. */
  stream: number;
  /** Its number within its stream. */
  number: number;
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
  /** When the last coin has landed and the closing begins. */
  closing: number;
  total: number;
}

/** Dusk falls and the day is announced before the first lantern leaves. */
export const OPENING = 900;
/** What the day brought is told while the dusk lifts. */
export const CLOSING = 1300;
/** Board pixels a second on a board as wide as the desktop's. */
const PACE = 175;
const SHORTEST = 1500;
const LONGEST = 2700;
/** Feeds set out one after another, so that each can be followed. */
const FEED_GAP = 1000;
const SETTING_OUT = 1400;
const COIN_TIME = 760;

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
  let walkEnd = OPENING;
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
      start += OPENING;
      const lane = scatter(walkers.length) * 0.7;
      walkers.push({ stream: index, number: i, start, duration, lane });
      first = Math.min(first, start + duration);
      last = Math.max(last, start + duration);
    }
    arrivals.push([first, last]);
    walkEnd = Math.max(walkEnd, last);
  }
  const coins = coinsOf(account, streams, walkers, walkEnd);
  const closing = coins.reduce((end, c) => Math.max(end, c.start + c.duration), walkEnd) + 150;
  return { walkers, coins, arrivals, closing, total: closing + CLOSING };
}

/** When shoppers of the streams that fit arrive, in order. */
function arrivalsAt(
  streams: readonly Stream[],
  walkers: readonly Walker[],
  fits: (stream: Stream) => boolean,
): number[] {
  return walkers
    .filter((w) => {
      const stream = streams[w.stream];
      return stream !== undefined && fits(stream);
    })
    .map((w) => w.start + w.duration)
    .sort((a, b) => a - b);
}

/** The wallets in the order of their coins, each as evenly spread as the others. */
function mingled(payments: Triple<number>): Seat[] {
  const coins = SEATS.flatMap((wallet) =>
    Array.from({ length: payments[wallet] }, (_, i) => ({
      wallet,
      place: (i + 0.5) / payments[wallet],
    })),
  );
  return coins.sort((a, b) => a.place - b.place).map(({ wallet }) => wallet);
}

/** One coin a payment. Those that no lantern brings (direct orders) are spread over the day. */
function coinsOf(
  account: MarketAccount,
  streams: readonly Stream[],
  walkers: readonly Walker[],
  walkEnd: number,
): CoinFlight[] {
  const coins: CoinFlight[] = [];
  const begin = OPENING + SHORTEST;
  const pay = (from: Payer, payments: Triple<number>, fits: (stream: Stream) => boolean): void => {
    const wallets = mingled(payments);
    const come = arrivalsAt(streams, walkers, fits).slice(0, wallets.length);
    const others = wallets.length - come.length;
    for (let i = 0; i < others; i++) come.push(begin + ((i + 0.5) / others) * (walkEnd - begin));
    come.sort((a, b) => a - b);
    for (const [i, wallet] of wallets.entries()) {
      coins.push({ from, wallet, start: come[i] ?? walkEnd, duration: COIN_TIME });
    }
  };
  for (const seat of SEATS) {
    pay({ type: 'market', seat }, account.markets[seat].wallets, (s) => s.pull === FRONT + seat);
    const hosted: [number, number, number] = [0, 0, 0];
    hosted[seat] = account.companies[seat].hosted;
    pay(
      { type: 'stalls', seat },
      hosted,
      (s) => s.from === seat && s.pull >= PROGRAMS && s.pull < VIDEOS && ownerOf(s.pull) !== seat,
    );
  }
  for (const independent of INDEPENDENTS) {
    pay(
      { type: 'independent', independent },
      account.independents[independent].wallets,
      (s) => s.pull === INDEPENDENT + independent,
    );
  }
  return coins;
}
