import { describe, expect, it } from 'vitest';
import { scoreOf, standings } from '../../../src/game/scoring.ts';
import { type Position, testGame } from '../../support/testGame.ts';

const NO_SHARES: [number, number, number] = [0, 0, 0];

/** Places as letters, winner first. */
function ranking(position: Position): string {
  const game = testGame().with(position);
  return standings(game.rules, game.state)
    .map((s) => 'ATB'[s.seat])
    .join('');
}

describe('7 score', () => {
  it('7 is MV + cash / 10 + standing + shares × visits', () => {
    const game = testGame().with({
      visits: [4, 3, 2],
      A: { marketValue: 50, cash: 29, standing: 3, stakes: [2, 0, 1] },
    });
    // 50 + 2 + 3 + 2×4 + 1×2.
    expect(scoreOf(game.rules, game.state, 0)).toEqual({
      marketValue: 50,
      cash: 2,
      standing: 3,
      stakes: [8, 0, 2],
      total: 65,
    });
  });

  it('7 rounds cash down and counts negative standing and market value as they are', () => {
    const game = testGame().with({ T: { marketValue: -2, cash: 9, standing: -4 } });
    expect(scoreOf(game.rules, game.state, 1).total).toBe(-6);
    expect(scoreOf(game.rules, game.with({ T: { cash: 10 } }).state, 1).total).toBe(-5);
  });

  it('7 during the game uses last month’s visits, at the end those of month 6', () => {
    const game = testGame().with({ month: 6 });
    expect(scoreOf(game.rules, game.state, 1).stakes).toEqual([0, 0, 0]);
    game.endMonth();
    // The start position's visits 4, 3, 2 at one share each.
    expect(scoreOf(game.rules, game.state, 1).stakes).toEqual([4, 3, 2]);
    expect(game.last('gameOver').standings).toEqual(standings(game.rules, game.state));
  });
});

describe('7 final ranking', () => {
  const even = (a: number, t: number, b: number): Position => ({
    allGates: 'blocked',
    A: { marketValue: a, cash: 0 },
    T: { marketValue: t, cash: 0, stakes: NO_SHARES },
    B: { marketValue: b, cash: 0 },
  });

  it('7 the highest score wins', () => {
    expect(ranking(even(10, 30, 20))).toBe('TBA');
    expect(ranking(even(10, 20, 30))).toBe('BTA');
  });

  it('7 ties: fewer blocked gates first', () => {
    expect(ranking({ ...even(9, 9, 9), gates: { 'pay B→A': 'treaty' } })).toBe('BAT');
    const game = testGame()
      .with(even(9, 9, 9))
      .with({ gates: { 'pay T→A': 'open' } });
    game.with({ A: { cash: 9 } });
    expect(standings(game.rules, game.state).map((s) => s.seat)).toEqual([1, 0, 2]);
  });

  it('7 then more cash', () => {
    const game = testGame()
      .with(even(9, 9, 9))
      .with({ B: { cash: 9 }, T: { cash: 4 } });
    expect(standings(game.rules, game.state).map((s) => s.seat)).toEqual([2, 1, 0]);
  });

  it('7 then A before T before B, whatever the turn order', () => {
    expect(ranking({ ...even(9, 9, 9), order: 'BAT' })).toBe('ATB');
    expect(ranking({ ...even(8, 9, 9), order: 'BAT' })).toBe('TBA');
  });

  it('7 gives every place to one company', () => {
    const game = testGame().with(even(9, 9, 9));
    expect(standings(game.rules, game.state).map((s) => s.place)).toEqual([1, 2, 3]);
  });
});
