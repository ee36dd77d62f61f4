import { describe, expect, it } from 'vitest';
import { each, lines, wentIn } from '../../support/accounts.ts';
import { testGame } from '../../support/testGame.ts';

/*
 * Screen time, worked by hand on the start position: T's and B's feeds have 18, A's (level 1) 4.
 * T's feed: W = 50, 9/25 each: idle 3 15/25, T 18/25, programs 8 16/25, PDD 1 20/25, MT 1 20/25,
 *   KS 1 11/25. Floors 14; PDD, MT, T, programs.  → idle 3, T 1, programs 9, PDD 2, MT 2, KS 1.
 * B's feed: W = 15, 6/5 each: idle 12, B 2⅖, 1⅕ each. Floors 17; B.  → idle 12, B 3, 1, 1, 1.
 */
describe('5 Screen time', () => {
  const account = testGame().with({ edict: 'screenTime' }).market();

  it('5 feeds of level 4 or more have 2 shoppers fewer', () => {
    expect(account.feeds.map((f) => f.shoppers)).toEqual([4, 18, 18]);
    expect(wentIn(account, 'T')).toEqual({
      idle: 3,
      T: 1,
      'A programs': 9,
      PDD: 2,
      MT: 2,
      KS: 1,
    });
    expect(wentIn(account, 'B')).toEqual({ idle: 12, B: 3, PDD: 1, MT: 1, KS: 1 });
  });

  /*
   * Orders A 2+9+3, T 3, B 5. Exposures 6, 3+1+2, 12+3+2; ad coins 3, 6/5, 51/5. Visits 4, 3, 2.
   * Payments 10, 9+3+1+1, 5. Income A 7+3+2, T 1+1+2+4+9, B 2+10+1.
   * Figures A 1+3+14+10 = 28 = 4×6+4, T 3+1+9+3+14 = 30, B 12+10+5+5 = 32 = 5×6+2.
   */
  it('4.2 to 4.4', () => {
    expect(lines(account)).toEqual({
      idle: [1, 3, 12],
      orders: [14, 3, 5],
      exposures: [6, 6, 17],
      hosted: [0, 9, 0],
      adCoins: [3, 1, 10],
      payments: [10, 14, 5],
      income: [12, 17, 13],
      points: [4, 5, 5],
      remainder: [4, 0, 2],
    });
  });

  it('5 level 4 is reached, level 3 is not', () => {
    const feed = (level: number) =>
      testGame()
        .with({ edict: 'screenTime', A: { levels: { feed: level } } })
        .market().feeds[0].shoppers;
    expect([feed(3), feed(4)]).toEqual([12, 14]);
  });
});

describe('5 Algorithm rules', () => {
  /*
   * Ad coins 3, 1, 11 become 1, 0, 5. Income A 7+1+2, T 1+0+3+5+9, B 2+5+1.
   * Figures A 1+1+15+10 = 27 = 4×6+3, T 4+0+10+3+15 = 32 = 5×6+2, B 14+5+5+5 = 29 = 4×6+5.
   */
  it('5 halves ad coins, rounded down, in income and figures', () => {
    const account = testGame().with({ edict: 'algorithmRules' }).market();
    expect(lines(account)).toMatchObject({
      adCoins: [1, 0, 5],
      income: [10, 18, 8],
      points: [4, 5, 4],
      remainder: [3, 2, 5],
    });
  });

  it('8 does not halve what rivals pay for campaigns, nor its figure', () => {
    const game = testGame().with({ edict: 'algorithmRules' }).play('campaign:2');
    expect(game.company('B').cash).toBe(18);
    const account = game.market();
    // B: ad coins and 3 + 3 for A's campaign.
    expect(each(account, (c) => c.figures.advertising)[2]).toBe(
      (account.companies[2].adCoins ?? 0) + 6,
    );
  });
});

describe('5 cards of the month end with it', () => {
  it('5 the next month is back to normal', () => {
    const game = testGame().with({ edict: 'screenTime', headline: 'shortVideoCraze' });
    expect(game.market().feeds[2].shoppers).toBe(22);
    game.with({ nextEdict: 'hearing' }).endMonth();
    expect(game.market().feeds[2].shoppers).toBe(20);
  });

  it('5 an edict and a headline of the same month add up', () => {
    const game = testGame().with({ edict: 'personalDataLaw', headline: 'holidayTravel' });
    game.with({ A: { campaigns: [1, 0, 0, 0] } });
    const { pulls } = game.market().feeds[0];
    // A's Market 3 + campaign 2 + 3 − 2.
    expect(pulls[1]).toBe(6);
    expect(game.market().feeds[1].pulls[4]).toBe(26);
  });
});
