/** PostgreSQL: for more than one server process, or where one is there anyway. */
import { setTimeout as delay } from 'node:timers/promises';
import pg from 'pg';
import { StartupError } from '../config.ts';
import {
  type Channel,
  type Database,
  PAYLOAD_LIMIT,
  type Row,
  type Statement,
} from './database.ts';
import { StorageUnavailable } from './errors.ts';
import { errorOf, mayBeRetried, startupErrorOf } from './postgresErrors.ts';
import { PostgresListener } from './postgresListener.ts';

/** How long to wait for a database that is not up yet, in milliseconds. */
const PATIENCE = 8_000;
const BETWEEN_TRIES = 250;
/** Connections of this process, besides the one that listens. */
const POOL = 10;
/** Tries of a transaction that stood in another's way. */
const ATTEMPTS = 4;

/** All of our 64-bit integers are milliseconds or counts, and exact as numbers. */
pg.types.setTypeParser(pg.types.builtins.INT8, Number);

const configOf = (url: string): pg.ClientConfig => ({
  connectionString: url,
  application_name: 'walled-gardens',
  connectionTimeoutMillis: 3_000,
  statement_timeout: 5_000,
  query_timeout: 6_000,
  idle_in_transaction_session_timeout: 10_000,
  keepAlive: true,
  // What is acknowledged is on the disk, whatever the server's own setting.
  options: '-c synchronous_commit=on',
});

/** Notices are not kept: an fsync for each would slow down those of the rows. */
const noticeConfigOf = (url: string): pg.ClientConfig => ({
  ...configOf(url),
  options: '-c synchronous_commit=off',
});

function poolOf(config: pg.PoolConfig): pg.Pool {
  const pool = new pg.Pool({ ...config, idleTimeoutMillis: 30_000 });
  // An idle connection that is lost is replaced when it is needed; one at work tells its query.
  pool.on('error', () => undefined);
  pool.on('connect', (client) => client.on('error', () => undefined));
  return pool;
}

/** Where the database is, without the user's name and password. */
function addressOf(url: string): string {
  const { host, port, database } = new pg.Client({ connectionString: url });
  return `${host}:${port}/${database ?? ''}`;
}

export interface PostgresOptions {
  patience?: number;
  /** Hears of what fails where nobody waits for it. */
  onProblem?: (error: unknown) => void;
}

export class PostgresDatabase implements Database {
  readonly exclusive = false;
  readonly #pool: pg.Pool;
  /** One connection keeps notices in order, and out of the way of the work. */
  readonly #notices: pg.Pool;
  readonly #listener: PostgresListener;
  #closed = false;

  private constructor(url: string, onProblem: (error: unknown) => void) {
    this.#pool = poolOf({ ...configOf(url), max: POOL });
    this.#notices = poolOf({ ...noticeConfigOf(url), max: 1 });
    this.#listener = new PostgresListener(noticeConfigOf(url), onProblem);
  }

  /** Waits a while for a database that is not up. A StartupError says why it cannot be used. */
  static async open(
    url: string,
    { patience = PATIENCE, onProblem = () => undefined }: PostgresOptions = {},
  ): Promise<PostgresDatabase> {
    const address = readAddress(url);
    const database = new PostgresDatabase(url, onProblem);
    const end = Date.now() + patience;
    for (;;) {
      try {
        await database.#pool.query('SELECT 1');
        await database.#listener.start();
        return database;
      } catch (error) {
        const problem = startupErrorOf(error, address);
        if (problem === undefined && Date.now() < end) {
          await delay(BETWEEN_TRIES);
          continue;
        }
        await database.close();
        throw (
          problem ??
          new StartupError(
            `The database at ${address} cannot be reached: start it, or change DATABASE_URL.`,
          )
        );
      }
    }
  }

  async query(sql: string, values: Statement['values'] = []): Promise<Row[]> {
    return this.#try(async () => (await this.#pool.query<Row>(sql, [...values])).rows);
  }

  transaction(statements: readonly Statement[]): Promise<Row[][]> {
    return this.#try(async () => {
      const client = await this.#pool.connect();
      try {
        await client.query('BEGIN');
        const results: Row[][] = [];
        for (const { sql, values = [] } of statements) {
          results.push((await client.query<Row>(sql, [...values])).rows);
        }
        await client.query('COMMIT');
        client.release();
        return results;
      } catch (error) {
        // Ending the connection rolls back for certain.
        client.release(true);
        throw error;
      }
    });
  }

  async publish(channel: Channel, payload: string): Promise<void> {
    if (Buffer.byteLength(payload) > PAYLOAD_LIMIT) throw new RangeError('The payload is too long');
    await this.#try(() => this.#notices.query(PostgresListener.publication(channel, payload)));
  }

  subscribe(channel: Channel, listener: (payload: string) => void): () => void {
    return this.#listener.subscribe(channel, listener);
  }

  onMissed(listener: () => void): () => void {
    return this.#listener.missed.add(listener);
  }

  async check(): Promise<void> {
    await this.query('SELECT 1');
  }

  async close(): Promise<void> {
    if (this.#closed) return;
    this.#closed = true;
    await Promise.all([this.#listener.close(), this.#pool.end(), this.#notices.end()]);
  }

  async #try<Result>(work: () => Promise<Result>): Promise<Result> {
    for (let attempt = 1; ; attempt++) {
      if (this.#closed) throw new StorageUnavailable('it is closed');
      try {
        return await work();
      } catch (error) {
        if (attempt < ATTEMPTS && mayBeRetried(error)) continue;
        throw errorOf(error);
      }
    }
  }
}

/** pg's own words for an address that it cannot read may quote the password. */
function readAddress(url: string): string {
  try {
    return addressOf(url);
  } catch {
    throw new StartupError(
      'DATABASE_URL must be an address such as postgres://user:password@host:5432/name.',
    );
  }
}
