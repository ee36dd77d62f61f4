import { expect, it } from 'vitest';
import { retryDelay } from '../../../src/tools/bench/crash/player.ts';
import { percentile } from '../../../src/tools/bench/server/load.ts';

it('comes back after half a second to one and a half', () => {
  expect(retryDelay(0, 0)).toBe(500);
  expect(retryDelay(0, 1)).toBe(1_500);
  expect(retryDelay(1, 0)).toBe(1_000);
  expect(retryDelay(5, 0.5)).toBe(1_500);
});

it('gives the value that so many hundredths do not exceed', () => {
  const values = Array.from({ length: 200 }, (_, i) => i + 1);
  expect(percentile(values, 99)).toBe(198);
  expect(percentile(values, 50)).toBe(100);
  expect(percentile([7], 95)).toBe(7);
  expect(percentile([], 95)).toBeNaN();
});
