/** A table as the store has it, replayed from its journal. */

import type { JournalRow } from '../../../src/server/storage/rows.ts';
import type { Store } from '../../../src/server/storage/store.ts';
import { TableBook } from '../../../src/server/tables/book.ts';
import { Match } from '../../../src/server/tables/match.ts';

export interface Replayed {
  rows: JournalRow[];
  /** The position that the rows lead to, as every page has to show it. */
  view: string;
  /** The whole of it, which no page may see. */
  match: Match;
}

export async function replay(store: Store, table: string): Promise<Replayed> {
  const book = await TableBook.open(store, table, () => undefined);
  if (!book) throw new Error(`There is no table ${table}`);
  const rows = await store.readJournal(table);
  const match = Match.open(table, book.scenario, book.seed, rows);
  return { rows, view: JSON.stringify(match.view()), match };
}
