/** What a store does on any engine. */
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { Seat } from '../../../src/game/seats.ts';
import type { Database } from '../../../src/server/storage/database.ts';
import {
  ConstraintViolation,
  DamagedRecord,
  NoSuchMatch,
  StorageUnavailable,
} from '../../../src/server/storage/errors.ts';
import { migrate } from '../../../src/server/storage/migrations.ts';
import { MIGRATIONS } from '../../../src/server/storage/schema.ts';
import { type NewMatch, Store } from '../../../src/server/storage/store.ts';
import type { Engine, TestDatabase } from './engines.ts';

const newMatch = (id: string): NewMatch => ({
  id,
  rulesVersion: 3,
  scenario: { id: 'quick', names: ['阿里', '“腾讯”', "O'Neill"] },
  seed: 'river',
  config: { clock: 40, seats: [null, 'fox'] },
});

export function describeStorage(engine: Engine): void {
  describe(`the store on ${engine.name}`, () => {
    let test: TestDatabase;
    let database: Database;
    let clock: number;
    let store: Store;
    const storeOf = (on: Database, process: string): Store =>
      new Store(on, { process, now: () => clock });

    beforeAll(async () => {
      test = await engine.create();
      database = await test.open();
      await migrate(database);
    }, 30_000);
    beforeEach(async () => {
      clock = 1_760_000_000_000;
      await database.query('DELETE FROM matches');
      await database.query('DELETE FROM processes');
      store = storeOf(database, 'first');
    });
    afterAll(() => test.remove());

    /** A second process on the same database. */
    const second = async (): Promise<Store> => storeOf(await test.open(), 'second');

    describe('matches', () => {
      it('are read as they were created', async () => {
        const created = await store.createMatch({ ...newMatch('a'), room: 'r1' });
        expect(created).toEqual({
          ...newMatch('a'),
          version: 0,
          status: 'lobby',
          room: 'r1',
          createdAt: clock,
          touchedAt: clock,
          result: null,
        });
        expect(await store.readMatch('a')).toEqual(created);
        expect(await store.readMatch('b')).toBeUndefined();
      });

      it('have ids of their own', async () => {
        await store.createMatch(newMatch('a'));
        await expect(store.createMatch(newMatch('a'))).rejects.toThrow(ConstraintViolation);
      });

      it('change only from the version that was read', async () => {
        await store.createMatch(newMatch('a'));
        clock += 5_000;
        expect(await store.updateMatch('a', 0, { status: 'playing', config: [1] })).toBe('stored');
        expect(await store.updateMatch('a', 0, { status: 'closed' })).toBe('changed');
        expect(await store.updateMatch('a', 1, { result: { scores: [1, 2, 3] } })).toBe('stored');
        expect(await store.updateMatch('none', 0, {})).toBe('changed');
        expect(await store.readMatch('a')).toMatchObject({
          version: 2,
          status: 'playing',
          config: [1],
          result: { scores: [1, 2, 3] },
          createdAt: clock - 5_000,
          touchedAt: clock,
        });
      });

      it('let one of many changes through', async () => {
        await store.createMatch(newMatch('a'));
        const other = await second();
        const outcomes = await Promise.all(
          Array.from({ length: 20 }, (_, i) =>
            (i % 2 === 0 ? store : other).updateMatch('a', 0, { config: i }),
          ),
        );
        expect(outcomes.filter((outcome) => outcome === 'stored')).toHaveLength(1);
        const winner = outcomes.indexOf('stored');
        expect(await store.readMatch('a')).toMatchObject({ version: 1, config: winner });
      });

      it('that are damaged say so and leave the others alone', async () => {
        await store.createMatch(newMatch('a'));
        await store.createMatch(newMatch('b'));
        await database.query('UPDATE matches SET config = $1 WHERE id = $2', ['{"clock":', 'a']);
        const read = store.readMatch('a');
        await expect(read).rejects.toThrow(DamagedRecord);
        await expect(read).rejects.toMatchObject({ matchId: 'a', ply: undefined });
        await expect(read).rejects.toThrow('Match a is damaged: config');
        expect(await store.readMatch('b')).toMatchObject({ id: 'b' });
      });
    });

    describe('the journal', () => {
      beforeEach(() => store.createMatch(newMatch('a')));

      it('gives back what was appended, from any ply on', async () => {
        for (const [ply, seat] of ([0, 1, 2, 0] as const).entries()) {
          expect(await store.append('a', ply, seat, `move ${ply}`, ply === 2, clock + ply)).toBe(
            'stored',
          );
        }
        expect(await store.readJournal('a', 2)).toEqual([
          { ply: 2, seat: 2, action: 'move 2', byBot: true, at: clock + 2 },
          { ply: 3, seat: 0, action: 'move 3', byBot: false, at: clock + 3 },
        ]);
        expect(await store.readJournal('a')).toHaveLength(4);
        expect(await store.readJournal('b')).toEqual([]);
      });

      it('keeps the first row of a ply', async () => {
        expect(await store.append('a', 0, 0, 'mine', false)).toBe('stored');
        expect(await store.append('a', 0, 1, 'theirs', false)).toBe('taken');
        expect(await store.readJournal('a')).toMatchObject([{ seat: 0, action: 'mine' }]);
      });

      it('tells appends of one moment for the same ply apart', async () => {
        const seats: Seat[] = [0, 1, 2];
        const outcomes = await Promise.all(
          seats.map((seat) => store.append('a', 0, seat, `by ${seat}`, false)),
        );
        expect(outcomes).toEqual(['stored', 'taken', 'taken']);
        expect(await store.readJournal('a')).toMatchObject([{ seat: 0 }]);
      });

      it('refuses rows of a match that is gone without harm to the others', async () => {
        const lost = store.append('gone', 0, 0, 'x', false);
        const kept = store.append('a', 0, 0, 'x', false);
        await expect(lost).rejects.toThrow(NoSuchMatch);
        await expect(lost).rejects.toMatchObject({ matchId: 'gone' });
        expect(await kept).toBe('stored');
        expect(await store.readJournal('a')).toHaveLength(1);
      });

      it('commits many appends of one moment in few groups', async () => {
        const ids = Array.from({ length: 50 }, (_, i) => `m${i}`);
        await Promise.all(ids.map((id) => store.createMatch(newMatch(id))));
        let inserts = 0;
        const counted: Database = Object.assign(Object.create(database), {
          query: (sql: string, values: readonly string[]) => {
            if (sql.startsWith('INSERT INTO journal')) inserts++;
            return database.query(sql, values);
          },
          publish: () => Promise.resolve(),
          subscribe: () => () => undefined,
        });
        const busy = storeOf(counted, 'busy');
        const appends = Array.from({ length: 500 }, (_, i) =>
          busy.append(ids[i % 50] ?? '', Math.floor(i / 50), 0, `n${i}`, false),
        );
        expect(await Promise.all(appends)).toEqual(appends.map(() => 'stored'));
        expect(inserts).toBeLessThanOrEqual(2);
        const journals = await Promise.all(ids.map((id) => store.readJournal(id)));
        expect(journals.map((rows) => rows.length)).toEqual(ids.map(() => 10));
      });

      it('gives each ply to exactly one of two processes that fight for it', async () => {
        const other = await second();
        const ids = ['a', 'm1', 'm2', 'm3', 'm4'];
        await Promise.all(ids.slice(1).map((id) => store.createMatch(newMatch(id))));
        const play = async (by: Store, seat: Seat, order: readonly string[]) => {
          const won: string[] = [];
          for (let ply = 0; ply < 20; ply++) {
            await Promise.all(
              order.map(async (id) => {
                const outcome = await by.append(id, ply, seat, `${by.process} ${ply}`, false);
                if (outcome === 'stored') won.push(`${id} ${ply} ${by.process} ${ply}`);
              }),
            );
          }
          return won;
        };
        const won = await Promise.all([play(store, 0, ids), play(other, 1, [...ids].reverse())]);
        const rows = await Promise.all(
          ids.map(async (id) =>
            (await store.readJournal(id)).map(({ ply, action }) => `${id} ${ply} ${action}`),
          ),
        );
        expect(rows.flat()).toHaveLength(100);
        expect(won.flat().sort()).toEqual(rows.flat().sort());
      });

      it('names the row that is damaged or missing', async () => {
        for (let ply = 0; ply < 4; ply++) await store.append('a', ply, 0, 'x', false);
        await database.query('UPDATE journal SET seat = 7 WHERE ply = 3');
        await expect(store.readJournal('a')).rejects.toMatchObject({ matchId: 'a', ply: 3 });
        await expect(store.readJournal('a')).rejects.toThrow('Match a, ply 3 is damaged: seat');
        await database.query('DELETE FROM journal WHERE ply = 1');
        await expect(store.readJournal('a')).rejects.toThrow('Match a, ply 1 is damaged');
      });

      it('knows the newest ply of each match', async () => {
        await store.createMatch(newMatch('b'));
        for (let ply = 0; ply < 3; ply++) await store.append('a', ply, 0, 'x', false);
        expect(await store.newestPlies(['a', 'b', 'none'])).toEqual(new Map([['a', 2]]));
        expect(await store.newestPlies([])).toEqual(new Map());
      });

      it('is there after the database was closed and opened', async () => {
        for (let ply = 0; ply < 3; ply++) await store.append('a', ply, 0, `x${ply}`, false);
        database = await test.reopen();
        const again = storeOf(database, 'third');
        expect((await again.readJournal('a')).map((row) => row.action)).toEqual(['x0', 'x1', 'x2']);
        expect(await again.readMatch('a')).toMatchObject({ id: 'a', seed: 'river' });
      });
    });

    describe('idle matches', () => {
      it('are listed, the longest idle first, and deleted with all they have', async () => {
        for (const id of ['old', 'older', 'new']) {
          clock += id === 'new' ? 1_000_000 : -1_000;
          await store.createMatch(newMatch(id));
        }
        await store.append('old', 0, 0, 'x', false);
        await store.setPresence('old', 0, 1);
        await store.takeLease('old', 1_000);
        clock -= 900_000;
        const before = clock;
        await database.query('UPDATE matches SET touched_at = 5 WHERE id = $1', ['older']);
        await database.query('UPDATE matches SET touched_at = 6 WHERE id = $1', ['old']);
        const other = await second();
        expect(await other.listIdle(before, 10)).toEqual(['older', 'old']);
        expect(await other.listIdle(before, 1)).toEqual(['older']);
        expect(await other.deleteMatch('new', before)).toBe(false);
        expect(await other.deleteMatch('old', before)).toBe(true);
        expect(await other.readMatch('old')).toBeUndefined();
        expect(await other.readJournal('old')).toEqual([]);
        expect(await other.readPresence('old')).toEqual([]);
        expect(await other.deleteMatch('new')).toBe(true);
      });

      it('are no longer idle once touched, which is written once a minute', async () => {
        await store.createMatch(newMatch('a'));
        const start = clock;
        clock += 1_000;
        store.touch('a');
        await store.heartbeat();
        expect(await store.readMatch('a')).toMatchObject({ touchedAt: start + 1_000 });
        clock += 30_000;
        store.touch('a');
        await store.heartbeat();
        expect(await store.readMatch('a')).toMatchObject({ touchedAt: start + 1_000 });
        clock += 30_000;
        await store.heartbeat();
        await store.append('a', 0, 0, 'x', false);
        await store.heartbeat();
        expect(await store.readMatch('a')).toMatchObject({ touchedAt: start + 61_000 });
      });
    });

    describe('presence', () => {
      beforeEach(() => store.createMatch(newMatch('a')));

      it('adds up over processes, and says since when', async () => {
        const other = await second();
        await store.heartbeat();
        await other.heartbeat();
        const start = clock;
        await store.setPresence('a', 0, 1);
        clock += 10;
        await other.setPresence('a', 0, 2);
        await other.setPresence('a', 2, 1);
        clock += 10;
        await other.setPresence('a', 2, 0);
        await store.setPresence('a', 0, 3);
        expect(await store.readPresence('a')).toEqual([
          { seat: 0, connections: 5, since: start },
          { seat: 2, connections: 0, since: start + 20 },
        ]);
      });

      it('ends with the process, said or not', async () => {
        const other = await second();
        await store.heartbeat();
        await other.heartbeat();
        const start = clock;
        await other.setPresence('a', 1, 1);
        clock += 25_000;
        await store.heartbeat();
        expect(await store.readPresence('a')).toMatchObject([{ seat: 1, connections: 1 }]);
        clock += 10_000;
        await store.heartbeat();
        expect(await store.readPresence('a')).toEqual([{ seat: 1, connections: 0, since: start }]);
        clock += 600_000;
        await store.heartbeat();
        expect(await store.readPresence('a')).toEqual([]);
      });
    });

    describe('leases', () => {
      beforeEach(() => store.createMatch(newMatch('a')));

      it('are held by one process until they end or are dropped', async () => {
        const other = await second();
        const taken = await Promise.all([store.takeLease('a', 100), other.takeLease('a', 100)]);
        expect(taken.filter(Boolean)).toHaveLength(1);
        const [holder, waiter] = taken[0] ? [store, other] : [other, store];
        clock += 90;
        expect(await waiter.takeLease('a', 100)).toBe(false);
        expect(await holder.renewLeases(100)).toEqual(new Set(['a']));
        clock += 90;
        expect(await waiter.takeLease('a', 100)).toBe(false);
        clock += 10;
        expect(await holder.renewLeases(100)).toEqual(new Set());
        expect(await waiter.takeLease('a', 100)).toBe(true);
        expect(await holder.takeLease('a', 100)).toBe(false);
        await holder.dropLease('a');
        expect(await holder.takeLease('a', 100)).toBe(false);
        await waiter.dropLease('a');
        expect(await holder.takeLease('a', 100)).toBe(true);
      });
    });

    describe('notices', () => {
      it('tell other processes, and not their own, of new rows and messages', async () => {
        await store.createMatch(newMatch('a'));
        const other = await second();
        const heard: unknown[] = [];
        store.onJournal(() => heard.push('own'));
        store.onMessage(() => heard.push('own'));
        const told = new Promise<void>((resolve) => {
          other.onJournal((id, ply) => heard.push([id, ply]));
          other.onMessage((id, message) => {
            heard.push([id, message]);
            resolve();
          });
        });
        await store.append('a', 0, 0, 'x', false);
        await store.send('a', { phrase: '好' });
        await told;
        expect(heard).toEqual(
          expect.arrayContaining([
            ['a', 0],
            ['a', { phrase: '好' }],
          ]),
        );
        expect(heard).not.toContain('own');
      });

      it('are short, and those of others are ignored', async () => {
        await expect(store.send('a', 'x'.repeat(8_000))).rejects.toThrow(RangeError);
        const heard: unknown[] = [];
        const done = new Promise<void>((resolve) => {
          store.onMessage((id, message) => {
            heard.push([id, message]);
            if (message === 'end') resolve();
          });
        });
        for (const payload of ['', '{', '[]', '["x"]', '["x",1,"y"]']) {
          await database.publish('message', payload);
        }
        await database.publish('message', '["x","a","end"]');
        await done;
        expect(heard).toEqual([['a', 'end']]);
      });
    });

    describe('the schema', () => {
      it.each(MIGRATIONS.map((_, i) => i))('is completed from number %i', async (number) => {
        const fresh = await engine.create();
        const other = await fresh.open();
        await migrate(other, MIGRATIONS.slice(0, number));
        if (number > 0) await storeOf(other, 'old').createMatch(newMatch('kept'));
        await migrate(other);
        const rows = await other.query('SELECT number FROM migrations ORDER BY number');
        expect(rows.map((row) => row.number)).toEqual(MIGRATIONS.map((_, i) => i + 1));
        const upgraded = storeOf(other, 'new');
        await upgraded.start();
        const kept = await upgraded.readMatch('kept');
        expect(kept?.seed).toBe(number > 0 ? 'river' : undefined);
        await upgraded.close();
        await fresh.remove();
      });

      it('that is newer is refused in a sentence', async () => {
        const next = MIGRATIONS.length + 1;
        await database.query('INSERT INTO migrations VALUES ($1, 0)', [next]);
        await expect(migrate(database)).rejects.toThrow(
          `used by a newer version of Walled Gardens (schema ${next}`,
        );
        await database.query('DELETE FROM migrations WHERE number = $1', [next]);
      });

      it('is made once by two processes that start together', async () => {
        const fresh = await engine.create();
        const both = [await fresh.open(), await fresh.open()];
        await Promise.all(both.map((one) => migrate(one)));
        const rows = (await both[0]?.query('SELECT number FROM migrations')) ?? [];
        expect(rows).toHaveLength(MIGRATIONS.length);
        await fresh.remove();
      });

      it('is left as it was by a step that fails', async () => {
        const broken = [...MIGRATIONS, ['CREATE TABLE half (a integer)', 'NONSENSE']];
        await expect(migrate(database, broken)).rejects.toThrow();
        await expect(database.query('SELECT * FROM half')).rejects.toThrow();
        await expect(migrate(database)).resolves.toBeUndefined();
      });
    });

    it('rejects everything once it is closed', async () => {
      const fresh = await engine.create();
      const closed = storeOf(await fresh.open(), 'closed');
      await migrate(await fresh.open());
      await closed.close();
      await expect(closed.readMatch('a')).rejects.toThrow(StorageUnavailable);
      await expect(closed.append('a', 0, 0, 'x', false)).rejects.toThrow(StorageUnavailable);
      await expect(closed.check()).rejects.toThrow(StorageUnavailable);
      await fresh.remove();
    });
  }, 30_000);
}
