import { describe, expect, it } from 'vitest';
import { lines } from '../../support/accounts.ts';
import { testGame } from '../../support/testGame.ts';

/*
 * All on the start position, whose market day is worked in start.test.ts: payers A 5, T 3, B 5,
 * PDD 4, MT 3, hosted 10.
 */
describe('4.2 payments', () => {
  it('4.2 red packets weigh +5 at every market', () => {
    // Pay A→T and B→T open, T with red packets: weights A 5, T 8, B 2.
    const account = testGame()
      .with({ gates: { 'pay A→T': 'open', 'pay B→T': 'open' }, T: { redPackets: true } })
      .market();
    // A's 5: 1 12/13, 3 1/13 → 2, 3. B's 5: T 4, B 1. PDD 4: A 1 7/13, T 2 6/13 → 2, 2.
    // MT 3: A 1 2/13, T 1 11/13 → 1, 2.
    expect(account.markets.map((m) => m.wallets)).toEqual([
      [2, 3, 0],
      [0, 3, 0],
      [0, 4, 1],
    ]);
    expect(account.independents.map((i) => i.wallets)).toEqual([
      [2, 2, 0],
      [1, 2, 0],
      [0, 0, 0],
    ]);
    // A 2+2+1, T 10+3+3+4+2+2, B 1.
    expect(lines(account).payments).toEqual([5, 24, 1]);
  });

  it('4.2 PDD and MT take the third wallet from level 3, red packets not counting', () => {
    const packets = testGame().with({ B: { redPackets: true } });
    expect(packets.market().independents[0].wallets).toEqual([3, 1, 0]);
    // Level 3: weights 5, 3, 3; PDD 4: 1 9/11, 1 1/11, 1 1/11 → 2, 1, 1.
    // MT 3: 1 4/11, 9/11, 9/11 → 1, 1, 1.
    const third = testGame().with({ B: { levels: { wallet: 3 } } });
    expect(third.market().independents[0].wallets).toEqual([2, 1, 1]);
    expect(third.market().independents[1].wallets).toEqual([1, 1, 1]);
    // With packets the weight is 8: of PDD's 4, 1¼, ¾, 2 → 1, 1, 2.
    third.with({ B: { redPackets: true } });
    expect(third.market().independents[0].wallets).toEqual([1, 1, 2]);
  });

  it('4.2 A’s and T’s wallets are taken at any level', () => {
    const low = testGame().with({
      A: { levels: { wallet: 1 } },
      T: { levels: { wallet: 1 } },
    });
    expect(low.market().independents[0].wallets).toEqual([2, 2, 0]);
  });

  it('4.2 Kuaishou’s visits are not paid', () => {
    expect(testGame().market().independents[2]).toEqual({ payers: 0, wallets: [0, 0, 0] });
  });

  it('4.2 Pay j→k lets k’s wallet into j’s Market, not the other way', () => {
    const account = testGame()
      .with({ gates: { 'pay T→A': 'open' } })
      .market();
    // T's 3 between A 5 and T 3: 1⅞, 1⅛ → 2, 1. A's Market stays A's.
    expect(account.markets.map((m) => m.wallets)).toEqual([
      [5, 0, 0],
      [2, 1, 0],
      [0, 0, 5],
    ]);
  });

  it('4.2 ties of the largest remainder go A, T, B', () => {
    // B's 5 payers: 1⅔ each → 2, 2, 1.
    const account = testGame()
      .with({
        gates: { 'pay B→A': 'open', 'pay B→T': 'open' },
        A: { levels: { wallet: 4 } },
        T: { levels: { wallet: 4 } },
        B: { levels: { wallet: 4 } },
      })
      .market();
    expect(account.markets[2]).toEqual({ payers: 5, wallets: [2, 2, 1] });
    // PDD 4: 1⅓ each → the one left to A.
    expect(account.independents[0].wallets).toEqual([2, 1, 1]);
  });

  it('4.2 a mini-program order is paid with the host’s wallet, whatever gates are open', () => {
    const account = testGame()
      .with({ gates: { 'pay A→T': 'blocked', 'pay T→A': 'open' } })
      .market();
    expect(lines(account).hosted).toEqual([0, 10, 0]);
    // T: 10 hosted, and the divided rest: 1 at its own Market, 1 at PDD, 1 at MT.
    expect(lines(account).payments).toEqual([5 + 2 + 3 + 2, 10 + 1 + 1 + 1, 5]);
  });
});

/*
 * Fintech restructuring names A (wallet 5). Both A and T have red packets, Pay A→T is open:
 * weights A (5+5)/2 = 5, T 3+5 = 8. A's 5: 1 12/13, 3 1/13 → 2, 3. PDD 4 → 2, 2. MT 3 → 1, 2.
 * Payments A 2+2+1 = 5, T 10 hosted +3+3+2+2 = 20, B 5.
 * Income A 7+3+1, T 1+1+4+5+9, B 14. Figures A 1+3+0+15+5 = 24 = 4×6, T 4+1+10+3+20 = 38 = 6×6+2.
 */
describe('5 Fintech restructuring', () => {
  const packets = testGame()
    .with({ edict: 'fintechRestructuring', gates: { 'pay A→T': 'open' } })
    .turnUp()
    .with({ A: { redPackets: true }, T: { redPackets: true } });

  it('5 halves the named wallet’s weight with its red packets', () => {
    expect(lines(packets.market())).toMatchObject({
      payments: [5, 20, 5],
      income: [11, 20, 14],
      points: [4, 6, 5],
      remainder: [0, 2, 5],
    });
  });

  it('5 rounds the half down', () => {
    // A 5/2 = 2, T 8: A's 5 → 1, 4. PDD 4: .8, 3.2 → 1, 3. MT 3: .6, 2.4 → 1, 2.
    packets.with({ A: { redPackets: false } });
    expect(lines(packets.market()).payments).toEqual([3, 22, 5]);
  });

  it('8 does not halve the payments of hosted mini-programs', () => {
    const game = testGame()
      .with({ edict: 'fintechRestructuring', T: { levels: { wallet: 6 } } })
      .turnUp();
    expect(game.state.named).toEqual([1]);
    // T weighs 3: PDD 3, 1 and MT 2, 1 as at the start; hosted 10 and its own 3 are whole.
    expect(lines(game.market()).payments).toEqual([10, 15, 5]);
  });

  it('5 leaves the Wallet level at 3 for Pinduoduo and Meituan', () => {
    const game = testGame()
      .with({
        edict: 'fintechRestructuring',
        A: { levels: { wallet: 2 } },
        T: { levels: { wallet: 2 } },
        B: { levels: { wallet: 3 } },
      })
      .turnUp();
    expect(game.state.named).toEqual([2]);
    // Weights 2, 2, 3/2 = 1: PDD 4: 1.6, 1.6, .8 → B (.8), A (.6): 2, 1, 1.
    expect(game.market().independents[0].wallets).toEqual([2, 1, 1]);
  });
});
