import { describe, expect, it } from 'vitest';
import { each, lines, pullsIn, wentIn } from '../../support/accounts.ts';
import { type Position, testGame } from '../../support/testGame.ts';

/*
 * Worked by hand. Start position; A has two campaigns in B's feed, B one in its own, T one at KS.
 *
 * A's and T's feeds as at the start: idle 1, A 2, PDD 1; idle 4, T 1, programs 10, 2, 2, KS 1.
 * B's feed, 20. Idle 10, A 2×(2+3) = 10, B 2+(2+3) = 7, independents 1 each; W = 30, ⅔ each:
 *   idle 6⅔, A 6⅔, B 4⅔, ⅔ each. Floors 16; idle, A, B, PDD.  → idle 7, A 7, B 5, PDD 1.
 * KS has 1 visitor: stay 2, T 2+2 = 4; ⅓, ⅔.  → T wins it.
 */
const bought = {
  A: { campaigns: [0, 0, 2, 0] },
  T: { campaigns: [0, 0, 0, 1] },
  B: { campaigns: [0, 0, 1, 0] },
} satisfies Position;

describe('4 market day with campaigns', () => {
  const account = testGame().with(bought).market();

  it('4.1 all three feeds and Kuaishou', () => {
    expect(wentIn(account, 'A')).toEqual({ idle: 1, A: 2, PDD: 1 });
    expect(wentIn(account, 'T')).toMatchObject({ idle: 4, T: 1, 'A programs': 10, KS: 1 });
    expect(pullsIn(account, 'B')).toEqual({ idle: 10, A: 10, B: 7, PDD: 1, MT: 1, KS: 1 });
    expect(wentIn(account, 'B')).toEqual({ idle: 7, A: 7, B: 5, PDD: 1 });
    expect(account.visits).toEqual([4, 2, 1]);
    expect(account.adSeller).toEqual({ stayed: 0, won: [0, 1, 0] });
  });

  /*
   * Front A 2+7, T 1+1 from KS, B 5. Orders A 9+10+3, T 2+2, B 5+2.
   * Exposures A 1+9+3, T 4+2+2, B 7+5+2. Ad coins 39/5, 8/5, 42/5 = 7, 1, 8. Hosted T 10.
   * Own markets 12, 4, 7. PDD 4 → 3, 1. MT 2: 1¼, ¾ → 1, 1. Payments 16, 10+4+1+1, 7.
   * Income A 11+7+3, T 2+1+3+5+stakes 4+2+1, B 3+8+1.
   * Advertising A 7, T 1, B 8 + 2 × (3+3) = 20.
   * Figures A 1+7+0+22+16 = 46 = 7×6+4, T 4+1+10+4+16 = 35 = 5×6+5, B 7+20+0+7+7 = 41 = 6×6+5.
   */
  it('4.2 to 4.4', () => {
    expect(lines(account)).toEqual({
      idle: [1, 4, 7],
      orders: [22, 4, 7],
      exposures: [13, 8, 14],
      hosted: [0, 10, 0],
      adCoins: [7, 1, 8],
      payments: [16, 16, 7],
      income: [21, 18, 12],
      points: [7, 5, 6],
      remainder: [4, 5, 5],
    });
  });

  it('4.4 rival campaigns count 3 + the host’s Ads as its advertising, one’s own do not', () => {
    expect(each(account, (c) => c.figures.advertising)).toEqual([7, 1, 20]);
  });

  /*
   * Personal data law: in B's feed A 2×3 = 6, B 2+3 = 5; W = 24, ⅚ each:
   *   idle 8⅓, A 5, B 4⅙, ⅚ each. Floors 17; PDD, MT, KS.  → idle 8, A 5, B 4, 1, 1, 1.
   * KS has 2 visitors, stay 2 and T 2+2−2 = 2: one each.
   */
  it('5 Personal data law: each campaign pulls 2 less, at Kuaishou too', () => {
    const law = testGame().with(bought).with({ edict: 'personalDataLaw' }).market();
    expect(pullsIn(law, 'B')).toEqual({ idle: 10, A: 6, B: 5, PDD: 1, MT: 1, KS: 1 });
    expect(wentIn(law, 'B')).toEqual({ idle: 8, A: 5, B: 4, PDD: 1, MT: 1, KS: 1 });
    expect(law.adSeller).toEqual({ stayed: 1, won: [0, 1, 0] });
    // What the host shows as advertising is not changed: 8 or so ad coins + 2 × 6.
    const { figures, adCoins } = law.companies[2];
    expect(figures.advertising).toBe(adCoins + 12);
  });

  it('4.1 campaigns pull also when Links is blocked, and add to an open link', () => {
    const game = testGame().with({ T: { campaigns: [0, 0, 1, 0] } });
    expect(pullsIn(game.market(), 'B').T).toBe(5);
    game.with({ gates: { 'links B→T': 'open' } });
    expect(pullsIn(game.market(), 'B').T).toBe(7);
  });

  it('4.1 a campaign pulls even after its Ads gate was blocked in the same month', () => {
    const game = testGame().play('campaign:2').turnOf('B').play('block:0:ads');
    expect(pullsIn(game.market(), 'B').A).toBe(5);
  });
});
