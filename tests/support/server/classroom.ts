/** Rooms and tables on a database of their own, without sockets: pages are lists of what they were told. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { choose } from '../../../src/bots/hosts/choose.ts';
import {
  ROOM_LIMIT,
  type RoomNotice,
  type RoomNoticeName,
  type RoomSettings,
  type RoomStudent,
} from '../../../src/protocol/room.ts';
import type { RoomConnection } from '../../../src/server/rooms/audience.ts';
import type { Room } from '../../../src/server/rooms/room.ts';
import { Rooms } from '../../../src/server/rooms/rooms.ts';
import { openStore } from '../../../src/server/storage/open.ts';
import { TABLE_DEFAULTS } from '../../../src/server/tables/settings.ts';
import { Tables } from '../../../src/server/tables/tables.ts';

export const SETTINGS: RoomSettings = {
  title: 'Strategy 1',
  scenario: 'quick',
  language: 'en',
  clock: 0,
  botLevel: 'novice',
  anonymous: false,
  quiz: false,
  experiment: null,
  together: false,
  share: 1,
};

export interface Classroom {
  rooms: Rooms;
  tables: Tables;
  problems: unknown[];
  make(settings?: Partial<RoomSettings>): Promise<Room>;
  close(): Promise<void>;
}

/** `awayMs`: after how long bots play for those who are not connected; never unless given. */
export async function classroom({ awayMs = 1e9 } = {}): Promise<Classroom> {
  const dataDir = mkdtempSync(join(tmpdir(), 'walled-gardens-rooms-'));
  const problems: unknown[] = [];
  const onProblem = (error: unknown): void => {
    problems.push(error);
  };
  const store = await openStore({ dataDir, databaseUrl: '' }, { onProblem });
  const now = (): number => Date.now();
  const tables = new Tables({
    store,
    settings: { ...TABLE_DEFAULTS, awayMs, botPauseMs: 0 },
    bots: { choose: async (request) => choose(request) },
    now,
    tell: () => undefined,
    onStored: () => undefined,
    onProblem,
  });
  const rooms = new Rooms({ store, tables, now, onProblem, keepMs: 1e9, limit: ROOM_LIMIT });
  return {
    rooms,
    tables,
    problems,
    async make(settings = {}) {
      const grant = await rooms.create({ settings: { ...SETTINGS, ...settings } });
      return rooms.open(grant.room);
    },
    async close() {
      await rooms.close();
      await tables.close();
      await store.close();
      rmSync(dataDir, { recursive: true });
    },
  };
}

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
