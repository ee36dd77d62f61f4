/** Pieces of what a room's host tells, for tests. */
import type { ToldTable } from '../../src/client/app/room/roomSession.ts';
import type { Seat } from '../../src/game/seats.ts';
import type { BoardTable, RoomInfo, RoomSettings, RoomStudent } from '../../src/protocol/room.ts';

export const ROOM = 'abcdefghjkmnpqr2';
export const KEY = 'kkkkkkkkkkkkkkkkkkkkkk';

export const roomSettings: RoomSettings = {
  title: 'Strategy 1',
  scenario: 'quick',
  language: 'en',
  clock: 45,
  botLevel: 'novice',
  anonymous: false,
  quiz: false,
  experiment: null,
  together: false,
  share: 1,
};

export function roomInfo(change: Partial<RoomInfo> = {}): RoomInfo {
  return {
    room: ROOM,
    code: 'ABC234',
    stage: 'waiting',
    settings: roomSettings,
    limit: 120,
    openMonth: null,
    expires: Date.UTC(2026, 11, 24),
    ...change,
  };
}

/** `number` from 1 makes the id; `at` a table and a seat. */
export function student(
  number: number,
  name: string,
  at?: { table: number; seat: Seat; pen?: boolean },
  change: Partial<RoomStudent> = {},
): RoomStudent {
  const place = at ? { pen: true, id: null, ...at } : null;
  return { id: `student${number + 1}`, name, here: true, wish: null, place, ...change };
}

const nobody = { students: [], here: false, standIn: false };

export function boardTable(table: number, change: Partial<BoardTable> = {}): BoardTable {
  return {
    table,
    id: ROOM,
    stage: 'playing',
    arm: 0,
    paused: false,
    waiting: false,
    month: 1,
    edict: null,
    plies: 3,
    toMove: 0,
    waited: 0,
    left: null,
    scores: [0, 0, 0],
    open: [0, 0, 0],
    seats: [nobody, nobody, nobody],
    history: [],
    ...change,
  };
}

/** The table as it was told when the page's clock stood at 0. */
export const told = (table: number, change: Partial<BoardTable> = {}): ToldTable => ({
  ...boardTable(table, change),
  at: 0,
});

/** A company of students, who are connected unless told otherwise. */
export const company = (students: string[], change: object = {}) => ({
  students,
  here: true,
  standIn: false,
  ...change,
});
