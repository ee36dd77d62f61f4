/** What each company came to across the tables of a class. */
import { SEATS, type Seat, type Triple } from '../game/seats.ts';
import { mean } from '../learning/statistics.ts';
import { comparable, type TableFacts } from './facts.ts';

export interface CompanyResults {
  seat: Seat;
  /** Final scores by table, in the order of the tables. */
  scores: readonly { table: number; score: number }[];
  low: number;
  lowerQuartile: number;
  median: number;
  upperQuartile: number;
  high: number;
  /** Tables at which no other company did better. */
  wins: number;
}

/** A quantile of sorted values, between neighbours in proportion; NaN of nothing. */
function quantile(sorted: readonly number[], share: number): number {
  const at = (sorted.length - 1) * share;
  const [low, high] = [sorted[Math.floor(at)] ?? Number.NaN, sorted[Math.ceil(at)] ?? Number.NaN];
  return low + (high - low) * (at - Math.floor(at));
}

/** In the order of the seats; over the tables that can be compared. */
export function resultsByCompany(tables: readonly TableFacts[]): CompanyResults[] {
  const compared = comparable(tables);
  return SEATS.map((seat) => {
    const scores = compared.map(({ game, scores: of }) => ({ table: game.table, score: of[seat] }));
    const sorted = scores.map(({ score }) => score).sort((a, b) => a - b);
    return {
      seat,
      scores,
      low: quantile(sorted, 0),
      lowerQuartile: quantile(sorted, 0.25),
      median: quantile(sorted, 0.5),
      upperQuartile: quantile(sorted, 0.75),
      high: quantile(sorted, 1),
      wins: compared.filter(({ scores: of }) => of[seat] === Math.max(...of)).length,
    };
  });
}

/** The mean score of each company, over tables that pass. */
export function meanScores(tables: readonly TableFacts[]): Triple<number> {
  return SEATS.map((seat) => mean(tables.map(({ scores }) => scores[seat]))) as Triple<number>;
}
