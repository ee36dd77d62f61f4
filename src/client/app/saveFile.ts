/** A game's record as a file to keep. */
import { t } from './i18n.ts';
import type { Table } from './table.ts';

/** Hands a text to the browser as a file. */
function saveFile(name: string, text: string): void {
  const url = URL.createObjectURL(new Blob([text], { type: 'application/json' }));
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  // The browser has taken the blob by the next task.
  setTimeout(() => URL.revokeObjectURL(url), 1000);
}

/** Saves the game so far and returns the file's name. */
export function saveRecord(table: Table): string {
  const day = new Date().toISOString().slice(0, 10);
  const company = table.viewer === undefined ? '' : `-${table.seats[table.viewer].company}`;
  const file = `${t('app.score.file')}${company}-${day}.json`;
  saveFile(file, table.exportRecord());
  return file;
}

/** The seed from which a game can be dealt again; empty where its host keeps it. */
export function seedOf(table: Table): string {
  if (table.net) return '';
  const record: unknown = JSON.parse(table.exportRecord());
  const has = typeof record === 'object' && record !== null && 'seed' in record;
  return has ? String(record.seed) : '';
}
