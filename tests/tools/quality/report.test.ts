import { describe, expect, it } from 'vitest';
import { ACTION_FAMILIES } from '../../../src/game/actions.ts';
import type { Seat } from '../../../src/game/seats.ts';
import { share } from '../../../src/review/estimates.ts';
import { verdictOf } from '../../../src/tools/quality/bounds.ts';
import { cardOf } from '../../../src/tools/quality/card.ts';
import type { Families, MatchResult, Tally } from '../../../src/tools/quality/match.ts';
import { planFor, winsOfOne } from '../../../src/tools/quality/plan.ts';
import { figuresOf, reportOf } from '../../../src/tools/quality/report.ts';
import { RESTRICTION_NAMES } from '../../../src/tools/quality/restrictions.ts';

/** A made-up result: company `i % 3` wins 100 to 90 and 80, and everybody built ten times. */
function made(i: number): MatchResult {
  const winner = (i % 3) as Seat;
  const families = Object.fromEntries(ACTION_FAMILIES.map((f) => [f, 0])) as Families;
  const tally: Tally = { families: { ...families, build: 10 }, complied: 3, defied: 1, offered: 2 };
  const built = { feed: 1, ads: 0, mini: 0, market: winner, wallet: 0 };
  const dilemmas = { pairs: 4, pacts: 3, tempted: 2, dilemmas: 1 };
  return {
    scores: [100, 90, 80],
    winner,
    firstOrder: [1, 2, 0],
    leaders: [0, 0, winner, 1, 2, winner],
    tallies: [tally, tally, tally],
    built: [built, built, built],
    openGates: [2, 2, 2],
    decisions: 60,
    choices: 600,
    dilemmas: { links: dilemmas, pay: { ...dilemmas, dilemmas: 2 } },
    milliseconds: 1,
  };
}

const options = { iterations: 12 };
const plan = planFor(30, options);
const results = (n: number): MatchResult[] => Array.from({ length: n }, (_, i) => made(i));
const report = reportOf(plan, {
  equals: results(plan.equals.length),
  ablations: plan.ablations.map(({ jobs }) => results(jobs.length)),
  ladder: plan.ladder.map(({ jobs }) => results(jobs.length)),
});

describe('the plan', () => {
  it('plays each deck in each first order', () => {
    const played = plan.equals.map((job) => `${job.deck} ${job.firstOrder}`);
    expect(plan.equals).toHaveLength(30);
    expect(new Set(played).size).toBe(30);
    expect(new Set(plan.equals.map((job) => job.deck)).size).toBe(10);
    expect(new Set(plan.equals.map((job) => job.seed)).size).toBe(30);
  });

  it('gives the handicap to each company in each order of a deck', () => {
    for (const { name, jobs } of plan.ablations) {
      expect(jobs).toHaveLength(9);
      const seats = jobs.map(
        ({ bots, firstOrder }) => `${bots.findIndex((b) => b.without === name)} ${firstOrder}`,
      );
      expect(new Set(seats).size).toBe(9);
      expect(new Set(jobs.map((job) => job.deck)).size).toBe(1);
    }
  });

  it('counts the wins of the one bot', () => {
    expect(winsOfOne(results(9))).toBe(9);
    expect(winsOfOne(results(9).slice(1))).toBe(0);
  });
});

describe('the JSON line', () => {
  const figures = figuresOf(report);

  it('has the keys that are asked for', () => {
    expect(Object.keys(figures)).toEqual(
      expect.arrayContaining([
        'games',
        'companies',
        'seats',
        'halfTimeLeaderWins',
        'leadChanges',
        'actionShares',
        'complyShare',
        'dilemma',
        'ablations',
        'ladder',
        'luck',
      ]),
    );
    expect(Object.keys(figures.companies)).toEqual(['alibaba', 'tencent', 'bytedance']);
    expect(Object.keys(figures.actionShares)).toEqual(ACTION_FAMILIES);
    expect(Object.keys(figures.dilemma)).toEqual(['links', 'payments']);
    expect(Object.keys(figures.ablations)).toEqual(RESTRICTION_NAMES);
    expect(figures.ladder.map((r) => Object.keys(r))).toEqual(
      Array(4).fill(['level', 'winShare', 'low', 'high']),
    );
  });

  it('has figures that are right', () => {
    expect(figures).toMatchObject({
      games: 30,
      companies: { alibaba: 0.3333, tencent: 0.3333, bytedance: 0.3333 },
      seats: [0.3333, 0.3333, 0.3333],
      halfTimeLeaderWins: 1,
      leadChanges: 3,
      actionShares: { build: 1, block: 0 },
      complyShare: 0.75,
      dilemma: { links: 0.25, payments: 0.5 },
      margin: 10,
      branching: 10,
      length: 60,
      treaties: { offered: 6, accepted: 0 },
      builds: { count: 3, silhouette: 1 },
    });
  });
});

it('is written whole', () => {
  const card = cardOf(report, { commit: 'abc', games: 30, iterations: 12, version: 1 });
  expect(card).toContain('npm run quality -- --games 30 --iterations 12');
  expect(card).not.toMatch(/undefined|NaN|\[object/);
});

it('tells what surely holds from what only seems to', () => {
  const verdict = (successes: number, n: number) =>
    verdictOf({ name: '', figure: share(successes, n), least: 0.3, most: 0.37, unit: 'share' });
  expect(verdict(333, 1000)).toBe('yes');
  expect(verdict(33, 100)).toBe('likely');
  expect(verdict(39, 100)).toBe('unlikely');
  expect(verdict(500, 1000)).toBe('no');
  const rung = { name: '', figure: share(47, 100), least: 0.45, unit: 'share' } as const;
  expect(verdictOf(rung)).toBe('likely');
  expect(verdictOf({ ...rung, surelyOver: 0.37 })).toBe('yes');
});
