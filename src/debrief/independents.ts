/** What became of the companies without a garden when walls fell. */
import { INDEPENDENTS, type Independent, SEATS, type Seat, type Triple } from '../game/seats.ts';
import { mean } from '../learning/statistics.ts';
import { type Correlation, correlationWithin } from './correlation.ts';
import { dayOf, type TableFacts } from './facts.ts';

export interface IndependentFate {
  independent: Independent;
  /** The company whose open Links gates take its visitors. */
  livesOff: Seat;
  /** Mean visits by month, over the tables that have ended it. */
  visits: readonly number[];
  /** Shares held by each company on the last market day that each table has ended: means. */
  shares: Triple<number>;
  /** Of the gates open at a table in a month and its visits in that month, within months. */
  correlation: Correlation | undefined;
}

export function fates(tables: readonly TableFacts[], months: number): IndependentFate[] {
  const rules = tables[0]?.rules;
  return INDEPENDENTS.map((independent) => ({
    independent,
    livesOff: rules?.independents[independent].livesOff ?? 0,
    visits: Array.from({ length: months }, (_, i) =>
      mean(tables.flatMap((table) => dayOf(table, i + 1)?.account.visits[independent] ?? [])),
    ),
    shares: SEATS.map((seat) =>
      mean(tables.flatMap(({ days }) => days.at(-1)?.stakes[seat][independent] ?? [])),
    ) as Triple<number>,
    correlation: correlationWithin(
      tables.flatMap(({ days }) =>
        days.map(({ month, open: [a, b, c], account }) => ({
          group: month,
          x: a + b + c,
          y: account.visits[independent],
        })),
      ),
    ),
  }));
}
