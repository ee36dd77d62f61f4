import { describe, expect, it } from 'vitest';
import { testGame } from '../../support/testGame.ts';

describe('3 open', () => {
  it('3 opens one of the own blocked gates for nothing and gives +1 standing', () => {
    const game = testGame().play('open:1:links');
    expect(game.gate('links A→T')).toBe('open');
    expect(game.gate('links T→A')).toBe('blocked');
    expect(game.each((c) => c.standing)).toEqual([1, 0, 0]);
    expect(game.each((c) => c.cash)).toEqual([10, 8, 12]);
    expect(game.last('gateOpened')).toMatchObject({ by: 'will', standing: 1, owner: 0, guest: 1 });
  });

  it('3 is not possible for gates that are not blocked', () => {
    const game = testGame().with({
      gates: { 'links A→T': 'open', 'ads A→T': 'treaty', 'mini A→T': 'ordered' },
    });
    expect(game.legal('open:1')).toEqual(['open:1:pay']);
    for (const kind of ['links', 'ads', 'mini']) {
      expect(game.refusal(`open:1:${kind}`)).toBe('alreadyOpen');
    }
  });

  it('3 gives standing only the first time that a gate is opened by will', () => {
    const game = testGame().play('open:1:links').turnOf('A').play('block:1:links');
    game.turnOf('A').play('open:1:links');
    expect(game.company('A').standing).toBe(1);
    // Another gate gives its own standing.
    game.turnOf('A').play('open:2:links');
    expect(game.company('A').standing).toBe(2);
  });

  it('3 counts a gate open at the start once, when it is blocked and opened again', () => {
    const game = testGame().turnOf('B').play('block:0:ads').turnOf('B').play('open:0:ads');
    expect(game.company('B').standing).toBe(1);
    game.with({ B: { blocksThisMonth: 0 } });
    game.turnOf('B').play('block:0:ads').turnOf('B').play('open:0:ads');
    expect(game.company('B').standing).toBe(1);
  });

  it('3 counts a treaty as the first time', () => {
    const game = testGame().play('offer:swap:1:links:pay', 'acceptTreaty');
    expect(game.each((c) => c.standing)).toEqual([1, 1, 0]);
    game.with({ gates: { 'links A→T': 'open' } });
    game.turnOf('A').play('block:1:links').turnOf('A').play('open:1:links');
    expect(game.company('A').standing).toBe(1);
  });
});

describe('3 block', () => {
  it('3 blocks an open gate for nothing, without loss of standing', () => {
    const game = testGame().with({ gates: { 'pay A→B': 'open' }, A: { cash: 0 } });
    game.play('block:2:pay');
    expect(game.gate('pay A→B')).toBe('blocked');
    expect(game.company('A').standing).toBe(0);
    expect(game.company('A').cash).toBe(0);
    expect(game.last('gateBlocked').programsRemoved).toBe(0);
  });

  it('1 and 3 cannot block treaty, ordered or blocked gates', () => {
    const game = testGame().with({
      gates: { 'links A→T': 'open', 'ads A→T': 'treaty', 'mini A→T': 'ordered' },
    });
    expect(game.legal('block')).toEqual(['block:1:links']);
    expect(game.refusal('block:1:ads')).toBe('lockedByTreaty');
    expect(game.refusal('block:1:mini')).toBe('lockedByOrder');
    expect(game.refusal('block:1:pay')).toBe('alreadyShut');
  });

  it('3 is possible once a month, counted for each company', () => {
    const game = testGame().with({ allGates: 'open', nextEdict: 'screenTime' });
    game.play('block:1:links');
    expect(game.turnOf('A', 2).legal('block')).toEqual([]);
    expect(game.refusal('block:2:pay')).toBe('blockLimit');
    expect(game.turnOf('T').legal('block')).toHaveLength(8);
    game.endMonth().turnUp();
    expect(game.turnOf('A').legal('block')).toHaveLength(7);
  });

  it("3 of a Mini gate removes all that guest's programs there, and no others", () => {
    const game = testGame().with({
      gates: { 'mini T→A': 'open', 'mini T→B': 'open', 'mini B→A': 'open' },
      T: { levels: { mini: 4 } },
      A: { miniPrograms: [0, 2, 1] },
      B: { miniPrograms: [0, 1, 0] },
    });
    game.turnOf('T').play('block:0:mini');
    expect(game.company('A').miniPrograms).toEqual([0, 0, 1]);
    expect(game.company('B').miniPrograms).toEqual([0, 1, 0]);
    expect(game.last('gateBlocked').programsRemoved).toBe(2);
    // Opening it again does not bring them back.
    game.turnOf('T', 2).play('open:0:mini');
    expect(game.company('A').miniPrograms).toEqual([0, 0, 1]);
  });

  it('3 of another kind leaves mini-programs and campaigns', () => {
    const game = testGame().with({
      gates: { 'links T→A': 'open', 'ads T→A': 'open' },
      A: { campaigns: [0, 1, 0, 0] },
    });
    game.turnOf('T').play('block:0:ads');
    expect(game.company('A').miniPrograms).toEqual([0, 2, 0]);
    expect(game.company('A').campaigns).toEqual([0, 1, 0, 0]);
  });
});
