/** Rows of the database as the server reads them, each checked. */
import * as v from 'valibot';
import type { Seat } from '../../game/seats.ts';
import type { Row } from './database.ts';
import { DamagedRecord } from './errors.ts';

export const STATUSES = ['lobby', 'playing', 'over', 'closed'] as const;
export type MatchStatus = (typeof STATUSES)[number];

/** What JSON can hold. */
export type Json = string | number | boolean | null | Json[] | { [key: string]: Json };

export interface StoredMatch {
  id: string;
  /** Of the rules that the match is played by, and replayed by. */
  rulesVersion: number;
  /** The id of a built-in scenario or a whole scenario file. */
  scenario: Json;
  seed: string;
  config: Json;
  /** Goes up by one with each change; says on which state a change was decided. */
  version: number;
  status: MatchStatus;
  room: string | null;
  /** Milliseconds since 1970, as all times here. */
  createdAt: number;
  /** When someone last used the match, give or take a minute. */
  touchedAt: number;
  result: Json;
}

export interface JournalRow {
  /** The place in the match; 0 for the first. */
  ply: number;
  seat: Seat;
  /** A short text whose meaning is the match host's. */
  action: string;
  byBot: boolean;
  at: number;
}

const whole = v.pipe(v.number(), v.safeInteger());
const count = v.pipe(whole, v.minValue(0));
const json = v.pipe(v.string(), v.parseJson()) as v.GenericSchema<string, Json>;

const MatchSchema = v.object({
  id: v.string(),
  rules_version: whole,
  scenario: json,
  seed: v.string(),
  config: json,
  version: count,
  status: v.picklist(STATUSES),
  room: v.nullable(v.string()),
  created_at: whole,
  touched_at: whole,
  result: v.nullable(json),
});

const JournalSchema = v.object({
  ply: count,
  seat: v.picklist([0, 1, 2]),
  action: v.string(),
  by_bot: v.picklist([0, 1]),
  at: whole,
});

function reasonOf(issues: readonly [v.BaseIssue<unknown>, ...v.BaseIssue<unknown>[]]): string {
  const [issue] = issues;
  return `${v.getDotPath(issue) ?? 'row'}: ${issue.message}`;
}

/** Throws DamagedRecord for a row that cannot be a match. */
export function readMatchRow(id: string, row: Row): StoredMatch {
  const parsed = v.safeParse(MatchSchema, row);
  if (!parsed.success) throw new DamagedRecord(id, undefined, reasonOf(parsed.issues));
  const { rules_version, created_at, touched_at, ...rest } = parsed.output;
  return { ...rest, rulesVersion: rules_version, createdAt: created_at, touchedAt: touched_at };
}

/**
 * The rows of a journal from a ply on. Throws DamagedRecord for the first row that cannot be read,
 * or that is missing between others.
 */
export function readJournalRows(
  matchId: string,
  fromPly: number,
  rows: readonly Row[],
): JournalRow[] {
  return rows.map((row, i) => {
    const expected = fromPly + i;
    const parsed = v.safeParse(JournalSchema, row);
    if (!parsed.success) throw new DamagedRecord(matchId, expected, reasonOf(parsed.issues));
    const { by_bot, ...rest } = parsed.output;
    if (rest.ply !== expected) throw new DamagedRecord(matchId, expected, 'the row is missing');
    return { ...rest, byBot: by_bot === 1 };
  });
}

/** The named column of rows that only we fill; throws for what cannot be there. */
export function texts(rows: readonly Row[], column: string): string[] {
  return rows.map((row) => v.parse(v.string(), row[column]));
}

/** The same for whole numbers. */
export function numbers(rows: readonly Row[], column: string): number[] {
  return rows.map((row) => v.parse(whole, row[column]));
}
