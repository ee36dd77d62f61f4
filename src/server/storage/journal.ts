/**
 * Appends with group commit: those that arrive while a commit is under way share the next one. So a
 * slow disk makes groups larger, not the wait longer.
 */
import type { Seat } from '../../game/seats.ts';
import type { Database, Value } from './database.ts';
import { ConstraintViolation, NoSuchMatch } from './errors.ts';
import { numbers, texts } from './rows.ts';

/** `taken`: a row with this ply is there already, from this process or another. */
export type Appended = 'stored' | 'taken';

export interface Append {
  matchId: string;
  ply: number;
  seat: Seat;
  action: string;
  byBot: boolean;
  at: number;
}

interface Waiting {
  row: Append;
  resolve(appended: Appended): void;
  reject(error: unknown): void;
}

/** Rows of one statement at most. */
const GROUP = 500;
const COLUMNS = 6;

const keyOf = (matchId: string, ply: number): string => `${ply} ${matchId}`;

export class JournalWriter {
  readonly #database: Database;
  readonly #onStored: (rows: readonly Append[]) => void;
  #waiting: Waiting[] = [];
  #working: Promise<void> | undefined;

  /** `onStored` hears of the rows of each group that are durable. */
  constructor(database: Database, onStored: (rows: readonly Append[]) => void) {
    this.#database = database;
    this.#onStored = onStored;
  }

  append(row: Append): Promise<Appended> {
    return new Promise((resolve, reject) => {
      this.#waiting.push({ row, resolve, reject });
      this.#working ??= this.#work();
    });
  }

  /** Resolves when nothing waits. */
  async settled(): Promise<void> {
    await this.#working;
  }

  async #work(): Promise<void> {
    await null;
    while (this.#waiting.length > 0) {
      const group = this.#takeGroup();
      try {
        await this.#commit(group);
      } catch (error) {
        if (error instanceof ConstraintViolation && group.length > 1) await this.#commitEach(group);
        else for (const { row, reject } of group) reject(reasonFor(row, error));
      }
    }
    // In the same turn as the last look at what waits, or a new row would wait for nobody.
    this.#working = undefined;
  }

  /**
   * Each ply once, the others stay for the next group. In order of the key, because two processes
   * that insert the same keys in different orders would wait for each other.
   */
  #takeGroup(): Waiting[] {
    const group = new Map<string, Waiting>();
    const rest: Waiting[] = [];
    for (const waiting of this.#waiting) {
      const key = keyOf(waiting.row.matchId, waiting.row.ply);
      if (group.size >= GROUP || group.has(key)) rest.push(waiting);
      else group.set(key, waiting);
    }
    this.#waiting = rest;
    return [...group.values()].sort(
      ({ row: a }, { row: b }) =>
        (a.matchId < b.matchId ? -1 : a.matchId > b.matchId ? 1 : 0) || a.ply - b.ply,
    );
  }

  async #commit(group: readonly Waiting[]): Promise<void> {
    const values: Value[] = [];
    const places = group.map(({ row }) => {
      const at = values.push(row.matchId, row.ply, row.seat, row.action, row.byBot ? 1 : 0, row.at);
      const names = Array.from({ length: COLUMNS }, (_, i) => `$${at - COLUMNS + i + 1}`);
      return `(${names.join(', ')})`;
    });
    const rows = await this.#database.query(
      `INSERT INTO journal (match_id, ply, seat, action, by_bot, at) VALUES ${places.join(', ')}
       ON CONFLICT (match_id, ply) DO NOTHING RETURNING match_id, ply`,
      values,
    );
    const plies = numbers(rows, 'ply');
    const keys = new Set(texts(rows, 'match_id').map((id, i) => keyOf(id, plies[i] ?? -1)));
    const isStored = ({ row }: Waiting): boolean => keys.has(keyOf(row.matchId, row.ply));
    for (const waiting of group) waiting.resolve(isStored(waiting) ? 'stored' : 'taken');
    const stored = group.filter(isStored).map(({ row }) => row);
    if (stored.length > 0) this.#onStored(stored);
  }

  /** One row for a match that is gone fails its whole group; alone, only itself. */
  async #commitEach(group: readonly Waiting[]): Promise<void> {
    for (const waiting of group) {
      try {
        await this.#commit([waiting]);
      } catch (error) {
        waiting.reject(reasonFor(waiting.row, error));
      }
    }
  }
}

/** The journal's only rules are its key, which cannot fail here, and that the match is stored. */
function reasonFor(row: Append, error: unknown): unknown {
  return error instanceof ConstraintViolation ? new NoSuchMatch(row.matchId) : error;
}
