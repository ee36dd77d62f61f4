/** Two processes that serve one table from one PostgreSQL. */
import pg from 'pg';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { seededRandom } from '../../../src/game/random.ts';
import { findPostgres } from '../../../src/tools/privatePostgres.ts';
import { replay } from '../../support/server/journal.ts';
import { makeTable, Page, takeSeat } from '../../support/server/page.ts';
import { party } from '../../support/server/party.ts';
import { playUntil } from '../../support/server/player.ts';
import { type TestServer, testServer } from '../../support/server/testServer.ts';
import { postgresUrl } from '../storage/engines.ts';

/** Of the named counter, by process. */
async function counted({ url }: TestServer, name: string): Promise<number> {
  const text = await (await fetch(`${url}/metrics`)).text();
  return Number(
    text
      .split('\n')
      .find((line) => line.startsWith(name))
      ?.split(' ')
      .at(-1) ?? 0,
  );
}

const BOTS = 'walled_gardens_decisions_total{by="bot"}';
const bot = { kind: 'bot', level: 'novice', persona: 'plain' } as const;

if (findPostgres() !== undefined) {
  describe('two processes', () => {
    let databaseUrl: string;
    let one: TestServer;
    let two: TestServer;
    let twoRuns: boolean;
    beforeEach(async () => {
      databaseUrl = await postgresUrl();
      one = await testServer({ DATABASE_URL: databaseUrl });
      two = await testServer({ DATABASE_URL: databaseUrl });
      twoRuns = true;
    }, 30_000);
    afterEach(async () => {
      await one.close();
      if (twoRuns) await two.close();
    });

    it('let people play who came to different ones, and all see the same', async () => {
      const p = await party([one.url, two.url, one.url]);
      const watchers = [new Page(one.url, p.table), new Page(two.url, p.table)];
      const everyone = [...p.pages, ...watchers];
      const played = await Promise.all(
        p.pages.map((page, i) => playUntil(page, 30, seededRandom(`processes ${i}`))),
      );
      const { rows, view } = await replay(one.running.store, p.table);
      await Promise.all(everyone.map((page) => page.until((q) => q.rows === rows.length)));
      for (const page of everyone) expect(JSON.stringify(page.mirror?.view())).toBe(view);
      for (const { seat, rows: at, action } of played.flat()) {
        expect(rows[at]).toMatchObject({ seat, action, byBot: false });
      }
      for (const page of everyone) page.close();
    }, 60_000);

    it('carry phrases and changes across, and who is here', async () => {
      const p = await party([one.url, two.url, one.url], { start: false });
      const [ada, ben, chen] = p.pages;
      await ada.until((page) => !Object(page.info?.seats[1]).away);
      await ben.ask('say', { phrase: 'goodLuck' });
      const heard = await ada.until((page) => page.told.some(({ name }) => name === 'said'));
      expect(heard.told.findLast(({ name }) => name === 'said')?.body).toEqual({
        seat: 1,
        phrase: 'goodLuck',
      });
      expect(ben.told.filter(({ name }) => name === 'said')).toHaveLength(1);
      expect(await ada.ask('change', { do: 'setUp', clock: 45 })).toEqual({ ok: true });
      await ben.until((page) => page.info?.clock === 45);
      ben.close();
      await ada.until((page) => Object(page.info?.seats[1]).away === true);
      const back = await new Page(two.url, p.table, p.grants[1].credential).ready();
      await ada.until((page) => Object(page.info?.seats[1]).away === false);
      // One who is sent away at the other process, whose seat is taken anew, is not there for ever.
      expect(await ada.ask('change', { do: 'remove', seat: 1 })).toEqual({ ok: true });
      await back.until((page) => page.told.some(({ name }) => name === 'bye'));
      const dora = await takeSeat(one.url, p.table, 1, 'Dora');
      await ada.until((page) => Object(page.info?.seats[1]).name === 'Dora');
      await ada.until((page) => Object(page.info?.seats[1]).away === true);
      const page = await new Page(one.url, p.table, dora.credential).ready();
      await ada.until((q) => Object(q.info?.seats[1]).away === false);
      page.close();
      await ada.until((q) => Object(q.info?.seats[1]).away === true);
      for (const q of [ada, chen, back]) q.close();
    }, 60_000);

    it('have their bots driven by one, and by the other when that one stops', async () => {
      const { table, credential } = await makeTable(two.url);
      const there = await new Page(two.url, table, credential).ready();
      const here = await new Page(one.url, table, credential).ready();
      for (const seat of [1, 2] as const)
        await there.ask('change', { do: 'fill', seat, with: bot });
      expect(await there.ask('change', { do: 'start' })).toEqual({ ok: true });
      await playUntil(there, 20, seededRandom('bots'));
      // Now the bots have decided, and none will until the person has.
      await there.until((page) => page.toMove === page.seat);
      const [atOne, atTwo] = [await counted(one, BOTS), await counted(two, BOTS)];
      expect(Math.min(atOne, atTwo)).toBe(0);
      expect(Math.max(atOne, atTwo)).toBeGreaterThan(5);
      const rows = await replay(one.running.store, table);
      expect(rows.rows.filter(({ byBot }) => byBot)).toHaveLength(atOne + atTwo);
      // What is left is played at the first process, whichever drove until now.
      await two.close();
      twoRuns = false;
      there.close();
      await playUntil(here, 40, seededRandom('bots go on'));
      expect(await counted(one, BOTS)).toBeGreaterThan(atOne);
      const { view, rows: all } = await replay(one.running.store, table);
      await here.until((page) => page.rows === all.length);
      expect(JSON.stringify(here.mirror?.view())).toBe(view);
      here.close();
    }, 60_000);

    it('notice that the other has died without a word', async () => {
      const { table, credential } = await makeTable(one.url);
      await takeSeat(one.url, table, 1, 'Ben');
      const database = new pg.Client({ connectionString: databaseUrl });
      await database.connect();
      const now = Date.now();
      await database.query("INSERT INTO processes (id, seen_at) VALUES ('dead', $1)", [now]);
      await database.query("INSERT INTO presence VALUES ($1, 1, 'dead', 1, $2)", [table, now]);
      const page = await new Page(one.url, table, credential).ready();
      await page.until((p) => Object(p.info?.seats[1]).away === false);
      await database.query("UPDATE processes SET seen_at = $1 WHERE id = 'dead'", [now - 60_000]);
      await page.until((p) => Object(p.info?.seats[1]).away === true);
      await database.end();
      page.close();
    }, 60_000);
  });
}
