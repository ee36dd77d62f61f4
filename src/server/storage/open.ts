/** Opens the database that the settings name. */
import { join } from 'node:path';
import type { ServerConfig } from '../config.ts';
import type { Database } from './database.ts';
import { migrate } from './migrations.ts';
import { SqliteDatabase } from './sqlite.ts';
import { Store, type StoreOptions } from './store.ts';

export const DATABASE_FILE = 'walled-gardens.sqlite';

/** A store that is ready. Throws a StartupError with a sentence for whoever starts the server. */
export async function openStore(
  { dataDir }: Pick<ServerConfig, 'dataDir'>,
  options: StoreOptions = {},
): Promise<Store> {
  const database: Database = await SqliteDatabase.open(join(dataDir, DATABASE_FILE));
  try {
    await migrate(database);
    const store = new Store(database, options);
    await store.start();
    return store;
  } catch (error) {
    await database.close();
    throw error;
  }
}
