/** The embedded database: one SQLite file that this process alone holds. */
import { StartupError } from '../config.ts';
import {
  type Channel,
  type Database,
  PAYLOAD_LIMIT,
  type Row,
  type Statement,
} from './database.ts';
import { ConstraintViolation, StorageUnavailable } from './errors.ts';
import { Listeners } from './listeners.ts';
import type { Outcome, SqliteFailure, SqliteOptions } from './sqliteProtocol.ts';
import { SqliteOpenError, SqliteThread } from './sqliteThread.ts';

/** How long a server that is about to end may still hold the file, in milliseconds. */
const PATIENCE = 1_500;
/** Transactions that share a commit at most. */
const BATCH = 500;

interface Job {
  statements: readonly Statement[];
  resolve(rows: Row[][]): void;
  reject(error: unknown): void;
}

function errorOf({ code, message }: SqliteFailure): Error {
  if (code.startsWith('SQLITE_CONSTRAINT')) return new ConstraintViolation(message);
  // A statement that is wrong is a mistake of ours; all else is the machine's.
  if (code === 'SQLITE_ERROR' || code === 'SQLITE_RANGE' || code === '') return new Error(message);
  return new StorageUnavailable(message);
}

/** The sentence for whoever starts the server. */
function startupErrorOf(path: string, { code, message }: SqliteFailure): StartupError {
  switch (code.split('_')[1]) {
    case 'BUSY':
    case 'LOCKED':
      return new StartupError(
        `Another server uses ${path}: stop it, or set DATA_DIR to another folder.`,
      );
    case 'NOTADB':
    case 'CORRUPT':
      return new StartupError(
        `${path} is damaged or not a database: put a copy of it back, or move it away to start with an empty one.`,
      );
    default:
      return new StartupError(`The database file ${path} cannot be used (${message}).`);
  }
}

export class SqliteDatabase implements Database {
  readonly exclusive = true;
  readonly #options: SqliteOptions;
  #thread: SqliteThread;
  #queue: Job[] = [];
  #working: Promise<void> | undefined;
  #closed = false;
  readonly #channels: Readonly<Record<Channel, Listeners<[string]>>> = {
    journal: new Listeners(),
    message: new Listeners(),
  };

  private constructor(options: SqliteOptions, thread: SqliteThread) {
    this.#options = options;
    this.#thread = thread;
  }

  /** Opens the file, or makes it; a StartupError says why that cannot be. */
  static async open(path: string, patience = PATIENCE): Promise<SqliteDatabase> {
    const options = { path, patience };
    try {
      return new SqliteDatabase(options, await SqliteThread.open(options));
    } catch (error) {
      throw error instanceof SqliteOpenError ? startupErrorOf(path, error.failure) : error;
    }
  }

  async query(sql: string, values: Statement['values'] = []): Promise<Row[]> {
    const [rows] = await this.transaction([{ sql, values }]);
    return rows ?? [];
  }

  transaction(statements: readonly Statement[]): Promise<Row[][]> {
    return new Promise((resolve, reject) => {
      if (this.#closed) {
        reject(new StorageUnavailable('it is closed'));
        return;
      }
      this.#queue.push({ statements, resolve, reject });
      this.#working ??= this.#work();
    });
  }

  async publish(channel: Channel, payload: string): Promise<void> {
    if (Buffer.byteLength(payload) > PAYLOAD_LIMIT) throw new RangeError('The payload is too long');
    queueMicrotask(() => this.#channels[channel].tell(payload));
  }

  subscribe(channel: Channel, listener: (payload: string) => void): () => void {
    return this.#channels[channel].add(listener);
  }

  /** Nothing is lost within one process. */
  onMissed(): () => void {
    return () => undefined;
  }

  async check(): Promise<void> {
    await this.query('SELECT 1');
  }

  async close(): Promise<void> {
    this.#closed = true;
    await this.#working;
    await this.#thread.close();
  }

  /** Hands what waits to the thread, all of it at once, until nothing waits. */
  async #work(): Promise<void> {
    // Those who ask within the same turn of the event loop share the first commit already.
    await null;
    while (this.#queue.length > 0) {
      const jobs = this.#queue.splice(0, BATCH);
      try {
        const thread = await this.#livingThread();
        settle(jobs, await thread.run(jobs.map((job) => job.statements)));
      } catch (error) {
        for (const job of jobs) job.reject(error);
      }
    }
    // In the same turn as the last look at the queue, or a new request would wait for nobody.
    this.#working = undefined;
  }

  async #livingThread(): Promise<SqliteThread> {
    if (this.#thread.alive) return this.#thread;
    try {
      this.#thread = await SqliteThread.open(this.#options);
      return this.#thread;
    } catch (error) {
      if (!(error instanceof SqliteOpenError)) throw error;
      throw new StorageUnavailable(error.message, error);
    }
  }
}

function settle(jobs: readonly Job[], outcomes: readonly Outcome[]): void {
  jobs.forEach((job, i) => {
    const outcome = outcomes[i];
    if (outcome === undefined) job.reject(new StorageUnavailable('it gave no answer'));
    else if ('rows' in outcome) job.resolve(outcome.rows);
    else job.reject(errorOf(outcome.failure));
  });
}
