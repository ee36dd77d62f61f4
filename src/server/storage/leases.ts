/**
 * Which process drives the bots and clocks of a match: the one that holds its lease. Times are the
 * clocks' of the machines, which have to agree to within a fraction of a lease.
 */
import type { Database } from './database.ts';
import { texts } from './rows.ts';

export class Leases {
  readonly #database: Database;
  readonly #process: string;

  constructor(database: Database, process: string) {
    this.#database = database;
    this.#process = process;
  }

  /** True if this process holds the lease until the given time; false if another still does. */
  async take(matchId: string, until: number, now: number): Promise<boolean> {
    const rows = await this.#database.query(
      `INSERT INTO leases (match_id, process, held_until) VALUES ($1, $2, $3)
       ON CONFLICT (match_id) DO UPDATE SET process = excluded.process, held_until = excluded.held_until
       WHERE leases.process = excluded.process OR leases.held_until <= $4
       RETURNING match_id`,
      [matchId, this.#process, until, now],
    );
    return rows.length > 0;
  }

  /** Prolongs every lease that this process still holds, and gives their matches. */
  async renew(until: number, now: number): Promise<Set<string>> {
    const rows = await this.#database.query(
      `UPDATE leases SET held_until = $2 WHERE process = $1 AND held_until > $3
       RETURNING match_id`,
      [this.#process, until, now],
    );
    return new Set(texts(rows, 'match_id'));
  }

  async drop(matchId: string): Promise<void> {
    await this.#database.query('DELETE FROM leases WHERE match_id = $1 AND process = $2', [
      matchId,
      this.#process,
    ]);
  }
}
