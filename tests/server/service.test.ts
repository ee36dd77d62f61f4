/** The whole server: what monitors see of it, and how it ends. */
import { afterEach, describe, expect, it, vi } from 'vitest';
import { stopServer } from '../../src/server/start.ts';
import { makeTable, Page } from '../support/server/page.ts';
import { type TestServer, testServer } from '../support/server/testServer.ts';
import { greetingOf, Wire } from '../support/server/wire.ts';

let server: TestServer;
afterEach(async () => {
  await server.close();
});

const get = (path: string, headers: Record<string, string> = {}) =>
  fetch(server.url + path, { headers });

describe('what monitors ask', () => {
  it('whether the process lives, and whether it can serve', async () => {
    server = await testServer();
    const health = await get('/healthz');
    expect([health.status, await health.json()]).toEqual([200, { status: 'ok' }]);
    const ready = await get('/readyz');
    expect([ready.status, await ready.json()]).toEqual([200, { status: 'ready' }]);
    expect(ready.headers.get('cache-control')).toBe('no-store');
    await server.running.store.close();
    const unready = await get('/readyz');
    expect([unready.status, await unready.json()]).toEqual([
      503,
      { status: 'database unreachable' },
    ]);
    expect((await get('/healthz')).status).toBe(200);
  });

  it('what it counts', async () => {
    server = await testServer();
    const { table } = await makeTable(server.url);
    const page = await new Page(server.url, table).ready();
    expect(await page.ask('say', { phrase: 'hello' })).toMatchObject({ ok: false });
    const text = await (await get('/metrics')).text();
    expect(text).toContain('walled_gardens_connections 1');
    expect(text).toContain('walled_gardens_tables 1');
    expect(text).toContain('walled_gardens_refusals_total{code="notAllowed"} 1');
    expect(text).toContain('process_resident_memory_bytes');
    expect(text).not.toContain(table);
    page.close();
  });

  it('of this machine itself, or with the token', async () => {
    server = await testServer({ METRICS_TOKEN: 'let-me-see' });
    const status = async (headers: Record<string, string>) =>
      (await get('/metrics', headers)).status;
    const forwarded = { 'x-forwarded-for': '192.0.2.7' };
    expect(await status({})).toBe(200);
    // A proxy of this machine that nobody has told us of.
    expect(await status(forwarded)).toBe(404);
    expect(await status({ forwarded: 'for=192.0.2.7' })).toBe(404);
    expect(await status({ ...forwarded, authorization: 'Bearer let-me-see' })).toBe(200);
    for (const authorization of ['Bearer let-me-sef', 'Bearer ', 'let-me-see', '']) {
      expect(await status({ ...forwarded, authorization })).toBe(404);
    }
  });

  it('through a proxy, for whom it speaks', async () => {
    server = await testServer({ TRUSTED_PROXIES: '1' });
    const status = async (forwarded: string) =>
      (await get('/metrics', { 'x-forwarded-for': forwarded })).status;
    expect(await status('192.0.2.7')).toBe(404);
    expect(await status('127.0.0.1, 192.0.2.7')).toBe(404);
    expect(await status('192.0.2.7, 127.0.0.1')).toBe(200);
  });
});

describe('a stop', () => {
  it('waits for nobody who keeps a connection open', async () => {
    server = await testServer();
    const { table, credential } = await makeTable(server.url);
    const seated = await Wire.at(server.url, table, credential);
    const silent = await Wire.open(server.url);
    const halfOpen = await Wire.tcp(server.url);
    const slow = await Wire.tcp(server.url);
    slow.write('POST /api/tables HTTP/1.1\r\nHost: x\r\nContent-Length: 500\r\n\r\n{"name"');
    const page = await new Page(server.url, table, undefined, { reconnect: false }).ready();
    // Each of these would outstay the grace period of the process.
    const force = vi.fn();
    await stopServer(server.running, force);
    expect(force).not.toHaveBeenCalled();
    await Promise.all([seated, silent, halfOpen, slow].map((wire) => wire.closed));
    await page.until((p) => !p.socket.connected);
    await server.restart();
  });

  it('lets no page back in while it goes on, and loses nothing', async () => {
    server = await testServer();
    const { table, credential } = await makeTable(server.url);
    const page = await new Page(server.url, table, credential).ready();
    const bot = { kind: 'bot', level: 'novice', persona: 'plain' } as const;
    await page.ask('change', { do: 'fill', seat: 1, with: bot });
    await page.ask('change', { do: 'fill', seat: 2, with: bot });
    await page.ask('change', { do: 'start' });
    await page.until((p) => p.toMove === p.seat);
    const { rows } = page;
    const decided = page.ask('decide', { rows, action: page.legal()[0] ?? '' });
    expect(await decided).toEqual({ ok: true });
    await page.until((p) => p.rows > rows);
    const welcomes = page.told.filter(({ name }) => name === 'welcome').length;
    await server.restart();
    await page.until((p) => p.told.filter(({ name }) => name === 'welcome').length > welcomes);
    const journal = await server.running.store.readJournal(table);
    expect(journal.length).toBeGreaterThanOrEqual(rows + 1);
    expect(journal[rows]).toMatchObject({ seat: 0, byBot: false });
    page.close();
  });

  it('refuses sockets from its first moment on', async () => {
    server = await testServer();
    const { table } = await makeTable(server.url);
    const before = await Wire.open(server.url);
    const closing = server.running.close();
    before.send(greetingOf(table));
    const late = await Wire.open(server.url);
    await closing;
    expect(before.text).not.toContain('welcome');
    expect(late.text).not.toContain('"sid"');
    await Promise.all([before.closed, late.closed]);
    await server.restart();
  });
});
