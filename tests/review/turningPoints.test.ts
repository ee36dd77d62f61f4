import { describe, expect, it } from 'vitest';
import type { Label } from '../../src/review/grades.ts';
import type { GradedDecision } from '../../src/review/grading.ts';
import { turningPointsOf } from '../../src/review/turningPoints.ts';

const nothing = { worth: [0, 0, 0], chance: [0, 0, 0], lead: [0, 0, 0] } as const;

function decision(ply: number, lost: number, margin = -lost, label: Label = 'good') {
  return {
    ply,
    label,
    lost: { chance: lost, marketValue: 0 },
    margin,
    before: nothing,
    after: nothing,
  } as unknown as GradedDecision;
}

const plies = (...losses: number[]): number[] =>
  turningPointsOf(losses.map((lost, ply) => decision(ply, lost))).map(({ ply }) => ply);

describe('turning points', () => {
  it('are the five largest swings, in the order of the game', () => {
    expect(plies(0.2, 0.11, 0, 0.3, 0.12, 0.5, 0.4)).toEqual([0, 3, 4, 5, 6]);
  });

  it('are three where no more are large', () => {
    expect(plies(0.04, 0.2, 0.03, 0.05)).toEqual([0, 1, 3]);
  });

  it('are fewer where the search can tell no more from nothing', () => {
    expect(plies(0.01, 0.2, 0, 0.005)).toEqual([1]);
    expect(plies(0, 0)).toEqual([]);
  });

  it('are chosen from the decisions that were looked at longest, where there are such', () => {
    const short = decision(0, 0.4);
    const long = { ...decision(1, 0.1), look: 'last' } as const;
    expect(turningPointsOf([short, long]).map(({ ply }) => ply)).toEqual([1]);
  });

  it('count a brilliant move by what any other would have given away', () => {
    const found = turningPointsOf([decision(0, 0.2), decision(1, 0, 0.6, 'brilliant')]);
    expect(found.map(({ ply }) => ply)).toEqual([0, 1]);
    expect(turningPointsOf([decision(1, 0, 0.6, 'best')])).toEqual([]);
  });
});
