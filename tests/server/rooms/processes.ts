/** What holds of a room that two processes serve on one PostgreSQL database. */
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { seededRandom } from '../../../src/game/random.ts';
import type { Room } from '../../../src/server/rooms/room.ts';
import { comeBack, enter } from '../../../src/server/rooms/students.ts';
import {
  type Classroom,
  classroom,
  enterAll,
  Listener,
  order,
  placeOf,
  TableListener,
} from '../../support/server/classroom.ts';
import { decideFor, playMonth } from '../../support/server/playing.ts';
import { postgresUrl } from '../storage/engines.ts';

export function describeProcesses(): void {
  describe('a room of two processes', () => {
    let one: Classroom;
    let two: Classroom;
    let room: Room;
    let same: Room;
    const begin = async (settings: Parameters<Classroom['make']>[0] = {}): Promise<void> => {
      room = await one.make(settings);
      same = await two.rooms.open(room.id);
    };
    beforeEach(async () => {
      const databaseUrl = await postgresUrl();
      one = await classroom({ databaseUrl, limit: 30 });
      two = await classroom({ databaseUrl, limit: 30 });
    }, 30_000);
    afterEach(async () => {
      for (const school of [one, two]) {
        await school.close();
        expect(school.problems).toEqual([]);
      }
    });

    it('lets a student in at one who comes in at the other in the same moment', async () => {
      await begin();
      const { student, credential } = await enter(room, 'Ada');
      expect(await same.studentWith(credential)).toBe(student);
      const all = await Promise.allSettled(
        Array.from({ length: 40 }, (_, i) => enter(i % 2 === 0 ? room : same, `S${i}`)),
      );
      expect(all.filter(({ status }) => status === 'fulfilled')).toHaveLength(29);
    });

    it('shows who is here at either, and forgets a process that is gone', async () => {
      await begin();
      const [ada = '', ben = ''] = await enterAll(room, 'Ada', 'Ben');
      await same.refresh();
      const teacher = new Listener('teacher');
      await room.attach(teacher);
      await same.attach(new Listener('student', ada));
      await room.attach(new Listener('student', ben));
      await vi.waitFor(() => expect(teacher.students.get(ada)?.here).toBe(true));
      await vi.waitFor(() => expect(same.roster.isHere(ben)).toBe(true));
      await two.rooms.close();
      await vi.waitFor(() => expect(teacher.students.get(ada)?.here).toBe(false));
    });

    it('tells pages at one what a teacher does at the other', async () => {
      await begin({ clock: 45 });
      const [ada = '', ben = ''] = await enterAll(room, 'Ada', 'Ben');
      const page = new Listener('student', ada);
      const removed = new Listener('student', ben);
      await same.refresh();
      for (const one of [page, removed]) await same.attach(one);
      await order(room, { do: 'start' });
      await vi.waitFor(() => expect(page.students.get(ada)?.place?.id).toBeTruthy());
      await order(room, { do: 'message', text: 'Hello' });
      await vi.waitFor(() => expect(page.last('message')).toMatchObject({ text: 'Hello' }));
      await order(room, { do: 'remove', student: ben });
      await vi.waitFor(() => expect(removed.ended).toBe('removed'));
      const code = (await order(room, { do: 'showCode', student: ada }))?.code ?? '';
      await comeBack(room, code);
      await vi.waitFor(() => expect(page.ended).toBe('moved'));
      const left = same.tables.table(1).game?.left ?? 0;
      await order(room, { do: 'moreTime', table: 1, seconds: 60 });
      await vi.waitFor(() =>
        expect(same.tables.table(1).game?.left ?? 0).toBeGreaterThan(left + 50_000),
      );
      const table = new TableListener();
      await same.tables.table(1).attach(table, undefined);
      await order(room, { do: 'delete' });
      await vi.waitFor(() => expect(table.ended).toBe('closed'));
      await vi.waitFor(() => expect(same.closed).toBe(true));
    });

    it('plays on at whichever process drives a table, and ends once for both', async () => {
      await begin({ together: true });
      await enterAll(room, 'Ada', 'Ben', 'Cleo', 'Dan', 'Eve', 'Fay');
      await order(room, { do: 'start' });
      await vi.waitFor(() => expect(same.tables.numbers).toEqual([1, 2]));
      await order(same, { do: 'playOn', table: 1 });
      await vi.waitFor(() => expect(room.tables.table(1).game?.match.length).toBe(1), {
        timeout: 15_000,
      });
      const random = seededRandom('processes');
      for (let month = 1; month <= 4; month++) {
        await playMonth(room.tables.table(1), random);
        await playMonth(same.tables.table(2), random);
        const open = Math.min(month + 1, 4);
        for (const each of [room, same]) {
          await vi.waitFor(() => expect(each.book.config.openMonth).toBe(open));
          for (const table of each.tables.all) {
            await vi.waitFor(() => expect(table.game?.waiting).toBe(false));
          }
        }
      }
      for (const each of [room, same]) {
        await vi.waitFor(() => expect(each.book.status).toBe('over'));
      }
    }, 60_000);

    it('notes at both who sits where, whichever of them moved a student', async () => {
      await begin();
      const [ada = ''] = await enterAll(room, 'Ada', 'Ben', 'Cleo', 'Dan');
      await order(room, { do: 'start' });
      await vi.waitFor(() => expect(same.tables.numbers).toEqual([1, 2]));
      const before = placeOf(room, ada);
      const other = before.table === 1 ? 2 : 1;
      await order(same, { do: 'place', student: ada, at: { table: other, seat: 2 } });
      await vi.waitFor(() => expect(placeOf(room, ada).table).toBe(other));
      expect(placeOf(same, ada).table).toBe(other);
      expect(await decideFor(room.tables.table(other), seededRandom('notes'))).toBe(true);
    });
  });
}
