import { describe, expect, it } from 'vitest';
import { seatToMove } from '../../../src/game/state.ts';
import { testGame } from '../../support/testGame.ts';

describe('5 answers', () => {
  it('5 are given in turn order, before anyone acts', () => {
    const game = testGame().with({ order: 'BAT' }).turnUp();
    expect(seatToMove(game.state)).toBe(2);
    expect(game.refusal('raiseCash')).toBe('answerEdictFirst');
    expect(game.refusal('acceptTreaty')).toBe('answerEdictFirst');
    expect(game.refusal('defy', 'A')).toBe('notYourTurn');
    game.play('defy');
    expect(seatToMove(game.state)).toBe(0);
    game.play('defy');
    expect(seatToMove(game.state)).toBe(1);
    game.play('defy');
    expect(game.state.step).toEqual({ kind: 'action', round: 1, turn: 0, offered: false });
    expect(seatToMove(game.state)).toBe(2);
  });

  it('5 an answer is not a turn and cannot be given twice', () => {
    const game = testGame().turnUp().play('defy', 'defy', 'defy');
    for (const key of ['defy', 'complyAll', 'decline', 'comply:1:links']) {
      expect(game.refusal(key)).toBe('noEdictToAnswer');
    }
    expect(game.refusal('acceptTreaty')).toBe('noTreatyToAnswer');
  });

  it('5 skips a company that has none to open', () => {
    const game = testGame().with({ gates: { 'links A→T': 'treaty', 'links A→B': 'open' } });
    game.turnUp();
    expect(game.state.named).toEqual([0, 1, 2]);
    expect(game.state.step).toEqual({ kind: 'answers', queue: [1, 2] });
  });

  it('5 goes straight to the actions when nobody has anything to open', () => {
    const game = testGame().with({ allGates: 'open' }).turnUp();
    expect(game.state.step).toEqual({ kind: 'action', round: 1, turn: 0, offered: false });
  });

  it('5 comply opens the chosen gate as ordered, for no standing', () => {
    const game = testGame().turnUp().play('comply:2:links');
    expect(game.gate('links A→B')).toBe('ordered');
    expect(game.gate('links A→T')).toBe('blocked');
    expect(game.company('A').standing).toBe(0);
    expect(game.company('A').cash).toBe(10);
    expect(game.last('gateOpened')).toMatchObject({ by: 'order', standing: 0 });
  });

  it('1 an ordered gate cannot be blocked for the rest of the game', () => {
    const game = testGame().turnUp().play('comply:2:links', 'defy', 'defy');
    for (const month of [1, 2, 3]) {
      expect(game.state.month).toBe(month);
      expect(game.turnOf('A').refusal('block:2:links')).toBe('lockedByOrder');
      game.endMonth();
    }
    expect(game.gate('links A→B')).toBe('ordered');
  });

  it('5 defy costs 3 coins and 1 standing, and opens nothing', () => {
    const game = testGame().turnUp().play('defy');
    expect(game.company('A').cash).toBe(7);
    expect(game.company('A').standing).toBe(-1);
    expect(game.gate('links A→T')).toBe('blocked');
    expect(game.last('defied')).toEqual({
      type: 'defied',
      seat: 0,
      coins: 3,
      standing: 1,
      marketValueLost: 0,
    });
  });

  it.each([
    // cash, paid, missing, MV lost = missing / 2 rounded up
    [4, 3, 0],
    [3, 3, 0],
    [2, 2, 1],
    [1, 1, 1],
    [0, 0, 2],
  ])('5 with %i coins, defying takes %i and %i market value', (cash, paid, lost) => {
    const game = testGame()
      .with({ A: { cash, marketValue: 13 } })
      .turnUp()
      .play('defy');
    expect(game.company('A').cash).toBe(cash - paid);
    expect(game.company('A').marketValue).toBe(13 - lost);
    expect(game.last('defied')).toMatchObject({ coins: paid, marketValueLost: lost });
  });

  it('5 market value may fall below zero by a fine', () => {
    const game = testGame().with({ T: { cash: 0, marketValue: 0 }, order: 'TBA' });
    game.turnUp().play('defy');
    expect(game.company('T').marketValue).toBe(-2);
  });

  it('5 lists what may be answered, and says why not', () => {
    const game = testGame().turnUp();
    expect(game.legal()).toEqual(['comply:1:links', 'comply:2:links', 'defy']);
    expect(game.refusal('comply:1:pay')).toBe('wrongGate');
    expect(game.refusal('complyAll')).toBe('mustChooseOne');
    expect(game.refusal('decline')).toBe('cannotDecline');
    game.with({ gates: { 'links A→T': 'open' } });
    expect(game.refusal('comply:1:links')).toBe('alreadyOpen');
  });
});
