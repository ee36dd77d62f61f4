import { describe, expect, it } from 'vitest';
import { type Combinations, classify, type DilemmaLens } from '../../src/review/dilemma.ts';
import { bestCells, repliesOf, verdictOf } from '../../src/review/verdict.ts';
import { A, T } from '../support/names.ts';

/** A lens in which only what the two play for is known. */
function lensOf(worth: Combinations): DilemmaLens {
  const prospect = ([first, second]: readonly [number, number]) => ({
    worth: [first, second, 0] as [number, number, number],
    chance: [0, 0, 0] as [number, number, number],
    lead: [0, 0, 0] as [number, number, number],
  });
  return {
    pair: [A, T],
    kind: 'links',
    prospects: {
      shut: prospect(worth.shut),
      firstOpens: prospect(worth.firstOpens),
      secondOpens: prospect(worth.secondOpens),
      open: prospect(worth.open),
    },
    verdict: classify(worth, 0.004),
    ordered: prospect(worth.open),
    orderAdds: [0, 0],
  };
}

const game = (
  shut: [number, number],
  firstOpens: [number, number],
  secondOpens: [number, number],
  open: [number, number],
): Combinations => ({ shut, firstOpens, secondOpens, open });

/** The classic: temptation 5, reward 3, punishment 1, sucker's payoff 0, in tenths. */
const PRISONERS = game([0.1, 0.1], [0, 0.5], [0.5, 0], [0.3, 0.3]);

describe('the verdict of a lens', () => {
  it.each<[string, Combinations]>([
    ['dilemma', PRISONERS],
    // Only one of them is tempted.
    ['dilemma', game([0.1, 0.1], [0, 0.2], [0.5, 0.2], [0.3, 0.3])],
    ['assurance', game([0.2, 0.2], [0, 0.1], [0.1, 0], [0.4, 0.4])],
    ['harmony', game([0.1, 0.1], [0.2, 0.15], [0.15, 0.2], [0.3, 0.3])],
    ['walls', game([0.3, 0.3], [0, 0.2], [0.2, 0], [0.1, 0.1])],
    ['conflict', game([0.2, 0.2], [0.2, 0.2], [0.2, 0.2], [0.3, 0.1])],
    ['oneGains', game([0.2, 0.2], [0.2, 0.2], [0.2, 0.2], [0.3, 0.201])],
    ['oneLoses', game([0.2, 0.2], [0.2, 0.2], [0.2, 0.2], [0.199, 0.1])],
    ['even', game([0.2, 0.2], [0.2, 0.2], [0.2, 0.2], [0.203, 0.198])],
  ])('is %s', (verdict, worth) => {
    expect(verdictOf(lensOf(worth))).toBe(verdict);
  });
});

describe('best replies', () => {
  it('of prisoners are to stay shut, whatever the other does', () => {
    const replies = repliesOf(PRISONERS);
    expect(replies).toEqual([
      { toShut: 'shut', toOpen: 'shut' },
      { toShut: 'shut', toOpen: 'shut' },
    ]);
    expect(bestCells(replies)).toEqual({
      shut: [true, true],
      firstOpens: [false, true],
      secondOpens: [true, false],
      open: [false, false],
    });
  });

  it('are told of each company by its own payoffs', () => {
    // The first wants to match, the second to differ.
    const replies = repliesOf(game([0.2, 0], [0.1, 0.2], [0, 0.3], [0.4, 0.1]));
    expect(replies).toEqual([
      { toShut: 'shut', toOpen: 'open' },
      { toShut: 'open', toOpen: 'shut' },
    ]);
  });

  it('are both where the searches cannot tell them apart', () => {
    const replies = repliesOf(game([0.2, 0.2], [0.203, 0.2], [0.2, 0.3], [0.2, 0.3]));
    expect(replies[0]).toEqual({ toShut: 'even', toOpen: 'even' });
    const best = bestCells(replies);
    expect([best.shut[0], best.firstOpens[0], best.secondOpens[0], best.open[0]]).toEqual([
      true,
      true,
      true,
      true,
    ]);
    expect(repliesOf(game([0.2, 0.2], [0.203, 0.2], [0, 0], [0, 0]), 0)[0].toShut).toBe('open');
  });
});
