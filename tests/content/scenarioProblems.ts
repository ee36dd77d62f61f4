/** One faulty scenario for each code of ScenarioProblem; the type asks for all of them. */

import standard from '../../src/content/scenarios/standard.json' with { type: 'json' };
import { resolveScenario } from '../../src/content/scenarios.ts';
import type { ScenarioProblem } from '../../src/game/rules.ts';
import type { Scenario, ScenarioFile } from '../../src/game/scenario.ts';

type Code = ScenarioProblem['code'];

/** What breaks the standard scenario, and where the problem should be reported. */
export const FAULTS: Record<Code, { path: string; value: string; spoil(s: Scenario): void }> = {
  unknownCompany: {
    path: 'independents[0].livesOff',
    value: 'baidu',
    spoil: (s) => {
      s.independents[0].livesOff = 'baidu';
    },
  },
  unknownIndependent: {
    path: 'companies[1].stakes',
    value: 'didi',
    spoil: (s) => {
      s.companies[1].stakes.didi = 1;
    },
  },
  unknownCard: {
    path: 'edicts.pool[0]',
    value: 'freeTrade',
    spoil: (s) => {
      s.edicts.pool[0] = 'freeTrade';
    },
  },
  duplicateId: {
    path: 'headlines.pool[1]',
    value: 'quietMonth',
    spoil: (s) => {
      s.headlines.pool[1] = 'quietMonth';
    },
  },
  sameCompany: {
    path: 'openGates[0]',
    value: 'bytedance',
    spoil: (s) => {
      s.openGates[0] = { owner: 'bytedance', guest: 'bytedance', kind: 'ads' };
    },
  },
  monthOutOfRange: {
    path: 'awardMonths[1]',
    value: '7',
    spoil: (s) => {
      s.awardMonths = [3, 7];
    },
  },
  tooFewCards: {
    path: 'headlines.pool',
    value: '5',
    spoil: (s) => {
      s.headlines.pool = s.headlines.pool.slice(0, 5);
    },
  },
  badOrder: {
    path: 'firstOrders[0]',
    value: 'alibaba, tencent, tencent',
    spoil: (s) => {
      s.firstOrders[0] = ['alibaba', 'tencent', 'tencent'];
    },
  },
  levelTooHigh: {
    path: 'companies[0].levels.feed',
    value: '5',
    spoil: (s) => {
      s.companies[0].levels.feed = 5;
    },
  },
  levelTooLow: {
    path: 'companies[2].levels.mini',
    value: '0',
    spoil: (s) => {
      s.companies[2].levels.mini = 0;
    },
  },
  tooManyShares: {
    path: 'companies[*].stakes.meituan',
    value: '4',
    spoil: (s) => {
      s.companies[0].stakes.meituan = 3;
    },
  },
  tooManyPrograms: {
    path: 'companies[1]',
    value: '3',
    spoil: (s) => {
      s.miniPrograms = [{ guest: 'alibaba', host: 'tencent', count: 3 }];
    },
  },
  programNeedsGate: {
    path: 'miniPrograms[0]',
    value: 'tencent → alibaba',
    spoil: (s) => {
      s.openGates = s.openGates.filter((g) => g.kind !== 'mini');
    },
  },
};

export const SCENARIO_PROBLEMS = Object.keys(FAULTS) as Code[];

/** A copy of the standard scenario that a test may change. */
export function standardCopy(): Scenario {
  return structuredClone(resolveScenario(standard as unknown as ScenarioFile));
}
