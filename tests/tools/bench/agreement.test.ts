import { describe, expect, it } from 'vitest';
import type { Label } from '../../../src/review/grades.ts';
import type { GameReview } from '../../../src/review/review.ts';
import {
  labelsAgreed,
  shareOf,
  turningPointsConfirmed,
  turningPointsShared,
} from '../../../src/tools/bench/review/agreement.ts';

function review(turningPoints: number[], ...decisions: [Label, number][]): GameReview {
  return {
    turningPoints,
    explanations: [],
    decisions: decisions.map(([label, swing], ply) => ({
      ply,
      label,
      lost: { chance: swing },
      margin: swing,
    })),
  } as unknown as GameReview;
}

describe('agreement of two reviews', () => {
  const one = review(
    [0, 1, 3],
    ['blunder', 0.2],
    ['mistake', 0.1],
    ['forced', 0],
    ['brilliant', 0.3],
  );
  const deep = review([0, 3], ['mistake', 0.12], ['good', 0.04], ['forced', 0], ['brilliant', 0.1]);

  it('counts labels where there was a choice', () => {
    expect(labelsAgreed(one, deep)).toEqual({ agreed: 1, of: 3 });
  });

  it('counts turning points that the other confirms, and those that are its own', () => {
    expect(turningPointsConfirmed(one, deep)).toEqual({ agreed: 2, of: 3 });
    expect(turningPointsShared(one, deep)).toEqual({ agreed: 2, of: 3 });
    const best = review([], ['best', 0], ['mistake', 0.1], ['forced', 0], ['best', 0]);
    expect(turningPointsConfirmed(one, best)).toEqual({ agreed: 1, of: 3 });
  });

  it('is a share over games', () => {
    expect(
      shareOf([
        { agreed: 1, of: 3 },
        { agreed: 3, of: 5 },
      ]),
    ).toBe(0.5);
  });
});
