import { describe, expect, it } from 'vitest';
import { lines } from '../../support/accounts.ts';
import { type TestGame, testGame } from '../../support/testGame.ts';

type Four = [number, number, number, number];

/** Campaigns of each company at Kuaishou, which has 4 visitors when A has no programs. */
function kuaishou(a: number, t: number, b: number): TestGame {
  const at = (n: number): Four => [0, 0, 0, n];
  return testGame().with({
    A: { campaigns: at(a), miniPrograms: [0, 0, 0] },
    T: { campaigns: at(t) },
    B: { campaigns: at(b) },
  });
}

/*
 * Without programs T's feed divides 20 among idle 10, T 2, PDD 5, MT 5, KS 4; W = 26, 10/13 each:
 * idle 7 9/13, T 1 7/13, PDD 3 11/13, MT 3 11/13, KS 3 1/13. Floors 17; PDD, MT, idle.
 * KS: A 0 + T 3 + B 1 = 4 visitors.
 */
describe('campaigns at Kuaishou', () => {
  it('divide its visitors: staying weighs 2, each campaign 2 + its ads 2 = 4', () => {
    expect(kuaishou(0, 0, 0).market().visits[2]).toBe(4);
    expect(kuaishou(0, 0, 0).market().adSeller).toEqual({ stayed: 4, won: [0, 0, 0] });
    // 2 : 4 of 4 visitors: 1⅓ and 2⅔.
    expect(kuaishou(1, 0, 0).market().adSeller).toEqual({ stayed: 1, won: [3, 0, 0] });
    // 2 : 8 of 4: 0.8 and 3.2.
    expect(kuaishou(0, 2, 0).market().adSeller).toEqual({ stayed: 1, won: [0, 3, 0] });
    // 2 : 4 : 8 of 4: 4/7, 1 1/7, 2 2/7.
    expect(kuaishou(0, 1, 2).market().adSeller).toEqual({ stayed: 1, won: [0, 1, 2] });
  });

  it('break ties in the order stay, A, T, B', () => {
    // 2 : 4 : 4 : 4 of 4: 4/7, 1 1/7 each. The one left goes to the largest remainder, stay.
    expect(kuaishou(1, 1, 1).market().adSeller).toEqual({ stayed: 1, won: [1, 1, 1] });
    // Personal data law, 2 : 2 : 2 of 4: 1⅓ each, tie: stay.
    const law = kuaishou(1, 0, 1).with({ edict: 'personalDataLaw' });
    expect(law.market().adSeller).toEqual({ stayed: 2, won: [1, 0, 1] });
    // 2 : 4 : 4 : 2 of 4: ⅔, 1⅓, 1⅓, ⅔. Stay, then B.
    const two = kuaishou(2, 2, 1).with({ edict: 'personalDataLaw' });
    expect(two.market().adSeller).toEqual({ stayed: 1, won: [1, 1, 1] });
    // 2 : 8 : 8 of 4: 4/9, 1 7/9, 1 7/9: A and T tie above stay and take both.
    expect(kuaishou(2, 2, 0).market().adSeller).toEqual({ stayed: 0, won: [2, 2, 0] });
    // 2 : 8 : 8 : 8 of 4: 4/13, 1 3/13 each: stay.
    expect(kuaishou(2, 2, 2).market().adSeller).toEqual({ stayed: 1, won: [1, 1, 1] });
  });

  it('win front orders with exposures and wallets, and leave the visits for the stakes', () => {
    const before = lines(kuaishou(0, 0, 0).market());
    const market = kuaishou(0, 0, 1).market();
    const after = lines(market);
    // B wins 3: orders 5 → 8, exposures 19 → 22, paid with B's wallet; the rest as it was.
    expect(market.adSeller.won).toEqual([0, 0, 3]);
    expect(after.orders[2]).toBe((before.orders[2] ?? 0) + 3);
    expect(after.exposures[2]).toBe((before.exposures[2] ?? 0) + 3);
    expect(after.payments[2]).toBe((before.payments[2] ?? 0) + 3);
    expect(market.visits[2]).toBe(4);
    expect(market.companies[1].coins.stakes).toBe(market.visits[0] + market.visits[1] + 4);
  });

  it.each([
    ['A', 0],
    ['T', 1],
    ['B', 2],
  ] as const)('win the orders of %s as of any other', (_, seat) => {
    const campaigns = [0, 0, 0];
    campaigns[seat] = 2;
    const [a = 0, t = 0, b = 0] = campaigns;
    const before = kuaishou(0, 0, 0).market().companies[seat];
    const after = kuaishou(a, t, b).market().companies[seat];
    // 2 : 8 of 4: 0.8 and 3.2, so three.
    expect(after.front - before.front).toBe(3);
    expect(after.orders - before.orders).toBe(3);
    expect(after.exposures - before.exposures).toBe(3);
    expect(after.programs).toBe(before.programs);
  });

  it('divide the won orders among the wallets that Market takes', () => {
    const market = kuaishou(0, 0, 1)
      .with({ gates: { 'pay B→A': 'open' } })
      .market();
    // B's Market: 3 front + 3 won + 2 direct = 8 between A 5 and B 2: 5 5/7, 2 2/7.
    expect(market.markets[2]).toEqual({ payers: 8, wallets: [6, 0, 2] });
  });

  it('are nobody’s advertising figure', () => {
    const { figures, adCoins } = kuaishou(2, 0, 0).market().companies[1];
    expect(figures.advertising).toBe(adCoins);
  });
});
