import { describe, expect, it, vi } from 'vitest';
import { exportRoom } from '../../../src/server/rooms/exportData.ts';
import { toZip } from '../../../src/server/rooms/exportFiles.ts';
import { comeBack, enter } from '../../../src/server/rooms/students.ts';
import { isHuman } from '../../../src/server/tables/config.ts';
import { enterAll, Listener, order, placeOf } from '../../support/server/classroom.ts';
import { eachClassroom } from '../../support/server/eachClassroom.ts';

const each = eachClassroom();

describe('a room before its start', () => {
  it('lets students in by their names, each name once', async () => {
    const room = await each.school.make();
    const [ada = ''] = await enterAll(room, 'Ada', '陈晨', '🦊');
    await expect(enter(room, 'ADA')).rejects.toMatchObject({ code: 'nameTaken' });
    expect(room.roster.all.map(({ name }) => name)).toEqual(['Ada', '陈晨', '🦊']);
    await order(room, { do: 'rename', student: ada, name: 'Ada L' });
    await enter(room, 'Ada');
    expect(room.roster.size).toBe(4);
  });

  it('is full at its limit', async () => {
    const room = await each.school.make();
    for (let i = 0; i < 120; i++) await enter(room, `Student ${i}`);
    await expect(enter(room, 'One more')).rejects.toMatchObject({ code: 'full' });
  });

  it('seats by chance, by arrival and by hand, and moves those up who are left', async () => {
    const room = await each.school.make({ share: 2 });
    const ids = await enterAll(room, 'A', 'B', 'C', 'D');
    const [a = '', b = '', c = ''] = ids;
    await order(room, { do: 'place', student: a, at: { table: 1, seat: 2 } });
    await order(room, { do: 'place', student: b, at: { table: 1, seat: 2 } });
    await order(room, { do: 'place', student: c, at: { table: 1, seat: 2 } });
    expect(placeOf(room, c)).toEqual({ table: 1, seat: 2, place: 2 });
    await order(room, { do: 'pen', student: c });
    expect([a, b, c].map((id) => placeOf(room, id).place)).toEqual([1, 2, 0]);
    await order(room, { do: 'place', student: c, at: null });
    expect([a, b].map((id) => placeOf(room, id).place)).toEqual([0, 1]);
    await order(room, { do: 'seatAll', by: 'arrival' });
    expect(room.roster.unseated).toEqual([]);
    await order(room, { do: 'clearSeats' });
    expect(room.roster.seated).toEqual([]);
  });

  it('tells everybody who is here, and names only where it may', async () => {
    const room = await each.school.make({ anonymous: true });
    const [ada = '', ben = ''] = await enterAll(room, 'Ada', 'Ben');
    const teacher = new Listener('teacher');
    const viewer = new Listener('viewer');
    const student = new Listener('student', ada);
    for (const page of [teacher, viewer, student]) await room.attach(page);
    await vi.waitFor(() => expect(teacher.students.get(ada)?.here).toBe(true));
    expect(teacher.students.get(ben)).toMatchObject({ name: 'Ben', here: false });
    expect(student.students.get(ada)?.name).toBe('Ada');
    expect(student.students.get(ben)?.name).toBeNull();
    expect([...viewer.students.values()].map(({ name }) => name)).toEqual([null, null]);
    expect(student.last('board')).toBeUndefined();
    await room.detach(student);
    await vi.waitFor(() => expect(teacher.students.get(ada)?.here).toBe(false));
  });
});

describe('a room at play', () => {
  it('deals the same cards to every table, with the same bots', async () => {
    const room = await each.school.make();
    await enterAll(room, 'A', 'B', 'C', 'D');
    await order(room, { do: 'start' });
    expect(room.book.status).toBe('playing');
    const decks = room.tables.all.map((table) => JSON.stringify(table.game?.match.state.secret));
    expect(decks).toHaveLength(2);
    expect(new Set(decks).size).toBe(1);
    expect(new Set(room.tables.all.map((table) => table.setting.botSeed)).size).toBe(1);
    const seats = room.tables.all.flatMap((table) => table.setting.seats);
    expect(seats.filter(isHuman)).toHaveLength(4);
  });

  it('gives a late comer a bot’s seat, and the next one who shares none waits', async () => {
    const room = await each.school.make();
    await enterAll(room, 'A', 'B');
    await order(room, { do: 'start' });
    const [late = '', later = ''] = await enterAll(room, 'Late', 'Later');
    expect(placeOf(room, late).table).toBe(1);
    expect(placeOf(room, later).table).toBeNull();
    await order(room, { do: 'place', student: later, at: { table: 1, seat: 0 } });
    expect(placeOf(room, later)).toMatchObject({ table: 1, seat: 0, place: 1 });
  });

  it('moves, removes and merges; a company that nobody is left at goes on as a bot', async () => {
    const room = await each.school.make();
    const ids = await enterAll(room, 'A', 'B', 'C', 'D', 'E');
    await order(room, { do: 'start' });
    expect(room.tables.numbers).toEqual([1, 2]);
    const two = ids.filter((id) => placeOf(room, id).table === 2);
    const one = ids.filter((id) => placeOf(room, id).table === 1);
    const [first = ''] = one;
    await order(room, { do: 'remove', student: first });
    expect(room.roster.size).toBe(4);
    const bots = () =>
      room.tables.table(1).setting.seats.filter((seat) => seat.kind === 'bot').length;
    expect(bots()).toBe(1);
    const [x = '', y = ''] = two;
    await order(room, { do: 'place', student: x, at: null });
    expect(placeOf(room, x).table).toBeNull();
    await order(room, { do: 'merge', from: 2, into: 1 });
    expect(placeOf(room, y).table).toBe(1);
    expect(room.tables.table(2).stage).toBe('closed');
    expect(bots()).toBe(0);
    await expect(order(room, { do: 'place', student: x, at: { table: 2, seat: 0 } }))
      .rejects //
      .toMatchObject({ code: 'notPlaying' });
  });

  it('plays to the end without its students, all tables month by month together', async () => {
    await each.open({ awayMs: 0 });
    const room = await each.school.make({ together: true, botLevel: 'novice' });
    await enterAll(room, 'A', 'B', 'C', 'D');
    const teacher = new Listener('teacher');
    await room.attach(teacher);
    await order(room, { do: 'start' });
    await vi.waitFor(() => expect(room.book.status).toBe('over'));
    expect(room.book.config.openMonth).toBe(4);
    expect(room.tables.all.every((table) => table.stage === 'over')).toBe(true);
    for (const table of room.tables.all) expect(table.game?.match.history).toHaveLength(4);
    await vi.waitFor(() => expect(teacher.last('room')?.stage).toBe('over'));

    const data = await exportRoom(room, 0);
    expect(data.results).toHaveLength(6);
    expect(data.marketDays).toHaveLength(2 * 4 * 3);
    const journals = room.tables.all.map((table) => table.game?.match.length ?? 0);
    expect(data.actions).toHaveLength(journals.reduce((sum, n) => sum + n, 0));
    expect(data.actions.every(({ month }) => month !== null && month >= 1 && month <= 4)).toBe(
      true,
    );
    expect(JSON.stringify(data)).not.toContain(room.book.room.seed);
    expect(toZip(data).length).toBeGreaterThan(1_000);
  });

  it('lets a student come back with the code that the teacher shows, once', async () => {
    const room = await each.school.make();
    const [ada = ''] = await enterAll(room, 'Ada');
    await order(room, { do: 'start' });
    const page = new Listener('student', ada);
    await room.attach(page);
    const shown = await order(room, { do: 'showCode', student: ada });
    const grant = await comeBack(room, shown?.code ?? '');
    expect(grant).toMatchObject({ student: ada, name: 'Ada' });
    expect(page.ended).toBe('moved');
    await expect(comeBack(room, shown?.code ?? '')).rejects.toMatchObject({ code: 'badCode' });
    const hash = room.roster.student(ada).credentialHash;
    expect(room.tables.table(1).seatOf(hash)).toBeDefined();
  });

  it('ends when the teacher says so, with what there is, and is deleted with everything', async () => {
    const room = await each.school.make();
    await enterAll(room, 'A', 'B', 'C');
    await order(room, { do: 'start' });
    const { id } = room.tables.table(1);
    await order(room, { do: 'end' });
    expect(room.tables.table(1).stage).toBe('closed');
    await expect(enter(room, 'Late')).rejects.toMatchObject({ code: 'roomOver' });
    await order(room, { do: 'delete' });
    await expect(each.school.rooms.open(room.id)).rejects.toMatchObject({ code: 'noRoom' });
    await expect(each.school.tables.open(id).then((t) => t.change(undefined, { do: 'pause' })))
      .rejects //
      .toMatchObject({ code: 'noTable' });
  });
});
