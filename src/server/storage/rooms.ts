/** What is kept of classes: the room, its students, and what they answered in the quizzes. */
import * as v from 'valibot';
import type { Seat } from '../../game/seats.ts';
import type { Database, Row, Value } from './database.ts';
import { ConstraintViolation, DamagedRecord } from './errors.ts';
import { type Json, texts } from './rows.ts';

export type RoomStatus = 'waiting' | 'playing' | 'over';

export interface StoredRoom {
  id: string;
  /** What people type to come in. */
  code: string;
  config: Json;
  /** Goes up by one with each change. */
  version: number;
  status: RoomStatus;
  /** Of the deck that all tables share. */
  seed: string;
  keyHash: string;
  viewHash: string;
  /** Milliseconds since 1970. */
  createdAt: number;
  expiresAt: number;
}

export interface StoredStudent {
  id: string;
  name: string;
  credentialHash: string;
  /** The company that the student would like. */
  wish: Seat | null;
  table: number | null;
  seat: Seat | null;
  /** Among those who share the company; 0 holds the pen. */
  place: number | null;
  joinedAt: number;
  /** Of the code with which the student may come back on another device, and when it ends. */
  codeHash: string | null;
  codeUntil: number | null;
}

export interface StoredAnswer {
  student: string;
  phase: 'before' | 'after';
  item: string;
  choice: number;
  at: number;
}

export type RoomChanges = Partial<Pick<StoredRoom, 'config' | 'status' | 'expiresAt'>>;
export type StudentChanges = Partial<Omit<StoredStudent, 'id' | 'joinedAt'>>;

const whole = v.pipe(v.number(), v.safeInteger());
const seat = v.picklist([0, 1, 2] as const);
const json = v.pipe(v.string(), v.parseJson()) as v.GenericSchema<string, Json>;

const RoomRow = v.object({
  id: v.string(),
  code: v.string(),
  config: json,
  version: whole,
  status: v.picklist(['waiting', 'playing', 'over'] as const),
  seed: v.string(),
  key_hash: v.string(),
  view_hash: v.string(),
  created_at: whole,
  expires_at: whole,
});

const StudentRow = v.object({
  id: v.string(),
  name: v.string(),
  credential_hash: v.string(),
  wish: v.nullable(seat),
  table_number: v.nullable(whole),
  seat: v.nullable(seat),
  place: v.nullable(whole),
  joined_at: whole,
  code_hash: v.nullable(v.string()),
  code_until: v.nullable(whole),
});

const AnswerRow = v.object({
  student: v.string(),
  phase: v.picklist(['before', 'after'] as const),
  item: v.string(),
  choice: whole,
  at: whole,
});

function checked<T extends v.GenericSchema>(schema: T, id: string, row: Row): v.InferOutput<T> {
  const parsed = v.safeParse(schema, row);
  if (parsed.success) return parsed.output;
  throw new DamagedRecord(id, undefined, parsed.issues[0].message);
}

function roomOf(row: Row): StoredRoom {
  const { key_hash, view_hash, created_at, expires_at, ...rest } = checked(
    RoomRow,
    String(row.id),
    row,
  );
  const times = { createdAt: created_at, expiresAt: expires_at };
  return { ...rest, keyHash: key_hash, viewHash: view_hash, ...times };
}

const COLUMNS = {
  name: 'name',
  credentialHash: 'credential_hash',
  wish: 'wish',
  table: 'table_number',
  seat: 'seat',
  place: 'place',
  codeHash: 'code_hash',
  codeUntil: 'code_until',
} as const satisfies Record<keyof StudentChanges, string>;

/** Names that differ only in case count as one. */
const keyOf = (name: string): string => name.toLocaleLowerCase();

/** Rejects as the Store does. */
export class RoomStore {
  readonly #database: Database;

  constructor(database: Database) {
    this.#database = database;
  }

  /** ConstraintViolation if another room has this code. */
  async create(room: StoredRoom): Promise<void> {
    const { id, code, config, version, status, seed, keyHash, viewHash } = room;
    await this.#database.query(
      `INSERT INTO rooms (id, code, config, version, status, seed, key_hash, view_hash, created_at,
         expires_at)
       VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)`,
      [
        ...[id, code, JSON.stringify(config), version, status, seed, keyHash, viewHash],
        ...[room.createdAt, room.expiresAt],
      ],
    );
  }

  async read(id: string): Promise<StoredRoom | undefined> {
    const [row] = await this.#database.query('SELECT * FROM rooms WHERE id = $1', [id]);
    return row && roomOf(row);
  }

  async idOfCode(code: string): Promise<string | undefined> {
    const rows = await this.#database.query('SELECT id FROM rooms WHERE code = $1', [code]);
    return texts(rows, 'id')[0];
  }

  /** Rooms whose tables play, and which somebody has to keep going after a restart. */
  async listPlaying(): Promise<string[]> {
    const rows = await this.#database.query("SELECT id FROM rooms WHERE status = 'playing'");
    return texts(rows, 'id');
  }

  async listExpired(now: number, limit: number): Promise<string[]> {
    const rows = await this.#database.query(
      'SELECT id FROM rooms WHERE expires_at < $1 ORDER BY expires_at LIMIT $2',
      [now, limit],
    );
    return texts(rows, 'id');
  }

  /** As Store.updateMatch: false where another change came first, or the room is gone. */
  async update(id: string, version: number, changes: RoomChanges): Promise<boolean> {
    const { config, status, expiresAt } = changes;
    const values: Value[] = [id, version];
    const parts = ['version = version + 1'];
    if (config !== undefined) parts.push(`config = $${values.push(JSON.stringify(config))}`);
    if (status !== undefined) parts.push(`status = $${values.push(status)}`);
    if (expiresAt !== undefined) parts.push(`expires_at = $${values.push(expiresAt)}`);
    const rows = await this.#database.query(
      `UPDATE rooms SET ${parts.join(', ')} WHERE id = $1 AND version = $2 RETURNING id`,
      values,
    );
    return rows.length > 0;
  }

  /** Deletes a room with its students, answers and tables, and their journals. */
  async delete(id: string): Promise<void> {
    await this.#database.transaction([
      { sql: 'DELETE FROM matches WHERE room = $1', values: [id] },
      { sql: 'DELETE FROM rooms WHERE id = $1', values: [id] },
    ]);
  }

  /** `limit`: how many students the room may have. */
  async addStudent(
    room: string,
    student: StoredStudent,
    limit: number,
  ): Promise<'stored' | 'nameTaken' | 'full' | 'noRoom'> {
    const { id, name, credentialHash, wish, table, seat: at, place, joinedAt } = student;
    try {
      const [known, added] = await this.#database.transaction([
        // One after another, whichever process lets them in: the room's row is held until the end.
        { sql: 'UPDATE rooms SET id = id WHERE id = $1 RETURNING id', values: [room] },
        {
          sql: `INSERT INTO students (room, id, name, name_key, credential_hash, wish, table_number,
             seat, place, joined_at)
           SELECT r.id, $2, $3, $4, $5, CAST($6 AS integer), CAST($7 AS integer),
             CAST($8 AS integer), CAST($9 AS integer), CAST($10 AS bigint)
           FROM rooms r WHERE r.id = $1
             AND (SELECT COUNT(*) FROM students WHERE room = $1) < CAST($11 AS integer)
           RETURNING id`,
          values: [
            ...[room, id, name, keyOf(name), credentialHash, wish, table, at, place, joinedAt],
            limit,
          ],
        },
      ]);
      if (added?.length) return 'stored';
      return known?.length ? 'full' : 'noRoom';
    } catch (error) {
      if (error instanceof ConstraintViolation) return 'nameTaken';
      throw error;
    }
  }

  /** False where another student of the room has the new name. */
  async changeStudent(room: string, id: string, changes: StudentChanges): Promise<boolean> {
    const values: Value[] = [room, id];
    const parts: string[] = [];
    for (const [key, column] of Object.entries(COLUMNS)) {
      const value = changes[key as keyof StudentChanges];
      if (value !== undefined) parts.push(`${column} = $${values.push(value)}`);
    }
    if (changes.name !== undefined) {
      parts.push(`name_key = $${values.push(keyOf(changes.name))}`);
    }
    if (parts.length === 0) return true;
    try {
      await this.#database.query(
        `UPDATE students SET ${parts.join(', ')} WHERE room = $1 AND id = $2`,
        values,
      );
      return true;
    } catch (error) {
      if (error instanceof ConstraintViolation) return false;
      throw error;
    }
  }

  async removeStudent(room: string, id: string): Promise<void> {
    await this.#database.transaction([
      { sql: 'DELETE FROM answers WHERE room = $1 AND student = $2', values: [room, id] },
      { sql: 'DELETE FROM students WHERE room = $1 AND id = $2', values: [room, id] },
    ]);
  }

  /** In the order in which they came. */
  async readStudents(room: string): Promise<StoredStudent[]> {
    const rows = await this.#database.query(
      'SELECT * FROM students WHERE room = $1 ORDER BY joined_at, id',
      [room],
    );
    return rows.map((row) => {
      const student = checked(StudentRow, room, row);
      return {
        id: student.id,
        name: student.name,
        credentialHash: student.credential_hash,
        wish: student.wish,
        table: student.table_number,
        seat: student.seat,
        place: student.place,
        joinedAt: student.joined_at,
        codeHash: student.code_hash,
        codeUntil: student.code_until,
      };
    });
  }

  /** The first answer to an item counts. */
  async addAnswers(room: string, answers: readonly StoredAnswer[]): Promise<void> {
    await this.#database.transaction(
      answers.map(({ student, phase, item, choice, at }) => ({
        sql: `INSERT INTO answers (room, student, phase, item, choice, at)
          VALUES ($1, $2, $3, $4, $5, $6) ON CONFLICT DO NOTHING`,
        values: [room, student, phase, item, choice, at],
      })),
    );
  }

  async readAnswers(room: string): Promise<StoredAnswer[]> {
    const rows = await this.#database.query(
      `SELECT student, phase, item, choice, at FROM answers WHERE room = $1
       ORDER BY student, phase, item`,
      [room],
    );
    return rows.map((row) => checked(AnswerRow, room, row));
  }
}
