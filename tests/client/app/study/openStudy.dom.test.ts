/** Where a game to be looked at comes from; rooms and tables are told by the test. */
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { ConnectionOptions } from '../../../../src/client/app/net/connection.ts';
import { keepSeat } from '../../../../src/client/app/net/credentials.ts';
import type {
  AnyRoomNotice,
  RoomConnectionOptions,
} from '../../../../src/client/app/room/roomConnection.ts';
import { keepRoom, keepStudent } from '../../../../src/client/app/room/roomKeys.ts';
import { roomGameId, type StudySource } from '../../../../src/client/app/router.ts';
import { importRecord } from '../../../../src/client/app/session.ts';
import type { StudyGame } from '../../../../src/client/app/study/game.ts';
import { type OpeningStudy, openStudy } from '../../../../src/client/app/study/openStudy.ts';
import { formatRecordFile, recordFile } from '../../../../src/protocol/recordFile.ts';
import type { RoomInfo, RoomStudent } from '../../../../src/protocol/room.ts';
import { playBots, randomly } from '../../../support/botGame.ts';
import { FakeHost, TABLE, tableInfoOf } from '../../../support/fakeHost.ts';
import { boardTable, KEY, roomInfo } from '../../../support/roomParts.ts';

const wire = vi.hoisted(() => ({
  room: undefined as RoomConnectionOptions | undefined,
  roomClosed: false,
  host: undefined as FakeHost | undefined,
}));
vi.mock('../../../../src/client/app/room/roomConnection.ts', () => ({
  openRoomConnection: (options: RoomConnectionOptions) => {
    wire.room = options;
    return {
      request: async () => ({ ok: true }),
      close: () => {
        wire.roomClosed = true;
      },
    };
  },
}));
vi.mock('../../../../src/client/app/net/connection.ts', () => ({
  openConnection: (options: ConnectionOptions) => wire.host?.open(options),
}));

const CREDENTIAL = 'abcdefghijklmnopqrstuv';
const ROOM = 'rrrrrrrrrrrrrrr2';
const YOU = 'aaaaaaa2';

let opened: OpeningStudy | undefined;

function open(source: StudySource, id: string): OpeningStudy {
  opened = openStudy(source, id);
  return opened;
}

beforeEach(() => {
  localStorage.clear();
  wire.room = undefined;
  wire.roomClosed = false;
  wire.host = new FakeHost('study');
});
afterEach(() => {
  opened?.dispose();
  vi.useRealTimers();
});

function gameOf({ state }: OpeningStudy): StudyGame {
  if (state.value.kind !== 'open') throw new Error(JSON.stringify(state.value));
  return state.value.game;
}

const host = (): FakeHost => {
  if (!wire.host) throw new Error('No host');
  return wire.host;
};

/** The table plays to its end. */
function finish(): void {
  while (!host().match.over) host().play();
  host().info = tableInfoOf({ stage: 'over' });
}

describe('a saved game of this browser', () => {
  const { record } = playBots([randomly, randomly, randomly], 'saved', undefined, 'quick');
  const file = recordFile(record, {
    players: ['novice', 'human', 'steward'],
    personas: ['plain', 'plain', 'plain'],
    viewer: 1,
  });

  it('opens at once, with who played it', async () => {
    const imported = await importRecord(formatRecordFile(file));
    if (!imported.ok) throw new Error(imported.problem.key);
    const game = gameOf(open('play', imported.id));
    expect(game.viewer).toBe(1);
    expect(game.over).toBe(true);
    expect(game.record.actions).toEqual(record.actions);
    expect(game.seats.map(({ player }) => player)).toEqual(['novice', 'human', 'steward']);
  });

  it('may still be played, for it is one’s own', async () => {
    const half = { ...file, actions: file.actions.slice(0, 9) };
    const imported = await importRecord(formatRecordFile(half));
    if (!imported.ok) throw new Error(imported.problem.key);
    expect(gameOf(open('play', imported.id)).over).toBe(false);
  });

  it('that is not there is refused', () => {
    expect(open('play', 'nowhere').state.value).toMatchObject({
      kind: 'refused',
      problem: { kind: 'record', problem: { key: 'record.missing' } },
    });
  });
});

describe('a table over the network', () => {
  it('is read when it is over, with the seat that this browser holds, and let go of', async () => {
    keepSeat({ table: TABLE, seat: 1, credential: CREDENTIAL, name: 'Bo' });
    const study = open('table', TABLE);
    expect(study.state.value).toEqual({ kind: 'opening', failing: false });
    expect(host().options?.greeting()).toMatchObject({ credential: CREDENTIAL });
    finish();
    host().welcome(1);
    expect(study.state.value.kind).toBe('opening');
    host().course();
    const game = gameOf(study);
    expect(game.viewer).toBe(1);
    expect(game.seats.map(({ name }) => name)).toEqual(['Ann', 'Bo', undefined]);
    expect(game.record.actions).toHaveLength(host().match.length);
    expect(game.record.deal).toBeDefined();
    await vi.waitFor(() => expect(host().closed).toBe(true));
  });

  it('is looked at without a seat by whoever no longer holds it', async () => {
    keepSeat({ table: TABLE, seat: 1, credential: CREDENTIAL, name: 'Bo' });
    const study = open('table', TABLE);
    finish();
    host().end('noSeat');
    await vi.waitFor(() => expect(host().options?.greeting()).not.toHaveProperty('credential'));
    expect(study.state.value).toEqual({ kind: 'opening', failing: false });
    host().welcome(null);
    host().course();
    expect(gameOf(study).viewer).toBeUndefined();
  });

  it('that is still played is not shown', () => {
    const study = open('table', TABLE);
    host().play();
    host().welcome(null);
    host().course();
    expect(study.state.value).toEqual({
      kind: 'refused',
      problem: { kind: 'study', code: 'notOver' },
    });
  });

  it.each([
    ['lobby', 'notBegun'],
    ['archived', 'otherRules'],
  ] as const)('at the stage %s is refused', (stage, code) => {
    const study = open('table', TABLE);
    host().info = tableInfoOf({ stage });
    host().welcome(null);
    expect(study.state.value).toMatchObject({ problem: { code } });
  });

  it('that was closed before it began is refused after a while', () => {
    vi.useFakeTimers();
    const study = open('table', TABLE);
    host().info = tableInfoOf({ stage: 'closed' });
    host().welcome(null);
    vi.runAllTimers();
    expect(study.state.value).toMatchObject({ problem: { code: 'notBegun' } });
    expect(host().closed).toBe(true);
  });

  it('that the server refuses says why', () => {
    const study = open('table', TABLE);
    host().end('damaged');
    expect(study.state.value).toEqual({
      kind: 'refused',
      problem: { kind: 'ended', why: 'damaged' },
    });
    expect(open('table', 'no id').state.value).toMatchObject({ problem: { code: 'noTable' } });
  });

  it('tells when the server cannot be reached', () => {
    const study = open('table', TABLE);
    host().drop();
    expect(study.state.value).toEqual({ kind: 'opening', failing: true });
  });
});

const told = (...notices: AnyRoomNotice[]): void => {
  for (const notice of notices) wire.room?.onNotice(notice);
};

describe('one’s own game in a class', () => {
  const you = (place: RoomStudent['place']): AnyRoomNotice => ({
    name: 'students',
    data: { changed: [{ id: YOU, name: 'Ann', here: true, wish: null, place }], gone: [] },
  });
  const welcome = (info: RoomInfo = roomInfo({ room: ROOM, stage: 'over' })): AnyRoomNotice => ({
    name: 'welcome',
    data: { role: 'student', you: YOU, info },
  });
  const enter = (): OpeningStudy => {
    keepStudent({ room: ROOM, code: 'ABC234', student: YOU, name: 'Ann', credential: CREDENTIAL });
    return open('class', ROOM);
  };

  it('is found by the seat that the room tells', async () => {
    const study = enter();
    told(welcome(), you({ table: 3, id: TABLE, seat: 0, pen: true }));
    await vi.waitFor(() => expect(host().options).toBeDefined());
    expect(wire.roomClosed).toBe(true);
    expect(host().options?.greeting()).toMatchObject({ table: TABLE, credential: CREDENTIAL });
    finish();
    host().welcome(0);
    host().course();
    expect(gameOf(study).viewer).toBe(0);
  });

  it('is not shown while the table plays', async () => {
    const study = enter();
    told(welcome(), you({ table: 3, id: TABLE, seat: 0, pen: true }));
    await vi.waitFor(() => expect(host().options).toBeDefined());
    host().welcome(0);
    host().course();
    expect(study.state.value).toMatchObject({ problem: { code: 'notOver' } });
  });

  it('is refused without a seat, and outside of the class', () => {
    const study = enter();
    told(welcome(), you(null));
    expect(study.state.value).toMatchObject({ problem: { code: 'noSeat' } });
    expect(open('class', 'elsewhere').state.value).toMatchObject({
      problem: { code: 'noStudent' },
    });
  });
});

describe('a table of a teacher’s room', () => {
  const enter = (table: number): OpeningStudy => {
    keepRoom({ room: ROOM, key: KEY });
    return open('room', roomGameId(ROOM, table));
  };
  const board = (): AnyRoomNotice => ({
    name: 'board',
    data: { changed: [boardTable(2, { id: TABLE })], gone: [] },
  });
  const welcome: AnyRoomNotice = {
    name: 'welcome',
    data: { role: 'teacher', info: roomInfo({ room: ROOM, stage: 'over' }) },
  };

  it('is found by its number, and looked at without a seat', async () => {
    const study = enter(2);
    told(welcome, board());
    await vi.waitFor(() => expect(host().options).toBeDefined());
    expect(host().options?.greeting()).not.toHaveProperty('credential');
    finish();
    host().welcome(null);
    host().course();
    expect(gameOf(study).viewer).toBeUndefined();
  });

  it('is refused where there is none with that number, and without the room’s key', () => {
    const study = enter(7);
    told(welcome, board());
    expect(study.state.value).toMatchObject({ problem: { code: 'noTable' } });
    expect(open('room', 'elsewhere~1').state.value).toMatchObject({ problem: { code: 'noKey' } });
  });
});
