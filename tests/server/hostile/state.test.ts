/** Whoever tries to make the game something else than what its rules and its journal make it. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { replay } from '../../support/server/journal.ts';
import { makeTable, Page } from '../../support/server/page.ts';
import { type Party, party } from '../../support/server/party.ts';
import { type TestServer, testServer } from '../../support/server/testServer.ts';
import { Wire } from '../../support/server/wire.ts';

let server: TestServer;
beforeAll(async () => {
  server = await testServer();
});
afterAll(async () => {
  await server.close();
});

const refused = (code: string) => ({ ok: false, refused: expect.objectContaining({ code }) });

/** The table as the journal has it. */
async function journalOf(table: string) {
  const { rows, view } = await replay(server.running.store, table);
  return { rows, view };
}

async function withParty(work: (party: Party) => Promise<void>, start = true): Promise<void> {
  const p = await party(server.url, { start });
  try {
    await work(p);
  } finally {
    p.close();
  }
}

const first = (page: Page): string => page.legal()[0] ?? '';

describe('a client cannot overwrite the state', () => {
  it.each(['UPDATE', 'update', 'SYNC', 'sync', 'PATCH', 'RESET', 'MAKE_MOVE', 'matchData', 'chat'])(
    'by %s',
    async (event) => {
      await withParty(async ({ table, grants, pages }) => {
        const before = await journalOf(table);
        const wire = await Wire.at(server.url, table, grants[0].credential);
        const state = { G: { month: 6 }, ctx: { gameover: true }, _stateID: 0 };
        wire.ask(event, [state, table, '0', grants[0].credential], 1);
        wire.ask(event, { type: event, state, args: [state] }, 2);
        // What is asked afterwards is answered, and those were not.
        wire.ask('resync', {}, 3);
        await wire.until((w) => w.text.includes('433['));
        expect(wire.text).not.toMatch(/43[12]\[/);
        await wire.cut();
        expect(await journalOf(table)).toEqual(before);
        expect(pages[1].rows).toBe(0);
      });
    },
  );

  it('by what the server alone says', async () => {
    await withParty(async ({ table, grants, pages }) => {
      const wire = await Wire.at(server.url, table, grants[1].credential);
      for (const name of ['welcome', 'table', 'course', 'steps', 'said', 'bye']) wire.ask(name, {});
      wire.ask('resync', {}, 9);
      await wire.until((w) => w.text.includes('439['));
      const heard = pages[0].told.length;
      expect(await pages[0].ask('resync', {})).toEqual({ ok: true });
      expect(pages[0].told.slice(heard).map(({ name }) => name)).toContain('course');
      expect(pages[0].told.some(({ name }) => name === 'bye')).toBe(false);
      await wire.cut();
    });
  });
});

describe('a seat is played by who holds it', () => {
  it('not by another', async () => {
    await withParty(async ({ mover, pages }) => {
      const page = mover();
      const other = pages.find((p) => p !== page) ?? page;
      const action = first(page);
      expect(await other.ask('decide', { rows: 0, action })).toEqual(refused('illegal'));
      const asOther = { rows: 0, action, seat: page.seat, playerID: String(page.seat) };
      expect(await other.askAnything('decide', asOther)).toEqual(refused('badMessage'));
    });
  });

  it('not by a spectator, who may ask for the course only', async () => {
    await withParty(async ({ table, mover }) => {
      const page = await new Page(server.url, table).ready();
      const action = first(mover());
      expect(await page.ask('decide', { rows: 0, action })).toEqual(refused('notAllowed'));
      expect(await page.ask('undo', { rows: 0 })).toEqual(refused('notAllowed'));
      expect(await page.ask('change', { do: 'pause' })).toEqual(refused('notAllowed'));
      expect(await page.ask('say', { phrase: 'hello' })).toEqual(refused('notAllowed'));
      expect(await page.ask('link', {})).toEqual(refused('notAllowed'));
      expect(await page.ask('resync', {})).toEqual({ ok: true });
      page.close();
    });
  });

  it('not before one has greeted, nor before the game has begun', async () => {
    await withParty(async ({ table, pages }) => {
      const wire = await Wire.open(server.url);
      wire.ask('decide', { rows: 0, action: 'x' });
      await wire.closed;
      expect(wire.text).not.toContain('43');
      expect(await pages[0].ask('decide', { rows: 0, action: 'x' })).toEqual(refused('notPlaying'));
      expect(await pages[0].ask('undo', { rows: 0 })).toEqual(refused('notPlaying'));
      expect((await journalOf(table)).rows).toEqual([]);
    }, false);
  });

  it('not by one who has been sent away and asked before', async () => {
    await withParty(async ({ table, grants, pages }) => {
      // All three stand in the queue together, the removed one's last.
      const wire = await Wire.at(server.url, table, grants[1].credential);
      const removed = pages[0].ask('change', { do: 'remove', seat: 1 });
      wire.ask('change', { do: 'rename', name: 'Mallory' }, 1);
      expect(await removed).toEqual({ ok: true });
      await wire.closed;
      await pages[2].until((p) => p.info?.seats[1].kind === 'open');
      const stored = await server.running.store.readMatch(table);
      expect(JSON.stringify(stored?.config)).not.toContain('Mallory');
    }, false);
  });
});

describe('a decision counts once and at its place', () => {
  it('when sent again', async () => {
    await withParty(async ({ table, mover, all }) => {
      const page = mover();
      const decision = { rows: 0, action: first(page) };
      expect(await page.ask('decide', decision)).toEqual({ ok: true });
      expect(await page.ask('decide', decision)).toEqual({ ok: true });
      await all(1);
      const both = await Promise.all([page.ask('decide', decision), page.ask('decide', decision)]);
      expect(both).toEqual([{ ok: true }, { ok: true }]);
      expect((await journalOf(table)).rows).toHaveLength(1);
    });
  });

  it('even the last of the game, whose answer was lost', async () => {
    await withParty(async ({ pages, mover, all }) => {
      let last = { rows: 0, action: '' };
      let page = mover();
      while (!pages[0].over) {
        page = mover();
        last = { rows: page.rows, action: first(page) };
        expect(await page.ask('decide', last)).toEqual({ ok: true });
        await all(last.rows + 1);
      }
      expect(await page.ask('decide', last)).toEqual({ ok: true });
      // But nothing more is decided, taken back or changed.
      const { rows } = page;
      expect(await page.ask('decide', { ...last, rows })).toEqual(refused('notPlaying'));
      expect(await page.ask('undo', { rows })).toEqual(refused('notPlaying'));
      expect(await page.ask('change', { do: 'leave' })).toEqual(refused('notPlaying'));
      expect(await page.ask('change', { do: 'pause' })).toEqual(refused('notPlaying'));
    });
  });

  it('when frames come out of order, from the past or from the future', async () => {
    await withParty(async ({ table, mover, all }) => {
      const page = mover();
      const action = first(page);
      for (const rows of [1, 2, 999_999]) {
        expect(await page.ask('decide', { rows, action })).toEqual(refused('stale'));
      }
      for (const rows of [-1, 0.5, 1e300, '0', null, Number.NaN]) {
        expect(await page.askAnything('decide', { rows, action })).toEqual(refused('badMessage'));
      }
      expect(await page.ask('decide', { rows: 0, action })).toEqual({ ok: true });
      await all(1);
      const next = mover();
      const wrong = next.legal().find((key) => key !== action) ?? '';
      expect(await next.ask('decide', { rows: 0, action: wrong })).toEqual(refused('stale'));
      expect((await journalOf(table)).rows).toHaveLength(1);
      // Whoever is told so is also told how things stand.
      expect(page.told.filter(({ name }) => name === 'course').length).toBeGreaterThan(3);
    });
  });

  it('and events that would end the game are no decisions', async () => {
    await withParty(async ({ table, mover }) => {
      const page = mover();
      for (const action of [
        ...['endGame', 'endTurn', 'endPhase', 'setPhase', 'over', 'gameover', '~back', '~', ' '],
        ...['__proto__', 'constructor', 'toString', 'hasOwnProperty', 'prototype'],
      ]) {
        expect(await page.ask('decide', { rows: 0, action })).toEqual(refused('illegal'));
      }
      expect((await journalOf(table)).rows).toEqual([]);
      expect(page.over).toBe(false);
    });
  });
});

describe('a step back', () => {
  it('shows nobody a card and gets nothing back that others have answered', async () => {
    await withParty(async ({ pages, mover, all, table }) => {
      let month = 1;
      let past = 0;
      for (;;) {
        const page = mover();
        const { rows } = page;
        const other = pages.find((p) => p !== page) ?? page;
        expect(await page.ask('decide', { rows, action: first(page) })).toEqual({ ok: true });
        await all(rows + 1);
        expect(await other.ask('undo', { rows: rows + 1 })).toEqual(refused('cannotUndo'));
        const now = page.mirror?.state.month ?? 0;
        if (now !== month) {
          // The decision turned cards up.
          expect(await page.ask('undo', { rows: rows + 1 })).toEqual(refused('cannotUndo'));
          past++;
          month = now;
          if (past === 2) break;
        }
      }
      expect((await journalOf(table)).rows.some(({ action }) => action === '~back')).toBe(false);
    });
  });

  it('sent again counts once, and not for ever', async () => {
    await withParty(async ({ mover, all, table }) => {
      const page = mover();
      const action = first(page);
      let rows = 0;
      let answer: unknown = { ok: true };
      while (Object(answer).ok) {
        expect(await page.ask('decide', { rows, action })).toEqual({ ok: true });
        answer = await page.ask('undo', { rows: rows + 1 });
        if (!Object(answer).ok) break;
        expect(await page.ask('undo', { rows: rows + 1 })).toEqual({ ok: true });
        rows += 2;
      }
      expect(answer).toEqual(refused('cannotUndo'));
      await all(rows + 1);
      expect((await journalOf(table)).rows).toHaveLength(rows + 1);
      expect(rows).toBe(400);
    });
  }, 30_000);
});

describe('what is no message', () => {
  const deep = (levels: number): unknown => {
    let value: unknown = 0;
    for (let i = 0; i < levels; i++) value = [value];
    return value;
  };
  const bodies: [string, unknown][] = [
    ['nothing', null],
    ['a text', 'x'],
    ['a number', 7],
    ['a list', [{ rows: 0, action: 'x' }]],
    ['a list in place of a text', { rows: 0, action: ['x'] }],
    ['an object in place of a text', { rows: 0, action: { toString: 'x' } }],
    ['an empty action', { rows: 0, action: '' }],
    ['a giant action', { rows: 0, action: 'x'.repeat(7_000) }],
    ['a deep one', { rows: 0, action: deep(2_000) }],
    ['more than is asked for', { rows: 0, action: 'x', more: 1 }],
    ['prototype keys', JSON.parse('{"rows":0,"action":"x","__proto__":{"admin":true}}')],
    ['a constructor', JSON.parse('{"constructor":{"prototype":{"admin":true}}}')],
  ];

  it.each(bodies)('is refused: %s', async (_name, body) => {
    await withParty(async ({ pages }) => {
      const answer = await pages[0].askAnything('decide', body);
      expect(answer).toMatchObject({ ok: false });
      for (const name of ['undo', 'change', 'say']) {
        expect(await pages[0].askAnything(name, body)).toEqual(refused('badMessage'));
      }
      expect(Object({})).not.toHaveProperty('admin');
    });
  });

  it('ends the connection if it is giant', async () => {
    const { table, credential } = await makeTable(server.url);
    const wire = await Wire.at(server.url, table, credential);
    wire.ask('say', { phrase: 'x'.repeat(20_000) });
    await wire.closed;
    expect(wire.text).not.toContain('430[');
  });

  it('ends the connection if it comes again and again', async () => {
    const { table, credential } = await makeTable(server.url);
    const wire = await Wire.at(server.url, table, credential);
    for (let i = 0; i < 40; i++) wire.ask('whatever', {}, i);
    await wire.closed;
  });
});
