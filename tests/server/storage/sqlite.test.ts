import { once } from 'node:events';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { open } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Worker } from 'node:worker_threads';
import { afterAll, describe, expect, it } from 'vitest';
import { StartupError } from '../../../src/server/config.ts';
import { StorageUnavailable } from '../../../src/server/storage/errors.ts';
import { migrate } from '../../../src/server/storage/migrations.ts';
import { SqliteDatabase } from '../../../src/server/storage/sqlite.ts';
import { Store } from '../../../src/server/storage/store.ts';
import { describeStorage } from './contract.ts';
import { sqlite } from './engines.ts';
import { expectNothingLost } from './killing.ts';
import { describeRooms } from './roomContract.ts';

describeStorage(sqlite);
describeRooms(sqlite);

const folder = mkdtempSync(join(tmpdir(), 'sqlite-'));
afterAll(() => rmSync(folder, { recursive: true }));

describe('a SQLite file', () => {
  it('is held by one server', async () => {
    const path = join(folder, 'held.sqlite');
    const holder = await SqliteDatabase.open(path);
    const second = SqliteDatabase.open(path, 50);
    await expect(second).rejects.toThrow(StartupError);
    await expect(second).rejects.toThrow(`Another server uses ${path}: stop it`);
    await holder.close();
    const third = await SqliteDatabase.open(path, 50);
    await third.close();
  });

  it('keeps every row that a killed process acknowledged, and can be opened at once', async () => {
    await expectNothingLost(folder, '');
  });

  it('that is no database is refused in a sentence', async () => {
    const path = join(folder, 'text.sqlite');
    writeFileSync(path, 'Dear diary, '.repeat(500));
    await expect(SqliteDatabase.open(path)).rejects.toThrow(
      `${path} is damaged or not a database: put a copy of it back`,
    );
  });

  it('that is damaged inside is refused in a sentence', async () => {
    const path = join(folder, 'damaged.sqlite');
    const database = await SqliteDatabase.open(path);
    await database.query('CREATE TABLE words (word text)');
    const words = Array.from({ length: 20 }, () => 'long '.repeat(500));
    await Promise.all(words.map((word) => database.query('INSERT INTO words VALUES ($1)', [word])));
    await database.close();
    const file = await open(path, 'r+');
    await file.write(Buffer.alloc(4_096, 7), 0, 4_096, 4_096);
    await file.close();
    await expect(SqliteDatabase.open(path)).rejects.toThrow('is damaged or not a database');
  });

  it('that cannot be made is refused in a sentence', async () => {
    const path = join(folder, 'none', 'x.sqlite');
    await expect(SqliteDatabase.open(path)).rejects.toThrow(
      `The database file ${path} cannot be used`,
    );
  });

  it('outlives its thread: what was under way is an error, nothing acknowledged is lost', async () => {
    const started = once(process, 'worker') as Promise<[Worker]>;
    const database = await SqliteDatabase.open(join(folder, 'thread.sqlite'));
    const [worker] = await started;
    await database.query('CREATE TABLE acknowledged (n integer PRIMARY KEY)');
    const insert = (n: number) => database.query('INSERT INTO acknowledged VALUES ($1)', [n]);
    const numbers = Array.from({ length: 20 }, (_, i) => i);
    await Promise.all(numbers.slice(0, 10).map(insert));
    // Still at work when the thread ends, which leaves no time for an answer.
    const underWay = database.query(
      'WITH RECURSIVE c (n) AS (SELECT 1 UNION ALL SELECT n + 1 FROM c WHERE n < 1000000) SELECT max(n) FROM c',
    );
    const ended = worker.terminate();
    await expect(underWay).rejects.toThrow(StorageUnavailable);
    await ended;
    await Promise.all(numbers.slice(10).map(insert));
    const rows = await database.query('SELECT n FROM acknowledged ORDER BY n');
    expect(rows.map((row) => row.n)).toEqual(numbers);
    await database.close();
  });

  it('takes a full disk for an outage that ends', async () => {
    const database = await SqliteDatabase.open(join(folder, 'full.sqlite'));
    await database.query('CREATE TABLE words (word text)');
    const fill = () => database.query('INSERT INTO words VALUES ($1)', ['long '.repeat(2_000)]);
    await database.query('PRAGMA max_page_count = 10');
    const outcomes = await Promise.allSettled(Array.from({ length: 10 }, fill));
    const reasons = outcomes.flatMap((one) => (one.status === 'rejected' ? [one.reason] : []));
    expect(reasons.length).toBeGreaterThan(0);
    for (const reason of reasons) expect(reason).toBeInstanceOf(StorageUnavailable);
    await database.query('PRAGMA max_page_count = 1000');
    await fill();
    const [count] = await database.query('SELECT count(*) AS n FROM words');
    expect(count?.n).toBe(10 - reasons.length + 1);
    await database.close();
  });

  it('frees at once what a killed server held', async () => {
    const database = await SqliteDatabase.open(join(folder, 'killed.sqlite'));
    await migrate(database);
    const killed = new Store(database);
    await killed.heartbeat();
    await killed.createMatch({ id: 'a', rulesVersion: 1, scenario: '', seed: '', config: null });
    await killed.setPresence('a', 1, 1);
    expect(await killed.takeLease('a', 60_000)).toBe(true);
    const next = new Store(database);
    expect(await next.takeLease('a', 60_000)).toBe(false);
    await next.start();
    expect(await next.readPresence('a')).toEqual([]);
    expect(await next.takeLease('a', 60_000)).toBe(true);
    await next.close();
  });

  it('is written through to the disk at each commit', async () => {
    const database = await SqliteDatabase.open(join(folder, 'durable.sqlite'));
    const full = 2;
    expect(await database.query('PRAGMA synchronous')).toEqual([{ synchronous: full }]);
    expect(await database.query('PRAGMA journal_mode')).toEqual([{ journal_mode: 'wal' }]);
    await database.close();
  });

  it('tells a mistake in a statement from an outage', async () => {
    const database = await SqliteDatabase.open(join(folder, 'mistake.sqlite'));
    const wrong = database.query('SELEKT 1');
    await expect(wrong).rejects.toThrow('syntax error');
    await expect(wrong).rejects.not.toBeInstanceOf(StorageUnavailable);
    await database.check();
    await database.close();
  });
}, 30_000);
