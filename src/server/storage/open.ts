/** Opens the database that the settings name. */
import { join } from 'node:path';
import { type ServerConfig, StartupError } from '../config.ts';
import type { Database } from './database.ts';
import { StorageUnavailable } from './errors.ts';
import { migrate } from './migrations.ts';
import { PostgresDatabase } from './postgres.ts';
import { startupErrorOf } from './postgresErrors.ts';
import { SqliteDatabase } from './sqlite.ts';
import { Store, type StoreOptions } from './store.ts';

export const DATABASE_FILE = 'walled-gardens.sqlite';

type Settings = Pick<ServerConfig, 'dataDir' | 'databaseUrl'>;

function openDatabase(
  { dataDir, databaseUrl }: Settings,
  { onProblem }: StoreOptions,
): Promise<Database> {
  if (databaseUrl === '') return SqliteDatabase.open(join(dataDir, DATABASE_FILE));
  return PostgresDatabase.open(databaseUrl, onProblem && { onProblem });
}

/** A store that is ready. Throws a StartupError with a sentence for whoever starts the server. */
export async function openStore(settings: Settings, options: StoreOptions = {}): Promise<Store> {
  const database = await openDatabase(settings, options);
  try {
    await migrate(database);
    const store = new Store(database, options);
    await store.start();
    return store;
  } catch (error) {
    await database.close();
    if (error instanceof StorageUnavailable) throw new StartupError(`${error.message}.`);
    throw startupErrorOf(error, 'DATABASE_URL') ?? error;
  }
}
