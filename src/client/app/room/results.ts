/** What the tables of a class came to, company by company: all of them were dealt the same cards. */
import { SEATS, type Seat, type Triple } from '../../../game/seats.ts';
import { type Difference, mean, median, welch } from '../../../learning/statistics.ts';
import type { BoardTable, RoomStudent } from '../../../protocol/room.ts';

export interface CompanyResult {
  table: number;
  arm: 0 | 1;
  score: number;
  open: number;
  /** Who played the company; nobody where a bot did. */
  students: readonly string[];
  /** From 1; equals share a place. */
  place: number;
}

/** Tables whose game counts: begun, and not emptied by a merger before it was over. */
export function countedTables(board: Iterable<BoardTable>): BoardTable[] {
  return [...board]
    .filter(({ stage, plies }) => stage !== 'lobby' && plies > 0)
    .sort((a, b) => a.table - b.table);
}

/** One company's results across the tables, best first. */
export function companyResults(tables: readonly BoardTable[], seat: Seat): CompanyResult[] {
  const scores = tables.map(({ scores: of }) => of[seat]);
  return tables
    .map(
      (table): CompanyResult => ({
        table: table.table,
        arm: table.arm,
        score: table.scores[seat],
        open: table.open[seat],
        students: table.seats[seat].students,
        place: 1 + scores.filter((score) => score > table.scores[seat]).length,
      }),
    )
    .sort((a, b) => b.score - a.score || a.table - b.table);
}

export interface CompanySummary {
  seat: Seat;
  median: number;
  low: number;
  high: number;
}

/** The companies by their middle result, best first. */
export function companySummaries(tables: readonly BoardTable[]): CompanySummary[] {
  return SEATS.map((seat) => {
    const scores = tables.map(({ scores: of }) => of[seat]);
    return { seat, median: median(scores), low: Math.min(...scores), high: Math.max(...scores) };
  }).sort((a, b) => b.median - a.median);
}

export const openGates = ({ open }: BoardTable): number => open[0] + open[1] + open[2];

const total = ({ scores }: BoardTable): number => scores[0] + scores[1] + scores[2];

/** What the arms of an experiment are compared by; texts: `teach.outcome.<id>`. */
export const OUTCOMES = ['open', 'total', 'spread', 'defied'] as const;
export type Outcome = (typeof OUTCOMES)[number];

/** What each is of a table. */
export const MEASURES: Readonly<Record<Outcome, (table: BoardTable) => number>> = {
  open: openGates,
  total,
  spread: ({ scores }) => Math.max(...scores) - Math.min(...scores),
  defied: ({ history }) => history.reduce((sum, { defied }) => sum + defied, 0),
};

export interface ArmComparison {
  outcome: Outcome;
  /** Tables of each arm. */
  n: readonly [number, number];
  means: readonly [number, number];
  /** Undefined where there are too few tables, or they do not differ among themselves. */
  effect: Difference | undefined;
}

/** The arms of an experiment by each outcome, over the tables that were played to their end. */
export function compareArms(tables: readonly BoardTable[]): ArmComparison[] {
  const over = tables.filter(({ stage }) => stage === 'over');
  return OUTCOMES.map((outcome) => {
    const of = (arm: 0 | 1): number[] =>
      over.filter((table) => table.arm === arm).map(MEASURES[outcome]);
    const [usual, changed] = [of(0), of(1)];
    return {
      outcome,
      n: [usual.length, changed.length],
      means: [mean(usual), mean(changed)],
      effect: welch(usual, changed),
    };
  });
}

export interface MonthSpread {
  /** From 1. */
  month: number;
  /** Market values at the month's end, one for each table that has come so far. */
  values: Triple<readonly number[]>;
  /** Open gates of all companies, of 24, one for each table. */
  open: readonly number[];
}

/** Where the tables stood at the end of each month. */
export function monthSpreads(tables: readonly BoardTable[]): MonthSpread[] {
  const months = Math.max(0, ...tables.map(({ history }) => history.length));
  return Array.from({ length: months }, (_, i) => {
    const ends = tables.flatMap(({ history }) => history[i] ?? []);
    const values = SEATS.map((seat) => ends.map((end) => end.values[seat]));
    return {
      month: i + 1,
      values: values as unknown as Triple<readonly number[]>,
      open: ends.map(({ open }) => open),
    };
  });
}

/** The names of those who share a company; `unnamed` for whoever's name is not told. */
export function namesOf(
  ids: readonly string[],
  students: ReadonlyMap<string, RoomStudent>,
  unnamed: string,
): string[] {
  return ids.map((id) => students.get(id)?.name ?? unnamed);
}
