/**
 * What this browser may open of rooms: a teacher's keys, a projector's, and a student's credential.
 * Kept here and sent nowhere but to the server.
 */
import { signal } from '@preact/signals';
import { readStored, writeStored } from '../stored.ts';

export interface HeldRoom {
  room: string;
  code: string;
  title: string;
  /** Opens the teacher's page; absent where this browser only shows the projector's. */
  key?: string;
  /** Opens the projector's page; absent where the teacher's link was opened on another device. */
  view?: string;
  /** ISO 8601, when it was first opened here. */
  since: string;
}

export interface HeldStudent {
  room: string;
  code: string;
  student: string;
  name: string;
  credential: string;
  /** ISO 8601. */
  since: string;
  /** The time of the teacher's last message that was read here, in ms since 1970. */
  read?: number;
}

const ROOMS = 'walled-gardens.rooms';
const STUDENTS = 'walled-gardens.students';
const MOST = 50;

const isText = (value: unknown): boolean => typeof value === 'string';

function isHeldRoom(value: unknown): value is HeldRoom {
  if (typeof value !== 'object' || value === null) return false;
  const { room, code, title, key, view, since }: Record<string, unknown> = { ...value };
  const keys = [key, view].every((text) => text === undefined || isText(text));
  return [room, code, title, since].every(isText) && keys;
}

function isHeldStudent(value: unknown): value is HeldStudent {
  if (typeof value !== 'object' || value === null) return false;
  const { room, code, student, name, credential, since, read }: Record<string, unknown> = {
    ...value,
  };
  const isTime = read === undefined || typeof read === 'number';
  return [room, code, student, name, credential, since].every(isText) && isTime;
}

/** A list in the browser's storage, newest first, one entry a room. */
class Kept<T extends { room: string; since: string }> {
  readonly list = signal<readonly T[]>([]);
  readonly #key: string;
  readonly #is: (value: unknown) => value is T;

  constructor(key: string, is: (value: unknown) => value is T) {
    this.#key = key;
    this.#is = is;
    this.list.value = this.#read();
  }

  /** Read anew each time: other pages of this browser keep rooms too. */
  at(room: string): T | undefined {
    return [...this.#read(), ...this.list.peek()].find((entry) => entry.room === room);
  }

  put(entry: Omit<T, 'since'>): void {
    const since = this.at(entry.room)?.since ?? new Date().toISOString();
    this.#write([{ ...entry, since } as T, ...this.#others(entry.room)]);
  }

  drop(room: string): void {
    this.#write(this.#others(room));
  }

  #read(): readonly T[] {
    const stored = readStored(this.#key);
    return Array.isArray(stored) ? stored.filter(this.#is).slice(0, MOST) : [];
  }

  #others(room: string): readonly T[] {
    const stored = this.#read();
    return (stored.length > 0 ? stored : this.list.peek()).filter((entry) => entry.room !== room);
  }

  #write(entries: readonly T[]): void {
    this.list.value = entries.slice(0, MOST);
    writeStored(this.#key, this.list.value);
  }
}

const rooms = new Kept(ROOMS, isHeldRoom);
const students = new Kept(STUDENTS, isHeldStudent);

export const heldRooms = rooms.list;
export const heldRoomAt = (room: string): HeldRoom | undefined => rooms.at(room);

/** Keeps what is new of a room beside what is known of it. */
export function keepRoom(known: Partial<HeldRoom> & { room: string }): void {
  rooms.put({ code: '', title: '', ...rooms.at(known.room), ...known });
}

export const forgetRoom = (room: string): void => rooms.drop(room);

export const heldStudents = students.list;
export const heldStudentAt = (room: string): HeldStudent | undefined => students.at(room);
export const keepStudent = (student: Omit<HeldStudent, 'since'>): void => students.put(student);

/** Notes that the teacher's messages up to this time have been read. */
export function noteRead(room: string, at: number): void {
  const held = students.at(room);
  if (held) students.put({ ...held, read: at });
}
export const forgetStudent = (room: string): void => students.drop(room);
