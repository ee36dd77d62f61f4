import { describe, expect, it } from 'vitest';
import { each, lines, pullsIn, wentIn } from '../../support/accounts.ts';
import { testGame } from '../../support/testGame.ts';

/*
 * Worked by hand. Start position but A has no programs; Links T→A and Pay A→T are open, each one
 * way only, so there is no interconnection. One-tap: A's Market takes the wallet of T, whose feed
 * it is.
 *
 * A's and B's feeds as at the start: idle 1, A 2, PDD 1; idle 14, B 3, 1, 1, 1.
 * T's feed, 20. Idle 10, A 3+2 one-tap = 5, T 2, A's videos ½ = 0, PDD 5−2, MT 5−2, KS 4−2;
 *   W = 25, 0.8 each: idle 8, A 4, T 1.6, PDD 2.4, MT 2.4, KS 1.6. Floors 18; T, KS (.6).
 *   → idle 8, A 4, T 2, PDD 2, MT 2, KS 2.
 */
describe('4 market day with one-tap', () => {
  const account = testGame()
    .with({
      gates: { 'links T→A': 'open', 'pay A→T': 'open' },
      A: { miniPrograms: [0, 0, 0] },
    })
    .market();

  it('4.1 pulls and shoppers of all three feeds', () => {
    expect(account.feeds.map((f) => f.interconnection)).toEqual([0, 0, 0]);
    expect(wentIn(account, 'A')).toEqual({ idle: 1, A: 2, PDD: 1 });
    expect(pullsIn(account, 'T')).toEqual({ idle: 10, A: 5, T: 2, PDD: 3, MT: 3, KS: 2 });
    expect(wentIn(account, 'T')).toEqual({ idle: 8, A: 4, T: 2, PDD: 2, MT: 2, KS: 2 });
    expect(wentIn(account, 'B')).toEqual({ idle: 14, B: 3, PDD: 1, MT: 1, KS: 1 });
    expect(account.visits).toEqual([4, 3, 3]);
  });

  /*
   * Front 6, 2, 3; orders +3, +2, +2 = 9, 4, 5. Exposures A 1+9, T 8+4, B 14+5.
   * Ad coins 30/5, 12/5, 57/5 = 6, 2, 11.
   * A's Market 9 between A 5, T 3: 5⅝, 3⅜ → 6, 3. T's 4, B's 5 own. PDD 4 → 3, 1. MT 3 → 2, 1.
   * Payments 6+3+2, 3+4+1+1, 5. Income A 4+6+2, T 2+2+1+0+stakes 4+3+3, B 2+11+1.
   * Figures A 1+6+0+9+11 = 27 = 4×6+3. T 8+2+0+4+9 = 23 = 3×6+5. B 35 = 5×6+5.
   */
  it('4.2 to 4.4', () => {
    expect(lines(account)).toEqual({
      idle: [1, 8, 14],
      orders: [9, 4, 5],
      exposures: [10, 12, 19],
      hosted: [0, 0, 0],
      adCoins: [6, 2, 11],
      payments: [11, 9, 5],
      income: [12, 15, 14],
      points: [4, 3, 5],
      remainder: [3, 5, 5],
    });
    expect(account.markets[0]).toEqual({ payers: 9, wallets: [6, 3, 0] });
  });
});

/*
 * Worked by hand. All 24 gates open, A's two programs in T's garden: +8 shoppers in each feed.
 *
 * A's feed, 12. Idle 2, A 3, T 2+2, B 2+2, videos T 5/2 = 2, B 2, PDD 1, MT 1, KS 1; W = 20, 0.6 each:
 *   1.2, 1.8, 2.4, 2.4, 1.2, 1.2, .6, .6, .6. Floors 1+1+2+2+1+1 = 8; A (.8), PDD, MT, KS (.6).
 *   → idle 1, A 2, T 2, B 2, videos 1 and 1, independents 1 each.
 * T's feed, 28. Idle 10, A 3+2, T 2, B 2+2, programs 24, videos A 0, B 2, PDD 5−4 = 1, MT 1, KS 0;
 *   W = 49, 4/7 each: idle 5 5/7, A 2 6/7, T 1 1/7, B 2 2/7, programs 13 5/7, B's videos 1 1/7,
 *   PDD 4/7, MT 4/7. Floors 24; A (6), idle (5), programs (5), PDD (4, before MT).
 *   → idle 6, A 3, T 1, B 2, programs 14, B's videos 1, PDD 1.
 * B's feed, 28. Idle 10, A 5, T 4, B 2, T's videos 2, independents 1 each; W = 26, 14/13 each:
 *   idle 10 10/13, A 5 5/13, T 4 4/13, B 2 2/13, videos 2 2/13, 1 1/13 each. Floors 26; idle, A.
 *   → idle 11, A 6, T 4, B 2, videos 2, 1, 1, 1.
 */
describe('4 market day with everything open', () => {
  const account = testGame().with({ allGates: 'open' }).market();

  it('4.1 all three feeds', () => {
    expect(account.feeds.map((f) => f.interconnection)).toEqual([8, 8, 8]);
    expect(account.feeds.map((f) => f.shoppers)).toEqual([12, 28, 28]);
    expect(wentIn(account, 'A')).toEqual({
      idle: 1,
      A: 2,
      T: 2,
      B: 2,
      'T videos': 1,
      'B videos': 1,
      PDD: 1,
      MT: 1,
      KS: 1,
    });
    expect(wentIn(account, 'T')).toEqual({
      idle: 6,
      A: 3,
      T: 1,
      B: 2,
      'A programs': 14,
      'B videos': 1,
      PDD: 1,
    });
    expect(wentIn(account, 'B')).toEqual({
      idle: 11,
      A: 6,
      T: 4,
      B: 2,
      'T videos': 2,
      PDD: 1,
      MT: 1,
      KS: 1,
    });
    expect(account.visits).toEqual([3, 2, 2]);
  });

  /*
   * Idle with videos elsewhere: A 1, T 6+1+2, B 11+1+1. Front A 2+3+6, T 2+1+4, B 2+2+2.
   * Orders A 11+14+3, T 7+2, B 6+2. Exposures A 1+11+3, T 9+7+2, B 13+6+2.
   * Ad coins 45/5, 18/5, 63/5 = 9, 3, 12. Hosted: T 14.
   * Wallets 5, 3, 2 everywhere. A's Market 14: 7, 4.2, 2.8 → 7, 4, 3. T's 9: 4.5, 2.7, 1.8 → 4, 3, 2.
   * B's 8: 4, 2.4, 1.6 → 4, 2, 2. PDD 3 (A, T): 1⅞, 1⅛ → 2, 1. MT 2: 1¼, ¾ → 1, 1.
   * Payments A 7+4+4+2+1 = 18, T 14+4+3+2+1+1 = 25, B 3+2+2 = 7.
   * Income A 14+9+3, T 4+3+5+7+stakes 3+2+2, B 4+12+1.
   * Figures A 1+9+0+28+18 = 56 = 9×6+2, T 9+3+14+9+25 = 60, B 13+12+0+8+7 = 40 = 6×6+4.
   */
  it('4.2 to 4.4', () => {
    expect(lines(account)).toEqual({
      idle: [1, 9, 13],
      orders: [28, 9, 8],
      exposures: [15, 18, 21],
      hosted: [0, 14, 0],
      adCoins: [9, 3, 12],
      payments: [18, 25, 7],
      income: [26, 26, 17],
      points: [9, 10, 6],
      remainder: [2, 0, 4],
    });
    expect(account.markets.map((m) => m.wallets)).toEqual([
      [7, 4, 3],
      [4, 3, 2],
      [4, 2, 2],
    ]);
  });

  it('4.2 a company’s front comes from all feeds, its programs from rivals’ only', () => {
    expect(each(account, (c) => [c.front, c.programs, c.direct])).toEqual([
      [11, 14, 3],
      [7, 0, 2],
      [6, 0, 2],
    ]);
  });
});
