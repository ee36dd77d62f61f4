/** What a browser keeps of its tables, the links to them, and what HTTP answers. */
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createTable, tableInfo, takeSeat } from '../../../../src/client/app/net/api.ts';
import {
  forgetSeat,
  heldSeatAt,
  heldSeats,
  keepSeat,
} from '../../../../src/client/app/net/credentials.ts';
import { movingLink, tableLink, takeToken } from '../../../../src/client/app/net/links.ts';
import { qrPath } from '../../../../src/client/app/net/qr.ts';
import { ownTables, refreshTables } from '../../../../src/client/app/tables.ts';
import { TABLE, tableInfoOf } from '../../../support/fakeHost.ts';

const TOKEN = 'AAAAAAAAAAAAAAAAAAAA_-';

const answer = (status: number, body: unknown) =>
  vi.stubGlobal(
    'fetch',
    vi.fn(async () => new Response(JSON.stringify(body), { status })),
  );

beforeEach(() => {
  localStorage.clear();
  for (const { table, credential } of heldSeats.peek()) forgetSeat(table, credential);
});

afterEach(() => {
  vi.unstubAllGlobals();
  history.replaceState(undefined, '', '/');
});

describe('the seats of this browser', () => {
  it('are kept newest first, one a table, the last fifty', () => {
    for (let i = 0; i < 60; i++)
      keepSeat({ table: `t${i}`, seat: 1, credential: 'c', name: 'Ann' });
    keepSeat({ table: 't30', seat: 2, credential: 'd', name: 'Bo' });
    expect(heldSeats.value).toHaveLength(50);
    expect(heldSeats.value[0]).toMatchObject({ table: 't30', seat: 2, credential: 'd' });
    expect(heldSeats.value.filter(({ table }) => table === 't30')).toHaveLength(1);
    forgetSeat('t30', 'c');
    expect(heldSeatAt('t30')).toMatchObject({ name: 'Bo' });
    forgetSeat('t30', 'd');
    expect(heldSeatAt('t30')).toBeUndefined();
    expect(heldSeatAt('t59')).toMatchObject({ name: 'Ann' });
  });

  it('are passed over where they are damaged', () => {
    localStorage.setItem('walled-gardens.tables', '[7, {"table": "x"}, null]');
    expect(heldSeatAt('x')).toBeUndefined();
  });

  it('are listed while their tables live', async () => {
    keepSeat({ table: TABLE, seat: 1, credential: 'c', name: 'Ann' });
    answer(200, tableInfoOf());
    await refreshTables();
    expect(ownTables.value).toMatchObject([{ held: { table: TABLE }, info: { stage: 'playing' } }]);
    answer(404, { error: { code: 'noTable' } });
    await refreshTables();
    expect(ownTables.value).toEqual([]);
    expect(heldSeatAt(TABLE)).toBeUndefined();
  });
});

describe('links', () => {
  it('carry what moves a seat behind the hash, and it is taken out of the address at once', () => {
    const link = new URL(movingLink(TABLE, TOKEN));
    expect(link.pathname + link.search).toBe(new URL(tableLink(TABLE)).pathname);
    history.replaceState(undefined, '', link.pathname + link.hash);
    expect(takeToken()).toEqual({ token: TOKEN });
    expect(location.hash).toBe('');
    expect(takeToken()).toBeUndefined();
  });

  it.each(['#seat=short', '#seat=', '#seat', `#seat=${'x'.repeat(30)}`])(
    'that were damaged on their way to %s are known as such, and lose it too',
    (hash) => {
      history.replaceState(undefined, '', `/table/x${hash}`);
      expect(takeToken()).toBe('damaged');
      expect(location.hash).toBe('');
    },
  );

  it('to a place on the page are left alone', () => {
    history.replaceState(undefined, '', '/table/x#content');
    expect(takeToken()).toBeUndefined();
    expect(location.hash).toBe('#content');
  });

  it('are drawn as squares with a quiet border', () => {
    const { size, d } = qrPath(tableLink(TABLE));
    expect(size).toBeGreaterThan(21 + 8);
    const starts = [...d.matchAll(/M(\d+) (\d+)h(\d+)/g)].map((m) => m.slice(1).map(Number));
    expect(starts.length).toBeGreaterThan(100);
    for (const [x = 0, y = 0, w = 0] of starts) {
      expect(Math.min(x, y)).toBeGreaterThanOrEqual(4);
      expect(Math.max(x + w, y + 1)).toBeLessThanOrEqual(size - 4);
    }
  });
});

describe('asking over HTTP', () => {
  const wish = { name: 'Ann', seat: 0, scenario: 'quick', clock: 0 } as const;

  it('gives what the server gave', async () => {
    const grant = { table: TABLE, seat: 0, credential: TOKEN };
    answer(201, grant);
    expect(await createTable(wish)).toEqual({ ok: true, value: grant });
  });

  it.each([
    ['a refusal', 409, { error: { code: 'seatTaken' } }, 'seatTaken'],
    ['a refusal with a number', 404, { error: { code: 'noTable', params: {} } }, 'noTable'],
    ['a proxy’s limit', 429, 'slow down', 'tooFast'],
    ['a proxy’s fault', 502, '<html>', 'unreachable'],
    ['an answer of another kind', 200, { hello: 1 }, 'unreachable'],
  ])('names %s', async (_, status, body, problem) => {
    answer(status, body);
    expect(await takeSeat(TABLE, 1, 'Bo', TOKEN)).toEqual({ ok: false, problem });
  });

  it('tells a device without network from a server that is not there', async () => {
    vi.stubGlobal('fetch', async () => {
      throw new TypeError('fetch failed');
    });
    expect(await tableInfo(TABLE)).toEqual({ ok: false, problem: 'unreachable' });
    vi.spyOn(navigator, 'onLine', 'get').mockReturnValue(false);
    expect(await tableInfo(TABLE)).toEqual({ ok: false, problem: 'offline' });
    vi.restoreAllMocks();
  });
});
