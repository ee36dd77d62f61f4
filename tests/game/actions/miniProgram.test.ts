import { describe, expect, it } from 'vitest';
import { testGame } from '../../support/testGame.ts';

const room = { T: { levels: { mini: 3 } } } as const;

describe('3 mini-program', () => {
  it('3 costs 4, paid to the host, and lasts', () => {
    const game = testGame().with(room).play('miniProgram:1');
    expect(game.company('A').miniPrograms).toEqual([0, 3, 0]);
    expect(game.each((c) => c.cash)).toEqual([6, 12, 12]);
    game.endMonth();
    expect(game.company('A').miniPrograms).toEqual([0, 3, 0]);
  });

  it("3 needs the host's Mini gate not blocked", () => {
    const game = testGame().with({ A: { miniPrograms: [0, 0, 0] } });
    expect(game.refusal('miniProgram:2')).toBe('miniGateShut');
    for (const status of ['open', 'treaty', 'ordered'] as const) {
      game.with({ gates: { 'mini T→A': status } });
      expect(game.refusal('miniProgram:1')).toBeUndefined();
    }
    game.with({ gates: { 'mini T→A': 'blocked', 'mini A→T': 'open' } });
    expect(game.refusal('miniProgram:1')).toBe('miniGateShut');
  });

  it('3 needs a free slot, and both guests share the slots', () => {
    const game = testGame().with({
      gates: { 'mini T→A': 'open', 'mini T→B': 'open' },
      A: { miniPrograms: [0, 1, 0] },
      B: { miniPrograms: [0, 1, 0] },
    });
    expect(game.refusal('miniProgram:1')).toBe('noFreeSlot');
    expect(game.turnOf('B').refusal('miniProgram:1')).toBe('noFreeSlot');
    game.with({ A: { miniPrograms: [0, 0, 0] } });
    expect(game.refusal('miniProgram:1')).toBeUndefined();
    game.play('miniProgram:1');
    expect(game.turnOf('A').refusal('miniProgram:1')).toBe('noFreeSlot');
  });

  it('3 needs 4 coins', () => {
    const game = testGame()
      .with(room)
      .with({ A: { cash: 3 } });
    expect(game.refusal('miniProgram:1')).toBe('tooExpensive');
    expect(game.with({ A: { cash: 4 } }).refusal('miniProgram:1')).toBeUndefined();
  });

  it('3 counts the programs a company has elsewhere for nothing', () => {
    const game = testGame().with({
      gates: { 'mini B→A': 'open' },
      A: { miniPrograms: [0, 2, 0] },
    });
    expect(game.refusal('miniProgram:2')).toBeUndefined();
    game.play('miniProgram:2');
    expect(game.company('A').miniPrograms).toEqual([0, 2, 1]);
  });
});
