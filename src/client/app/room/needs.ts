/** Which tables of a class need their teacher most, and why. */
import { SEATS, type Seat } from '../../../game/seats.ts';
import type { ToldTable } from './roomSession.ts';

/** What is amiss at a table; texts: `teach.need.<id>`. The most pressing first. */
export const NEEDS = [
  /** The clock has run out and the decision has not come. */
  'overTime',
  /** It is the turn of somebody who is not connected, and no bot has taken over yet. */
  'awaitsAbsent',
  /** Without a clock: one decision has been awaited for longer than SLOW. */
  'slow',
  /** Nobody of its students is connected. */
  'deserted',
  /** A student is not connected. */
  'away',
  /** A bot decides for a student. */
  'standIn',
  'paused',
  /** Waits for the others, who have not come so far. */
  'waiting',
] as const;
export type Need = (typeof NEEDS)[number];

/** Milliseconds from which on a decision is long in coming where no clock counts. */
export const SLOW = 60_000;

/** For how many milliseconds the table's decision has been awaited by `now` (performance.now()). */
export function waitedBy({ waited, at, toMove, paused, waiting }: ToldTable, now: number): number {
  const runs = toMove !== null && !paused && !waiting;
  return waited + (runs ? Math.max(0, now - at) : 0);
}

/** Milliseconds left on the table's clock, never below 0; undefined where none counts. */
export function leftBy({ left, at, paused, waiting }: ToldTable, now: number): number | undefined {
  if (left === null) return undefined;
  return Math.max(0, left - (paused || waiting ? 0 : Math.max(0, now - at)));
}

const isStudents = (table: ToldTable, seat: Seat): boolean => table.seats[seat].students.length > 0;

function isAway(table: ToldTable, seat: Seat): boolean {
  return isStudents(table, seat) && !table.seats[seat].here;
}

/** Everything that is amiss at a table, the most pressing first; nothing where it is over. */
export function needsOf(table: ToldTable, now: number): Need[] {
  if (table.stage !== 'playing') return [];
  const found = new Set<Need>();
  const { toMove } = table;
  const students = SEATS.filter((seat) => isStudents(table, seat));
  const runs = !table.paused && !table.waiting && toMove !== null;
  if (table.paused) found.add('paused');
  if (table.waiting) found.add('waiting');
  if (runs) {
    const waited = waitedBy(table, now);
    const left = leftBy(table, now);
    if (left === 0) found.add('overTime');
    if (left === undefined && waited > SLOW) found.add('slow');
    if (isAway(table, toMove) && !table.seats[toMove].standIn) found.add('awaitsAbsent');
  }
  if (students.length > 0 && students.every((seat) => isAway(table, seat))) found.add('deserted');
  else if (students.some((seat) => isAway(table, seat))) found.add('away');
  if (students.some((seat) => table.seats[seat].standIn)) found.add('standIn');
  return NEEDS.filter((need) => found.has(need));
}

/** Tables in the order in which they need help; at equal need the one further behind first. */
export function byNeed(tables: readonly ToldTable[], now: number): ToldTable[] {
  const rank = (table: ToldTable): number => {
    if (table.stage !== 'playing') return NEEDS.length + 1;
    const [worst] = needsOf(table, now);
    return worst === undefined ? NEEDS.length : NEEDS.indexOf(worst);
  };
  return [...tables].sort((a, b) => rank(a) - rank(b) || a.plies - b.plies || a.table - b.table);
}
