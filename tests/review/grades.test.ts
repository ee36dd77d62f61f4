import { describe, expect, it } from 'vitest';
import { BRILLIANT, labelOf, SEARCH_ERROR } from '../../src/review/grades.ts';

const judged = { choices: 9, lost: 0, margin: 0, hidden: 0 };

describe('a decision’s label', () => {
  it.each([
    [0, 'best'],
    [SEARCH_ERROR, 'best'],
    [SEARCH_ERROR + 0.001, 'good'],
    [0.049, 'good'],
    [0.05, 'inaccuracy'],
    [0.099, 'inaccuracy'],
    [0.1, 'mistake'],
    [0.149, 'mistake'],
    [0.15, 'blunder'],
    [0.9, 'blunder'],
  ] as const)('that gave away %f of the chance to win is %s', (lost, label) => {
    expect(labelOf({ ...judged, lost, margin: -lost })).toBe(label);
  });

  it.each([
    ['far better than the next best and hidden', BRILLIANT, BRILLIANT, 'brilliant'],
    ['far better than the next best, but obvious', 0.5, 0, 'best'],
    ['hidden, but another is nearly as good', BRILLIANT - 0.01, 0.5, 'best'],
  ] as const)('that is %s is %s', (_, margin, hidden, label) => {
    expect(labelOf({ ...judged, margin, hidden })).toBe(label);
  });

  it('is forced where one thing only could be done', () => {
    expect(labelOf({ choices: 1, lost: 0, margin: 0, hidden: 0 })).toBe('forced');
  });
});
