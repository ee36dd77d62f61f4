/** What PostgreSQL's errors mean: an outage, a broken rule of the schema, or a mistake of ours. */
import pg from 'pg';
import { StartupError } from '../config.ts';
import { ConstraintViolation, StorageUnavailable } from './errors.ts';

const sqlState = (error: unknown): string =>
  error instanceof pg.DatabaseError ? (error.code ?? '') : '';

const messageOf = (error: unknown): string =>
  error instanceof Error ? error.message || error.name : String(error);

/** Serialization failures and deadlocks: nothing happened, and the next try may pass. */
export function mayBeRetried(error: unknown): boolean {
  return ['40001', '40P01'].includes(sqlState(error));
}

/**
 * Syntax, types and rights (classes 22 and 42) are mistakes that no waiting mends. What did not come
 * from PostgreSQL itself came from the way to it.
 */
export function errorOf(error: unknown): unknown {
  const state = sqlState(error);
  if (state.startsWith('23')) return new ConstraintViolation(messageOf(error));
  if (state.startsWith('22') || state.startsWith('42')) return error;
  if (error instanceof RangeError || error instanceof StorageUnavailable) return error;
  return new StorageUnavailable(messageOf(error), error);
}

/** The sentence for what only whoever starts the server can mend; undefined for an outage. */
export function startupErrorOf(error: unknown, address: string): StartupError | undefined {
  const state = sqlState(error);
  if (state.startsWith('28')) {
    return new StartupError(
      `The database at ${address} refuses the user or password of DATABASE_URL.`,
    );
  }
  if (state === '3D000') {
    return new StartupError(
      `There is no such database at ${address}: create it, or change DATABASE_URL.`,
    );
  }
  if (state === '42501') {
    return new StartupError(
      'The user of DATABASE_URL may not make tables in its database: make it the owner.',
    );
  }
  return undefined;
}
