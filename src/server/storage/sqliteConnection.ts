/**
 * The thread that holds the SQLite file. SQLite is synchronous: here its fsyncs hold up nobody but
 * those who wait for them.
 */
import { parentPort, workerData } from 'node:worker_threads';
import Sqlite from 'libsql';
import type { Row, Statement } from './database.ts';
import type { Opened, Outcome, SqliteFailure, SqliteOptions, Work } from './sqliteProtocol.ts';

/** Prepared statements that are kept, the least recently used first. */
const KEPT_STATEMENTS = 100;

type Connection = InstanceType<typeof Sqlite>;
type Prepared = ReturnType<Connection['prepare']>;

function failureOf(error: unknown): SqliteFailure {
  const message = error instanceof Error ? error.message : String(error);
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  return { code, message };
}

/**
 * Opens the file and locks it until this thread ends, however it ends: the system releases the lock
 * of a killed process. Beware that opening and closing the file by other means within the same
 * process would release it too.
 */
function open({ path, patience }: SqliteOptions): Connection {
  const connection = new Sqlite(path);
  connection.exec(`PRAGMA busy_timeout = ${patience}`);
  connection.pragma('locking_mode = EXCLUSIVE');
  connection.pragma('journal_mode = WAL');
  connection.pragma('synchronous = FULL');
  connection.pragma('foreign_keys = ON');
  connection.exec('BEGIN IMMEDIATE');
  connection.exec('COMMIT');
  connection.exec('PRAGMA busy_timeout = 5000');
  const [found] = connection.prepare('PRAGMA quick_check(1)').all([]);
  const verdict = Object.values(found ?? {})[0];
  if (verdict === 'ok') return connection;
  throw Object.assign(new Error(String(verdict)), { code: 'SQLITE_CORRUPT' });
}

const prepared = new Map<string, Prepared>();

function prepare(connection: Connection, sql: string): Prepared {
  const statement = prepared.get(sql) ?? connection.prepare(sql.replace(/\$(\d+)/g, '?$1'));
  prepared.delete(sql);
  prepared.set(sql, statement);
  for (const oldest of prepared.keys()) {
    if (prepared.size <= KEPT_STATEMENTS) break;
    prepared.delete(oldest);
  }
  return statement;
}

function runAll(connection: Connection, statements: readonly Statement[]): Row[][] {
  return statements.map(
    ({ sql, values = [] }) => prepare(connection, sql).all([...values]) as Row[],
  );
}

/** All transactions share one commit and so one fsync; one that fails leaves the others alone. */
function runTogether(
  connection: Connection,
  transactions: readonly (readonly Statement[])[],
): Outcome[] {
  connection.exec('BEGIN IMMEDIATE');
  try {
    const outcomes = transactions.map((statements): Outcome => {
      connection.exec('SAVEPOINT one');
      try {
        const rows = runAll(connection, statements);
        connection.exec('RELEASE one');
        return { rows };
      } catch (error) {
        // Some errors, such as a full disk, end the whole transaction.
        if (!connection.inTransaction) throw error;
        connection.exec('ROLLBACK TO one');
        connection.exec('RELEASE one');
        return { failure: failureOf(error) };
      }
    });
    connection.exec('COMMIT');
    return outcomes;
  } catch (error) {
    if (connection.inTransaction) connection.exec('ROLLBACK');
    throw error;
  }
}

function answer(
  connection: Connection,
  transactions: readonly (readonly Statement[])[],
): Outcome[] {
  try {
    return runTogether(connection, transactions);
  } catch (error) {
    const failure = failureOf(error);
    return transactions.map(() => ({ failure }));
  }
}

function serve(port: NonNullable<typeof parentPort>): void {
  const opened = (message: Opened): void => port.postMessage(message);
  let connection: Connection;
  try {
    connection = open(workerData as SqliteOptions);
  } catch (error) {
    opened({ opened: false, failure: failureOf(error) });
    return;
  }
  port.on('message', (work: Work) => {
    if ('transactions' in work) {
      port.postMessage(answer(connection, work.transactions));
      return;
    }
    connection.pragma('wal_checkpoint(TRUNCATE)');
    // Ends the thread, and with it the connection: `close` leaves the file locked while a prepared
    // statement is alive.
    process.exit(0);
  });
  opened({ opened: true });
}

if (parentPort) serve(parentPort);
