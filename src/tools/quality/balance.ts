/** Who wins, how close it is, and what turns it. */
import { SEATS, type Triple } from '../../game/seats.ts';
import { type Estimate, mean, quantile, share, sum } from '../../review/estimates.ts';
import type { MatchResult } from './match.ts';

export interface Balance {
  companies: Triple<Estimate>;
  /** By place in the first turn order. */
  seats: Triple<Estimate>;
  halfTimeLeaderWins: Estimate;
  leadChanges: Estimate;
  /** The winner's lead over the second as a part of its score: quartiles. */
  margin: { lower: number; median: number; upper: number };
  decisions: Estimate;
  branching: Estimate;
}

/** How many months ended with another leader than the month before. */
export function leadChangesOf(leaders: readonly number[]): number {
  return leaders.filter((leader, i) => i > 0 && leader !== leaders[i - 1]).length;
}

/** The leader at half-time: after the last month of the first half. */
export function halfTimeLeader(leaders: readonly number[]): number | undefined {
  return leaders[Math.ceil(leaders.length / 2) - 1];
}

export function marginOf(scores: readonly number[]): number {
  const [first = 0, second = 0] = [...scores].sort((a, b) => b - a);
  return first > 0 ? (first - second) / first : 0;
}

export function balanceOf(results: readonly MatchResult[]): Balance {
  const n = results.length;
  const count = (is: (r: MatchResult) => boolean): Estimate => share(results.filter(is).length, n);
  const margins = results.map((r) => marginOf(r.scores));
  const choices = sum(results.map((r) => r.choices));
  const decisions = sum(results.map((r) => r.decisions));
  return {
    companies: SEATS.map((seat) => count((r) => r.winner === seat)) as Triple<Estimate>,
    seats: SEATS.map((place) => count((r) => r.winner === r.firstOrder[place])) as Triple<Estimate>,
    halfTimeLeaderWins: count((r) => r.winner === halfTimeLeader(r.leaders)),
    leadChanges: mean(results.map((r) => leadChangesOf(r.leaders))),
    margin: {
      lower: quantile(margins, 0.25),
      median: quantile(margins, 0.5),
      upper: quantile(margins, 0.75),
    },
    decisions: mean(results.map((r) => r.decisions)),
    branching: { ...mean(results.map((r) => r.choices / r.decisions)), value: choices / decisions },
  };
}
