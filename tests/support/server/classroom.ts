/** Rooms and tables on a database of their own, without sockets: pages are lists of what they were told. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { choose } from '../../../src/bots/hosts/choose.ts';
import {
  type Command,
  ROOM_LIMIT,
  type RoomNotice,
  type RoomNoticeName,
  type RoomSettings,
  type RoomStudent,
} from '../../../src/protocol/room.ts';
import type { Notice, NoticeName, TableInfo } from '../../../src/protocol/table.ts';
import type { RoomConnection } from '../../../src/server/rooms/audience.ts';
import { obey } from '../../../src/server/rooms/commands.ts';
import type { Room } from '../../../src/server/rooms/room.ts';
import { Rooms } from '../../../src/server/rooms/rooms.ts';
import { enter } from '../../../src/server/rooms/students.ts';
import { openStore } from '../../../src/server/storage/open.ts';
import type { Store } from '../../../src/server/storage/store.ts';
import type { Connection } from '../../../src/server/tables/audience.ts';
import { TABLE_DEFAULTS } from '../../../src/server/tables/settings.ts';
import { Tables } from '../../../src/server/tables/tables.ts';
import { SETTINGS } from './roomSettings.ts';

interface ClassroomOptions {
  /** After how long bots play for those who are not connected; never unless given. */
  awayMs?: number;
  limit?: number;
  keepMs?: number;
  /** Of PostgreSQL, which several classrooms can share; SQLite in a folder unless given. */
  databaseUrl?: string;
}

export interface Classroom {
  readonly rooms: Rooms;
  readonly tables: Tables;
  readonly store: Store;
  readonly problems: unknown[];
  /** What is added to the time of the machine, in milliseconds. */
  late: number;
  make(settings?: Partial<RoomSettings>): Promise<Room>;
  /** Ends the process, as it were, and begins it anew on what is stored. */
  restart(): Promise<void>;
  close(): Promise<void>;
}

interface Process {
  store: Store;
  tables: Tables;
  rooms: Rooms;
}

export async function classroom(options: ClassroomOptions = {}): Promise<Classroom> {
  const { awayMs = 1e9, limit = ROOM_LIMIT, keepMs = 1e9, databaseUrl = '' } = options;
  const dataDir = mkdtempSync(join(tmpdir(), 'walled-gardens-rooms-'));
  const problems: unknown[] = [];
  const onProblem = (error: unknown): void => {
    problems.push(error);
  };
  const now = (): number => Date.now() + school.late;
  const begin = async (): Promise<Process> => {
    const store = await openStore({ dataDir, databaseUrl }, { onProblem });
    const tables = new Tables({
      store,
      settings: { ...TABLE_DEFAULTS, awayMs, botPauseMs: 0 },
      bots: { choose: async (request) => choose(request) },
      now,
      tell: () => undefined,
      onStored: () => undefined,
      onProblem,
    });
    const rooms = new Rooms({ store, tables, now, onProblem, keepMs, limit });
    return { store, tables, rooms };
  };
  const end = async ({ store, tables, rooms }: Process): Promise<void> => {
    await rooms.close();
    await tables.close();
    await store.close();
  };
  let at: Process | undefined;
  const here = (): Process => {
    if (!at) throw new Error('The classroom is not open');
    return at;
  };
  const school: Classroom = {
    problems,
    late: 0,
    get rooms() {
      return here().rooms;
    },
    get tables() {
      return here().tables;
    },
    get store() {
      return here().store;
    },
    async make(settings = {}) {
      const { rooms } = here();
      const grant = await rooms.create({ settings: { ...SETTINGS, ...settings } });
      return rooms.open(grant.room);
    },
    async restart() {
      await end(here());
      at = await begin();
      await at.rooms.resume();
    },
    async close() {
      await end(here());
      rmSync(dataDir, { recursive: true });
    },
  };
  at = await begin();
  return school;
}

/** What a teacher's page would ask for. */
export const order = (room: Room, command: Command): Promise<{ code: string } | undefined> =>
  obey(room, command as Parameters<typeof obey>[1]);

/** Lets students in, one after another; their ids. */
export async function enterAll(room: Room, ...names: string[]): Promise<string[]> {
  const ids: string[] = [];
  for (const name of names) ids.push((await enter(room, name)).student);
  return ids;
}

export const placeOf = (room: Room, id: string) => {
  const { table, seat, place } = room.roster.student(id);
  return { table, seat, place };
};

/** A page of a room that only listens. */
export class Listener implements RoomConnection {
  readonly told: { name: RoomNoticeName; body: unknown }[] = [];
  readonly students = new Map<string, RoomStudent>();
  ended: RoomNotice<'bye'>['why'] | undefined;
  readonly role: RoomConnection['role'];
  readonly student: string | undefined;

  constructor(role: RoomConnection['role'], student?: string) {
    this.role = role;
    this.student = student;
  }

  send<K extends RoomNoticeName>(name: K, body: RoomNotice<K>): void {
    this.told.push({ name, body });
    if (name !== 'students') return;
    const { changed, gone } = body as RoomNotice<'students'>;
    for (const student of changed) this.students.set(student.id, student);
    for (const id of gone) this.students.delete(id);
  }

  end(why: RoomNotice<'bye'>['why']): void {
    this.ended = why;
  }

  last<K extends RoomNoticeName>(name: K): RoomNotice<K> | undefined {
    return this.told.findLast((notice) => notice.name === name)?.body as RoomNotice<K> | undefined;
  }
}

/** A page of a table that only listens, by the hash of its credential. */
export class TableListener implements Connection {
  readonly hash: string | undefined;
  readonly told: { name: NoticeName; body: unknown }[] = [];
  ended: Notice<'bye'>['why'] | undefined;

  constructor(hash?: string) {
    this.hash = hash;
  }

  send<K extends NoticeName>(name: K, body: Notice<K>): void {
    this.told.push({ name, body });
  }

  listen(): void {
    // What is told to all of a table is not heard here.
  }

  end(why: Notice<'bye'>['why']): void {
    this.ended = why;
  }

  get info(): TableInfo | undefined {
    const welcome = this.told.findLast(({ name }) => name === 'welcome')?.body;
    return (welcome as Notice<'welcome'> | undefined)?.info;
  }
}
