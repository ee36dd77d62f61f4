import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { seededRandom } from '../../../src/game/random.ts';
import { SEATS } from '../../../src/game/seats.ts';
import { makeTable, Page, takeSeat } from '../../support/server/page.ts';
import { type TestServer, testServer } from '../../support/server/testServer.ts';

let server: TestServer;
beforeAll(async () => {
  server = await testServer();
});
afterAll(async () => {
  await server.close();
});

describe('a table over the network', () => {
  it('is played by three people to its end, and all see the same', async () => {
    const { url } = server;
    const host = await makeTable(url, { name: 'Ada' });
    const others = [
      await takeSeat(url, host.table, 1, 'Ben'),
      await takeSeat(url, host.table, 2, '陈晨'),
    ];
    const pages = [host, ...others].map((g) => new Page(url, g.table, g.credential));
    const spectator = new Page(url, host.table);
    const everyone = [...pages, spectator];
    await Promise.all(everyone.map((page) => page.ready()));
    expect(pages.map((page) => page.seat)).toEqual([0, 1, 2]);
    expect(spectator.seat).toBeNull();
    expect(await pages[1]?.ask('change', { do: 'start' })).toMatchObject({ ok: false });
    expect(await pages[0]?.ask('change', { do: 'start' })).toEqual({ ok: true });
    const random = seededRandom('three people');
    await Promise.all(everyone.map((page) => page.until((p) => p.mirror !== undefined)));
    while (!pages[0]?.over) {
      const mover = pages[pages[0]?.toMove ?? 0];
      if (!mover) throw new Error('Nobody to move');
      expect(await mover.decide(random)).toEqual({ ok: true });
      const { rows } = mover;
      await Promise.all(everyone.map((page) => page.until((p) => p.rows >= rows)));
    }
    const views = everyone.map((page) => JSON.stringify(page.mirror?.view()));
    expect(new Set(views).size).toBe(1);
    expect(pages.map((page) => page.gaps)).toEqual([0, 0, 0]);
    await spectator.until((page) => page.info?.stage === 'over');
    for (const page of everyone) page.close();
  });

  it('has bots in the seats that nobody takes, and says why they decide', async () => {
    const { url } = server;
    const grant = await makeTable(url, { seat: 1 });
    const page = await new Page(url, grant.table, grant.credential).ready();
    const bot = { kind: 'bot', level: 'apprentice', persona: 'plain' } as const;
    for (const seat of SEATS.filter((s) => s !== 1)) {
      expect(await page.ask('change', { do: 'fill', seat, with: bot })).toEqual({ ok: true });
    }
    expect(await page.ask('change', { do: 'start' })).toEqual({ ok: true });
    const random = seededRandom('with bots');
    for (let i = 0; i < 6; i++) expect(await page.decide(random)).toEqual({ ok: true });
    const steps = page.told.filter(({ name }) => name === 'steps').flatMap(({ body }) => body);
    expect(steps.some((step) => Object(step).byBot === true && Object(step).reason)).toBe(true);
    page.close();
  });
});
