/** When matches were last used: noted in memory, written together, each at most once a minute. */
import type { Database } from './database.ts';

/** Milliseconds. */
const MINUTE = 60_000;
/** Matches of one statement. */
const GROUP = 500;

export class Touches {
  readonly #database: Database;
  readonly #waiting = new Set<string>();
  /** When each was last written; those of more than a minute ago are forgotten. */
  readonly #written = new Map<string, number>();

  constructor(database: Database) {
    this.#database = database;
  }

  note(matchId: string): void {
    if (!this.#written.has(matchId)) this.#waiting.add(matchId);
  }

  /** Writes what was noted. What could not be written stays noted. */
  async write(now: number): Promise<void> {
    for (const [id, at] of this.#written) if (now - at >= MINUTE) this.#written.delete(id);
    while (this.#waiting.size > 0) {
      const ids = [...this.#waiting].slice(0, GROUP).sort();
      const places = ids.map((_, i) => `$${i + 2}`).join(', ');
      await this.#database.query(
        `UPDATE matches SET touched_at = $1 WHERE touched_at < $1 AND id IN (${places})`,
        [now, ...ids],
      );
      for (const id of ids) {
        this.#waiting.delete(id);
        this.#written.set(id, now);
      }
    }
  }
}
