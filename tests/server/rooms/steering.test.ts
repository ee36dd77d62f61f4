import { describe, expect, it, vi } from 'vitest';
import { seededRandom } from '../../../src/game/random.ts';
import type { SaidToAll } from '../../../src/protocol/room.ts';
import { wish } from '../../../src/server/rooms/students.ts';
import {
  enterAll,
  Listener,
  order,
  placeOf,
  TableListener,
} from '../../support/server/classroom.ts';
import { eachClassroom } from '../../support/server/eachClassroom.ts';
import { decideFor } from '../../support/server/playing.ts';

const each = eachClassroom();
const { open, playing } = each;

describe('bots, clocks and pauses', () => {
  it('decide for a seat until it is handed back, and once where the teacher says so', async () => {
    const { room, ids } = await playing(['A', 'B', 'C']);
    const table = room.tables.table(1);
    const mover = table.game?.toMove ?? 0;
    const mine = ids.find((id) => placeOf(room, id).seat === mover) ?? '';
    const rows = () => table.game?.match.length ?? 0;
    await order(room, { do: 'playOn', table: 1 });
    await vi.waitFor(() => expect(rows()).toBe(1));
    await order(room, { do: 'botIn', table: 1, seat: mover });
    await expect(order(room, { do: 'botIn', table: 2, seat: 0 })).rejects.toMatchObject({
      code: 'noTable',
    });
    expect(table.info().seats[mover]).toMatchObject({ standIn: true });
    await order(room, { do: 'handBack', table: 1, seat: mover });
    expect(table.info().seats[mover]).toMatchObject({ standIn: false });
    expect(room.roster.has(mine)).toBe(true);
  });

  it('stand still at one table or at all, and give time to what is awaited', async () => {
    const { room } = await playing(['A', 'B', 'C', 'D'], { clock: 45 });
    const [one, two] = [room.tables.table(1), room.tables.table(2)];
    await order(room, { do: 'pause', table: 1 });
    expect([one.setting.paused, two.setting.paused]).toEqual([true, false]);
    await expect(order(room, { do: 'playOn', table: 1 })).rejects.toMatchObject({ code: 'paused' });
    await order(room, { do: 'pause', table: null });
    expect([one.setting.paused, two.setting.paused]).toEqual([true, true]);
    await order(room, { do: 'resume', table: null });
    expect([one.setting.paused, two.setting.paused]).toEqual([false, false]);
    const before = one.game?.left ?? 0;
    await order(room, { do: 'moreTime', table: 1, seconds: 60 });
    expect((one.game?.left ?? 0) - before).toBeGreaterThan(50_000);
    expect(two.game?.left ?? 0).toBeLessThan(before + 50_000);
    await expect(order(room, { do: 'pause', table: 3 })).rejects.toMatchObject({ code: 'noTable' });
  });

  it('have another level at once, in every bot’s seat and in students’ stead', async () => {
    const { room } = await playing(['A']);
    await order(room, { do: 'setUp', settings: { botLevel: 'steward' } });
    const { seats, room: part } = room.tables.table(1).setting;
    const levels = seats.flatMap((seat) => (seat.kind === 'bot' ? [seat.level] : []));
    expect(levels).toEqual(['steward', 'steward']);
    expect(part?.standIn.level).toBe('steward');
  });

  it('change nothing else of what was decided before the start', async () => {
    const { room } = await playing(['A']);
    const { settings } = room.info();
    await order(room, { do: 'setUp', settings: { ...settings, title: 'Strategy 2' } });
    expect(room.info().settings.title).toBe('Strategy 2');
    await expect(order(room, { do: 'setUp', settings: { clock: 90 } })).rejects.toMatchObject({
      code: 'notInLobby',
    });
  });
});

describe('anonymity', () => {
  it('lets no student, viewer or page of a table know a nickname of others', async () => {
    const { room, ids } = await playing(['Ada-secret', 'Ben-secret', 'Cleo-secret'], {
      anonymous: true,
    });
    const [ada = '', ben = ''] = ids;
    const pages = [new Listener('student', ada), new Listener('viewer')];
    for (const page of pages) await room.attach(page);
    const atTable = [
      new TableListener(room.roster.student(ada).credentialHash),
      new TableListener(),
    ];
    for (const page of atTable) await room.tables.table(1).attach(page, undefined);
    await order(room, { do: 'rename', student: ben, name: 'Bob-secret' });
    await vi.waitFor(() => expect(pages[0]?.told.length).toBeGreaterThan(2));
    const told = JSON.stringify([pages, atTable].map((all) => all.map((page) => page.told)));
    expect(told.match(/\w+-secret/g)).toEqual(expect.arrayContaining(['Ada-secret']));
    expect(told).not.toMatch(/(Ben|Bob|Cleo)-secret/);
    expect(JSON.stringify(atTable.map((page) => page.told))).not.toContain('secret');
  });

  it('can be switched while the class plays, and everybody is told anew', async () => {
    const { room, ids } = await playing(['Ada', 'Ben'], { anonymous: false });
    const [ada = '', ben = ''] = ids;
    const page = new Listener('student', ada);
    await room.attach(page);
    expect(page.students.get(ben)?.name).toBe('Ben');
    await order(room, { do: 'setUp', settings: { anonymous: true } });
    await vi.waitFor(() => expect(page.students.get(ben)?.name).toBeNull());
    const names = () =>
      room.tables
        .table(1)
        .info()
        .seats.map((seat) => 'name' in seat && seat.name);
    expect(names()).not.toContain('Ben');
    await order(room, { do: 'setUp', settings: { anonymous: false } });
    await vi.waitFor(() => expect(page.students.get(ben)?.name).toBe('Ben'));
    expect(names()).toContain('Ben');
  });

  it('tells students the address of no other table, where the same cards are open', async () => {
    const { room, ids } = await playing(['A', 'B', 'C', 'D']);
    const [a = ''] = ids;
    const page = new Listener('student', a);
    await room.attach(page);
    for (const [id, { place }] of page.students) {
      expect(place?.id).toBe(id === a ? room.tables.table(placeOf(room, a).table ?? 0).id : null);
    }
    const teacher = new Listener('teacher');
    await room.attach(teacher);
    expect([...teacher.students.values()].every(({ place }) => place?.id)).toBe(true);
  });
});

describe('wishes and messages', () => {
  it('are for before the start, and for everybody', async () => {
    const room = await each.school.make();
    const [ada = ''] = await enterAll(room, 'Ada');
    await wish(room, ada, 2);
    await order(room, { do: 'start' });
    expect(placeOf(room, ada).seat).toBe(2);
    await expect(wish(room, ada, 1)).rejects.toMatchObject({ code: 'notInLobby' });
    const page = new Listener('student', ada);
    await room.attach(page);
    await order(room, { do: 'message', text: 'Five minutes left' });
    expect(page.last('message')).toMatchObject({ text: 'Five minutes left' });
  });
});

describe('what the teacher says to all', () => {
  const heard = (page: Listener): string[] =>
    page.told.flatMap(({ name, body }) => (name === 'message' ? [(body as SaidToAll).text] : []));

  it('reaches those who were away, the last five with their times, also after a restart', async () => {
    const room = await each.school.make();
    const [ada = ''] = await enterAll(room, 'Ada');
    for (let i = 0; i < 7; i++) await order(room, { do: 'message', text: `word ${i}` });
    await each.school.restart();
    const again = await each.school.rooms.open(room.id);
    const page = new Listener('student', ada);
    await again.attach(page);
    expect(heard(page)).toEqual(['word 2', 'word 3', 'word 4', 'word 5', 'word 6']);
    const times = page.told.flatMap(({ name, body }) =>
      name === 'message' ? [(body as SaidToAll).at] : [],
    );
    expect(times).toEqual([...new Set(times)].sort());
  });

  it('is not told to those who came in later, nor again to the projector', async () => {
    const room = await each.school.make();
    await order(room, { do: 'message', text: 'Before your time' });
    each.school.late += 1_000;
    const [late = ''] = await enterAll(room, 'Late');
    const pages = [new Listener('student', late), new Listener('viewer')];
    for (const page of pages) await room.attach(page);
    expect(pages.flatMap(heard)).toEqual([]);
  });
});

describe('the end of a room', () => {
  it('comes for its pages and its tables when it is deleted', async () => {
    const { room, ids } = await playing(['A', 'B']);
    const [a = ''] = ids;
    const pages = [new Listener('student', a), new Listener('teacher'), new Listener('viewer')];
    for (const page of pages) await room.attach(page);
    const table = new TableListener();
    await room.tables.table(1).attach(table, undefined);
    await order(room, { do: 'delete' });
    expect(pages.map(({ ended }) => ended)).toEqual(['closed', 'closed', 'closed']);
    await vi.waitFor(() => expect(table.ended).toBe('closed'));
    await expect(order(room, { do: 'end' })).rejects.toMatchObject({ code: 'unavailable' });
    await expect(each.school.rooms.find(room.info().code)).rejects.toMatchObject({
      code: 'noRoom',
    });
  });

  it('is no fault of bots that were about to decide', async () => {
    const rooms = await Promise.all(
      Array.from({ length: 8 }, async () => (await playing(['A'])).room),
    );
    await Promise.all(rooms.map((room) => order(room, { do: 'delete' })));
    await expect(order(rooms[0] as (typeof rooms)[0], { do: 'end' })).rejects.toBeDefined();
  });

  it('comes when its days are over, counted from the lesson and not from its making', async () => {
    await open({ keepMs: 1_000_000 });
    const { room } = await playing(['A']);
    const { id } = room;
    const table = new TableListener();
    await room.tables.table(1).attach(table, undefined);
    each.school.late = 900_000;
    await order(room, { do: 'end' });
    each.school.late = 1_800_000;
    await each.school.rooms.round();
    expect((await each.school.rooms.open(id)).info().stage).toBe('over');
    each.school.late = 2_000_000;
    await each.school.rooms.round();
    await expect(each.school.rooms.open(id)).rejects.toMatchObject({ code: 'noRoom' });
    await vi.waitFor(() => expect(table.ended).toBe('closed'));
  });

  it('is not the end of what it shows: pages can look at it afterwards', async () => {
    const { room, ids } = await playing(['A', 'B', 'C']);
    await decideFor(room.tables.table(1), seededRandom('one'));
    await order(room, { do: 'end' });
    const page = new TableListener(room.roster.student(ids[0] ?? '').credentialHash);
    await room.tables.table(1).attach(page, undefined);
    expect(page.info?.stage).toBe('closed');
    expect(page.told.map(({ name }) => name)).toContain('course');
    await expect(order(room, { do: 'nextMonth' })).rejects.toMatchObject({ code: 'notPlaying' });
  });
});
