/**
 * Two what-ifs of the same chances set side by side: as played, and with one thing changed. Game
 * number i of both meets the same chances, so the ends are compared in pairs.
 */
import { SEATS, type Seat, type Triple } from '../game/seats.ts';
import { type Estimate, mean, share } from './estimates.ts';
import type { Ending } from './whatIf.ts';

/** Differences, changed less as played, with 95 % intervals. */
export interface Comparison {
  /** Pairs of games. */
  games: number;
  /** Of the shares won, -1 to 1. */
  wins: Triple<Estimate>;
  /** Of the final scores, in points. */
  scores: Triple<Estimate>;
}

/** How often both, one or neither of two things happened together. */
export interface Paired {
  both: number;
  onlyFirst: number;
  onlySecond: number;
  neither: number;
}

/** The correlation of the two, -1 to 1; 0 where one of them always or never happened. */
function correlation({ both, onlyFirst, onlySecond, neither }: Paired): number {
  const product =
    (both + onlyFirst) * (onlySecond + neither) * (both + onlySecond) * (onlyFirst + neither);
  return product === 0 ? 0 : (both * neither - onlyFirst * onlySecond) / Math.sqrt(product);
}

/**
 * Share of the first less that of the second, with Newcombe's interval for pairs (1998, method 10
 * without its correction): made of Wilson's, it stays honest where few games agree by chance.
 */
export function pairedDifference(pairs: Paired): Estimate {
  const { both, onlyFirst, onlySecond, neither } = pairs;
  const n = both + onlyFirst + onlySecond + neither;
  const first = share(both + onlyFirst, n);
  const second = share(both + onlySecond, n);
  const value = first.value - second.value;
  const phi = correlation(pairs);
  const reach = (a: number, b: number): number =>
    Math.sqrt(Math.max(0, a * a - 2 * phi * a * b + b * b));
  return {
    value,
    low: Math.max(-1, value - reach(first.value - first.low, second.high - second.value)),
    high: Math.min(1, value + reach(first.high - first.value, second.value - second.low)),
    n,
  };
}

/** Compares the games that both have; ends at other places of either are left out. */
export function compareEndings(
  played: readonly (Ending | undefined)[],
  changed: readonly (Ending | undefined)[],
): Comparison {
  const pairs = played.flatMap((before, i) => {
    const after = changed[i];
    return before && after ? [{ before, after }] : [];
  });
  const winsOf = (seat: Seat): Paired => {
    const counts: Paired = { both: 0, onlyFirst: 0, onlySecond: 0, neither: 0 };
    for (const { before, after } of pairs) {
      const [now, then] = [after.winner === seat, before.winner === seat];
      if (now && then) counts.both++;
      else if (now) counts.onlyFirst++;
      else if (then) counts.onlySecond++;
      else counts.neither++;
    }
    return counts;
  };
  const bySeat = <T>(make: (seat: Seat) => T): Triple<T> => SEATS.map(make) as Triple<T>;
  return {
    games: pairs.length,
    wins: bySeat((seat) => pairedDifference(winsOf(seat))),
    scores: bySeat((seat) =>
      mean(pairs.map(({ before, after }) => after.scores[seat] - before.scores[seat])),
    ),
  };
}

/** Whether the interval leaves chance out: more, less, or not to be told. */
export function directionOf({
  low,
  high,
}: Pick<Estimate, 'low' | 'high'>): 'more' | 'less' | 'unsure' {
  if (low > 0) return 'more';
  return high < 0 ? 'less' : 'unsure';
}
