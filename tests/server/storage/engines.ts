/** The engines that the contract is held against, each with fresh databases. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { inject } from 'vitest';
import type { Database } from '../../../src/server/storage/database.ts';
import { PostgresDatabase } from '../../../src/server/storage/postgres.ts';
import { SqliteDatabase } from '../../../src/server/storage/sqlite.ts';

/** One empty database, and every connection that a test opened to it. */
export interface TestDatabase {
  /** Another process's view where the engine allows one, else the same again. */
  open(): Promise<Database>;
  /** Closes all, and opens anew. */
  reopen(): Promise<Database>;
  remove(): Promise<void>;
}

export interface Engine {
  name: string;
  create(): Promise<TestDatabase>;
}

export const sqlite: Engine = {
  name: 'SQLite',
  async create() {
    const folder = mkdtempSync(join(tmpdir(), 'storage-'));
    const path = join(folder, 'test.sqlite');
    let database: Database | undefined;
    const open = async (): Promise<Database> => {
      database ??= await SqliteDatabase.open(path);
      return database;
    };
    const close = async (): Promise<void> => {
      await database?.close();
      database = undefined;
    };
    return {
      open,
      async reopen() {
        await close();
        return open();
      },
      async remove() {
        await close();
        rmSync(folder, { recursive: true });
      },
    };
  },
};

/** An empty database of the run's PostgreSQL server. */
export async function postgresUrl(): Promise<string> {
  const answer = await fetch(inject('postgresOfRun'), { method: 'POST' });
  return answer.text();
}

/** Only where the run has a server. */
export const postgres: Engine = {
  name: 'PostgreSQL',
  async create() {
    const url = await postgresUrl();
    let databases: Database[] = [];
    const open = async (): Promise<Database> => {
      const database = await PostgresDatabase.open(url);
      databases.push(database);
      return database;
    };
    const close = async (): Promise<void> => {
      await Promise.all(databases.map((database) => database.close()));
      databases = [];
    };
    return {
      open,
      async reopen() {
        await close();
        return open();
      },
      remove: close,
    };
  },
};
