/** Whoever says to be somebody else, or guesses. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { newSecret, newTableId } from '../../../src/server/tables/secrets.ts';
import { makeTable, Page, post, takeSeat } from '../../support/server/page.ts';
import { party } from '../../support/server/party.ts';
import { type TestServer, testServer } from '../../support/server/testServer.ts';
import { greetingOf, Wire } from '../../support/server/wire.ts';

let server: TestServer;
beforeAll(async () => {
  server = await testServer();
});
afterAll(async () => {
  await server.close();
});

const gauge = async (name: string): Promise<number> => {
  const text = await (await fetch(`${server.url}/metrics`)).text();
  return Number(text.match(new RegExp(`^${name} (\\S+)$`, 'm'))?.[1]);
};

const codeOf = async (answer: Response): Promise<string> =>
  Object(Object(await answer.json()).error).code;

describe('ids and credentials', () => {
  it('that are unknown in bulk cost no memory and open nothing', async () => {
    const before = await gauge('walled_gardens_tables');
    const ids = Array.from({ length: 300 }, newTableId);
    const answers = await Promise.all(ids.map((id) => fetch(`${server.url}/api/tables/${id}`)));
    expect(answers.every(({ status }) => status === 404)).toBe(true);
    const wires = await Promise.all(ids.slice(0, 40).map((id) => Wire.at(server.url, id)));
    for (const wire of wires) {
      expect(wire.text).toContain('"code":"noTable"');
      await wire.cut();
    }
    expect(await gauge('walled_gardens_tables')).toBe(before);
  });

  it.each(['..', '%2e%2e', 'a'.repeat(5_000), "' OR 1=1 --", '__proto__', '\u0000', 'constructor'])(
    'of the wrong shape are no table: %j',
    async (id) => {
      const path = `/api/tables/${encodeURIComponent(id)}/seats/0`;
      expect((await post(server.url, path, { name: 'Ada' })).status).toBe(404);
      const wire = await Wire.at(server.url, id);
      expect(wire.text).toContain('"code":"badMessage"');
      await wire.cut();
    },
  );

  it('are tried once on a connection', async () => {
    const { table, credential } = await makeTable(server.url);
    const wire = await Wire.open(server.url);
    // All of them before the first is answered, the right one among them.
    for (let i = 0; i < 20; i++) wire.send(greetingOf(table, newSecret()));
    wire.send(greetingOf(table, credential));
    await wire.closed;
    expect(wire.text).not.toContain('welcome');

    const patient = await Wire.at(server.url, table, newSecret());
    expect(patient.text).toContain('"code":"noSeat"');
    patient.send(greetingOf(table, credential));
    await patient.closed;
    expect(patient.text).not.toContain('welcome');

    const twice = await Wire.at(server.url, table, credential);
    twice.send('41');
    twice.send(greetingOf(table, credential));
    await twice.closed;
    expect(twice.text.match(/welcome/g)).toHaveLength(1);
  });

  it('of other tables, and their hashes, open nothing', async () => {
    const one = await makeTable(server.url);
    const two = await makeTable(server.url);
    const stored = await server.running.store.readMatch(one.table);
    const hash = JSON.stringify(stored?.config).match(/"credentialHash":"([^"]+)"/)?.[1] ?? '';
    expect(hash).toHaveLength(43);
    for (const [credential, code] of [
      [two.credential, 'noSeat'],
      [hash, 'badMessage'],
      [hash.slice(0, 22), 'noSeat'],
      ['', 'badMessage'],
      [`${one.credential}x`, 'badMessage'],
      [
        one.credential.toLowerCase() === one.credential
          ? 'A'.repeat(22)
          : one.credential.toLowerCase(),
        'noSeat',
      ],
    ] as const) {
      const wire = await Wire.at(server.url, one.table, credential);
      expect(wire.text).toContain(`"code":"${code}"`);
      await wire.cut();
    }
  });

  it('of a link are used once, and not by guessing', async () => {
    const { table, credential } = await makeTable(server.url);
    const page = await new Page(server.url, table, credential).ready();
    const answer = await page.ask('link', {});
    const token = answer.ok ? answer.token : undefined;
    const claim = (given: unknown) =>
      post(server.url, `/api/tables/${table}/claim`, { token: given });
    for (const wrong of [newSecret(), credential, '', 7, null, { token }, [token]]) {
      expect(await codeOf(await claim(wrong))).toBe('badLink');
    }
    const [one, two] = await Promise.all([claim(token), claim(token)]);
    expect([one.status, two.status].sort()).toEqual([201, 404]);
    await page.until((p) => p.told.some(({ name }) => name === 'bye'));
    expect(page.told.at(-1)?.body).toEqual({ why: 'moved' });
    const old = await Wire.at(server.url, table, credential);
    expect(old.text).toContain('"code":"noSeat"');
    await old.cut();
    page.close();
  });
});

describe('a name', () => {
  const join = async (name: unknown) => {
    const { table } = await makeTable(server.url);
    const answer = await post(server.url, `/api/tables/${table}/seats/1`, { name });
    const info = await (await fetch(`${server.url}/api/tables/${table}`)).json();
    return { status: answer.status, seat: Object(info).seats[1] };
  };

  it('with markup stays a text, and control characters go', async () => {
    const markup = '<img src=x onerror=1>';
    expect(await join(markup.slice(0, 20))).toMatchObject({
      status: 201,
      seat: { name: markup.slice(0, 20) },
    });
    expect(await join('\u0000A\u001b[31m\u202eda\u200b')).toMatchObject({
      seat: { name: 'A [31mda' },
    });
  });

  it.each(['', '   ', '\u200b', 'x'.repeat(21), 'x'.repeat(60_000), null, 7, {}, ['Ada'], true])(
    'is none: %j',
    async (name) => {
      expect(await join(name)).toMatchObject({ status: 400, seat: { kind: 'open' } });
    },
  );

  it('is nobody else’s at the table, however it is written', async () => {
    const { table } = await makeTable(server.url, { name: 'Ada' });
    for (const name of ['Ada', 'aDA', ' Ada ', 'Ａｄａ', 'A\u200bda', 'Ada\u202c']) {
      const answer = await post(server.url, `/api/tables/${table}/seats/1`, { name });
      expect([answer.status, await codeOf(answer)]).toEqual([409, 'nameTaken']);
    }
    const ben = await takeSeat(server.url, table, 1, 'Ben');
    const page = await new Page(server.url, table, ben.credential).ready();
    expect(await page.ask('change', { do: 'rename', name: 'ADA' })).toMatchObject({ ok: false });
    expect(await page.ask('change', { do: 'rename', name: 'BEN' })).toEqual({ ok: true });
    page.close();
  });
});

describe('the host’s rights', () => {
  it('are the host’s', async () => {
    const p = await party(server.url, { start: false });
    const bot = { kind: 'bot', level: 'novice', persona: 'plain' } as const;
    for (const wish of [
      { do: 'start' },
      { do: 'setUp', clock: 20 },
      { do: 'remove', seat: 0 },
      { do: 'fill', seat: 2, with: bot },
      { do: 'fill', seat: 2, with: 'nobody' },
    ] as const) {
      expect(await p.pages[1].ask('change', wish)).toEqual({
        ok: false,
        refused: { code: 'notAllowed', params: {} },
      });
    }
    expect(await p.pages[0].ask('change', { do: 'fill', seat: 1, with: bot })).toMatchObject({
      refused: { code: 'seatTaken' },
    });
    p.close();
  });
});

describe('another site', () => {
  it('gets neither an answer nor a socket', async () => {
    const { table } = await makeTable(server.url);
    const headers = { origin: 'https://evil.example', 'content-type': 'application/json' };
    for (const [method, path] of [
      ['POST', '/api/tables'],
      ['GET', `/api/tables/${table}`],
      ['POST', `/api/tables/${table}/seats/1`],
      ['POST', `/api/tables/${table}/claim`],
    ] as const) {
      const body = method === 'POST' ? { body: '{}' } : {};
      const answer = await fetch(server.url + path, { method, headers, ...body });
      expect([answer.status, await codeOf(answer)]).toEqual([403, 'notAllowed']);
      expect(answer.headers.get('access-control-allow-origin')).toBeNull();
    }
    for (const origin of ['https://evil.example', 'null']) {
      const wire = await Wire.open(server.url, { Origin: origin });
      expect(wire.text).not.toContain('"sid"');
      await wire.cut();
      const polling = await fetch(`${server.url}/socket/?EIO=4&transport=polling`, {
        headers: { origin },
      });
      expect(polling.status).toBe(403);
    }
    const own = await Wire.open(server.url, { Origin: server.url });
    expect(own.text).toContain('"sid"');
    await own.cut();
  });
});
