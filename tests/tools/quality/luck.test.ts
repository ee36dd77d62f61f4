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
    // Two decks of two games: 0 and 2, 6 and 4. Between: 16 with 1 degree of freedom; both orders
    // give 3 on average, so within is left 4 with 1. (16 - 4) / (16 + 4) = 0.6.
    expect(
      explainedByDeck([
        [[0], [2]],
        [[6], [4]],
      ]),
    ).toBeCloseTo(0.6);
  });

  it('does not suffer from what the order gives', () => {
    expect(
      explainedByDeck([
        [[0], [9]],
        [[4], [13]],
      ]),
    ).toBe(1);
  });
});
