import { describe, expect, it } from 'vitest';
import { niceTicks, spread } from '../../../src/client/pages/score/chart.ts';

describe('niceTicks', () => {
  it('covers the range with few round numbers', () => {
    expect(niceTicks(0, 151)).toEqual([0, 50, 100, 150, 200]);
    expect(niceTicks(0, 100)).toEqual([0, 20, 40, 60, 80, 100]);
    expect(niceTicks(-4, 30)).toEqual([-10, 0, 10, 20, 30]);
    expect(niceTicks(0, 1)).toEqual([0, 1]);
  });

  it('never needs more than eight of them', () => {
    for (let low = -40; low <= 0; low += 3) {
      for (let high = 1; high < 2000; high += 7) {
        const ticks = niceTicks(low, high);
        expect(ticks.length).toBeLessThanOrEqual(8);
        expect(ticks[0]).toBeLessThanOrEqual(low);
        expect(ticks.at(-1)).toBeGreaterThanOrEqual(high);
      }
    }
  });
});

describe('spread', () => {
  it('keeps labels a gap apart in their order', () => {
    expect(spread([50, 52, 10], 20)).toEqual([50, 70, 10]);
    expect(spread([5, 5, 5], 10)).toEqual([5, 15, 25]);
    expect(spread([0, 40, 80], 20)).toEqual([0, 40, 80]);
  });
});
