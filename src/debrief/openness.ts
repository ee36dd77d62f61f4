/** How open the tables of a class were, month by month, and whether openness went with success. */
import { SEATS, type Seat, type Triple } from '../game/seats.ts';
import { mean } from '../learning/statistics.ts';
import { type Correlation, correlationWithin } from './correlation.ts';
import { byArm, comparable, dayOf, type TableFacts } from './facts.ts';
import { meanScores } from './results.ts';

export interface MonthGates {
  month: number;
  /** Open gates of all companies on the market day, of 24: over the tables that have ended it. */
  least: number;
  mean: number;
  most: number;
  /** Each company's own, of 8: means. */
  companies: Triple<number>;
  tables: number;
}

const sum = ([a, b, c]: Readonly<Triple<number>>): number => a + b + c;

export function gatesByMonth(tables: readonly TableFacts[], months: number): MonthGates[] {
  return Array.from({ length: months }, (_, i): MonthGates => {
    const days = tables.flatMap((table) => dayOf(table, i + 1) ?? []);
    const all = days.map(({ open }) => sum(open));
    return {
      month: i + 1,
      least: Math.min(...all),
      mean: mean(all),
      most: Math.max(...all),
      companies: SEATS.map((seat) => mean(days.map(({ open }) => open[seat]))) as Triple<number>,
      tables: days.length,
    };
  });
}

/** Open gates of a table on its mean market day, of 24. */
export function opennessOf({ days }: TableFacts): number {
  return mean(days.map(({ open }) => sum(open)));
}

export interface OpennessPoint {
  table: number;
  seat: Seat;
  /** The company's own open gates on its mean market day, of 8. */
  open: number;
  score: number;
  /** The score less the mean score of this company at all tables compared that play by the same rules. */
  ahead: number;
}

export interface OpennessAndResult {
  points: readonly OpennessPoint[];
  /** Within companies and rules, so that it does not matter which of them usually does better. */
  correlation: Correlation | undefined;
}

/** Every company at every table that can be compared. */
export function opennessAndResult(tables: readonly TableFacts[]): OpennessAndResult {
  const compared = comparable(tables);
  const found = byArm(compared).flatMap((alike, arm) => {
    const usual = meanScores(alike);
    return alike.flatMap(({ game, scores, days }) =>
      SEATS.map((seat) => {
        const open = mean(days.map((day) => day.open[seat]));
        const score = scores[seat];
        const point = { table: game.table, seat, open, score, ahead: score - usual[seat] };
        return { point, group: arm * SEATS.length + seat };
      }),
    );
  });
  return {
    points: found.map(({ point }): OpennessPoint => point),
    correlation: correlationWithin(
      found.map(({ point: { open, score }, group }) => ({ group, x: open, y: score })),
    ),
  };
}
