/** Who is at a table, over all processes. A process that is no longer heard of counts for nobody. */
import * as v from 'valibot';
import type { Database, Row, Statement } from './database.ts';
import { DamagedRecord } from './errors.ts';

/** A process that was not heard of for so long is gone, in milliseconds. */
export const PROCESS_SILENCE = 30_000;
/** Rows of processes that were not heard of for so long are removed, in milliseconds. */
const FORGET_AFTER = 10 * 60_000;

export interface SeatPresence {
  seat: number;
  /** Over all processes; 0 for a seat that is away. */
  connections: number;
  /** Since when the seat is there, or away; milliseconds since 1970. */
  since: number;
}

const whole = v.pipe(v.number(), v.safeInteger());
const PresenceSchema = v.object({
  seat: whole,
  connections: whole,
  since: whole,
  seen_at: v.nullable(whole),
});

/** A seat is there since its earliest open connection, or away since its last one ended. */
function merge(matchId: string, rows: readonly Row[], now: number): SeatPresence[] {
  const seats = new Map<number, SeatPresence>();
  for (const row of rows) {
    const parsed = v.safeParse(PresenceSchema, row);
    if (!parsed.success) throw new DamagedRecord(matchId, undefined, 'its presence');
    const { seat, connections: open, since: at, seen_at } = parsed.output;
    const alive = seen_at !== null && seen_at > now - PROCESS_SILENCE;
    const connections = alive ? open : 0;
    // Its own process did not live to note when the connection ended.
    const since = !alive && open > 0 ? Math.max(at, seen_at ?? at) : at;
    const known = seats.get(seat);
    if (known === undefined || (known.connections === 0 && connections > 0)) {
      seats.set(seat, { seat, connections, since });
    } else if (known.connections > 0 && connections > 0) {
      known.connections += connections;
      known.since = Math.min(known.since, since);
    } else if (known.connections === 0) {
      known.since = Math.max(known.since, since);
    }
  }
  return [...seats.values()].sort((a, b) => a.seat - b.seat);
}

export class Presence {
  readonly #database: Database;
  readonly #process: string;

  constructor(database: Database, process: string) {
    this.#database = database;
    this.#process = process;
  }

  /** How many connections of a seat this process holds from now on. */
  async set(matchId: string, seat: number, connections: number, now: number): Promise<void> {
    await this.#database.query(
      `INSERT INTO presence (match_id, seat, process, connections, since)
       VALUES ($1, $2, $3, $4, $5)
       ON CONFLICT (match_id, seat, process) DO UPDATE SET
         since = CASE WHEN (presence.connections > 0) = (excluded.connections > 0)
           THEN presence.since ELSE excluded.since END,
         connections = excluded.connections`,
      [matchId, seat, this.#process, connections, now],
    );
  }

  /**
   * The seats with a connection, and those whose last one ended within ten minutes; in order.
   * `but`: a process that does not count.
   */
  async read(matchId: string, now: number, but = ''): Promise<SeatPresence[]> {
    const rows = await this.#database.query(
      `SELECT presence.seat, presence.connections, presence.since, processes.seen_at
       FROM presence LEFT JOIN processes ON processes.id = presence.process
       WHERE presence.match_id = $1 AND presence.process <> $2`,
      [matchId, but],
    );
    return merge(matchId, rows, now);
  }

  /** Says that this process lives, and removes what long dead ones left. */
  async beat(now: number): Promise<void> {
    await this.#database.transaction([
      {
        sql: `INSERT INTO processes (id, seen_at) VALUES ($1, $2)
          ON CONFLICT (id) DO UPDATE SET seen_at = excluded.seen_at`,
        values: [this.#process, now],
      },
      ...removal('(SELECT id FROM processes WHERE seen_at < $1)', now - FORGET_AFTER),
    ]);
  }

  /** Removes what other processes left, where there can be none. */
  async forgetOthers(): Promise<void> {
    await this.#database.transaction(
      removal('(SELECT id FROM processes WHERE id <> $1)', this.#process),
    );
  }

  /** The last word of this process: its seats are away since now. */
  async leave(now: number): Promise<void> {
    await this.#database.transaction([
      {
        sql: 'UPDATE presence SET connections = 0, since = $2 WHERE process = $1 AND connections > 0',
        values: [this.#process, now],
      },
      { sql: 'DELETE FROM leases WHERE process = $1', values: [this.#process] },
    ]);
  }
}

function removal(processes: string, value: string | number): Statement[] {
  const values = [value];
  return [
    { sql: `DELETE FROM presence WHERE process IN ${processes}`, values },
    { sql: `DELETE FROM leases WHERE process IN ${processes}`, values },
    { sql: `DELETE FROM processes WHERE id IN ${processes}`, values },
  ];
}
