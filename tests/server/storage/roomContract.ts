/** What the store of rooms does on any engine. */
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { Database } from '../../../src/server/storage/database.ts';
import { ConstraintViolation, DamagedRecord } from '../../../src/server/storage/errors.ts';
import { migrate } from '../../../src/server/storage/migrations.ts';
import {
  RoomStore,
  type StoredRoom,
  type StoredStudent,
} from '../../../src/server/storage/rooms.ts';
import { Store } from '../../../src/server/storage/store.ts';
import type { Engine, TestDatabase } from './engines.ts';

const roomOf = (id: string, changes: Partial<StoredRoom> = {}): StoredRoom => ({
  id,
  code: id.toUpperCase(),
  config: { title: '课堂 “1”', tables: [] },
  version: 0,
  status: 'waiting',
  seed: 'river',
  keyHash: 'k',
  viewHash: 'v',
  createdAt: 1_760_000_000_000,
  expiresAt: 1_760_000_100_000,
  ...changes,
});
const studentOf = (id: string, changes: Partial<StoredStudent> = {}): StoredStudent => ({
  id,
  name: id,
  credentialHash: `hash ${id}`,
  wish: null,
  table: null,
  seat: null,
  place: null,
  joinedAt: 1_760_000_000_000,
  codeHash: null,
  codeUntil: null,
  ...changes,
});

export function describeRooms(engine: Engine): void {
  describe(`the store of rooms on ${engine.name}`, () => {
    let test: TestDatabase;
    let database: Database;
    let rooms: RoomStore;
    beforeAll(async () => {
      test = await engine.create();
      database = await test.open();
      await migrate(database);
    }, 30_000);
    beforeEach(async () => {
      await database.query('DELETE FROM rooms');
      await database.query('DELETE FROM matches');
      rooms = new RoomStore(database);
      await rooms.create(roomOf('a'));
    });
    afterAll(() => test.remove());

    it('reads rooms as they were made, by id and by code, each code once', async () => {
      expect(await rooms.read('a')).toEqual(roomOf('a'));
      expect(await rooms.read('b')).toBeUndefined();
      expect(await rooms.idOfCode('A')).toBe('a');
      expect(await rooms.idOfCode('B')).toBeUndefined();
      const same = roomOf('b', { code: 'A' });
      await expect(rooms.create(same)).rejects.toThrow(ConstraintViolation);
    });

    it('changes a room only from the version that was read', async () => {
      const changes = { status: 'playing' as const, config: [1], expiresAt: 1_760_000_200_000 };
      expect(await rooms.update('a', 0, changes)).toBe(true);
      expect(await rooms.update('a', 0, { status: 'over' })).toBe(false);
      expect(await rooms.update('none', 0, {})).toBe(false);
      expect(await rooms.read('a')).toEqual({ ...roomOf('a'), ...changes, version: 1 });
      expect(await rooms.listPlaying()).toEqual(['a']);
    });

    it('lists the expired, the longest first', async () => {
      await rooms.create(roomOf('b', { expiresAt: 5 }));
      await rooms.create(roomOf('c', { expiresAt: 4 }));
      expect(await rooms.listExpired(6, 10)).toEqual(['c', 'b']);
      expect(await rooms.listExpired(6, 1)).toEqual(['c']);
      expect(await rooms.listExpired(4, 10)).toEqual([]);
    });

    it('keeps students in their order, each name once, whatever its case', async () => {
      const ada = studentOf('ada', { name: 'Ada', wish: 2, joinedAt: 1_760_000_000_002 });
      const ben = studentOf('ben', { table: 3, seat: 1, place: 0 });
      expect(await rooms.addStudent('a', ada, 9)).toBe('stored');
      expect(await rooms.addStudent('a', ben, 9)).toBe('stored');
      expect(await rooms.addStudent('a', studentOf('x', { name: 'ADA' }), 9)).toBe('nameTaken');
      expect(await rooms.addStudent('none', studentOf('x'), 9)).toBe('noRoom');
      expect(await rooms.readStudents('a')).toEqual([ben, ada]);
      expect(await rooms.changeStudent('a', 'ben', { name: 'aDA' })).toBe(false);
      const changes = { name: 'Bea', codeHash: 'c', codeUntil: 1_760_000_000_009, table: null };
      expect(await rooms.changeStudent('a', 'ben', changes)).toBe(true);
      expect((await rooms.readStudents('a'))[0]).toEqual({ ...ben, ...changes });
      await rooms.removeStudent('a', 'ben');
      expect(await rooms.readStudents('a')).toEqual([ada]);
    });

    it('lets in as many as the limit, from however many processes at once', async () => {
      const other = new RoomStore(await test.open());
      const outcomes = await Promise.all(
        Array.from({ length: 40 }, (_, i) =>
          (i % 2 === 0 ? rooms : other).addStudent('a', studentOf(`s${i}`), 25),
        ),
      );
      expect(outcomes.filter((outcome) => outcome === 'stored')).toHaveLength(25);
      expect(outcomes.filter((outcome) => outcome === 'full')).toHaveLength(15);
      expect(await rooms.readStudents('a')).toHaveLength(25);
    });

    it('keeps the first answer to an item, until its student is removed', async () => {
      await rooms.addStudent('a', studentOf('ada'), 9);
      const given = { student: 'ada', phase: 'before' as const, item: 'gates', choice: 1, at: 7 };
      await rooms.addAnswers('a', [given, { ...given, item: 'pay' }]);
      await rooms.addAnswers('a', [{ ...given, choice: 2 }]);
      await rooms.addAnswers('a', []);
      expect(await rooms.readAnswers('a')).toEqual([given, { ...given, item: 'pay' }]);
      await rooms.removeStudent('a', 'ada');
      expect(await rooms.readAnswers('a')).toEqual([]);
    });

    it('deletes a room with its students, its answers and its tables', async () => {
      const store = new Store(database, { process: 'first' });
      const match = { rulesVersion: 1, scenario: 'quick', seed: 's', config: {} };
      await store.createMatch({ ...match, id: 'mine', room: 'a' });
      await store.createMatch({ ...match, id: 'free' });
      await store.append('mine', 0, 0, 'x', false);
      await rooms.addStudent('a', studentOf('ada'), 9);
      await rooms.delete('a');
      expect(await rooms.read('a')).toBeUndefined();
      expect(await rooms.readStudents('a')).toEqual([]);
      expect(await store.readMatch('mine')).toBeUndefined();
      expect(await store.readMatch('free')).toBeDefined();
    });

    it('says which room cannot be read', async () => {
      await database.query("UPDATE rooms SET config = '{' WHERE id = 'a'");
      await expect(rooms.read('a')).rejects.toThrow(DamagedRecord);
    });
  });
}
