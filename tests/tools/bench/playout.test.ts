import { expect, it } from 'vitest';
import { standardRules } from '../../../src/content/scenarios.ts';
import { median } from '../../../src/tools/bench/benchmark.ts';
import { playBgio, playPlain } from '../../../src/tools/bench/playout.ts';

it.each(['1', '2'])('plays game %s the same on both paths', (seed) => {
  const rules = standardRules();
  const plain = playPlain(rules, seed);
  expect(plain.end.step.kind).toBe('over');
  expect(plain.moves).toBeGreaterThan(rules.scenario.months * 9);
  expect(playBgio(rules, seed)).toEqual(plain);
});

it('takes the middle for the median', () => {
  expect(median([3, 1, 2])).toBe(2);
  expect(median([4, 1, 3, 2])).toBe(2.5);
  expect(median([])).toBeNaN();
});
