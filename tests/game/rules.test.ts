import { describe, expect, it } from 'vitest';
import { LIBRARY, standardRules } from '../../src/content/scenarios.ts';
import { legalActions } from '../../src/game/legal.ts';
import { buildCost, compileRules, type ScenarioProblem } from '../../src/game/rules.ts';
import type { Scenario } from '../../src/game/scenario.ts';
import { setup } from '../../src/game/setup.ts';
import { pullsIn } from '../support/accounts.ts';
import { testGame } from '../support/testGame.ts';

/** The standard scenario with a change made to a copy of it. */
function changed(change: (scenario: Scenario) => void): Scenario {
  const scenario = structuredClone(standardRules().scenario);
  change(scenario);
  return scenario;
}

function problems(change: (scenario: Scenario) => void): ScenarioProblem[] {
  const compiled = compileRules(changed(change), LIBRARY);
  return compiled.ok ? [] : compiled.problems;
}

function compile(change: (scenario: Scenario) => void) {
  const compiled = compileRules(changed(change), LIBRARY);
  if (!compiled.ok) throw new Error(compiled.problems.map((p) => p.code).join());
  return compiled.rules;
}

describe('a scenario is made ready to play', () => {
  it('without problems as it is', () => {
    expect(problems(() => {})).toEqual([]);
  });

  const FAULTS: [ScenarioProblem['code'], string, (s: Scenario) => void][] = [
    [
      'unknownCompany',
      'openGates[0].owner',
      (s) => Object.assign(s.openGates[0] ?? {}, { owner: 'x' }),
    ],
    ['unknownCompany', 'firstOrders[0]', (s) => s.firstOrders[0]?.splice(0, 1, 'x')],
    [
      'unknownCompany',
      'independents[0].livesOff',
      (s) => {
        s.independents[0].livesOff = 'x';
      },
    ],
    [
      'unknownCompany',
      'miniPrograms[0].host',
      (s) => Object.assign(s.miniPrograms[0] ?? {}, { host: 'x' }),
    ],
    [
      'unknownIndependent',
      'companies[0].stakes',
      (s) => {
        s.companies[0].stakes = { x: 1 };
      },
    ],
    ['unknownCard', 'edicts.pool[0]', (s) => s.edicts.pool.splice(0, 1, 'x')],
    [
      'unknownCard',
      'edicts.fixed.1',
      (s) => {
        s.edicts.fixed['1'] = 'x';
      },
    ],
    ['unknownCard', 'headlines.pool[2]', (s) => s.headlines.pool.splice(2, 1, 'x')],
    ['duplicateId', 'edicts.pool[1]', (s) => s.edicts.pool.splice(1, 1, s.edicts.pool[0] ?? '')],
    [
      'duplicateId',
      'companies[1].id',
      (s) => {
        s.companies[1].id = s.companies[0].id;
      },
    ],
    [
      'duplicateId',
      'independents[2].id',
      (s) => {
        s.independents[2].id = s.independents[1].id;
      },
    ],
    [
      'sameCompany',
      'openGates[0]',
      (s) => Object.assign(s.openGates[0] ?? {}, { guest: 'bytedance' }),
    ],
    [
      'monthOutOfRange',
      'edicts.fixed',
      (s) => {
        s.edicts.fixed['7'] = 'hearing';
      },
    ],
    ['monthOutOfRange', 'awardMonths[2]', (s) => s.awardMonths.push(9)],
    [
      'tooFewCards',
      'edicts.pool',
      (s) => {
        s.edicts.pool.length = 3;
      },
    ],
    [
      'tooFewCards',
      'headlines.pool',
      (s) => {
        s.headlines.pool.length = 5;
      },
    ],
    ['badOrder', 'firstOrders[0]', (s) => s.firstOrders[0]?.fill('alibaba')],
    [
      'badOrder',
      'firstOrders',
      (s) => {
        s.firstOrders = [];
      },
    ],
    [
      'levelTooHigh',
      'companies[0].levels.feed',
      (s) => {
        s.companies[0].levels.feed = 5;
      },
    ],
    [
      'levelTooHigh',
      'companies[1].levels.feed',
      (s) => {
        s.companies[1].levels.feed = 7;
      },
    ],
    [
      'levelTooLow',
      'companies[2].levels.mini',
      (s) => {
        s.companies[2].levels.mini = 0;
      },
    ],
    [
      'tooManyShares',
      'companies[*].stakes.meituan',
      (s) => {
        s.companies[2].stakes = { meituan: 3 };
      },
    ],
    [
      'tooManyPrograms',
      'companies[1]',
      (s) => Object.assign(s.miniPrograms[0] ?? {}, { count: 3 }),
    ],
    ['programNeedsGate', 'miniPrograms[0]', (s) => s.openGates.splice(1, 1)],
  ];
  it.each(FAULTS)('but not with %s at %s', (code, path, change) => {
    const found = problems(change);
    expect(found.map((p) => `${p.code} ${p.path}`)).toContain(`${code} ${path}`);
    for (const problem of found) expect(problem.value).toEqual(expect.any(String));
  });

  it('reports all problems at once', () => {
    const found = problems((s) => {
      s.companies[0].levels.feed = 5;
      s.edicts.pool.length = 0;
    });
    expect(found.map((p) => p.code).sort()).toEqual(['levelTooHigh', 'tooFewCards']);
  });
});

describe('numbers are data', () => {
  it('a scenario’s own costs and limits are obeyed', () => {
    const rules = compile((s) => {
      s.numbers.buildCost.core = 3;
      s.numbers.raiseCash = 5;
      s.numbers.blocksPerMonth = 2;
    });
    const game = testGame(rules).with({ allGates: 'open' });
    expect(buildCost(rules, game.state, 0, 'ads')).toBe(12);
    game.play('block:1:links').turnOf('A', 2);
    expect(game.refusal('block:1:pay')).toBeUndefined();
    expect(game.play('raiseCash').company('A').cash).toBe(15);
  });

  it('4.1 interconnection counts each kind by its own number', () => {
    const rules = compile((s) => {
      s.numbers.feed.interconnection = { links: 2, ads: 1, mini: 0, pay: 1 };
    });
    expect(testGame(rules).with({ allGates: 'open' }).market().feeds[0].interconnection).toBe(8);
    const linked = testGame(rules).with({
      allGates: 'blocked',
      gates: { 'links A→T': 'open', 'links T→A': 'open', 'mini A→T': 'open', 'mini T→A': 'open' },
    });
    expect(linked.market().feeds.map((f) => f.interconnection)).toEqual([2, 2, 0]);
  });

  it('3 where no independent sells ads, nobody can campaign there', () => {
    const rules = compile((s) => {
      for (const independent of s.independents) delete independent.feed;
    });
    const game = testGame(rules);
    expect(game.refusal('campaign:3')).toBe('noAdsSold');
    expect(game.legal('campaign:3')).toEqual([]);
    expect(game.market().adSeller).toEqual({ stayed: 0, won: [0, 0, 0] });
  });

  it('1 a fixed headline comes in its month', () => {
    const rules = compile((s) => {
      s.headlines.fixed = { 2: 'brandSeason' };
      s.headlines.pool = s.headlines.pool.filter((id) => id !== 'brandSeason');
    });
    for (const seed of ['a', 'b', 'c']) {
      expect(setup(rules, seed).schedule.headlines[1]).toBe('brandSeason');
    }
    expect(legalActions(rules, setup(rules, 'a')).length).toBeGreaterThan(0);
  });

  it('4.1 an independent lives off whom the scenario says', () => {
    const rules = compile((s) => {
      s.independents[0].livesOff = 'bytedance';
      s.independents[0].pulls = { bytedance: 5 };
    });
    const game = testGame(rules).with({ gates: { 'links B→A': 'open', 'links T→A': 'open' } });
    expect(pullsIn(game.market(), 'B').PDD).toBe(3);
    expect(pullsIn(game.market(), 'T').PDD).toBeUndefined();
  });

  it('4.1 an independent’s pull is never below 0 before news is added', () => {
    const rules = compile((s) => {
      s.independents[0].pulls = { tencent: 3 };
    });
    const game = testGame(rules).with({ headline: 'groupBuyingBoom' });
    game.with({ gates: { 'links T→A': 'open', 'links T→B': 'open' } });
    // 3 − 2 × 2 counts as 0; Group-buying boom adds 2.
    expect(pullsIn(game.market(), 'T').PDD).toBe(2);
  });
});
