/** Saved games in this browser: one entry a game in localStorage, written at every decision. */
import { parseRecordFile, type RecordFile } from '../../../protocol/recordFile.ts';
import { formatSavedGame, parseSavedGame, type SaveStatus } from '../../../protocol/savedGame.ts';

const PREFIX = 'walled-gardens.save.';

/** Whether the game could be kept. */
export function writeSave(id: string, file: RecordFile, status: SaveStatus): boolean {
  try {
    localStorage.setItem(PREFIX + id, formatSavedGame(file, status));
    return true;
  } catch {
    return false;
  }
}

/** The record's text of a saved game; undefined where there is none. */
export function readSave(id: string): string | undefined {
  return readEntry(id)?.record;
}

function readEntry(id: string): ReturnType<typeof parseSavedGame> {
  try {
    return parseSavedGame(localStorage.getItem(PREFIX + id) ?? '');
  } catch {
    return undefined;
  }
}

/** Calls `changed` when another page of this browser has written or removed the game. */
export function watchSave(id: string, changed: () => void): () => void {
  const follow = ({ key }: StorageEvent): void => {
    if (key === PREFIX + id) changed();
  };
  addEventListener('storage', follow);
  // A page that lay in the browser's history was told nothing meanwhile.
  addEventListener('pageshow', changed);
  return () => {
    removeEventListener('storage', follow);
    removeEventListener('pageshow', changed);
  };
}

export function removeSaved(id: string): void {
  try {
    localStorage.removeItem(PREFIX + id);
  } catch {
    // Nothing can be kept in this browser, so there is nothing to remove.
  }
}

function savedIds(): string[] {
  const ids: string[] = [];
  try {
    for (let i = 0; i < localStorage.length; i++) {
      const key = localStorage.key(i);
      if (key?.startsWith(PREFIX)) ids.push(key.slice(PREFIX.length));
    }
  } catch {
    return [];
  }
  return ids;
}

/** How many games were saved under another version of the rules, and so cannot be gone on with. */
export function countOtherRules(): number {
  return savedIds().filter((id) => {
    const parsed = parseRecordFile(readEntry(id)?.record ?? '');
    return !parsed.ok && parsed.problem.code === 'otherRules';
  }).length;
}

/** Every saved game that can be read, newest first; damaged entries are left alone and left out. */
export function readAllSaves(): { id: string; file: RecordFile; status: SaveStatus }[] {
  return savedIds()
    .flatMap((id) => {
      const entry = readEntry(id);
      const parsed = entry && parseRecordFile(entry.record);
      return parsed?.ok && entry?.status ? [{ id, file: parsed.file, status: entry.status }] : [];
    })
    .sort((a, b) => b.status.savedAt.localeCompare(a.status.savedAt));
}
