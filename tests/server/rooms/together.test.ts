import { describe, expect, it, vi } from 'vitest';
import { seededRandom } from '../../../src/game/random.ts';
import type { Room } from '../../../src/server/rooms/room.ts';
import type { Table } from '../../../src/server/tables/table.ts';
import { enterAll, Listener, order } from '../../support/server/classroom.ts';
import { eachClassroom } from '../../support/server/eachClassroom.ts';
import { decideFor, playMonth, playOut } from '../../support/server/playing.ts';

const each = eachClassroom();

const NINE = ['A', 'B', 'C', 'D', 'E', 'F', 'G', 'H', 'I'];
const random = seededRandom('together');

async function playing(together = true): Promise<{ room: Room; tables: readonly Table[] }> {
  const room = await each.school.make({ together });
  await enterAll(room, ...NINE);
  await order(room, { do: 'start' });
  return { room, tables: room.tables.all };
}

const months = (tables: readonly Table[]): number[] =>
  tables.map(({ game }) => game?.match.month ?? 0);

/** Plays one table to the beginning of a month, if it may. */
async function playTo(table: Table, month: number): Promise<void> {
  while ((table.game?.match.month ?? month) < month && (await decideFor(table, random)));
}

describe('months that begin together', () => {
  it('begin when all tables have come as far, and not before', async () => {
    const { room, tables } = await playing();
    const [first, second, third] = tables as [Table, Table, Table];
    await playOut(first, random);
    await playOut(second, random);
    expect(months(tables)).toEqual([2, 2, 1]);
    expect([first, second, third].map(({ game }) => game?.waiting)).toEqual([true, true, false]);
    expect(first.info()).toMatchObject({ waiting: true });
    const hash = first.setting.seats[first.game?.toMove ?? 0];
    expect(hash.kind).toBe('human');
    await playMonth(third, random);
    await vi.waitFor(() => expect(room.book.config.openMonth).toBe(2));
    await vi.waitFor(() =>
      expect(tables.map(({ game }) => game?.waiting)).toEqual([false, false, false]),
    );
  });

  it('begin for who is ready where the teacher says so, and never beyond the last', async () => {
    const { room, tables } = await playing();
    const [first] = tables as [Table];
    for (let month = 2; month <= 9; month++) await order(room, { do: 'nextMonth' });
    expect(room.book.config.openMonth).toBe(4);
    await playOut(first, random);
    expect(first.stage).toBe('over');
    expect(months(tables).slice(1)).toEqual([1, 1]);
  });

  it('do not wait for a table that was merged away or is over', async () => {
    const { room, tables } = await playing();
    const [first, second] = tables as [Table, Table];
    await playOut(first, random);
    await playOut(second, random);
    await order(room, {
      do: 'remove',
      student: room.roster.seated.find((s) => s.table === 1)?.id ?? '',
    });
    const seated = room.roster.seated.filter(({ table }) => table === 3);
    for (const { id } of seated.slice(1)) await order(room, { do: 'remove', student: id });
    await order(room, { do: 'merge', from: 3, into: 1 });
    await vi.waitFor(() => expect(room.book.config.openMonth).toBe(2));
  });

  it('can be switched on in mid-game: from the furthest month that a table is in', async () => {
    const { room, tables } = await playing(false);
    const [first, second, third] = tables as [Table, Table, Table];
    await playTo(first, 3);
    await playOut(second, random);
    expect(second.stage).toBe('over');
    await order(room, { do: 'setUp', settings: { together: true } });
    expect(room.book.config.openMonth).toBe(3);
    await playOut(first, random);
    expect(first.game?.waiting).toBe(true);
    await order(room, { do: 'setUp', settings: { title: 'Still together' } });
    expect(room.book.config.openMonth).toBe(3);
    await playOut(third, random);
    await vi.waitFor(() => expect(room.book.config.openMonth).toBe(4));
    await playOut(first, random);
    await playOut(third, random);
    await vi.waitFor(() => expect(room.book.status).toBe('over'));
  });

  it('can be switched off, and whoever waits goes on', async () => {
    const { room, tables } = await playing();
    const [first] = tables as [Table];
    await playOut(first, random);
    expect(first.game?.waiting).toBe(true);
    await order(room, { do: 'setUp', settings: { together: false } });
    expect(room.book.config.openMonth).toBeNull();
    expect(first.game?.waiting).toBe(false);
    await playOut(first, random);
    expect(first.stage).toBe('over');
  });
});

describe('a server that stops in the middle of a lesson', () => {
  it('goes on where it was: tables, waits, seats, names; one table’s end is not the room’s', async () => {
    const { room, tables } = await playing(false);
    const [first, second, third] = tables as [Table, Table, Table];
    await playOut(first, random);
    await playTo(second, 2);
    await decideFor(third, random);
    await order(room, { do: 'pause', table: 3 });
    const rows = tables.map(({ game }) => game?.match.length);
    const places = room.roster.all.map(({ id, table, seat, place }) => ({
      id,
      table,
      seat,
      place,
    }));
    await each.school.restart();
    const again = await each.school.rooms.open(room.id);
    expect(again.book.status).toBe('playing');
    expect(again.tables.all.map(({ game }) => game?.match.length)).toEqual(rows);
    expect(again.tables.table(1).stage).toBe('over');
    expect(again.tables.table(3).setting.paused).toBe(true);
    expect(
      again.roster.all.map(({ id, table, seat, place }) => ({ id, table, seat, place })),
    ).toEqual(places);
    await order(again, { do: 'resume', table: null });
    for (const table of again.tables.all) await playOut(table, random);
    await vi.waitFor(() => expect(again.book.status).toBe('over'));
  });

  it('opens no month for some because the others are not read yet', async () => {
    const { room, tables } = await playing();
    const [first] = tables as [Table];
    await playOut(first, random);
    expect(first.game?.waiting).toBe(true);
    await each.school.restart();
    const again = await each.school.rooms.open(room.id);
    await again.settled();
    expect(again.book.config.openMonth).toBe(1);
    expect(again.tables.table(1).game?.waiting).toBe(true);
    for (const table of again.tables.all) await playOut(table, random);
    await vi.waitFor(() => expect(again.book.config.openMonth).toBe(2));
  });

  it('keeps students’ credentials and codes, and whoever comes back is here', async () => {
    const { room } = await playing();
    const [ada] = room.roster.all;
    const shown = await order(room, { do: 'showCode', student: ada?.id ?? '' });
    await each.school.restart();
    const again = await each.school.rooms.open(room.id);
    expect(again.roster.byHash(ada?.credentialHash ?? '')?.id).toBe(ada?.id);
    expect(shown?.code).toHaveLength(6);
    const page = new Listener('student', ada?.id);
    await again.attach(page);
    expect(again.roster.isHere(ada?.id ?? '')).toBe(true);
    expect(page.students.size).toBe(9);
  });
});
