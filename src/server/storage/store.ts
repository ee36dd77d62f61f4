/** Everything that the server keeps about matches, on any database. */
import { randomUUID } from 'node:crypto';
import type { Seat } from '../../game/seats.ts';
import type { Database, Value } from './database.ts';
import { type Append, type Appended, JournalWriter } from './journal.ts';
import { Leases } from './leases.ts';
import { Notices } from './notices.ts';
import { Presence, type SeatPresence } from './presence.ts';
import { RoomStore } from './rooms.ts';
import {
  type JournalRow,
  type Json,
  type MatchStatus,
  numbers,
  readJournalRows,
  readMatchRow,
  type StoredMatch,
  texts,
} from './rows.ts';
import { Touches } from './touches.ts';

/** How often a process says that it lives and writes which matches were used; milliseconds. */
const BEAT = 10_000;

export type NewMatch = Pick<StoredMatch, 'id' | 'rulesVersion' | 'scenario' | 'seed' | 'config'> & {
  status?: MatchStatus;
  room?: string | null;
};

export type MatchChanges = Partial<
  Pick<StoredMatch, 'rulesVersion' | 'scenario' | 'config' | 'status' | 'room' | 'result'>
>;

export interface StoreOptions {
  /** Names this process to the others; random unless given. */
  process?: string;
  /** Milliseconds since 1970. */
  now?: () => number;
  /** Hears of what fails in the background, where nobody waits for it. */
  onProblem?: (error: unknown) => void;
}

/**
 * Rejects with StorageUnavailable while the database cannot be reached: a write may then have
 * happened or not, and whoever goes on reads first.
 */
export class Store {
  readonly process: string;
  /** Classes with their students. */
  readonly rooms: RoomStore;
  readonly #database: Database;
  readonly #now: () => number;
  readonly #onProblem: (error: unknown) => void;
  readonly #journal: JournalWriter;
  readonly #touches: Touches;
  readonly #presence: Presence;
  readonly #leases: Leases;
  readonly #notices: Notices;
  #timer: NodeJS.Timeout | undefined;

  /** The database is migrated already. `start` begins the heartbeat. */
  constructor(
    database: Database,
    { process = randomUUID(), now = Date.now, onProblem = () => undefined }: StoreOptions = {},
  ) {
    this.process = process;
    this.#database = database;
    this.#now = now;
    this.#onProblem = onProblem;
    this.#journal = new JournalWriter(database, (rows) => this.#tellStored(rows));
    this.#touches = new Touches(database);
    this.#presence = new Presence(database, process);
    this.#leases = new Leases(database, process);
    this.#notices = new Notices(database, process);
    this.rooms = new RoomStore(database);
  }

  /** Whether other processes may have the database open as well. */
  get shared(): boolean {
    return !this.#database.exclusive;
  }

  /** Enters this process among those that live, and keeps it there until `close`. */
  async start(): Promise<void> {
    if (this.#database.exclusive) await this.#presence.forgetOthers();
    await this.heartbeat();
    this.#timer = setInterval(() => {
      this.heartbeat().catch(this.#onProblem);
    }, BEAT);
    this.#timer.unref();
  }

  /** Says that this process lives, and writes which matches were used. Runs by itself. */
  async heartbeat(): Promise<void> {
    await this.#presence.beat(this.#now());
    await this.#touches.write(this.#now());
  }

  /** Resolves if the database answers. */
  async check(): Promise<void> {
    await this.#database.check();
  }

  /** Waits for what is under way, says goodbye and closes the database. */
  async close(): Promise<void> {
    clearInterval(this.#timer);
    await this.#journal.settled();
    try {
      await this.#touches.write(this.#now());
      await this.#presence.leave(this.#now());
    } catch (error) {
      this.#onProblem(error);
    }
    this.#notices.close();
    await this.#database.close();
  }

  /** ConstraintViolation if a match has this id already. */
  async createMatch(match: NewMatch): Promise<StoredMatch> {
    const { id, rulesVersion, scenario, seed, config, status = 'lobby', room = null } = match;
    const now = this.#now();
    await this.#database.query(
      `INSERT INTO matches (id, rules_version, scenario, seed, config, version, status, room,
         created_at, touched_at, result)
       VALUES ($1, $2, $3, $4, $5, 0, $6, $7, $8, $8, NULL)`,
      [id, rulesVersion, JSON.stringify(scenario), seed, JSON.stringify(config), status, room, now],
    );
    return {
      ...{ id, rulesVersion, scenario, seed, config, status, room, version: 0, result: null },
      createdAt: now,
      touchedAt: now,
    };
  }

  /** Undefined where there is none; DamagedRecord where its row cannot be read. */
  async readMatch(id: string): Promise<StoredMatch | undefined> {
    const [row] = await this.#database.query('SELECT * FROM matches WHERE id = $1', [id]);
    return row && readMatchRow(id, row);
  }

  /**
   * Changes a match that still has this version, and gives it the next one. `changed`: another
   * change came first, or the match is gone; the caller reads it again and decides anew.
   */
  async updateMatch(
    id: string,
    version: number,
    changes: MatchChanges,
  ): Promise<'stored' | 'changed'> {
    const values: Value[] = [id, version, this.#now()];
    const parts = ['version = version + 1', 'touched_at = $3'];
    const set = (column: string, value: Value): void => {
      parts.push(`${column} = $${values.push(value)}`);
    };
    if (changes.rulesVersion !== undefined) set('rules_version', changes.rulesVersion);
    if (changes.scenario !== undefined) set('scenario', JSON.stringify(changes.scenario));
    if (changes.config !== undefined) set('config', JSON.stringify(changes.config));
    if (changes.status !== undefined) set('status', changes.status);
    if (changes.room !== undefined) set('room', changes.room);
    if (changes.result !== undefined) set('result', JSON.stringify(changes.result));
    const rows = await this.#database.query(
      `UPDATE matches SET ${parts.join(', ')} WHERE id = $1 AND version = $2 RETURNING id`,
      values,
    );
    return rows.length > 0 ? 'stored' : 'changed';
  }

  /**
   * Adds a row to a journal; resolves when it is durable. `taken`: the ply is there already, and
   * the caller reads what it missed. NoSuchMatch if the match is gone.
   */
  append(
    matchId: string,
    ply: number,
    seat: Seat,
    action: string,
    byBot: boolean,
    at: number = this.#now(),
  ): Promise<Appended> {
    return this.#journal.append({ matchId, ply, seat, action, byBot, at });
  }

  /** In order, without gaps. DamagedRecord names the first row that cannot be read. */
  async readJournal(matchId: string, fromPly = 0): Promise<JournalRow[]> {
    const rows = await this.#database.query(
      `SELECT ply, seat, action, by_bot, at FROM journal WHERE match_id = $1 AND ply >= $2
       ORDER BY ply`,
      [matchId, fromPly],
    );
    return readJournalRows(matchId, fromPly, rows);
  }

  /** The newest ply of each of these matches that has any: for those who may have missed notices. */
  async newestPlies(matchIds: readonly string[]): Promise<Map<string, number>> {
    if (matchIds.length === 0) return new Map();
    const places = matchIds.map((_, i) => `$${i + 1}`).join(', ');
    const rows = await this.#database.query(
      `SELECT match_id, max(ply) AS ply FROM journal WHERE match_id IN (${places})
       GROUP BY match_id`,
      matchIds,
    );
    const plies = numbers(rows, 'ply');
    return new Map(texts(rows, 'match_id').map((id, i) => [id, plies[i] ?? 0]));
  }

  /** Notes that someone uses a match; written within about ten seconds. */
  touch(matchId: string): void {
    this.#touches.note(matchId);
  }

  /** Ids of matches outside rooms that nobody used since `before`, the longest idle first. */
  async listIdle(before: number, limit: number): Promise<string[]> {
    await this.#touches.write(this.#now());
    const rows = await this.#database.query(
      'SELECT id FROM matches WHERE room IS NULL AND touched_at < $1 ORDER BY touched_at, id LIMIT $2',
      [before, limit],
    );
    return texts(rows, 'id');
  }

  /** Deletes a match with all that belongs to it, if nobody used it since `idleSince`. */
  async deleteMatch(id: string, idleSince = Number.MAX_SAFE_INTEGER): Promise<boolean> {
    const rows = await this.#database.query(
      'DELETE FROM matches WHERE id = $1 AND touched_at < $2 RETURNING id',
      [id, idleSince],
    );
    return rows.length > 0;
  }

  /** How many connections of a seat this process holds from now on. */
  async setPresence(matchId: string, seat: number, connections: number): Promise<void> {
    await this.#presence.set(matchId, seat, connections, this.#now());
  }

  /** The seats with a connection to any process, and those whose last one ended within ten minutes. */
  async readPresence(matchId: string): Promise<SeatPresence[]> {
    return this.#presence.read(matchId, this.#now());
  }

  /** The same without the connections of this process. */
  async readPresenceElsewhere(matchId: string): Promise<SeatPresence[]> {
    return this.#presence.read(matchId, this.#now(), this.process);
  }

  /** Whether this process drives the match for so many milliseconds; false if another does. */
  async takeLease(matchId: string, forMs: number): Promise<boolean> {
    const now = this.#now();
    return this.#leases.take(matchId, now + forMs, now);
  }

  /** Prolongs every lease that this process still holds, and gives the matches. */
  async renewLeases(forMs: number): Promise<Set<string>> {
    const now = this.#now();
    return this.#leases.renew(now + forMs, now);
  }

  async dropLease(matchId: string): Promise<void> {
    await this.#leases.drop(matchId);
  }

  /** Hears that another process stored a row; gives the function that ends it, as all of these. */
  onJournal(listener: (matchId: string, ply: number) => void): () => void {
    return this.#notices.journal.add(listener);
  }

  /** Hears what other processes `send`. The listener checks the message. */
  onMessage(listener: (matchId: string, message: unknown) => void): () => void {
    return this.#notices.message.add(listener);
  }

  /** Hears that notices and messages may have been lost, and that it is time to read again. */
  onMissed(listener: () => void): () => void {
    return this.#database.onMissed(listener);
  }

  /** Tells the other processes something short about a match. RangeError above about 7 KB. */
  async send(matchId: string, message: Json): Promise<void> {
    await this.#notices.send(matchId, message);
  }

  /** Nobody waits for the notice: a process that misses it finds the row when it reads. */
  #tellStored(rows: readonly Append[]): void {
    const plies = new Map<string, number>();
    for (const { matchId, ply } of rows) {
      this.touch(matchId);
      plies.set(matchId, Math.max(ply, plies.get(matchId) ?? 0));
    }
    this.#notices.tellJournal(plies).catch(this.#onProblem);
  }
}
