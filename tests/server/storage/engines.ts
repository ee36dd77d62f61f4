/** The engines that the contract is held against, each with fresh databases. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Database } from '../../../src/server/storage/database.ts';
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
