/** Brings a database to the schema that this version of the server knows. */
import * as v from 'valibot';
import { StartupError } from '../config.ts';
import type { Database } from './database.ts';
import { StorageUnavailable } from './errors.ts';
import { MIGRATIONS } from './schema.ts';

const NumberRow = v.object({ number: v.nullable(v.pipe(v.number(), v.integer())) });

/** The number of the newest step that the database has taken; 0 for none. */
async function schemaNumber(database: Database): Promise<number> {
  const [row] = await database.query('SELECT max(number) AS number FROM migrations');
  return v.parse(NumberRow, row).number ?? 0;
}

/** Two processes may both find the table missing, and one of them is then refused. */
async function makeTable(database: Database): Promise<void> {
  const sql =
    'CREATE TABLE IF NOT EXISTS migrations (number integer NOT NULL PRIMARY KEY, at bigint NOT NULL)';
  try {
    await database.query(sql);
  } catch (error) {
    if (error instanceof StorageUnavailable) throw error;
    await database.query(sql);
  }
}

/**
 * The first statement of a step is its number, which is a key: a second process that takes the same
 * step waits there for the first, and then fails with nothing done.
 */
async function takeStep(database: Database, number: number, step: readonly string[]) {
  const claim = {
    sql: 'INSERT INTO migrations (number, at) VALUES ($1, $2)',
    values: [number, Date.now()],
  };
  try {
    await database.transaction([claim, ...step.map((sql) => ({ sql }))]);
  } catch (error) {
    if (error instanceof StorageUnavailable || (await schemaNumber(database)) < number) throw error;
  }
}

/** Takes the steps that are missing, each in a transaction. A StartupError for a newer schema. */
export async function migrate(
  database: Database,
  steps: readonly (readonly string[])[] = MIGRATIONS,
): Promise<void> {
  await makeTable(database);
  const found = await schemaNumber(database);
  if (found > steps.length) {
    throw new StartupError(
      `The database was last used by a newer version of Walled Gardens (schema ${found}, this one knows ${steps.length}): install that version or a later one.`,
    );
  }
  for (const [i, step] of steps.entries()) {
    if (i >= found) await takeStep(database, i + 1, step);
  }
}
