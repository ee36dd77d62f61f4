import { describe, expect, it, vi } from 'vitest';
import { seededRandom } from '../../../src/game/random.ts';
import { SEATS, type Seat } from '../../../src/game/seats.ts';
import type { Room } from '../../../src/server/rooms/room.ts';
import { comeBack, enter } from '../../../src/server/rooms/students.ts';
import { isHuman } from '../../../src/server/tables/config.ts';
import { hashSecret } from '../../../src/server/tables/secrets.ts';
import {
  enterAll,
  Listener,
  order,
  placeOf,
  TableListener,
} from '../../support/server/classroom.ts';
import { eachClassroom } from '../../support/server/eachClassroom.ts';
import { playOut } from '../../support/server/playing.ts';

const each = eachClassroom();
const { open, playing } = each;

/** The only bot's seat of a table. */
const botsOf = (room: Room, table: number): Seat[] =>
  SEATS.filter((seat) => room.tables.table(table).setting.seats[seat].kind === 'bot');

describe('coming in', () => {
  it('lets exactly as many in as the limit, though all come at once', async () => {
    await open({ limit: 120 });
    const room = await each.school.make();
    const all = await Promise.allSettled(
      Array.from({ length: 150 }, (_, i) => enter(room, `Student ${i}`)),
    );
    expect(all.filter(({ status }) => status === 'fulfilled')).toHaveLength(120);
    const refused = all.flatMap((one) => (one.status === 'rejected' ? [one.reason.code] : []));
    expect(new Set(refused)).toEqual(new Set(['full']));
    expect(room.info().limit).toBe(120);
    expect((await each.school.rooms.front(room.info().code)).full).toBe(true);
    const [someone] = room.roster.all;
    await order(room, { do: 'remove', student: someone?.id ?? '' });
    await enter(room, 'One more');
  });

  it('holds a limit that the server was told', async () => {
    await open({ limit: 2 });
    const room = await each.school.make();
    await enterAll(room, 'A', 'B');
    await expect(enter(room, 'C')).rejects.toMatchObject({ code: 'full' });
  });

  it('gives one of two with the same name their name, in whatever case', async () => {
    const room = await each.school.make();
    const both = await Promise.allSettled([enter(room, 'Ada'), enter(room, 'ADA')]);
    expect(both.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
    expect(room.roster.size).toBe(1);
  });

  it('never puts a late comer beside somebody at a company', async () => {
    const { room } = await playing(['A', 'B']);
    const late = await Promise.all([enter(room, 'C'), enter(room, 'D'), enter(room, 'E')]);
    const tables = late.map(({ student }) => placeOf(room, student).table);
    expect(tables).toEqual([1, null, null]);
    for (const seat of room.tables.table(1).setting.seats) {
      expect(isHuman(seat) && seat.holders.length).toBe(1);
    }
  });

  it('seats those who wait as seats come free, and says when there are none', async () => {
    const { room, ids } = await playing(['A', 'B', 'C']);
    const [late = ''] = await enterAll(room, 'Late');
    await expect(order(room, { do: 'seatAll', by: 'arrival' })).rejects.toMatchObject({
      code: 'seatTaken',
    });
    await order(room, { do: 'remove', student: ids[0] ?? '' });
    await order(room, { do: 'seatAll', by: 'arrival' });
    expect(placeOf(room, late)).toMatchObject({ table: 1, place: 0 });
  });

  it('is refused for a scenario that there is not, before anybody is let in', async () => {
    await expect(each.school.make({ scenario: 'nowhere' })).rejects.toMatchObject({
      code: 'badScenario',
    });
    const room = await each.school.make();
    await expect(order(room, { do: 'setUp', settings: { scenario: 'nowhere' } }))
      .rejects //
      .toMatchObject({ code: 'badScenario' });
    expect(room.info().settings.scenario).toBe('quick');
  });
});

describe('two tabs', () => {
  it('are one student, who is here until the last one has gone', async () => {
    const room = await each.school.make();
    const [ada = ''] = await enterAll(room, 'Ada');
    const tabs = [new Listener('student', ada), new Listener('student', ada)];
    for (const tab of tabs) await room.attach(tab);
    await room.detach(tabs[0] as Listener);
    await room.detach(tabs[0] as Listener);
    expect(room.roster.isHere(ada)).toBe(true);
    await room.detach(tabs[1] as Listener);
    expect(room.roster.isHere(ada)).toBe(false);
  });

  it('are both told when their student is removed, and a third one is not let in', async () => {
    const room = await each.school.make();
    const [ada = ''] = await enterAll(room, 'Ada');
    const tabs = [new Listener('student', ada), new Listener('student', ada)];
    for (const tab of tabs) await room.attach(tab);
    await order(room, { do: 'remove', student: ada });
    expect(tabs.map(({ ended }) => ended)).toEqual(['removed', 'removed']);
    const third = new Listener('student', ada);
    await room.attach(third);
    expect(third.ended).toBe('removed');
    for (const tab of tabs) await room.detach(tab);
    expect(room.roster.isHere(ada)).toBe(false);
  });
});

describe('a personal code', () => {
  it('ends after ten minutes, and with the next one', async () => {
    const { room, ids } = await playing(['Ada']);
    const [ada = ''] = ids;
    const first = await order(room, { do: 'showCode', student: ada });
    const second = await order(room, { do: 'showCode', student: ada });
    await expect(comeBack(room, first?.code ?? '')).rejects.toMatchObject({ code: 'badCode' });
    each.school.late = 10 * 60_000 + 1;
    await expect(comeBack(room, second?.code ?? '')).rejects.toMatchObject({ code: 'badCode' });
    each.school.late = 0;
    expect(await comeBack(room, second?.code ?? '')).toMatchObject({ student: ada });
  });

  it('brings a student back to a table that is over, too', async () => {
    const { room, ids } = await playing(['Ada']);
    const [ada = ''] = ids;
    await playOut(room.tables.table(1), seededRandom('over'));
    expect(room.tables.table(1).stage).toBe('over');
    await vi.waitFor(() => expect(room.book.status).toBe('over'));
    const shown = await order(room, { do: 'showCode', student: ada });
    const { credential } = await comeBack(room, shown?.code ?? '');
    expect(room.tables.table(1).seatOf(hashSecret(credential))).toBe(placeOf(room, ada).seat);
  });

  it('voids the old credential at the table at once', async () => {
    const { room, ids } = await playing(['Ada']);
    const [ada = ''] = ids;
    const old = room.roster.student(ada).credentialHash;
    const page = new TableListener(old);
    await room.tables.table(1).attach(page, undefined);
    const shown = await order(room, { do: 'showCode', student: ada });
    await comeBack(room, shown?.code ?? '');
    expect(page.ended).toBe('moved');
    expect(room.tables.table(1).seatOf(old)).toBeUndefined();
    expect(room.roster.byHash(old)).toBeUndefined();
  });
});

describe('moving and merging', () => {
  it('keeps who cannot have a new seat in the old one', async () => {
    const { room, ids } = await playing(['A', 'B', 'C', 'D'], { share: 1 });
    const [a = ''] = ids;
    const before = placeOf(room, a);
    await expect(order(room, { do: 'place', student: a, at: { table: 9, seat: 0 } }))
      .rejects //
      .toMatchObject({ code: 'noTable' });
    expect(placeOf(room, a)).toEqual(before);
    const other = before.table === 1 ? 2 : 1;
    const [free = 0] = botsOf(room, other);
    await order(room, { do: 'place', student: a, at: { table: other, seat: free } });
    expect(placeOf(room, a)).toEqual({ table: other, seat: free, place: 0 });
    expect(botsOf(room, before.table ?? 0)).toContain(before.seat);
  });

  it('lets nobody found a table far off, which would spread the class thin', async () => {
    const room = await each.school.make();
    const [a = ''] = await enterAll(room, 'A', 'B', 'C');
    await expect(order(room, { do: 'place', student: a, at: { table: 77, seat: 0 } }))
      .rejects //
      .toMatchObject({ code: 'noTable' });
    await order(room, { do: 'place', student: a, at: { table: 1, seat: 0 } });
    await order(room, { do: 'seatAll', by: 'chance' });
    expect(new Set(room.roster.seated.map(({ table }) => table)).size).toBe(1);
  });

  it('leaves everybody where they are where a merge has not enough seats', async () => {
    const { room, ids } = await playing(['A', 'B', 'C', 'D']);
    const before = ids.map((id) => placeOf(room, id));
    const [big = 1, small = 2] = [1, 2].sort(
      (a, b) => botsOf(room, a).length - botsOf(room, b).length,
    );
    if (botsOf(room, big).length < 2) {
      const [late = ''] = await enterAll(room, 'Late');
      expect(placeOf(room, late).table).not.toBeNull();
    }
    await order(room, { do: 'seatAll', by: 'arrival' });
    await enterAll(room, 'Later');
    await expect(order(room, { do: 'merge', from: small, into: big })).rejects.toMatchObject({
      code: 'seatTaken',
    });
    expect(ids.map((id) => placeOf(room, id))).toEqual(before);
    await expect(order(room, { do: 'merge', from: 1, into: 1 })).rejects.toMatchObject({
      code: 'notPlaying',
    });
  });

  it('keeps the two halves of an experiment apart: they are not merged', async () => {
    const { room } = await playing(['A', 'B', 'C', 'D'], { experiment: 'noForcedOpening' });
    const [a, b] = room.tables.all.map(({ setting }) => setting.room?.arm);
    expect([a, b].sort()).toEqual([0, 1]);
    await expect(order(room, { do: 'merge', from: 2, into: 1 })).rejects.toMatchObject({
      code: 'otherArm',
    });
    expect(room.tables.all.map(({ stage }) => stage)).toEqual(['playing', 'playing']);
  });

  it('tells a student who is removed that they were, though others stay at the company', async () => {
    const { room, ids } = await playing(['A', 'B'], { share: 2 });
    const [a = '', b = ''] = ids;
    const seat = placeOf(room, a).seat ?? 0;
    await order(room, { do: 'place', student: b, at: { table: 1, seat } });
    const table = room.tables.table(1);
    const pages = ids.map((id) => new TableListener(room.roster.student(id).credentialHash));
    for (const page of pages) await table.attach(page, undefined);
    await order(room, { do: 'remove', student: b });
    expect(pages.map(({ ended }) => ended)).toEqual([undefined, 'removed']);
    const { code } = (await order(room, { do: 'showCode', student: a })) ?? { code: '' };
    await comeBack(room, code);
    expect(pages[0]?.ended).toBe('moved');
  });

  it('frees a seat of the bot that stood in there, for whoever comes next', async () => {
    const { room, ids } = await playing(['A', 'B']);
    const [a = ''] = ids;
    const seat = placeOf(room, a).seat ?? 0;
    await order(room, { do: 'botIn', table: 1, seat });
    expect(room.tables.table(1).hasStandIn(seat)).toBe(true);
    await order(room, { do: 'remove', student: a });
    await enterAll(room, 'C');
    await order(room, { do: 'seatAll', by: 'arrival' });
    const [late = ''] = await enterAll(room, 'D');
    await order(room, { do: 'place', student: late, at: { table: 1, seat } });
    expect(room.tables.table(1).hasStandIn(seat)).toBe(false);
  });

  it('removes a student whose table is over, and keeps the result', async () => {
    const { room, ids } = await playing(['A', 'B']);
    const [a = ''] = ids;
    await playOut(room.tables.table(1), seededRandom('remove'));
    await order(room, { do: 'rename', student: a, name: 'Ann' });
    await order(room, { do: 'remove', student: a });
    expect(room.roster.has(a)).toBe(false);
    expect(JSON.stringify(room.tables.table(1).setting)).not.toContain('Ann');
    expect(room.tables.table(1).stage).toBe('over');
  });
});

describe('the pen', () => {
  it('passes by its holder alone, and the room knows of it', async () => {
    const { room, ids } = await playing(['A', 'B'], { share: 2 });
    const [a = '', b = ''] = ids;
    await order(room, {
      do: 'place',
      student: b,
      at: { table: 1, seat: placeOf(room, a).seat ?? 0 },
    });
    const table = room.tables.table(1);
    const hash = (id: string) => room.roster.student(id).credentialHash;
    await expect(table.change(hash(b), { do: 'pass', to: 1 })).rejects.toMatchObject({
      code: 'notPen',
    });
    await table.change(hash(a), { do: 'pass', to: 1 });
    await vi.waitFor(() => expect([a, b].map((id) => placeOf(room, id).place)).toEqual([1, 0]));
    await order(room, { do: 'pen', student: a });
    expect([a, b].map((id) => placeOf(room, id).place)).toEqual([0, 1]);
    await expect(table.change(hash(a), { do: 'leave' })).rejects.toMatchObject({
      code: 'notAllowed',
    });
  });
});
