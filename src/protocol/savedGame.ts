/** The text form of a game kept in the browser: its record, and what a list of games shows of it. */
import * as v from 'valibot';
import type { Triple } from '../game/seats.ts';
import { formatRecordFile, type RecordFile } from './recordFile.ts';

/** Kept beside the record so that a list needs no replay. */
export interface SaveStatus {
  month: number;
  finished: boolean;
  scores: Triple<number>;
  /** ISO 8601. */
  savedAt: string;
}

const whole = v.pipe(v.number(), v.integer());

const EntrySchema = v.object({
  status: v.object({
    month: whole,
    finished: v.boolean(),
    scores: v.strictTuple([whole, whole, whole]),
    savedAt: v.pipe(v.string(), v.isoTimestamp()),
  }),
  record: v.string(),
});

export function formatSavedGame(file: RecordFile, status: SaveStatus): string {
  return JSON.stringify({ status, record: formatRecordFile(file) });
}

/**
 * A saved game's record, as it would stand in a file, and its status; the status is missing where
 * it is damaged, because the record alone is enough to go on. Undefined for anything else.
 */
export function parseSavedGame(text: string): { record: string; status?: SaveStatus } | undefined {
  let data: unknown;
  try {
    data = JSON.parse(text);
  } catch {
    return undefined;
  }
  const entry = v.safeParse(EntrySchema, data);
  if (entry.success) return entry.output;
  const bare = v.safeParse(v.object({ record: v.string() }), data);
  return bare.success ? bare.output : undefined;
}
