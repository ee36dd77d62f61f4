/** Whoever asks for more than their share: each finds a limit, and the others play on. */
import { afterEach, describe, expect, it } from 'vitest';
import { makeTable, Page, post, takeSeat } from '../../support/server/page.ts';
import { party } from '../../support/server/party.ts';
import { type TestServer, testServer } from '../../support/server/testServer.ts';
import { greetingOf, Wire } from '../../support/server/wire.ts';

let server: TestServer;
afterEach(async () => {
  await server.close();
});

const connections = async (): Promise<number> => {
  const text = await (await fetch(`${server.url}/metrics`)).text();
  return Number(text.match(/^walled_gardens_connections (\S+)$/m)?.[1]);
};

/** Looks until the server has noticed. */
async function untilConnections(count: number): Promise<void> {
  while ((await connections()) !== count) await new Promise((resolve) => setImmediate(resolve));
}

const statuses = (answers: readonly Response[]): Record<number, number> => {
  const counts: Record<number, number> = {};
  for (const { status } of answers) counts[status] = (counts[status] ?? 0) + 1;
  return counts;
};

const wish = { name: 'Ada', seat: 0, scenario: 'quick', clock: 0 };

describe('a flood', () => {
  it('of tables ends at the hour’s share of an address', async () => {
    server = await testServer({ TABLES_PER_HOUR: '5', TRUSTED_PROXIES: '1' });
    const make = (from: string) =>
      fetch(`${server.url}/api/tables`, {
        method: 'POST',
        headers: { 'content-type': 'application/json', 'x-forwarded-for': from },
        body: JSON.stringify(wish),
      });
    const flood = Array.from({ length: 20 }, (_, i) => make(`6.6.6.${i}, 2001:db8:1:2::${i}`));
    expect(statuses(await Promise.all(flood))).toEqual({ 201: 5, 429: 15 });
    expect((await make('192.0.2.1')).status).toBe(201);
  });

  it('of joins, looks and claims ends at the minute’s', async () => {
    server = await testServer({ VISITS_PER_MINUTE: '10' });
    const { table } = await makeTable(server.url);
    const answers = await Promise.all(
      Array.from({ length: 30 }, (_, i) =>
        i % 3 === 0
          ? fetch(`${server.url}/api/tables/${table}`)
          : i % 3 === 1
            ? post(server.url, `/api/tables/${table}/seats/1`, { name: `Bot ${i}` })
            : post(server.url, `/api/tables/${table}/claim`, { token: 'x'.repeat(22) }),
      ),
    );
    expect(statuses(answers)[429]).toBe(20);
    // Those of pages that connect are counted by themselves.
    for (let i = 0; i < 10; i++) {
      const wire = await Wire.at(server.url, table);
      expect(wire.text).toContain('welcome');
      await wire.cut();
    }
    const late = await Wire.at(server.url, table);
    expect(late.text).toContain('"code":"tooFast"');
    await late.cut();
  });

  it('of bodies that are none costs nothing', async () => {
    server = await testServer();
    const raw = (body: string, type = 'application/json') =>
      fetch(`${server.url}/api/tables`, {
        method: 'POST',
        headers: { 'content-type': type },
        body,
      });
    const deep = `${'['.repeat(30_000)}${']'.repeat(30_000)}`;
    expect((await raw('{')).status).toBe(400);
    expect((await raw('')).status).toBe(400);
    expect((await raw('null')).status).toBe(400);
    expect((await raw(deep)).status).toBe(400);
    expect((await raw('{"__proto__":{"name":"x"}}')).status).toBe(400);
    expect((await raw('{"constructor":{"prototype":{"a":1}}}')).status).toBe(400);
    expect((await raw('x'.repeat(70_000))).status).toBe(413);
    expect((await raw('name=Ada', 'application/x-www-form-urlencoded')).status).toBe(415);
    expect((await raw(JSON.stringify({ ...wish, extra: 1 }))).status).toBe(400);
    expect((await raw(JSON.stringify({ ...wish, seat: 3 }))).status).toBe(400);
    expect((await raw(JSON.stringify({ ...wish, clock: 21 }))).status).toBe(400);
    expect((await raw(JSON.stringify({ ...wish, scenario: 'toString' }))).status).toBe(400);
    expect((await raw(JSON.stringify(wish))).status).toBe(201);
  });

  it('of phrases is three, and then one a second, from all pages of a seat together', async () => {
    server = await testServer();
    const { table, credential } = await makeTable(server.url);
    const listener = await new Page(server.url, table).ready();
    const tabs = [new Page(server.url, table, credential), new Page(server.url, table, credential)];
    await Promise.all(tabs.map((tab) => tab.ready()));
    const answers = await Promise.all(
      tabs.flatMap((tab) => Array.from({ length: 10 }, () => tab.ask('say', { phrase: 'hello' }))),
    );
    expect(answers.filter(({ ok }) => ok)).toHaveLength(3);
    await listener.until((p) => p.told.filter(({ name }) => name === 'said').length === 3);
    for (const page of [listener, ...tabs]) page.close();
  });

  it('of requests is three seconds’ worth, from all pages of a seat, and ends in being sent away', async () => {
    server = await testServer({ REQUESTS_PER_SECOND: '5' });
    const { table, credential } = await makeTable(server.url);
    const tabs = [
      new Page(server.url, table, credential, { reconnect: false }),
      new Page(server.url, table, credential, { reconnect: false }),
    ];
    await Promise.all(tabs.map((tab) => tab.ready()));
    const answers = await Promise.all(
      tabs.flatMap((tab) => Array.from({ length: 12 }, () => tab.ask('resync', {}))),
    );
    // What time passes meanwhile gives a few more.
    expect(answers.filter(({ ok }) => ok).length).toBeLessThan(20);
    expect(answers.filter(({ ok }) => ok).length).toBeGreaterThanOrEqual(15);
    const [tab] = tabs;
    for (let i = 0; i < 400; i++) tab?.socket.emit('resync', {}, () => undefined);
    await tab?.until((p) => !p.socket.connected);
    for (const page of tabs) page.close();
  });

  it('of connections ends at the share of an address, and of all', async () => {
    server = await testServer({
      MAX_CONNECTIONS_PER_ADDRESS: '6',
      MAX_CONNECTIONS: '9',
      TRUSTED_PROXIES: '1',
    });
    const from = (address: string, count: number) =>
      Promise.all(
        Array.from({ length: count }, () => Wire.open(server.url, { 'X-Forwarded-For': address })),
      );
    const opened = (wires: readonly Wire[]) =>
      wires.filter((wire) => wire.text.includes('"sid"')).length;
    const one = await from('192.0.2.1', 10);
    expect(opened(one)).toBe(6);
    const two = await from('192.0.2.2', 10);
    expect(opened(two)).toBe(3);
    expect(await connections()).toBe(9);
    await Promise.all([...one, ...two].map((wire) => wire.cut()));
    await untilConnections(0);
    const again = await from('192.0.2.1', 2);
    expect(opened(again)).toBe(2);
    await Promise.all(again.map((wire) => wire.cut()));
  });

  it('of spectators ends at the share of a table, whose players play on', async () => {
    server = await testServer({ SPECTATORS_PER_TABLE: '3' });
    const { table, credential } = await makeTable(server.url);
    const wires = [];
    for (let i = 0; i < 5; i++) wires.push(await Wire.at(server.url, table));
    expect(wires.map((wire) => /"code":"full"/.test(wire.text))).toEqual([
      false,
      false,
      false,
      true,
      true,
    ]);
    const page = await new Page(server.url, table, credential).ready();
    expect(page.seat).toBe(0);
    await Promise.all(wires.map((wire) => wire.cut()));
    await page.until((p) => p.info?.spectators === 0);
    page.close();
  });
});

describe('half-open connections', () => {
  it('that say nothing, or not who they are, are ended', async () => {
    server = await testServer();
    const mute = await Wire.tcp(server.url);
    const upgraded = await Wire.open(server.url);
    const polled = await fetch(`${server.url}/socket/?EIO=4&transport=polling`);
    expect(polled.status).toBe(200);
    const slow = await Wire.tcp(server.url);
    slow.write('GET / HTTP/1.1\r\nHost: x\r\nX-Slow: ');
    await Promise.all([mute.closed, upgraded.closed, slow.closed]);
    await untilConnections(0);
  }, 40_000);

  it('that leave in the middle of coming are forgotten', async () => {
    server = await testServer();
    const { table, credential } = await makeTable(server.url);
    const watcher = await new Page(server.url, table).ready();
    for (let i = 0; i < 30; i++) {
      const wire = await Wire.open(server.url);
      wire.send(greetingOf(table, credential, { rows: i }));
      await wire.cut();
    }
    const page = await takeSeat(server.url, table, 1, 'Ben');
    const ben = await new Page(server.url, table, page.credential).ready();
    ben.close();
    await untilConnections(1);
    await watcher.until((p) => p.info?.seats[1].kind === 'human' && p.info.seats[1].away);
    watcher.close();
  });

  it('that read nothing of what they ask for are ended', async () => {
    server = await testServer({ REQUESTS_PER_SECOND: '100000' });
    const p = await party(server.url);
    const wire = await Wire.at(server.url, p.table, p.grants[1].credential);
    wire.socket.pause();
    let asked = 0;
    while (!wire.isClosed && (await connections()) === 4) {
      for (let i = 0; i < 100; i++) wire.ask('resync', {}, asked++);
      // Says that it is alive, as if it had heard the ping.
      wire.send('3');
    }
    expect(asked).toBeGreaterThan(100);
    const { rows } = p.mover();
    expect(await p.mover().ask('decide', { rows, action: p.mover().legal()[0] ?? '' })).toEqual({
      ok: true,
    });
    await wire.cut();
    p.close();
  }, 40_000);
});
