/** Two processes on one database, of which one is killed after it stored something and told nobody. */
import pg from 'pg';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { RULES_VERSION } from '../../../src/game/rules.ts';
import { SEATS } from '../../../src/game/seats.ts';
import { findPostgres } from '../../../src/tools/privatePostgres.ts';
import { makeTable, Page, takeSeat } from '../../support/server/page.ts';
import { type TestServer, testServer } from '../../support/server/testServer.ts';
import { postgresUrl } from '../storage/engines.ts';

if (findPostgres() !== undefined) {
  describe('a process that takes over a table', () => {
    let server: TestServer;
    let killed: pg.Client;
    beforeAll(async () => {
      const databaseUrl = await postgresUrl();
      server = await testServer({ DATABASE_URL: databaseUrl });
      killed = new pg.Client({ connectionString: databaseUrl });
      await killed.connect();
    });
    afterAll(async () => {
      await killed.end();
      await server.close();
    });

    it('has what the other one stored when the first of its pages comes', async () => {
      const { url } = server;
      const host = await makeTable(url);
      const grants = [host];
      for (const seat of SEATS.slice(1)) {
        grants.push(await takeSeat(url, host.table, seat, `Guest ${seat}`));
      }
      const early = await new Page(url, host.table).ready();
      expect(early.info?.stage).toBe('lobby');

      await killed.query(
        `UPDATE matches SET status = 'playing', rules_version = $2, version = version + 1 WHERE id = $1`,
        [host.table, RULES_VERSION],
      );
      const player = await new Page(url, host.table, host.credential).ready();
      expect(player.info?.stage).toBe('playing');
      await early.until((page) => page.mirror !== undefined);

      const seat = early.toMove ?? 0;
      await killed.query(
        'INSERT INTO journal (match_id, ply, seat, action, by_bot, at) VALUES ($1, 0, $2, $3, 0, 0)',
        [host.table, seat, early.legal()[0]],
      );
      const credential = grants[1]?.credential;
      const later = new Page(url, host.table, credential, { greeting: { rows: 1 } });
      await later.until((page) => page.told.some(({ name }) => name === 'steps'));
      await early.until((page) => page.rows === 1);
      expect(later.gaps).toBe(0);
      for (const page of [early, player, later]) page.close();
    });
  });
}
