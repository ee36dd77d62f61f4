/** What the market tab shows adds up to the account it shows. */
import { describe, expect, it } from 'vitest';
import { ordersBySource } from '../../../src/client/panels/tabs/market/WalletTables.tsx';
import { waysOn, waysTo } from '../../../src/client/panels/tabs/market/ways.ts';
import { shoppersTo } from '../../../src/client/panels/tabs/ShopperBars.tsx';
import { FRONT, PROGRAMS, VIDEOS } from '../../../src/game/market.ts';
import { SEATS } from '../../../src/game/seats.ts';
import { type FakeTable, fakeTable } from '../../support/fakeTable.ts';
import { playRandomly } from '../../support/playRandomly.ts';
import { testGame } from '../../support/testGame.ts';

const played = (seed: string): FakeTable => playRandomly(fakeTable(testGame().turnUp()), seed);
const accounts = (table: FakeTable) =>
  table.events.value.flatMap(({ event }) => (event.type === 'marketDay' ? [event.account] : []));

describe.each(['one', 'two', 'three'])('game %s', (seed) => {
  const table = played(seed);

  it('has as many accounts as months', () => {
    expect(accounts(table)).toHaveLength(table.rules.scenario.months);
  });

  it('names a source for every order', () => {
    for (const account of accounts(table)) {
      for (const seat of SEATS) {
        const sum = ordersBySource(table, account, seat).reduce((n, line) => n + line.n, 0);
        expect(sum).toBe(account.companies[seat].orders);
      }
    }
  });

  it('shows every shopper in the bars', () => {
    for (const account of accounts(table)) {
      for (const host of SEATS) {
        const { idle, to, plaza } = shoppersTo(account, host);
        const sum = idle + plaza + to.reduce((a, b) => a + b, 0);
        expect(sum).toBe(account.feeds[host].shoppers);
      }
    }
  });

  it('names a way for every rival that draws shoppers', () => {
    for (const account of accounts(table)) {
      const ways = waysOn(table, account.month);
      for (const host of SEATS) {
        for (const seat of SEATS.filter((s) => s !== host)) {
          for (const place of [FRONT + seat, PROGRAMS + seat, VIDEOS + seat]) {
            const pull = account.feeds[host].pulls[place] ?? 0;
            if (pull > 0) expect(waysTo(ways, host, place)).not.toEqual([]);
          }
        }
      }
    }
  });
});
