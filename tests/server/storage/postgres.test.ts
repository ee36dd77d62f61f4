import { once } from 'node:events';
import { type AddressInfo, createServer } from 'node:net';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { StartupError } from '../../../src/server/config.ts';
import { StorageUnavailable } from '../../../src/server/storage/errors.ts';
import { migrate } from '../../../src/server/storage/migrations.ts';
import { openStore } from '../../../src/server/storage/open.ts';
import { PostgresDatabase } from '../../../src/server/storage/postgres.ts';
import { Store } from '../../../src/server/storage/store.ts';
import { findPostgres, PrivatePostgres } from '../../../src/tools/privatePostgres.ts';
import { describeProcesses } from '../rooms/processes.ts';
import { describeStorage } from './contract.ts';
import { postgres, postgresUrl } from './engines.ts';
import { expectNothingLost } from './killing.ts';
import { describeRooms } from './roomContract.ts';

describe('a database that cannot be reached', () => {
  it('is named in a sentence, without the password', async () => {
    const free = createServer().listen(0, '127.0.0.1');
    await once(free, 'listening');
    const { port } = free.address() as AddressInfo;
    free.close();
    const url = `postgres://wg:secret@127.0.0.1:${port}/games`;
    const open = PostgresDatabase.open(url, { patience: 0 });
    await expect(open).rejects.toThrow(
      new StartupError(
        `The database at 127.0.0.1:${port}/games cannot be reached: start it, or change DATABASE_URL.`,
      ),
    );
  });

  it('is refused where its address cannot be read', async () => {
    const open = PostgresDatabase.open('postgres://wg:sec ret@:x:y/', { patience: 0 });
    await expect(open).rejects.toThrow(StartupError);
    await expect(open).rejects.not.toThrow('sec ret');
  });
});

const bin = findPostgres();
if (bin !== undefined) {
  describeStorage(postgres);
  describeRooms(postgres);
  describeProcesses();

  describe('PostgreSQL', () => {
    it('keeps every row that a killed process acknowledged', async () => {
      await expectNothingLost('', await postgresUrl());
    });

    it('writes through to the disk at each commit, whatever is usual for the database', async () => {
      const url = await postgresUrl();
      const first = await PostgresDatabase.open(url);
      const name = new URL(url).pathname.slice(1);
      await first.query(`ALTER DATABASE ${name} SET synchronous_commit = off`);
      await first.close();
      const database = await PostgresDatabase.open(url);
      expect(await database.query('SHOW synchronous_commit')).toEqual([
        { synchronous_commit: 'on' },
      ]);
      await database.close();
    });

    it('learns from a process that stops what it leaves', async () => {
      const databaseUrl = await postgresUrl();
      const [stays, stops] = await Promise.all([
        openStore({ dataDir: '', databaseUrl }),
        openStore({ dataDir: '', databaseUrl }),
      ]);
      await stops.createMatch({ id: 'a', rulesVersion: 1, scenario: '', seed: '', config: null });
      await stops.setPresence('a', 1, 2);
      await stops.takeLease('a', 60_000);
      expect(await stays.takeLease('a', 60_000)).toBe(false);
      expect(await stays.readPresence('a')).toMatchObject([{ seat: 1, connections: 2 }]);
      const appended = stops.append('a', 0, 1, 'last', false);
      await stops.close();
      expect(await appended).toBe('stored');
      expect(await stays.takeLease('a', 60_000)).toBe(true);
      expect(await stays.readPresence('a')).toMatchObject([{ seat: 1, connections: 0 }]);
      await stays.close();
    });

    it('that lacks the database or the right says so', async () => {
      const url = await postgresUrl();
      const other = url.replace(/suite_\d+/, 'missing');
      await expect(PostgresDatabase.open(other)).rejects.toThrow('There is no such database at');
      const stranger = url.replace('gardens@', 'nobody_known:secret@');
      const refused = PostgresDatabase.open(stranger);
      await expect(refused).rejects.toThrow('refuses the user or password');
      await expect(refused).rejects.not.toThrow('secret');

      const owner = await PostgresDatabase.open(url);
      await owner.query('REVOKE CREATE ON SCHEMA public FROM PUBLIC');
      await owner.query('CREATE ROLE guest LOGIN');
      await owner.close();
      const databaseUrl = url.replace('gardens@', 'guest@');
      await expect(openStore({ dataDir: '', databaseUrl })).rejects.toThrow(
        new StartupError(
          'The user of DATABASE_URL may not make tables in its database: make it the owner.',
        ),
      );
    });
  }, 30_000);

  describe('an outage of PostgreSQL', () => {
    let server: PrivatePostgres;
    let database: PostgresDatabase;
    let store: Store;
    beforeAll(async () => {
      server = await PrivatePostgres.create(bin);
      database = await PostgresDatabase.open(await server.createDatabase());
      await migrate(database);
      store = new Store(database, { process: 'first' });
      await store.createMatch({ id: 'a', rulesVersion: 1, scenario: '', seed: '', config: null });
    }, 30_000);
    afterAll(async () => {
      await store.close();
      await server.remove();
    });

    it.each([
      ['a stop', 'INT'],
      ['a crash', 'QUIT'],
    ] as const)(
      'by %s is an error, and over when the server is back',
      async (_name, signal) => {
        const from = (await store.readJournal('a')).length;
        const known: number[] = [];
        const errors: unknown[] = [];
        let stopped: Promise<void> | undefined;
        // Appends through the stop, until the server is gone for certain.
        for (let ply = from; errors.length < 3; ) {
          try {
            expect(await store.append('a', ply, 0, 'x', false)).toMatch(/stored|taken/);
            known.push(ply++);
          } catch (error) {
            errors.push(error);
          }
          if (ply === from + 20) stopped ??= server.stop(signal);
        }
        await stopped;
        for (const error of errors) expect(error).toBeInstanceOf(StorageUnavailable);
        await expect(store.check()).rejects.toThrow(StorageUnavailable);

        const missed = new Promise<void>((resolve) => store.onMissed(resolve));
        await server.start();
        const plies = (await store.readJournal('a')).map((row) => row.ply);
        expect(plies).toEqual(expect.arrayContaining(known));
        expect(known.length).toBeGreaterThanOrEqual(20);
        await store.check();

        await missed;
        const heard = new Promise((resolve) => {
          store.onMessage((id, message) => resolve([id, message]));
        });
        await database.publish('message', '["second","a","back"]');
        expect(await heard).toEqual(['a', 'back']);
      },
      30_000,
    );
  });
}
