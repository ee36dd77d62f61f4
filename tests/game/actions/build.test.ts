import { describe, expect, it } from 'vitest';
import { DISTRICTS } from '../../../src/game/seats.ts';
import { testGame } from '../../support/testGame.ts';

/** Cost of the next level, by company, at the start (rulebook 1 and 3): core 2×, clone 4×. */
const START_COSTS = {
  // A is core in Ads, Market, Wallet: Feed 1→2 4×2, Ads 3→4 2×4, Mini 1→2 4×2, 2×4, 2×6.
  A: [8, 8, 8, 8, 12],
  // T is core in Feed, Mini, Wallet: Feed 5→6 2×6, Ads 1→2 4×2, Mini 2→3 2×3, 4×3, 2×4.
  T: [12, 8, 6, 12, 8],
  // B is core in Feed, Ads: Feed 2×6, Ads 2×4, Mini 4×2, Market 4×3, Wallet 4×3.
  B: [12, 8, 8, 12, 12],
} as const;

describe('3 build', () => {
  it.each(['A', 'T', 'B'] as const)('3 costs %s 2 × the new level, or 4 × for a clone', (who) => {
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
    const game = testGame().play('build:ads');
    expect(game.each((c) => c.cash)).toEqual([2, 8, 12]);
    expect(game.last('acted')).toEqual({
      type: 'acted',
      seat: 0,
      action: { type: 'build', district: 'ads' },
      coins: 8,
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
      .with({ headline: 'fundingWinter', A: { cash: 10 } })
      .play('build:ads');
    expect(game.company('A').cash).toBe(0);
    expect(
      game
        .with({ A: { cash: 9 } })
        .turnOf('A')
        .refusal('build:market'),
    ).toBe('tooExpensive');
  });

  it('news: Cheap capital makes builds cost 2 less', () => {
    const game = testGame()
      .with({ headline: 'cheapCapital', A: { cash: 6 } })
      .play('build:ads');
    expect(game.company('A').cash).toBe(0);
  });

  it('8 never costs less than 4, even with Cheap capital', () => {
    const game = testGame()
      .with({ headline: 'cheapCapital', T: { cash: 4 } })
      .turnOf('T');
    game.play('build:mini');
    expect(game.company('T').cash).toBe(0);
  });
});
