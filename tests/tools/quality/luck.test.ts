import { describe, expect, it } from 'vitest';
import { explainedByDeck } from '../../../src/tools/quality/luck.ts';

describe("the deck's part", () => {
  it('is all where games of a deck always end the same', () => {
    const deck = (v: number) => [[v], [v], [v]];
    expect(explainedByDeck([deck(1), deck(5), deck(-3)])).toBe(1);
  });

  it('is none where the decks do not differ', () => {
    const deck = [[1], [5], [-3]];
    expect(explainedByDeck([deck, deck, deck])).toBe(0);
  });

  it('is the intraclass correlation', () => {
    // Two decks of two games: 0 and 2, 4 and 6. Between: 16 with 1 degree of freedom; within:
    // 4 with 2, that is 2. (16 - 2) / (16 + 2) = 7/9.
    expect(
      explainedByDeck([
        [[0], [2]],
        [[4], [6]],
      ]),
    ).toBeCloseTo(7 / 9);
  });
});
