/** Saved games in this browser: one entry a game in localStorage, written at every decision. */

import type { Triple } from '../../../game/seats.ts';
import {
  formatRecordFile,
  parseRecordFile,
  type RecordFile,
} from '../../../protocol/recordFile.ts';

const PREFIX = 'walled-gardens.save.';

/** What the list of saved games shows, kept beside the record so that the list needs no replay. */
export interface SaveStatus {
  month: number;
  finished: boolean;
  scores: Triple<number>;
  /** ISO 8601. */
  savedAt: string;
}

interface Entry {
  status: SaveStatus;
  /** The record's text, as it would stand in a file. */
  record: string;
}

/** Whether the game could be kept. */
export function writeSave(id: string, file: RecordFile, status: SaveStatus): boolean {
  try {
    const entry: Entry = { status, record: formatRecordFile(file) };
    localStorage.setItem(PREFIX + id, JSON.stringify(entry));
    return true;
  } catch {
    return false;
  }
}

function isEntry(value: unknown): value is Entry {
  return (
    typeof value === 'object' &&
    value !== null &&
    'record' in value &&
    typeof value.record === 'string' &&
    'status' in value &&
    typeof value.status === 'object'
  );
}

/** The record's text of a saved game; undefined where there is none. */
export function readSave(id: string): string | undefined {
  return readEntry(id)?.record;
}

function readEntry(id: string): Entry | undefined {
  try {
    const entry: unknown = JSON.parse(localStorage.getItem(PREFIX + id) ?? 'null');
    return isEntry(entry) ? entry : undefined;
  } catch {
    return undefined;
  }
}

export function removeSaved(id: string): void {
  try {
    localStorage.removeItem(PREFIX + id);
  } catch {
    // Nothing can be kept in this browser, so there is nothing to remove.
  }
}

/** Every saved game that can be read, newest first; damaged entries are left alone and left out. */
export function readAllSaves(): { id: string; file: RecordFile; status: SaveStatus }[] {
  const ids: string[] = [];
  try {
    for (let i = 0; i < localStorage.length; i++) {
      const key = localStorage.key(i);
      if (key?.startsWith(PREFIX)) ids.push(key.slice(PREFIX.length));
    }
  } catch {
    return [];
  }
  return ids
    .flatMap((id) => {
      const entry = readEntry(id);
      const parsed = entry && parseRecordFile(entry.record);
      return parsed?.ok && entry ? [{ id, file: parsed.file, status: entry.status }] : [];
    })
    .sort((a, b) => b.status.savedAt.localeCompare(a.status.savedAt));
}
