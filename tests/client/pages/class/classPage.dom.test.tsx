/** A lesson as a student's page sees it: the room and the tables are told by the test. */
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { openClassTexts } from '../../../../src/client/app/classTexts.ts';
import { openTexts, setLocale } from '../../../../src/client/app/i18n.ts';
import type { ConnectionOptions } from '../../../../src/client/app/net/connection.ts';
import type {
  AnyRoomNotice,
  RoomConnectionOptions,
} from '../../../../src/client/app/room/roomConnection.ts';
import { heldStudentAt, keepStudent } from '../../../../src/client/app/room/roomKeys.ts';
import { ClassPage } from '../../../../src/client/pages/class/ClassPage.tsx';
import { HISTORIES } from '../../../../src/i18n/histories.ts';
import type { RoomInfo, RoomStudent } from '../../../../src/protocol/room.ts';
import { FakeHost, TABLE } from '../../../support/fakeHost.ts';
import { SETTINGS } from '../../../support/server/roomSettings.ts';

const wire = vi.hoisted(() => ({
  room: undefined as RoomConnectionOptions | undefined,
  asked: [] as { name: string; body: unknown }[],
  tables: [] as ConnectionOptions[],
  openTable: undefined as ((options: ConnectionOptions) => unknown) | undefined,
}));

const fakeBoard = await vi.hoisted(() => import('../../../support/fakeBoard.ts'));
vi.mock('../../../../src/client/board/index.ts', () => fakeBoard);
vi.mock('../../../../src/client/app/room/roomConnection.ts', () => ({
  openRoomConnection: (options: RoomConnectionOptions) => {
    wire.room = options;
    const request = async (name: string, body: unknown) => {
      wire.asked.push({ name, body });
      return { ok: true };
    };
    return { request, close: () => undefined };
  },
}));
vi.mock('../../../../src/client/app/net/connection.ts', () => ({
  openConnection: (options: ConnectionOptions) => {
    wire.tables.push(options);
    return wire.openTable?.(options);
  },
}));

const ROOM = 'rrrrrrrrrrrrrrr2';
const YOU = 'aaaaaaa2';
const OTHER_TABLE = 'bbbbbbbbbbbbbbb2';

const student = (change: Partial<RoomStudent> = {}): RoomStudent => ({
  id: YOU,
  name: 'Ann',
  here: true,
  wish: null,
  place: null,
  ...change,
});

const info = (change: Partial<RoomInfo> = {}): RoomInfo => ({
  room: ROOM,
  code: 'ABC234',
  stage: 'waiting',
  settings: SETTINGS,
  limit: 120,
  openMonth: null,
  expires: 0,
  ...change,
});

let root: HTMLElement;

beforeEach(async () => {
  await setLocale('en');
  await openClassTexts();
  await openTexts(HISTORIES);
  Object.assign(wire, { room: undefined, asked: [], tables: [], openTable: undefined });
  keepStudent({
    room: ROOM,
    code: 'ABC234',
    student: YOU,
    name: 'Ann',
    credential: 'abcdefghijklmnopqrstuv',
  });
  root = document.createElement('div');
  document.body.append(root);
  await act(() => render(<ClassPage id={ROOM} />, root));
});

afterEach(() => {
  render(null, root);
  root.remove();
});

const told = (...notices: AnyRoomNotice[]): Promise<void> =>
  act(async () => {
    for (const notice of notices) wire.room?.onNotice(notice);
  });

const students = (...changed: RoomStudent[]): AnyRoomNotice => ({
  name: 'students',
  data: { changed, gone: [] },
});

const welcome = (change: Partial<RoomInfo> = {}): AnyRoomNotice => ({
  name: 'welcome',
  data: { role: 'student', you: YOU, info: info(change) },
});

/** The student sits; the table that they come to is told by its host. */
async function seated(seat: 0 | 1 = 0, id = TABLE, table = 1): Promise<FakeHost> {
  const host = new FakeHost('lesson');
  wire.openTable = host.open;
  await told(
    { name: 'room', data: info({ stage: 'playing' }) },
    students(student({ place: { table, id, seat, pen: true } })),
  );
  await act(async () => {
    host.welcome(seat);
    host.course();
  });
  return host;
}

describe('the waiting garden', () => {
  it('shows who is here, who one is, and takes a wish', async () => {
    await told(
      welcome(),
      students(student(), student({ id: 'bbbbbbb2', name: '梅', here: false })),
    );
    expect(root.textContent).toContain('You are Ann.');
    expect(root.textContent).toContain('1 of 2 are here.');
    expect(root.querySelector('.lanterns')?.textContent).toContain('梅 (away)');
    await act(() => root.querySelector<HTMLElement>('input[type=radio][value="1"]')?.click());
    expect(wire.asked).toEqual([{ name: 'wish', body: { company: 1 } }]);
    await told(welcome(), students(student({ wish: 1 })));
    expect(root.querySelector('.wish')?.textContent).toContain('on the biggest crowd');
  });

  it('shows lanterns without names where the class has none', async () => {
    const settings = { ...SETTINGS, anonymous: true };
    await told(welcome({ settings }), students(student(), student({ id: 'bbbbbbb2', name: null })));
    expect(root.querySelectorAll('.lamp')).toHaveLength(2);
    expect(root.textContent).toContain('1 lantern of others');
  });

  it('tells the seat that is planned', async () => {
    const place = { table: 4, id: null, seat: 1, pen: true } as const;
    const bo = student({ id: 'bbbbbbb2', name: 'Bo', place: { ...place, pen: false } });
    await told(welcome(), students(student({ place }), bo));
    const text = root.querySelector('.planned')?.textContent;
    expect(text).toContain('Your place so far: table 4, Tencent.');
    expect(text).toContain('You share it with Bo.');
  });

  it('keeps a late comer waiting with a reason', async () => {
    await told(welcome({ stage: 'playing' }), students(student()));
    expect(root.textContent).toContain('Every company has somebody just now.');
  });
});

describe('the table', () => {
  it('comes by itself when the game starts, with the student’s credential', async () => {
    await told(welcome(), students(student()));
    await seated();
    expect(wire.tables.at(-1)?.greeting()).toMatchObject({
      table: TABLE,
      credential: 'abcdefghijklmnopqrstuv',
    });
    expect(root.querySelector('.table-page')).not.toBeNull();
    expect(root.querySelector('.seat-note')?.textContent).toContain(
      'You sit at table 1 and play Alibaba.',
    );
  });

  it('changes with the seat, and the page says so', async () => {
    await told(welcome(), students(student()));
    const first = await seated();
    await seated(1, OTHER_TABLE, 3);
    expect(first.closed).toBe(true);
    expect(root.querySelector('.seat-note')?.textContent).toContain(
      'Your teacher has moved you. You sit at table 3 now and play Tencent.',
    );
    await told(students(student({ place: null })));
    expect(root.textContent).toContain('Your teacher has taken you out of your seat');
  });

  it('is asked again where it lets go before the room has told of a new one', async () => {
    vi.useFakeTimers();
    await told(welcome(), students(student()));
    const host = await seated();
    await act(async () => host.end('removed'));
    expect(root.textContent).toContain('Your seat is being changed.');
    const before = wire.tables.length;
    await act(async () => {
      await vi.advanceTimersByTimeAsync(2_000);
    });
    expect(wire.tables.length).toBe(before + 1);
    vi.useRealTimers();
  });

  it('shows what the teacher says to all, until it was read, wherever one is', async () => {
    await told(welcome(), students(student()), {
      name: 'message',
      data: { text: 'Ten minutes left', at: Date.parse('2026-01-02T10:05:00') },
    });
    expect(root.querySelector('[role=status] .class-message')?.textContent).toContain(
      'Ten minutes left',
    );
    expect(root.querySelector('.class-message time')?.textContent).toBe('10:05');
    await seated();
    expect(root.textContent).toContain('Ten minutes left');
    await act(() => root.querySelector<HTMLElement>('.class-message button')?.click());
    expect(root.textContent).not.toContain('Ten minutes left');
    expect(heldStudentAt(ROOM)?.read).toBe(Date.parse('2026-01-02T10:05:00'));
  });
});

describe('the end', () => {
  it('that the teacher sets is told, with the way back to what was played', async () => {
    await told(welcome(), students(student()));
    const host = await seated();
    host.info = { ...host.info, stage: 'closed' };
    await told({ name: 'room', data: info({ stage: 'over' }) });
    await act(async () => host.tell({ name: 'table', data: host.info }));
    expect(root.textContent).toContain('Your teacher has ended the game at this point.');
    await act(() => root.querySelector<HTMLElement>('.class-end .button.primary')?.click());
    expect(root.querySelector('.table-page')).not.toBeNull();
  });

  it('is told to whoever had no seat', async () => {
    await told(welcome({ stage: 'over' }), students(student()));
    expect(root.textContent).toContain('without a seat for you');
  });
});

describe('a connection', () => {
  it('that is lost is told, and that the place is safe', async () => {
    await told(welcome(), students(student()));
    await act(async () => wire.room?.onState('away'));
    expect(root.querySelector('[role=alert]')?.textContent).toContain(
      'Your place in the class is safe.',
    );
  });

  it.each([
    ['moved', 'You play on another device now'],
    ['removed', 'You are no longer in the class'],
    ['closed', 'This class is no more'],
    ['notAllowed', 'Your seat is not on this device any more'],
  ] as const)('that ends (%s) says why, and the credential is forgotten', async (why, title) => {
    await told(welcome(), students(student()));
    await act(async () => wire.room?.onEnd(why));
    expect(root.querySelector('h1')?.textContent).toBe(title);
    expect(heldStudentAt(ROOM)).toBeUndefined();
  });

  it('of an older page asks to reload, and keeps the credential', async () => {
    await told(welcome(), students(student()));
    await act(async () => wire.room?.onEnd('outdated'));
    expect(root.textContent).toContain('Reload the page');
    expect(heldStudentAt(ROOM)).toBeDefined();
  });

  it('goes on with another tab’s credential', async () => {
    await told(welcome(), students(student()));
    const credential = 'vutsrqponmlkjihgfedcba';
    keepStudent({ room: ROOM, code: 'ABC234', student: YOU, name: 'Ann', credential });
    const before = wire.room;
    await act(async () => before?.onEnd('moved'));
    expect(wire.room).not.toBe(before);
    expect(wire.room?.greeting()).toMatchObject({ credential });
  });
});
