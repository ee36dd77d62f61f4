import { describe, expect, it } from 'vitest';
import { testGame } from '../../support/testGame.ts';

describe('3 campaign', () => {
  it('3 costs 3 in the own feed, paid to the bank', () => {
    const game = testGame().play('campaign:0');
    expect(game.company('A').campaigns).toEqual([1, 0, 0, 0]);
    expect(game.each((c) => c.cash)).toEqual([7, 8, 12]);
  });

  it("3 costs 3 + the host's Ads in a rival's feed, paid to the host", () => {
    // B's Ads are 3, so A pays 6 of its 10, and B has 18.
    const game = testGame().play('campaign:2');
    expect(game.company('A').campaigns).toEqual([0, 0, 1, 0]);
    expect(game.each((c) => c.cash)).toEqual([4, 8, 18]);
  });

  it("3 needs the host's Ads gate not blocked", () => {
    const game = testGame();
    expect(game.refusal('campaign:1')).toBe('adsGateShut');
    for (const status of ['open', 'treaty', 'ordered'] as const) {
      expect(game.with({ gates: { 'ads T→A': status } }).refusal('campaign:1')).toBeUndefined();
    }
    // The gate that counts is the host's, not one's own.
    game.with({ gates: { 'ads T→A': 'blocked', 'ads A→T': 'open' } });
    expect(game.refusal('campaign:1')).toBe('adsGateShut');
    expect(game.turnOf('T').refusal('campaign:0')).toBeUndefined();
  });

  it('3 needs no gate in the own feed, even with every gate blocked', () => {
    const game = testGame().with({ allGates: 'blocked' });
    expect(game.legal('campaign')).toEqual(['campaign:0', 'campaign:3']);
  });

  it('3 allows at most 2 of one company in one feed a month, in each feed separately', () => {
    const game = testGame().with({ A: { cash: 99, campaigns: [2, 0, 1, 2] } });
    expect(game.refusal('campaign:0')).toBe('campaignLimit');
    expect(game.refusal('campaign:3')).toBe('campaignLimit');
    expect(game.refusal('campaign:2')).toBeUndefined();
    game.with({ A: { campaigns: [2, 0, 2, 2] } });
    expect(game.refusal('campaign:2')).toBe('campaignLimit');
    // Another company's campaigns in the same feed do not count.
    expect(
      game
        .with({ B: { cash: 99 } })
        .turnOf('B')
        .refusal('campaign:2'),
    ).toBeUndefined();
  });

  it('3 is too expensive with a coin less than its cost', () => {
    const game = testGame().with({ A: { cash: 5 } });
    expect(game.refusal('campaign:2')).toBe('tooExpensive');
    expect(game.refusal('campaign:0')).toBeUndefined();
    game.with({ A: { cash: 2 } });
    expect(game.legal('campaign')).toEqual([]);
    expect(game.refusal('campaign:3')).toBe('tooExpensive');
  });

  it('3 at Kuaishou costs 3 to the bank and needs no gate', () => {
    const game = testGame().with({ allGates: 'blocked' }).play('campaign:3');
    expect(game.company('A').campaigns).toEqual([0, 0, 0, 1]);
    expect(game.each((c) => c.cash)).toEqual([7, 8, 12]);
  });

  it('3 leaves standing and gates as they are', () => {
    const game = testGame();
    const gates = [...game.state.gates];
    game.play('campaign:2');
    expect(game.state.gates).toEqual(gates);
    expect(game.each((c) => c.standing)).toEqual([0, 0, 0]);
  });

  it("8 pulls by the host's Ads level at market day, not when bought", () => {
    const game = testGame()
      .with({ B: { cash: 99 } })
      .play('campaign:2');
    // In B's feed: 2 + Ads 3.
    expect(game.market().feeds[2].pulls[1]).toBe(5);
    game.turnOf('B').play('build:ads');
    expect(game.market().feeds[2].pulls[1]).toBe(6);
  });
});
