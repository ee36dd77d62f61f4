import { describe, expect, it } from 'vitest';
import { each, lines, pullsIn, wentIn } from '../../support/accounts.ts';
import { testGame } from '../../support/testGame.ts';

/*
 * Worked by hand. Start position but A has no programs; Links T→A and Pay A→T are open, each one
 * way only, so there is no interconnection. One-tap: A's Market takes the wallet of T, whose feed
 * it is.
 *
 * A's and B's feeds as at the start: idle 1, A 2, PDD 1; idle 14, B 3, 1, 1, 1.
 * T's feed, 20. Idle 10, A 3+1 one-tap = 4, T 2, A's videos ½ = 0, PDD 5−2, MT 5−2, KS 4−2;
 *   W = 24, ⅚ each: idle 8⅓, A 3⅓, T 1⅔, PDD 2½, MT 2½, KS 1⅔. Floors 17; T, KS (⅔), PDD (½,
 *   before MT).  → idle 8, A 3, T 2, PDD 3, MT 2, KS 2.
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
    expect(pullsIn(account, 'T')).toEqual({ idle: 10, A: 4, T: 2, PDD: 3, MT: 3, KS: 2 });
    expect(wentIn(account, 'T')).toEqual({ idle: 8, A: 3, T: 2, PDD: 3, MT: 2, KS: 2 });
    expect(wentIn(account, 'B')).toEqual({ idle: 14, B: 3, PDD: 1, MT: 1, KS: 1 });
    expect(account.visits).toEqual([5, 3, 3]);
  });

  /*
   * Front 5, 2, 3; orders +3, +2, +2 = 8, 4, 5. Exposures A 1+8, T 8+4, B 14+5.
   * Ad coins 27/5, 12/5, 57/5 = 5, 2, 11.
   * A's Market 8 between A 5, T 3: 5, 3. T's 4, B's 5 own. PDD 5: 3⅛, 1⅞ → 3, 2. MT 3 → 2, 1.
   * Payments 5+3+2, 3+4+2+1, 5. Income A 4+5+2, T 2+2+2+0+stakes 5+3+3, B 2+11+1.
   * Figures A 1+5+0+8+10 = 24 = 4×6. T 8+2+0+4+10 = 24 = 4×6. B 35 = 5×6+5.
   */
  it('4.2 to 4.4', () => {
    expect(lines(account)).toEqual({
      idle: [1, 8, 14],
      orders: [8, 4, 5],
      exposures: [9, 12, 19],
      hosted: [0, 0, 0],
      adCoins: [5, 2, 11],
      payments: [10, 10, 5],
      income: [11, 17, 14],
      points: [4, 4, 5],
      remainder: [0, 0, 5],
    });
    expect(account.markets[0]).toEqual({ payers: 8, wallets: [5, 3, 0] });
  });
});

/*
 * Worked by hand. All 24 gates open, A's two programs in T's garden: 2+1+1+1 shoppers more
 * with each of two rivals, +10 in each feed.
 *
 * A's feed, 14. Idle 2, A 3, T 2+1, B 2+1, videos T 5/2 = 2, B 2, PDD 1, MT 1, KS 1; W = 18, 7/9 each:
 *   1 5/9, 2 3/9, 2 3/9, 2 3/9, 1 5/9, 1 5/9, 7/9, 7/9, 7/9. Floors 1+2+2+2+1+1 = 9; PDD, MT, KS (7),
 *   idle and T's videos (5, before B's).
 *   → idle 2, A 2, T 2, B 2, videos 2 and 1, independents 1 each.
 * T's feed, 30. Idle 10, A 3+1, T 2, B 2+1, programs 24, videos A 0, B 2, PDD 5−4 = 1, MT 1, KS 0;
 *   W = 47, 30/47 each: idle 6 18/47, A 2 26/47, T 1 13/47, B 1 43/47, programs 15 15/47, B's videos
 *   1 13/47, PDD 30/47, MT 30/47. Floors 26; B (43), PDD (30), MT (30), A (26).
 *   → idle 6, A 3, T 1, B 2, programs 15, B's videos 1, PDD 1, MT 1.
 * B's feed, 30. Idle 10, A 4, T 3, B 2, T's videos 2, independents 1 each; W = 24, 5/4 each:
 *   idle 12½, A 5, T 3¾, B 2½, videos 2½, 1¼ each. Floors 27; T (¾), idle and B (½, before videos).
 *   → idle 13, A 5, T 4, B 3, videos 2, 1, 1, 1.
 */
describe('4 market day with everything open', () => {
  const account = testGame().with({ allGates: 'open' }).market();

  it('4.1 all three feeds', () => {
    expect(account.feeds.map((f) => f.interconnection)).toEqual([10, 10, 10]);
    expect(account.feeds.map((f) => f.shoppers)).toEqual([14, 30, 30]);
    expect(wentIn(account, 'A')).toEqual({
      idle: 2,
      A: 2,
      T: 2,
      B: 2,
      'T videos': 2,
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
      'A programs': 15,
      'B videos': 1,
      PDD: 1,
      MT: 1,
    });
    expect(wentIn(account, 'B')).toEqual({
      idle: 13,
      A: 5,
      T: 4,
      B: 3,
      'T videos': 2,
      PDD: 1,
      MT: 1,
      KS: 1,
    });
    expect(account.visits).toEqual([3, 3, 2]);
  });

  /*
   * Idle with videos elsewhere: A 2, T 6+2+2, B 13+1+1. Front A 2+3+5, T 2+1+4, B 2+2+3.
   * Orders A 10+15+3, T 7+2, B 7+2. Exposures A 2+10+3, T 10+7+2, B 15+7+2.
   * Ad coins 45/5, 19/5, 72/5 = 9, 3, 14. Hosted: T 15.
   * Wallets 5, 3, 2 everywhere. A's Market 13: 6.5, 3.9, 2.6 → 6, 4, 3. T's 9: 4.5, 2.7, 1.8 → 4, 3, 2.
   * B's 9 the same. PDD 3 (A, T): 1⅞, 1⅛ → 2, 1. MT 3 the same.
   * Payments A 6+4+4+2+2 = 18, T 15+4+3+3+1+1 = 27, B 3+2+2 = 7.
   * Income A 14+9+3, T 4+3+5+7+stakes 3+3+2, B 4+14+1.
   * Figures A 2+9+0+28+18 = 57 = 9×6+3, T 10+3+15+9+27 = 64 = 10×6+4, B 15+14+0+9+7 = 45 = 7×6+3.
   */
  it('4.2 to 4.4', () => {
    expect(lines(account)).toEqual({
      idle: [2, 10, 15],
      orders: [28, 9, 9],
      exposures: [15, 19, 24],
      hosted: [0, 15, 0],
      adCoins: [9, 3, 14],
      payments: [18, 27, 7],
      income: [26, 27, 19],
      points: [9, 10, 7],
      remainder: [3, 4, 3],
    });
    expect(account.markets.map((m) => m.wallets)).toEqual([
      [6, 4, 3],
      [4, 3, 2],
      [4, 3, 2],
    ]);
  });

  it('4.2 a company’s front comes from all feeds, its programs from rivals’ only', () => {
    expect(each(account, (c) => [c.front, c.programs, c.direct])).toEqual([
      [10, 15, 3],
      [7, 0, 2],
      [7, 0, 2],
    ]);
  });
});
