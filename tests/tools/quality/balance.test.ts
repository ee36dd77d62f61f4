import { describe, expect, it } from 'vitest';
import { halfTimeLeader, leadChangesOf, marginOf } from '../../../src/tools/quality/balance.ts';

describe('leaders month by month', () => {
  it.each([
    [[0, 0, 0, 0, 0, 0], 0],
    [[0, 1, 1, 1, 1, 1], 1],
    [[0, 1, 0, 2, 2, 0], 4],
    [[], 0],
  ])('%j changed %i times', (leaders, changes) => {
    expect(leadChangesOf(leaders)).toBe(changes);
  });

  it('has its half-time after the third of six months', () => {
    expect(halfTimeLeader([0, 0, 2, 1, 1, 1])).toBe(2);
  });
});

it('measures the lead over the second by the winner', () => {
  expect(marginOf([90, 100, 50])).toBeCloseTo(0.1);
  expect(marginOf([80, 80, 50])).toBe(0);
});
