/** The main thread's side of the thread that holds the SQLite file. */
import { once } from 'node:events';
import { Worker } from 'node:worker_threads';
import type { Statement } from './database.ts';
import { StorageUnavailable } from './errors.ts';
import type { Opened, Outcome, SqliteFailure, SqliteOptions, Work } from './sqliteProtocol.ts';

/** Why the file could not be opened, in SQLite's words. */
export class SqliteOpenError extends Error {
  constructor(readonly failure: SqliteFailure) {
    super(failure.message);
  }
}

interface Waiting {
  resolve(outcomes: Outcome[]): void;
  reject(error: Error): void;
}

async function firstMessage(worker: Worker): Promise<Opened> {
  const exited = once(worker, 'exit').then(() => {
    throw new Error('it ended');
  });
  try {
    const [message] = (await Promise.race([once(worker, 'message'), exited])) as [Opened];
    return message;
  } catch (error) {
    throw new StorageUnavailable('its thread does not start', error);
  }
}

/** One life of the thread. It takes one batch at a time. */
export class SqliteThread {
  readonly #worker: Worker;
  readonly #ended: Promise<unknown>;
  #waiting: Waiting | undefined;
  #alive = true;

  private constructor(worker: Worker) {
    this.#worker = worker;
    this.#ended = new Promise((resolve) => worker.once('exit', resolve));
    let reason = 'its thread ended';
    worker.on('error', (error) => {
      reason = `its thread failed (${error.message})`;
    });
    worker.once('exit', () => {
      this.#alive = false;
      this.#waiting?.reject(new StorageUnavailable(reason));
    });
    worker.on('message', (outcomes: Outcome[]) => {
      const waiting = this.#waiting;
      this.#waiting = undefined;
      waiting?.resolve(outcomes);
    });
  }

  /** Rejects with SqliteOpenError where the file cannot be used. */
  static async open(options: SqliteOptions): Promise<SqliteThread> {
    const worker = new Worker(new URL('./sqliteThread.mjs', import.meta.url), {
      workerData: options,
    });
    const message = await firstMessage(worker);
    if (message.opened) return new SqliteThread(worker);
    await worker.terminate();
    throw new SqliteOpenError(message.failure);
  }

  get alive(): boolean {
    return this.#alive;
  }

  /** The outcome of each transaction, after the commit. StorageUnavailable if the thread ends. */
  run(transactions: readonly (readonly Statement[])[]): Promise<Outcome[]> {
    return new Promise((resolve, reject) => {
      if (!this.#alive) {
        reject(new StorageUnavailable('its thread ended'));
        return;
      }
      this.#waiting = { resolve, reject };
      this.#post({ transactions });
    });
  }

  /** Moves the log into the file, then ends the thread, which unlocks the file. */
  async close(): Promise<void> {
    if (this.#alive) this.#post({ close: true });
    await this.#ended;
  }

  #post(work: Work): void {
    this.#worker.postMessage(work);
  }
}
