/** What a table needs of the process that serves it. */
import type { Notice, NoticeName } from '../../protocol/table.ts';
import type { Store } from '../storage/store.ts';
import type { TableSettings } from './settings.ts';

export interface TableServices {
  store: Store;
  settings: TableSettings;
  /** Milliseconds. */
  now(): number;
  /** Tells every page of this process that is connected to the table. */
  tell<K extends NoticeName>(tableId: string, name: K, body: Notice<K>): void;
  /** Hears of each decision that was stored, and how many milliseconds storing took. */
  onStored(byBot: boolean, ms: number): void;
  /** Hears of what fails where nobody waits for it. */
  onProblem(error: unknown): void;
}
