import { describe, expect, it } from 'vitest';
import { DISTRICTS } from '../../../src/game/seats.ts';
import { testGame } from '../../support/testGame.ts';

/** Cost of the next level, by company, at the start (rulebook 1 and 3): core 3×, clone 5×. */
const START_COSTS = {
  // A is core in Ads, Market, Wallet: Feed 1→2 5×2, Ads 3→4 3×4, Mini 1→2 5×2, 3×4, 3×6.
  A: [10, 12, 10, 12, 18],
  // T is core in Feed, Mini, Wallet: Feed 5→6 3×6, Ads 1→2 5×2, Mini 2→3 3×3, 5×3, 3×4.
  T: [18, 10, 9, 15, 12],
  // B is core in Feed, Ads: Feed 3×6, Ads 3×4, Mini 5×2, Market 5×3, Wallet 5×3.
  B: [18, 12, 10, 15, 15],
} as const;

describe('3 build', () => {
  it.each(['A', 'T', 'B'] as const)('3 costs %s 3 × the new level, or 5 × for a clone', (who) => {
    for (const [i, district] of DISTRICTS.entries()) {
      const game = testGame().turnOf(who);
      const company = game.company(who);
      const cost = START_COSTS[who][i] ?? 0;
      const level = company.levels[district];
      company.cash = cost - 1;
      expect(game.refusal(`build:${district}`)).toBe('tooExpensive');
      company.cash = cost;
      game.play(`build:${district}`);
      expect(company.levels[district]).toBe(level + 1);
      expect(company.cash).toBe(0);
    }
  });

  it('3 pays the bank: no one else gets the money', () => {
    const game = testGame()
      .with({ A: { cash: 14 } })
      .play('build:ads');
    expect(game.each((c) => c.cash)).toEqual([2, 8, 12]);
    expect(game.last('acted')).toEqual({
      type: 'acted',
      seat: 0,
      action: { type: 'build', district: 'ads' },
      coins: 12,
    });
  });

  it('1 stops at level 6 for core districts and at 4 for clones', () => {
    const game = testGame().with({
      A: { cash: 99, levels: { feed: 4, ads: 6, mini: 3, market: 5, wallet: 6 } },
    });
    expect(game.legal('build')).toEqual(['build:mini', 'build:market']);
    expect(game.refusal('build:feed')).toBe('maxLevel');
    expect(game.refusal('build:ads')).toBe('maxLevel');
  });

  it('news: Funding winter makes builds cost 2 more', () => {
    const game = testGame()
      .with({ headline: 'fundingWinter', A: { cash: 14 } })
      .play('build:ads');
    expect(game.company('A').cash).toBe(0);
    expect(
      game
        .with({ A: { cash: 13 } })
        .turnOf('A')
        .refusal('build:market'),
    ).toBe('tooExpensive');
  });

  it('news: Cheap capital makes builds cost 2 less', () => {
    const game = testGame()
      .with({ headline: 'cheapCapital', A: { cash: 10 } })
      .play('build:ads');
    expect(game.company('A').cash).toBe(0);
  });

  it('8 never costs less than 7, even with Cheap capital', () => {
    const game = testGame()
      .with({ headline: 'cheapCapital', T: { cash: 7 } })
      .turnOf('T');
    game.play('build:mini');
    expect(game.company('T').cash).toBe(0);
  });
});
