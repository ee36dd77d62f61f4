import { describe, expect, it } from 'vitest';
import { sharesForSale } from '../../../src/game/state.ts';
import { testGame } from '../../support/testGame.ts';

describe('3 red packets', () => {
  it('3 cost 4 and are bought once a month', () => {
    const game = testGame().play('redPackets');
    expect(game.company('A').redPackets).toBe(true);
    expect(game.company('A').cash).toBe(6);
    expect(game.turnOf('A', 2).refusal('redPackets')).toBe('redPacketsTwice');
    expect(game.turnOf('T').refusal('redPackets')).toBeUndefined();
    game.endMonth();
    expect(game.turnOf('A').refusal('redPackets')).toBeUndefined();
  });

  it('3 are too expensive with 3 coins', () => {
    expect(
      testGame()
        .with({ A: { cash: 3 } })
        .refusal('redPackets'),
    ).toBe('tooExpensive');
    expect(
      testGame()
        .with({ A: { cash: 4 } })
        .refusal('redPackets'),
    ).toBeUndefined();
  });

  it('news: Red-packet new year makes them free, still once a month', () => {
    const game = testGame().with({ headline: 'redPacketNewYear', A: { cash: 0 } });
    game.play('redPackets');
    expect(game.company('A').cash).toBe(0);
    expect(game.turnOf('A', 2).refusal('redPackets')).toBe('redPacketsTwice');
  });
});

describe('3 stake', () => {
  it('3 costs 3 to the bank and gives one share', () => {
    const game = testGame().play('stake:2');
    expect(game.company('A').stakes).toEqual([0, 0, 1]);
    expect(game.each((c) => c.cash)).toEqual([7, 8, 12]);
    expect(sharesForSale(game.state, 2, 3)).toBe(1);
  });

  it('3 needs 3 coins', () => {
    expect(
      testGame()
        .with({ A: { cash: 2 } })
        .refusal('stake:0'),
    ).toBe('tooExpensive');
    expect(
      testGame()
        .with({ A: { cash: 3 } })
        .refusal('stake:0'),
    ).toBeUndefined();
  });

  it('3 costs 1 more for each share that the buyer holds, of any independent', () => {
    // A holds none, then one of each in turn: 3, 4, 5. Rivals' shares make none dearer.
    const game = testGame().with({ A: { cash: 12 }, B: { stakes: [0, 1, 0] } });
    for (const [round, cash] of [9, 5, 0].entries()) {
      game.turnOf('A', round + 1).play(`stake:${round}`);
      expect(game.company('A').cash).toBe(cash);
    }
    // T starts with one share of each: 3 + 3.
    const held = testGame().turnOf('T');
    expect(held.with({ T: { cash: 5 } }).refusal('stake:0')).toBe('tooExpensive');
    held.with({ T: { cash: 6 } }).play('stake:0');
    expect(held.last('acted').coins).toBe(6);
    expect(held.company('T').cash).toBe(0);
  });

  it('3 is cheaper again for whoever had to sell one', () => {
    const game = testGame()
      .turnOf('T')
      .with({ T: { stakes: [1, 0, 1], cash: 4 } });
    expect(game.refusal('stake:0')).toBe('tooExpensive');
    expect(game.with({ T: { cash: 5 } }).refusal('stake:0')).toBeUndefined();
  });

  it('1 ends when all three shares of an independent are held', () => {
    const game = testGame().with({ A: { stakes: [2, 1, 0] }, B: { stakes: [0, 1, 0] } });
    expect(game.legal('stake')).toEqual(['stake:2']);
    expect(game.refusal('stake:0')).toBe('noSharesLeft');
    expect(game.refusal('stake:1')).toBe('noSharesLeft');
  });

  it('3 has no limit for one company but the shares left', () => {
    const game = testGame()
      .with({ T: { cash: 6 + 7 } })
      .turnOf('T')
      .play('stake:0');
    game.turnOf('T', 2).play('stake:0');
    expect(game.company('T').stakes).toEqual([3, 1, 1]);
    expect(game.company('T').cash).toBe(0);
  });
});

describe('3 raise cash', () => {
  it('3 gives 6 coins from the bank and is always possible', () => {
    const game = testGame()
      .with({ A: { cash: 0 } })
      .play('raiseCash');
    expect(game.each((c) => c.cash)).toEqual([6, 8, 12]);
    expect(game.last('acted').coins).toBe(-6);
  });

  it('news: Cheap capital makes it 10', () => {
    const game = testGame().with({ headline: 'cheapCapital' }).play('raiseCash');
    expect(game.company('A').cash).toBe(20);
  });
});
