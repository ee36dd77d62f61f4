import { expect, it } from 'vitest';
import { standardRules } from '../../../src/content/scenarios.ts';
import { type MatchJob, playMatch } from '../../../src/tools/quality/match.ts';

const rules = standardRules();
const bot = { level: 'steward', iterations: 0 } as const;
const job: MatchJob = {
  deck: 'deck',
  firstOrder: 1,
  seed: 'bots',
  bots: [bot, { ...bot, without: 'builds' }, bot],
  dilemmas: true,
};

it('plays the same job to the same game', () => {
  const first = playMatch(rules, job);
  const again = playMatch(rules, job);
  expect({ ...again, milliseconds: 0 }).toEqual({ ...first, milliseconds: 0 });
});

it('counts what was done, and holds a handicap', () => {
  const { tallies, leaders, winner, built, firstOrder, dilemmas } = playMatch(rules, job);
  for (const { families } of tallies) {
    expect(Object.values(families).reduce((a, b) => a + b)).toBe(18);
  }
  expect(tallies[1].families.build).toBe(0);
  expect(Object.values(built[1])).toEqual([0, 0, 0, 0, 0]);
  expect(Object.values(built[0]).reduce((a, b) => a + b)).toBe(tallies[0].families.build);
  expect(leaders).toHaveLength(6);
  expect(leaders.at(-1)).toBe(winner);
  expect(firstOrder).toEqual(rules.firstOrders[1]);
  expect(dilemmas.links.pairs).toBeLessThanOrEqual(18);
});
