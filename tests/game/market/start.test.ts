import { describe, expect, it } from 'vitest';
import { each, lines, pullsIn, wentIn } from '../../support/accounts.ts';
import { testGame } from '../../support/testGame.ts';

/*
 * Worked by hand from the rulebook. Start position, quiet month, nobody has acted.
 *
 * A's feed, 4 × 1 = 4 shoppers. Pulls: idle 2, A 3, PDD 1, MT 1, KS 1; W = 8.
 *   4/8 each: idle 1, A 1½, independents ½. Floors 1+1 = 2; two more by list order of the
 *   remainders of ½: A, PDD.  → idle 1, A 2, PDD 1.
 * T's feed, 20. Idle 10, T 2, A's programs 24, PDD 5, MT 5, KS 4; W = 50, 0.4 each.
 *   idle 4, T 0.8, programs 9.6, PDD 2, MT 2, KS 1.6. Floors 18; T (.8), programs (.6, before KS).
 *   → idle 4, T 1, programs 10, PDD 2, MT 2, KS 1.
 * B's feed, 20. Idle 10, B 2, independents 1 each; W = 15, 4/3 each.
 *   idle 13⅓, B 2⅔, 1⅓ each. Floors 18; B (⅔), idle (⅓, first).  → idle 14, B 3, 1, 1, 1.
 */
describe('4 market day at the start', () => {
  const account = testGame().market();

  it('4.1 pulls', () => {
    expect(pullsIn(account, 'A')).toEqual({ idle: 2, A: 3, PDD: 1, MT: 1, KS: 1 });
    expect(pullsIn(account, 'T')).toEqual({
      idle: 10,
      T: 2,
      'A programs': 24,
      PDD: 5,
      MT: 5,
      KS: 4,
    });
    expect(pullsIn(account, 'B')).toEqual({ idle: 10, B: 2, PDD: 1, MT: 1, KS: 1 });
  });

  it('4.1 shoppers divide', () => {
    expect(account.feeds.map((f) => f.shoppers)).toEqual([4, 20, 20]);
    expect(account.feeds.map((f) => f.interconnection)).toEqual([0, 0, 0]);
    expect(wentIn(account, 'A')).toEqual({ idle: 1, A: 2, PDD: 1 });
    expect(wentIn(account, 'T')).toEqual({
      idle: 4,
      T: 1,
      'A programs': 10,
      PDD: 2,
      MT: 2,
      KS: 1,
    });
    expect(wentIn(account, 'B')).toEqual({ idle: 14, B: 3, PDD: 1, MT: 1, KS: 1 });
    expect(account.visits).toEqual([4, 3, 2]);
  });

  /*
   * Direct 3, 2, 2. Orders: A 2+10+3, T 1+2, B 3+2. Exposures: A 1+2+3, T 4+1+2, B 14+3+2.
   * Ad coins: 6×3/5 = 3, 7×1/5 = 1, 19×3/5 = 11. Hosted: T 10.
   * Payments. Own markets (Pay gates all blocked): 5, 3, 5. PDD 4 between A 5 and T 3 (B's wallet
   *   is below 3): 2½, 1½, tie to A: 3, 1. MT 3: 1⅞, 1⅛: 2, 1.
   *   A 5+3+2 = 10, T 10 hosted +3+1+1 = 15, B 5.
   */
  it('4.2 counts', () => {
    expect(lines(account)).toMatchObject({
      idle: [1, 4, 14],
      orders: [15, 3, 5],
      exposures: [6, 7, 19],
      hosted: [0, 10, 0],
      adCoins: [3, 1, 11],
      payments: [10, 15, 5],
    });
    expect(account.markets.map((m) => m.wallets)).toEqual([
      [5, 0, 0],
      [0, 3, 0],
      [0, 0, 5],
    ]);
    expect(account.independents.map((i) => i.wallets)).toEqual([
      [3, 1, 0],
      [2, 1, 0],
      [0, 0, 0],
    ]);
  });

  /* A 15/2 + 3 + 10/5 = 7+3+2. T 3/2 + 1 + 15/5 + 10/2 + stakes 4+3+2 = 1+1+3+5+9. B 2+11+1. */
  it('4.3 income', () => {
    expect(each(account, (c) => c.coins)).toEqual([
      { orders: 7, ads: 3, payments: 2, hosting: 0, stakes: 0 },
      { orders: 1, ads: 1, payments: 3, hosting: 5, stakes: 9 },
      { orders: 2, ads: 11, payments: 1, hosting: 0, stakes: 0 },
    ]);
    expect(lines(account).income).toEqual([12, 19, 14]);
  });

  /* A 1+3+0+15+10 = 29 = 4×6+5. T 4+1+10+3+15 = 33 = 5×6+3. B 14+11+0+5+5 = 35 = 5×6+5. */
  it('4.4 market value and its remainder', () => {
    expect(lines(account).points).toEqual([4, 5, 5]);
    expect(lines(account).remainder).toEqual([5, 3, 5]);
  });

  it('4.3 and 4.4 are booked at the end of the month', () => {
    const game = testGame();
    const [a = 0, t = 0, b = 0] = game.each((c) => c.marketValue);
    game.endMonth();
    expect(game.each((c) => c.cash)).toEqual([22, 27, 26]);
    expect(game.each((c) => c.marketValue)).toEqual([a + 4, t + 5, b + 5]);
    expect(game.each((c) => c.remainder)).toEqual([5, 3, 5]);
    expect(game.state.visits).toEqual([4, 3, 2]);
    expect(game.last('marketDay').account).toEqual(account);
  });

  it('4.4 the remainder counts next month', () => {
    // The same day again: A 29+5 = 34 = 5×6+4, T 33+3 = 36 = 6×6, B 35+5 = 40 = 6×6+4.
    const again = testGame().with({
      A: { remainder: 5 },
      T: { remainder: 3 },
      B: { remainder: 5 },
    });
    expect(lines(again.market()).points).toEqual([5, 6, 6]);
    expect(lines(again.market()).remainder).toEqual([4, 0, 4]);
  });

  it('4 reads the position and changes nothing', () => {
    const game = testGame();
    const before = JSON.stringify(game.state);
    game.market();
    expect(JSON.stringify(game.state)).toBe(before);
  });
});
