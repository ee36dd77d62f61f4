import { describe, expect, it } from 'vitest';
import { sharesForSale } from '../../../src/game/state.ts';
import { testGame } from '../../support/testGame.ts';

describe('5 Inspection', () => {
  it('5 everyone below 0 pays 2 for each point, then the lowest must open one gate', () => {
    const game = testGame().with({
      edict: 'inspection',
      A: { standing: -2 },
      T: { standing: -3 },
      B: { standing: 0 },
    });
    game.turnUp();
    expect(game.each((c) => c.cash)).toEqual([6, 2, 12]);
    expect(game.each((c) => c.standing)).toEqual([-2, -3, 0]);
    expect(game.state.step).toEqual({ kind: 'answers', queue: [1] });
    expect(game.legal()).toHaveLength(7 + 1);
  });

  it('5 what cannot be paid costs market value; the payments come before the answers', () => {
    const game = testGame()
      .with({ edict: 'inspection', T: { standing: -4, cash: 5 } })
      .turnUp();
    // 8 due, 5 paid, 3 missing: 2 market value.
    expect(game.company('T').cash).toBe(0);
    expect(game.company('T').marketValue).toBe(-2);
    expect(game.last('inspectionFined')).toEqual({
      type: 'inspectionFined',
      seat: 1,
      coins: 5,
      marketValueLost: 2,
    });
    // Defying now finds no coins left: 4 missing, 2 more market value.
    game.play('defy');
    expect(game.company('T').marketValue).toBe(-4);
    expect(game.company('T').standing).toBe(-5);
  });

  it('5 fines nobody at 0 or above, and still names the lowest', () => {
    const game = testGame().with({ edict: 'inspection', A: { standing: 3 }, T: { standing: 2 } });
    game.turnUp();
    expect(game.all('inspectionFined')).toEqual([]);
    expect(game.state.step).toEqual({ kind: 'answers', queue: [2] });
  });
});

describe('5 Merger control', () => {
  it('5 the company with most shares sells one back for 6 coins', () => {
    const game = testGame()
      .with({ edict: 'mergerControl', visits: [4, 3, 2] })
      .turnUp();
    // T holds one of each; Kuaishou had the fewest visits.
    expect(game.company('T').stakes).toEqual([1, 1, 0]);
    expect(game.company('T').cash).toBe(14);
    expect(sharesForSale(game.state, 2, 3)).toBe(3);
    expect(game.last('shareSold')).toEqual({
      type: 'shareSold',
      seat: 1,
      independent: 2,
      coins: 6,
    });
    expect(game.state.step.kind).toBe('action');
  });

  it('5 ties in visits go PDD, MT, KS', () => {
    const tie = (visits: [number, number, number]) =>
      testGame().with({ edict: 'mergerControl', visits }).turnUp().company('T').stakes;
    expect(tie([2, 2, 2])).toEqual([0, 1, 1]);
    expect(tie([3, 2, 2])).toEqual([1, 0, 1]);
    expect(tie([2, 3, 2])).toEqual([0, 1, 1]);
  });

  it('8 only independents of which the company holds a share are compared', () => {
    const game = testGame().with({
      edict: 'mergerControl',
      visits: [9, 1, 0],
      T: { stakes: [3, 0, 0] },
    });
    expect(game.turnUp().company('T').stakes).toEqual([2, 0, 0]);
  });

  it('5 does nothing when nobody holds a share', () => {
    const game = testGame()
      .with({ edict: 'mergerControl', T: { stakes: [0, 0, 0] } })
      .turnUp();
    expect(game.all('shareSold')).toEqual([]);
    expect(game.each((c) => c.cash)).toEqual([10, 8, 12]);
    expect(game.each((c) => c.stakes)).toEqual([
      [0, 0, 0],
      [0, 0, 0],
      [0, 0, 0],
    ]);
  });
});
