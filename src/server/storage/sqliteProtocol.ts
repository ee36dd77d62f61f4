/** What passes between the server's main thread and the thread that holds the SQLite file. */
import type { Row, Statement } from './database.ts';

export interface SqliteOptions {
  /** The database file; made if it is not there. */
  path: string;
  /** How long to wait for another process to let go of the file, in milliseconds. */
  patience: number;
}

/** SQLite's own words for an error; the code is empty where it has none. */
export interface SqliteFailure {
  code: string;
  message: string;
}

/** The first message of the thread. */
export type Opened = { opened: true } | { opened: false; failure: SqliteFailure };

/** To the thread: transactions in order, or the wish that it end. */
export type Work = { transactions: readonly (readonly Statement[])[] } | { close: true };

/** From the thread: for each transaction the rows of its statements, or why it did not happen. */
export type Outcome = { rows: Row[][] } | { failure: SqliteFailure };
