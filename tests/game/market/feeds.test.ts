import { describe, expect, it } from 'vitest';
import { interconnectionOf } from '../../../src/game/market.ts';
import { GATE_KINDS, SEATS } from '../../../src/game/seats.ts';
import { pullsIn } from '../../support/accounts.ts';
import { testGame } from '../../support/testGame.ts';

describe('4.1 shoppers', () => {
  it('4.1 are 4 for each Feed level', () => {
    const game = testGame().with({ A: { levels: { feed: 3 } }, T: { levels: { feed: 6 } } });
    expect(game.market().feeds.map((f) => f.shoppers)).toEqual([12, 24, 20]);
  });

  it('4.1 in both feeds +2 for Links open both ways, +1 for each other kind', () => {
    for (const kind of GATE_KINDS) {
      const more = kind === 'links' ? 2 : 1;
      const game = testGame().with({ allGates: 'blocked' });
      game.with({ gates: { [`${kind} A→B`]: 'open' } });
      expect(game.market().feeds.map((f) => f.interconnection)).toEqual([0, 0, 0]);
      game.with({ gates: { [`${kind} B→A`]: 'ordered' } });
      expect(game.market().feeds.map((f) => f.interconnection)).toEqual([more, 0, more]);
      expect(game.market().feeds.map((f) => f.shoppers)).toEqual([4 + more, 20, 20 + more]);
    }
  });

  it('4.1 two different kinds open one way each do not connect', () => {
    const game = testGame().with({
      allGates: 'blocked',
      gates: { 'links A→T': 'open', 'pay T→A': 'open' },
    });
    expect(SEATS.map((s) => interconnectionOf(game.rules, game.state, s))).toEqual([0, 0, 0]);
  });

  it('4.1 at most 2 + 1 + 1 + 1 with each of 2 rivals', () => {
    const game = testGame().with({ allGates: 'treaty' });
    expect(SEATS.map((s) => interconnectionOf(game.rules, game.state, s))).toEqual([10, 10, 10]);
  });
});

describe('4.1 pulls', () => {
  it('4.1 1 idle is 2 × Feed', () => {
    const market = testGame()
      .with({ A: { levels: { feed: 4 } } })
      .market();
    expect([pullsIn(market, 'A').idle, pullsIn(market, 'T').idle]).toEqual([8, 10]);
  });

  it('4.1 2–4 a rival’s front needs the Links gate of the feed’s owner', () => {
    const game = testGame().with({ gates: { 'links A→B': 'open' } });
    expect(pullsIn(game.market(), 'B').A).toBeUndefined();
    game.with({ gates: { 'links B→A': 'treaty' } });
    expect(pullsIn(game.market(), 'B').A).toBe(3);
  });

  it('4.1 one-tap: +1 where the Market takes the wallet of the feed’s owner', () => {
    const game = testGame().with({ gates: { 'links B→A': 'open' } });
    // B's feed: Pay A→B is what counts, neither B→A nor A→T.
    game.with({ gates: { 'pay B→A': 'open', 'pay A→T': 'open' } });
    expect(pullsIn(game.market(), 'B').A).toBe(3);
    game.with({ gates: { 'pay A→B': 'ordered' } });
    expect(pullsIn(game.market(), 'B').A).toBe(4);
    // Without the link one-tap is worth nothing.
    game.with({ gates: { 'links B→A': 'blocked' } });
    expect(pullsIn(game.market(), 'B').A).toBeUndefined();
  });

  it('4.1 5–7 mini-programs pull 12 each in their host’s feed, with or without links', () => {
    const game = testGame().with({
      A: { miniPrograms: [0, 2, 0] },
      T: { miniPrograms: [0, 0, 1] },
      B: { miniPrograms: [3, 0, 0] },
    });
    const market = game.market();
    expect(pullsIn(market, 'T')['A programs']).toBe(24);
    expect(pullsIn(market, 'B')['T programs']).toBe(12);
    expect(pullsIn(market, 'A')['B programs']).toBe(36);
  });

  it('4.1 8–10 a rival’s videos pull half its Feed, rounded down, behind open Links', () => {
    const game = testGame().with({
      gates: { 'links A→T': 'open', 'links B→T': 'open', 'links T→A': 'open' },
      A: { levels: { feed: 3 } },
    });
    const market = game.market();
    expect(pullsIn(market, 'A')['T videos']).toBe(2);
    expect(pullsIn(market, 'A')['B videos']).toBeUndefined();
    expect(pullsIn(market, 'B')['T videos']).toBe(2);
    expect(pullsIn(market, 'T')['A videos']).toBe(1);
    expect(pullsIn(game.with({ T: { levels: { feed: 6 } } }).market(), 'A')['T videos']).toBe(3);
  });

  it('4.1 11–13 independents lose 2 in T’s feed for each of T’s Links gates not blocked', () => {
    const game = testGame();
    const inT = () => {
      const { PDD = 0, MT = 0, KS = 0 } = pullsIn(game.market(), 'T');
      return [PDD, MT, KS];
    };
    expect(inT()).toEqual([5, 5, 4]);
    game.with({ gates: { 'links T→A': 'open' } });
    expect(inT()).toEqual([3, 3, 2]);
    game.with({ gates: { 'links T→B': 'ordered' } });
    expect(inT()).toEqual([1, 1, 0]);
    // Rivals' Links toward T, and T's other gates, do not matter.
    game.with({ allGates: 'open', gates: { 'links T→A': 'blocked', 'links T→B': 'blocked' } });
    expect(inT()).toEqual([5, 5, 4]);
    expect(pullsIn(game.market(), 'A')).toMatchObject({ PDD: 1, MT: 1, KS: 1 });
    expect(pullsIn(game.market(), 'B')).toMatchObject({ PDD: 1, MT: 1, KS: 1 });
  });
});
