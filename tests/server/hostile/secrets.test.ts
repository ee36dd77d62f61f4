/** Nothing that a person must not know leaves the server, by whatever way they ask. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { rulesFor } from '../../../src/content/scenarios.ts';
import { seededRandom } from '../../../src/game/random.ts';
import { dealSeeded } from '../../../src/game/setup.ts';
import { replay } from '../../support/server/journal.ts';
import { Network } from '../../support/server/network.ts';
import { makeTable, Page, post, takeSeat } from '../../support/server/page.ts';
import { type TestServer, testServer } from '../../support/server/testServer.ts';
import { Wire } from '../../support/server/wire.ts';

let server: TestServer;
beforeAll(async () => {
  server = await testServer();
});
afterAll(async () => {
  await server.close();
});

describe('every byte that the server sends during a game', () => {
  it('is without seeds, hashes, credentials of others, cards that are face down, and times', async () => {
    const network = await Network.before(server.url, { recording: true });
    const { url } = network;
    const ada = await makeTable(server.url, { name: 'Ada', scenario: 'standard', clock: 180 });
    const ben = await takeSeat(server.url, ada.table, 1, 'Ben');
    const { table } = ada;
    const page = await new Page(url, table, ada.credential).ready();
    const other = await new Page(url, table, ben.credential).ready();
    const spectator = await new Page(url, table).ready();
    const pages = [page, other];
    const bot = { kind: 'bot', level: 'steward', persona: 'plain' } as const;
    expect(await page.ask('change', { do: 'fill', seat: 2, with: bot })).toEqual({ ok: true });
    expect(await page.ask('change', { do: 'start' })).toEqual({ ok: true });
    const random = seededRandom('secrets');
    while ((page.mirror?.state.month ?? 0) < 3) {
      await page.until((p) => p.toMove !== undefined && p.toMove !== 2);
      const mover = pages.find(({ seat }) => seat === page.toMove);
      const rows = mover?.rows ?? 0;
      await mover?.decide(random);
      await page.until((p) => p.rows > rows);
      await other.until((p) => p.rows > rows);
    }
    expect(await page.ask('say', { phrase: 'hello' })).toEqual({ ok: true });
    expect(await page.ask('resync', {})).toEqual({ ok: true });
    await page.ask('decide', { rows: 0, action: 'none' });
    await page.askAnything('decide', { rows: -1 });
    // Every other way to ask.
    for (const path of [
      ...['/', '/healthz', '/readyz', '/metrics', '/api', '/api/tables', '/.env', '/data'],
      ...['/walled-gardens.sqlite', '/data/walled-gardens.sqlite', '/socket', '/socket/?EIO=4'],
      ...['', '/', '/seats', '/seats/0', '/journal', '/secret', '?seed', '/claim'].map(
        (tail) => `/api/tables/${table}${tail}`,
      ),
    ]) {
      for (const method of ['GET', 'HEAD', 'POST', 'OPTIONS', 'PUT', 'DELETE']) {
        await (await fetch(url + path, { method })).text();
      }
    }
    await (await post(url, `/api/tables/${table}/seats/0`, { name: 'Eve' })).text();
    await (await post(url, `/api/tables/${table}/claim`, { token: 'x'.repeat(22) })).text();
    const polled = await (await fetch(`${url}/socket/?EIO=4&transport=polling`)).text();
    expect(polled).toContain('sid');
    await spectator.until((p) => p.rows === page.rows);

    const stored = await server.running.store.readMatch(table);
    const text = Buffer.concat(network.fromServer).toString('latin1');
    expect(text).toContain('"digest"');
    expect(text).toContain('"reason"');
    const config = JSON.stringify(stored?.config);
    const hashes = [...config.matchAll(/"credentialHash":"([^"]+)"/g)].map(([, hash]) => hash);
    const botSeed = config.match(/"botSeed":"([^"]+)"/)?.[1];
    expect(hashes).toHaveLength(2);
    // Both joined past the proxy, so that no credential may ever come by.
    for (const secret of [stored?.seed, botSeed, ...hashes, ada.credential, ben.credential]) {
      expect(secret?.length).toBeGreaterThan(20);
      expect(text.includes(secret ?? '')).toBe(false);
    }
    const { match } = await replay(server.running.store, table);
    const { secret } = match.state;
    const faceDown = [...(secret?.edicts ?? []), ...(secret?.headlines ?? [])];
    expect(faceDown.length).toBeGreaterThan(2);
    // They would be found if they were there.
    expect(text.includes(`"${match.state.schedule.edicts.at(-1)}"`)).toBe(true);
    for (const card of faceDown) expect(text.includes(`"${card}"`)).toBe(false);
    expect(text).not.toMatch(/"secret"|seed"|initialState|"botSeed"/);
    // A page's clock cannot matter to one that is told no time and asked for none.
    const bodies = text.replace(/^walled.*|^process_.*|^nodejs_.*/gm, '');
    expect(bodies).not.toMatch(/[^\d.]1[6-9]\d{11}[^\d]/);
    for (const p of [page, other, spectator]) p.close();
    await network.close();
  }, 40_000);
});

describe('a credential', () => {
  it('is shown once, to whoever got it', async () => {
    const { table, credential } = await makeTable(server.url);
    const page = await new Page(server.url, table, credential).ready();
    const wire = await Wire.at(server.url, table, credential);
    const info = await (await fetch(`${server.url}/api/tables/${table}`)).text();
    expect(JSON.stringify(page.told) + wire.text + info).not.toContain(credential);
    const { store } = server.running;
    expect(JSON.stringify(await store.readMatch(table))).not.toContain(credential);
    await wire.cut();
    page.close();
  });

  it('is in no answer to a refused request, and no answer may be kept', async () => {
    const { table } = await makeTable(server.url);
    const answers = [
      await post(server.url, '/api/tables', { name: 'Ada', seat: 0, scenario: 'quick', clock: 0 }),
      await post(server.url, `/api/tables/${table}/seats/0`, { name: 'Eve' }),
      await fetch(`${server.url}/api/tables/${table}`),
    ];
    for (const answer of answers) {
      expect(answer.headers.get('cache-control')).toBe('no-store');
      expect(answer.headers.get('set-cookie')).toBeNull();
    }
    expect(await answers[1]?.text()).not.toContain('credential');
  });
});

describe('the deck', () => {
  it('is another for each table, whoever makes them at the same moment', async () => {
    const grants = await Promise.all(Array.from({ length: 40 }, () => makeTable(server.url)));
    const seeds = new Set<string>();
    for (const { table } of grants) {
      const stored = await server.running.store.readMatch(table);
      seeds.add(stored?.seed ?? '');
      expect(stored?.seed).toMatch(/^[0-9a-f]{32}$/);
      expect(stored?.seed).not.toContain(table);
    }
    expect(seeds.size).toBe(40);
  });

  it('cannot be told from the cards that are face up: what comes next is as likely as any', () => {
    const rules = rulesFor('standard');
    const bytes = seededRandom('as random as the server’s own');
    const seedOf = () => Array.from({ length: 32 }, () => bytes.below(16).toString(16)).join('');
    const games = 6_000;
    /** Of all pairs of a card that is seen and the one that comes next. */
    const pairs = new Map<string, number>();
    const seen = new Map<string, number>();
    const next = new Map<string, number>();
    const add = (map: Map<string, number>, key: string) => map.set(key, (map.get(key) ?? 0) + 1);
    for (let i = 0; i < games; i++) {
      const { order, schedule, secret } = dealSeeded(rules, seedOf());
      const known = `${order.join('')} ${schedule.headlines[0]}`;
      const hidden = secret?.headlines[0] ?? '';
      add(seen, known);
      add(next, hidden);
      add(pairs, `${known}|${hidden}`);
    }
    let chiSquare = 0;
    let cells = 0;
    for (const [known, a] of seen) {
      for (const [hidden, b] of next) {
        // The card that is seen cannot come again; all others share its chances.
        if (known.endsWith(` ${hidden}`)) {
          expect(pairs.get(`${known}|${hidden}`)).toBeUndefined();
          continue;
        }
        const own = next.get(known.split(' ')[1] ?? '') ?? 0;
        const expected = (a * b) / (games - own);
        chiSquare += ((pairs.get(`${known}|${hidden}`) ?? 0) - expected) ** 2 / expected;
        cells++;
      }
    }
    const freedom = cells - seen.size;
    expect(seen.size).toBeGreaterThan(10);
    // Five standard deviations of the distribution above its mean, for these very seeds.
    expect(chiSquare).toBeLessThan(freedom + 5 * Math.sqrt(2 * freedom));
  });
});
