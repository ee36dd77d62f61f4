import { describe, it } from 'vitest';
import { type MarketAccount, marketDay } from '../../../src/game/market.ts';
import type { Rules } from '../../../src/game/rules.ts';
import type { ReadonlyState } from '../../../src/game/state.ts';
import { marketOracle } from '../../support/marketOracle.ts';
import { GAMES, playMany } from '../../support/randomGame.ts';

function sum(xs: readonly number[]): number {
  return xs.reduce((a, b) => a + b, 0);
}

/** The account in the oracle's form. */
function asOracle(account: MarketAccount) {
  return {
    went: account.feeds.map((f) => f.went),
    visits: account.visits,
    companies: account.companies.map((c) => [
      c.idle,
      c.orders,
      c.exposures,
      c.hosted,
      c.payments,
      c.adCoins,
      c.income,
      c.marketValueGained,
      c.remainder,
    ]),
  };
}

function checkAccount(rules: Rules, state: ReadonlyState): void {
  const account = marketDay(rules, state);
  const got = JSON.stringify(asOracle(account));
  const expected = JSON.stringify(marketOracle(state));
  if (got !== expected) throw new Error(`Market day ${got}\nrulebook ${expected}`);
  let counted = 0;
  for (const feed of account.feeds) {
    if (sum(feed.went) !== feed.shoppers) throw new Error('Shoppers lost or made');
    if (sum(feed.pulls) <= 0) throw new Error('Nothing pulls');
    if (feed.went.some((n, i) => n < 0 || (n > 0 && feed.pulls[i] === 0))) {
      throw new Error('Shoppers where nothing pulls');
    }
    counted += feed.shoppers;
  }
  const { stayed, won } = account.adSeller;
  if (stayed + sum(won) !== account.visits[2]) throw new Error('Visitors lost or made');
  for (const { payers, wallets } of [...account.markets, ...account.independents]) {
    if (sum(wallets) !== payers) throw new Error('Payers lost or made');
  }
  // Every shopper is idle, an order or a visit; direct orders and those won at KS come on top.
  const places = account.companies.map((c) => c.idle + c.orders - c.direct);
  if (sum(places) + sum(account.visits) - sum(won) !== counted) throw new Error('Miscounted');
}

describe('market day in random games', { timeout: 600_000 }, () => {
  it('4 is what a second reading of the rulebook gives, in any position', () => {
    playMany(GAMES, 'market', ({ rules, state, random }) => {
      if (random.below(30) === 0 || isLastTurn(rules, state)) checkAccount(rules, state);
    });
  });
});

function isLastTurn(rules: Rules, { step }: ReadonlyState): boolean {
  return step.kind === 'action' && step.round === rules.numbers.roundsPerMonth && step.turn === 2;
}
