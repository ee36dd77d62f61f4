import { describe, expect, it } from 'vitest';
import { awardPoints, SECTORS } from '../../../src/game/scoring.ts';
import { testGame } from '../../support/testGame.ts';

const PRIZE = { most: 10, second: 3 };

describe('6 awards', () => {
  it.each([
    ['most and second', [5, 9, 2], [3, 10, 0]],
    ['two tie for most: no second', [9, 9, 2], [10, 10, 0]],
    ['three tie for most', [4, 4, 4], [10, 10, 10]],
    ['two tie for second', [9, 2, 2], [10, 3, 3]],
    ['zero gets nothing', [0, 0, 0], [0, 0, 0]],
    ['a second of zero gets nothing', [7, 0, 0], [10, 0, 0]],
    ['less than zero gets nothing', [-1, -2, -3], [0, 0, 0]],
    ['second below zero', [1, -1, 0], [10, 0, 0]],
    ['second is positive, third is not', [3, 1, -5], [10, 3, 0]],
  ] as const)('6 %s', (_, values, points) => {
    expect(awardPoints([...values], PRIZE)).toEqual(points);
  });

  it('6 are six sectors: the five figures and public trust', () => {
    expect(SECTORS).toEqual(['attention', 'advertising', 'hosting', 'orders', 'payments', 'trust']);
  });

  /*
   * The start position's market day (market/start.test.ts): attention 1, 4, 14; advertising
   * 3, 1, 11; hosting 0, 10, 0; orders 15, 3, 5; payments 10, 15, 5. Standing 2, 2, −1.
   * A: 0+3+0+10+3+10 = 26. T: 3+0+10+0+10+10 = 33. B: 10+10+0+3+0+0 = 23.
   * MV +4, +5, +5 before awards; antitrust hits A (8 blocked gates, the others 7).
   */
  it('6 of month 3, worked by hand', () => {
    const game = testGame().with({
      month: 3,
      A: { standing: 2 },
      T: { standing: 2 },
      B: { standing: -1 },
    });
    const [a = 0, t = 0, b = 0] = game.each((c) => c.marketValue);
    game.endMonth();
    const { awards, antitrust } = game.last('awardsGiven');
    expect(awards.map((a) => [a.sector, a.values, a.points])).toEqual([
      ['attention', [1, 4, 14], [0, 3, 10]],
      ['advertising', [3, 1, 11], [3, 0, 10]],
      ['hosting', [0, 10, 0], [0, 10, 0]],
      ['orders', [15, 3, 5], [10, 0, 3]],
      ['payments', [10, 15, 5], [3, 10, 0]],
      ['trust', [2, 2, -1], [10, 10, 0]],
    ]);
    expect(antitrust).toBe(0);
    expect(game.each((c) => c.marketValue)).toEqual([a + 4 + 26 - 10, t + 5 + 33, b + 5 + 23]);
  });

  it('6 advertising counts rival campaigns as in 4.4', () => {
    const game = testGame().with({ month: 6, A: { campaigns: [0, 0, 2, 0] } });
    const expected = game.market().companies.map((c) => c.figures.advertising);
    game.endMonth();
    expect(game.last('awardsGiven').awards[1]?.values).toEqual(expected);
    expect(expected[2]).toBeGreaterThanOrEqual(12);
  });
});
