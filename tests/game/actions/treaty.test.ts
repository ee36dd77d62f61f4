import { describe, expect, it } from 'vitest';
import { seatToMove } from '../../../src/game/state.ts';
import { testGame } from '../../support/testGame.ts';

describe('3 treaty: offers', () => {
  it('3 names gates that are blocked only', () => {
    const game = testGame().with({
      allGates: 'open',
      gates: { 'links A→T': 'blocked', 'pay T→A': 'blocked', 'mini T→A': 'blocked' },
      A: { cash: 6 },
    });
    expect(game.legal('offer')).toEqual([
      'offer:swap:1:links:mini',
      'offer:swap:1:links:pay',
      'offer:buy:1:-:mini',
      'offer:buy:1:-:pay',
      'offer:sell:1:links:-',
    ]);
    game.with({ gates: { 'links A→T': 'treaty', 'mini T→A': 'ordered' } });
    expect(game.legal('offer')).toEqual(['offer:buy:1:-:pay']);
    expect(game.refusal('offer:swap:1:links:pay')).toBe('gateNotShut');
    expect(game.refusal('offer:sell:1:links:-')).toBe('gateNotShut');
    expect(game.refusal('offer:buy:1:-:mini')).toBe('gateNotShut');
  });

  it('8 are 4×4 swaps, 4 buys and 4 sells a rival with every gate blocked', () => {
    const game = testGame().with({ allGates: 'blocked' });
    for (const rival of [1, 2]) {
      expect(game.legal(`offer:swap:${rival}`)).toHaveLength(16);
      expect(game.legal(`offer:buy:${rival}`)).toHaveLength(4);
      expect(game.legal(`offer:sell:${rival}`)).toHaveLength(4);
    }
  });

  it('3 need the 6 coins of whoever pays', () => {
    const game = testGame().with({ A: { cash: 5 }, T: { cash: 5 }, B: { cash: 6 } });
    expect(game.refusal('offer:buy:1:-:links')).toBe('tooExpensive');
    expect(game.refusal('offer:sell:1:links:-')).toBe('rivalTooPoor');
    expect(game.refusal('offer:sell:2:links:-')).toBeUndefined();
    expect(game.refusal('offer:swap:1:links:links')).toBeUndefined();
    expect(game.with({ A: { cash: 6 } }).refusal('offer:buy:1:-:links')).toBeUndefined();
  });

  it('3 are answered at once by the rival, who can do nothing else', () => {
    const game = testGame().play('offer:swap:2:links:pay');
    expect(seatToMove(game.state)).toBe(2);
    expect(game.legal()).toEqual(['acceptTreaty', 'refuseTreaty']);
    expect(game.refusal('raiseCash')).toBe('answerTreatyFirst');
    expect(game.refusal('defy')).toBe('answerTreatyFirst');
    expect(game.refusal('raiseCash', 'A')).toBe('notYourTurn');
    expect(game.refusal('acceptTreaty', 'T')).toBe('notYourTurn');
  });
});

describe('3 treaty: answers', () => {
  it('3 swap: both named gates become treaty gates, both owners get +1 standing', () => {
    const game = testGame().play('offer:swap:1:links:pay', 'acceptTreaty');
    expect(game.gate('links A→T')).toBe('treaty');
    expect(game.gate('pay T→A')).toBe('treaty');
    expect(game.gate('links T→A')).toBe('blocked');
    expect(game.gate('pay A→T')).toBe('blocked');
    expect(game.each((c) => c.standing)).toEqual([1, 1, 0]);
    expect(game.each((c) => c.cash)).toEqual([10, 8, 12]);
    expect(game.last('treatyAccepted')).toMatchObject({ seat: 0, by: 1, until: 2 });
  });

  it("3 buy: the rival's gate opens, the offerer pays 6", () => {
    const game = testGame().play('offer:buy:2:-:mini', 'acceptTreaty');
    expect(game.gate('mini B→A')).toBe('treaty');
    expect(game.each((c) => c.cash)).toEqual([4, 8, 18]);
    expect(game.each((c) => c.standing)).toEqual([0, 0, 1]);
  });

  it("3 sell: the offerer's gate opens, the rival pays 6", () => {
    const game = testGame().play('offer:sell:1:pay:-', 'acceptTreaty');
    expect(game.gate('pay A→T')).toBe('treaty');
    expect(game.each((c) => c.cash)).toEqual([16, 2, 12]);
    expect(game.each((c) => c.standing)).toEqual([1, 0, 0]);
  });

  it('3 gives no standing for a gate that gave it before', () => {
    const game = testGame().play('open:1:links').turnOf('A').play('block:1:links');
    game.turnOf('A').play('offer:swap:1:links:links', 'acceptTreaty');
    expect(game.each((c) => c.standing)).toEqual([1, 1, 0]);
  });

  it('3 accepted: this was the action', () => {
    const game = testGame().play('offer:swap:1:links:pay', 'acceptTreaty');
    expect(game.state.step).toEqual({ kind: 'action', round: 1, turn: 1, offered: false });
  });

  it('3 refused: nothing happens, another action, no second offer this turn', () => {
    const game = testGame();
    const before = JSON.stringify({ ...game.state, step: undefined });
    game.play('offer:buy:1:-:links', 'refuseTreaty');
    expect(JSON.stringify({ ...game.state, step: undefined })).toBe(before);
    expect(seatToMove(game.state)).toBe(0);
    expect(game.legal('offer')).toEqual([]);
    expect(game.refusal('offer:buy:2:-:links')).toBe('alreadyOffered');
    expect(game.legal()).toContain('raiseCash');
    expect(game.last('treatyRefused')).toMatchObject({ seat: 0, by: 1 });
    // The next company may offer, and so may A in its next turn.
    game.play('raiseCash');
    expect(game.legal('offer').length).toBeGreaterThan(0);
    game.play('raiseCash', 'raiseCash');
    expect(seatToMove(game.state)).toBe(0);
    expect(game.legal('offer').length).toBeGreaterThan(0);
  });

  it('3 the last action of the month may be a treaty', () => {
    const game = testGame().with({ nextEdict: 'screenTime' }).turnOf('B', 3);
    game.play('offer:swap:0:links:links', 'acceptTreaty');
    expect(game.state.month).toBe(2);
  });
});

describe('3 and 8 treaty: how long it holds', () => {
  it('8 made in month m, locked in m and m+1, plain open from the start of m+2', () => {
    const game = testGame().with({ month: 2 }).play('offer:swap:1:links:pay', 'acceptTreaty');
    expect(game.turnOf('A').refusal('block:1:links')).toBe('lockedByTreaty');
    game.endMonth();
    expect(game.gate('links A→T')).toBe('treaty');
    expect(game.turnOf('A').refusal('block:1:links')).toBe('lockedByTreaty');
    game.endMonth();
    expect(game.state.month).toBe(4);
    expect([game.gate('links A→T'), game.gate('pay T→A')]).toEqual(['open', 'open']);
    expect(game.all('treatyEnded')).toEqual([
      { type: 'treatyEnded', owner: 0, guest: 1, kind: 'links' },
      { type: 'treatyEnded', owner: 1, guest: 0, kind: 'pay' },
    ]);
    expect(game.turnOf('A').refusal('block:1:links')).toBeUndefined();
  });

  it('8 treaties of different months end apart', () => {
    const game = testGame().with({ month: 2 }).play('offer:sell:1:links:-', 'acceptTreaty');
    game.endMonth().turnOf('A').play('offer:sell:2:links:-', 'acceptTreaty').endMonth();
    expect([game.gate('links A→T'), game.gate('links A→B')]).toEqual(['open', 'treaty']);
    game.endMonth();
    expect(game.gate('links A→B')).toBe('open');
  });

  it('8 cards see treaty gates as not blocked', () => {
    const game = testGame().with({
      month: 6,
      edict: 'sixMonthDeadline',
      allGates: 'ordered',
      gates: { 'links A→T': 'treaty', 'links T→A': 'blocked' },
    });
    game.turnUp();
    expect(game.state.step).toEqual({ kind: 'answers', queue: [1] });
  });
});
