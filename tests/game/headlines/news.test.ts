import { describe, expect, it } from 'vitest';
import type { HEADLINES } from '../../../src/content/headlines.ts';
import { each, lines, pullsIn, wentIn } from '../../support/accounts.ts';
import { testGame } from '../../support/testGame.ts';

/** The start position with a headline; its quiet market day is worked in market/start.test.ts. */
const start = (headline: (typeof HEADLINES)[number]['id']) => testGame().with({ headline });

describe('5 news that changes the market day', () => {
  it('news: Quiet month changes nothing', () => {
    expect(lines(start('quietMonth').market()).income).toEqual([12, 19, 14]);
  });

  it('news: Singles’ Day doubles direct orders', () => {
    const account = start('singlesDay').market();
    expect(each(account, (c) => c.direct)).toEqual([6, 4, 4]);
    // Three, two and two more orders, exposures and payments than at the start.
    expect(lines(account)).toMatchObject({
      orders: [18, 5, 7],
      exposures: [9, 9, 21],
      payments: [13, 17, 7],
    });
  });

  it('news: 618 sale adds 2 to Markets of level 3, in their own feed and behind Links', () => {
    const game = start('sale618').with({ gates: { 'links T→A': 'open', 'links A→T': 'open' } });
    const market = game.market();
    expect(pullsIn(market, 'A')).toMatchObject({ A: 5, T: 2 });
    expect(pullsIn(market, 'T')).toMatchObject({ A: 5, T: 2 });
    expect(pullsIn(market, 'B').A).toBeUndefined();
    game.with({ T: { levels: { market: 3 } }, B: { campaigns: [0, 1, 0, 0] } });
    expect(pullsIn(game.market(), 'A').T).toBe(5);
    // A campaign alone, behind blocked Links, is not raised: 2 + T's Ads 1.
    expect(pullsIn(game.with({ B: { levels: { market: 3 } } }).market(), 'T').B).toBe(3);
  });

  it('news: Short-video craze brings B’s feed 4 shoppers, Mini-game craze T’s', () => {
    expect(
      start('shortVideoCraze')
        .market()
        .feeds.map((f) => f.shoppers),
    ).toEqual([4, 20, 24]);
    expect(
      start('miniGameCraze')
        .market()
        .feeds.map((f) => f.shoppers),
    ).toEqual([4, 24, 20]);
  });

  it('news: Group-buying boom gives PDD +2 pull in every feed', () => {
    const market = start('groupBuyingBoom').market();
    expect(['A', 'T', 'B'].map((f) => pullsIn(market, f as 'A').PDD)).toEqual([3, 7, 3]);
    expect(['A', 'T', 'B'].map((f) => pullsIn(market, f as 'A').MT)).toEqual([1, 5, 1]);
  });

  it('news: Stay-home weeks give MT +3 pull, added after what open Links take', () => {
    const game = start('stayHomeWeeks');
    const mt = () => ['A', 'T', 'B'].map((f) => pullsIn(game.market(), f as 'A').MT);
    expect(mt()).toEqual([4, 8, 4]);
    game.with({ gates: { 'links T→A': 'open', 'links T→B': 'open' } });
    expect(mt()).toEqual([4, 4, 4]);
  });

  it('4.1 news is added after the floor of 0', () => {
    // KS is at 4 − 4 = 0, not below; no news raises it, PDD 5 − 4 = 1 becomes 3.
    const open = { gates: { 'links T→A': 'open', 'links T→B': 'open' } } as const;
    const boom = start('groupBuyingBoom').with(open);
    expect(pullsIn(boom.market(), 'T')).toMatchObject({ PDD: 3, MT: 1 });
    expect(pullsIn(boom.market(), 'T').KS).toBeUndefined();
  });

  it('news: Brand season pays 1 coin an order', () => {
    // A 15+3+2, T 3+1+3+5+9, B 5+11+1; market value as at the start.
    const account = start('brandSeason').market();
    expect(lines(account)).toMatchObject({ income: [20, 21, 17], points: [4, 5, 5] });
  });
});

/*
 * Holiday travel, worked by hand: A has one program in T's garden, which pulls 13.
 * T's feed, 20. Idle 10, T 2, program 13, PDD 5, MT 5, KS 4; W = 39, 20/39 each:
 *   idle 5 5/39, T 1 1/39, program 6 26/39, PDD 2 22/39, MT 2 22/39, KS 2 2/39.
 *   Floors 18; program, PDD.  → idle 5, T 1, program 7, PDD 3, MT 2, KS 2.
 * (With 12: W = 38, 10/19: 5 5/19, 1 1/19, 6 6/19, 2 12/19, 2 12/19, 2 2/19: PDD and MT.)
 */
describe('5 news: Holiday travel', () => {
  const game = start('holidayTravel').with({ A: { miniPrograms: [0, 1, 0] } });

  it('8 each mini-program pulls 13', () => {
    const market = game.market();
    expect(pullsIn(market, 'T')['A programs']).toBe(13);
    expect(wentIn(market, 'T')).toEqual({
      idle: 5,
      T: 1,
      'A programs': 7,
      PDD: 3,
      MT: 2,
      KS: 2,
    });
    const quiet = start('quietMonth').with({ A: { miniPrograms: [0, 1, 0] } });
    expect(wentIn(quiet.market(), 'T')['A programs']).toBe(6);
    const two = start('holidayTravel').with({ A: { miniPrograms: [0, 2, 0] } });
    expect(pullsIn(two.market(), 'T')['A programs']).toBe(26);
  });

  /*
   * Visits 5, 3, 3. Orders A 2+7+3, T 1+2, B 5. Exposures 6, 5+1+2, 19; ad coins 3, 1, 11.
   * PDD 5: 3⅛, 1⅞ → 3, 2; MT 3 → 2, 1. Payments 5+3+2, 7+3+2+1, 5.
   * Income A 6+3+2, T 1+1+2+3+stakes 5+3+3, B 14.
   * Figures A 1+3+0+12+10 = 26 = 4×6+2, T 5+1+7+3+13 = 29 = 4×6+5, B 35 = 5×6+5.
   */
  it('4.2 to 4.4', () => {
    expect(lines(game.market())).toEqual({
      idle: [1, 5, 14],
      orders: [12, 3, 5],
      exposures: [6, 8, 19],
      hosted: [0, 7, 0],
      adCoins: [3, 1, 11],
      payments: [10, 13, 5],
      income: [11, 18, 14],
      points: [4, 4, 5],
      remainder: [2, 5, 5],
    });
  });
});
