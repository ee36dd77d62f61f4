import { describe, expect, it } from 'vitest';
import { perft } from '../support/perft.ts';
import { type TestGame, testGame } from '../support/testGame.ts';

/*
 * Depth 1 is reasoned by hand below, and what else is said there (all depths where marked *). The
 * other counts are the code's and stand here to show any change. A decides unless said otherwise.
 *
 * answers*   Rectify link-blocking with nothing open: each company has 2 Links gates or defies,
 *            3 × 3 × 3.
 * hearing*   any blocked gate or decline: A 8+1; T and B 7+1 (Mini T→A and Ads B→A are open).
 * deadline*  complyAll or defy, three times.
 * first      builds 2 (Feed, Mini for 10; Ads, Market 12 and Wallet 18 are too much for 10 coins);
 *            campaigns 3 (own 3, B's 3+3, Kuaishou 3; T's Ads gate is blocked); programs 0 (T's
 *            slots are full, Mini B→A is blocked); red packets 1; open 8; block 0; stakes 3;
 *            offers: A has 4 blocked gates to each, T 3 to A (not Mini), B 3 (not Ads): twice
 *            4×3 swaps + 3 buys + 4 sells = 38; raise cash 1.  56.
 * refused    the same after a refused offer, 56 − 38 = 18.
 * open       everything open: builds 2; campaigns 4 (T's costs 3+1); programs 1 (B's slot);
 *            red packets 1; block 8; stakes 3; raise cash 1.  20.
 * poor       all blocked, nobody has a coin: open 8, swaps 2 × 16, raise cash 1.  41.
 *            Depth 2: T has 41 too after the 4 gates opened to B, 37 after the 4 opened to T (one
 *            gate less for swaps), 45 after raise cash (A's 6 coins buy any of 4 gates), and 2
 *            answers to each swap: 41 × 4 + 37 × 4 + 45 + 2 × 32 = 421.
 * treaty     T accepts or refuses a swap of Links A→T for Pay T→A.
 *            Depth 2: A's 18 after a refusal; after acceptance T has builds 0 (Mini 9 is too
 *            much for 8 coins), campaigns 2, red packets 1, open 6, block 1, stakes 3 (for 6),
 *            offers to A 2×3 + 3 + 2 = 11, to B 24, raise cash 1, 49 together.  67.
 * last       B in round 3, the last of the month: builds 2 (12 coins: Ads 12, Mini 10; not
 *            Feed 18, Market and Wallet 15); campaigns 2 (own, Kuaishou); programs 0; red packets 1; open 7;
 *            block 1; stakes 3; offers to A 3×4 + 4 + 3 = 19, to T 4×4 + 4 + 4 = 24; raise
 *            cash 1.  60. Depth 2 begins a month without answers, T first.
 */
const TABLE: Record<string, [position: () => TestGame, counts: [number, number, number]]> = {
  answers: [() => testGame().turnUp(), [3, 9, 27]],
  hearing: [() => testGame().with({ edict: 'hearing' }).turnUp(), [9, 72, 576]],
  deadline: [() => testGame().with({ month: 6, edict: 'sixMonthDeadline' }).turnUp(), [2, 4, 8]],
  first: [() => testGame(), [56, 1097, 19427]],
  refused: [
    () => testGame().with({ step: { kind: 'action', round: 1, turn: 0, offered: true } }),
    [18, 1021, 16733],
  ],
  open: [() => testGame().with({ allGates: 'open' }), [20, 384, 7891]],
  poor: [
    () =>
      testGame().with({
        allGates: 'blocked',
        A: { cash: 0, miniPrograms: [0, 0, 0] },
        T: { cash: 0 },
        B: { cash: 0 },
      }),
    [41, 421, 5129],
  ],
  treaty: [() => testGame().play('offer:swap:1:links:pay'), [2, 67, 1888]],
  last: [() => testGame().with({ nextEdict: 'screenTime' }).turnOf('B', 3), [60, 1139, 25274]],
};

describe('perft: sequences of one, two and three decisions', () => {
  it.each(Object.entries(TABLE))('%s', (_, [position, counts]) => {
    const { rules, state } = position();
    expect([1, 2, 3].map((depth) => perft(rules, state, depth))).toEqual(counts);
  });
});
