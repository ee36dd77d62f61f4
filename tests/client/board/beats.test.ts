import { describe, expect, it } from 'vitest';
import { beatsBetween } from '../../../src/client/board/beats.ts';
import type { CoinFlight, Walker } from '../../../src/client/board/timeline.ts';

const walker = (start: number): Walker => ({ start, duration: 1000 }) as Walker;
const coin = (start: number): CoinFlight => ({ start, duration: 500 }) as CoinFlight;

describe('beats of a market day', () => {
  const timeline = { walkers: [walker(100), walker(110)], coins: [coin(600)] };

  it.each([
    [0, 99, []],
    [0, 100, ['leaves']],
    [100, 105, []],
    [105, 1099, ['leaves']],
    [1099, 1100, ['pays']],
    [0, 5000, ['leaves', 'pays']],
  ])('between %i and %i ms', (from, to, beats) => {
    expect(beatsBetween(timeline, from, to)).toEqual(beats);
  });
});
