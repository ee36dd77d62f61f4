/** Naming a scenario: built in, with an experiment, or by its file (rulebook 10). */
import { describe, expect, it } from 'vitest';
import { baseOf, experimentOf, withExperiment } from '../../src/content/experiments.ts';
import { readScenarioData, rulesOf, scenarioData } from '../../src/content/rulesOf.ts';
import {
  isScenarioId,
  rulesFor,
  SCENARIO_IDS,
  standardRules,
} from '../../src/content/scenarios.ts';
import type { Rules } from '../../src/game/rules.ts';
import { EXPERIMENTS, type ScenarioFile, type ScenarioRef } from '../../src/game/scenario.ts';

const mine: ScenarioFile = {
  format: 'walled-gardens-scenario',
  version: 1,
  id: 'mine',
  extends: 'quick',
  numbers: { raiseCash: 9 },
};

function rules(ref: ScenarioRef): Rules {
  const found = rulesOf(ref);
  if (!found.ok) throw new Error(found.problem.code);
  return found.rules;
}

describe('the rules of a scenario that is named', () => {
  it('by a built-in id are that scenario’s', () => {
    for (const id of SCENARIO_IDS) expect(rules({ scenario: id })).toBe(rulesFor(id));
  });

  it('by an id with an experiment differ in its numbers alone', () => {
    for (const base of SCENARIO_IDS) {
      for (const experiment of EXPERIMENTS) {
        const id = `${base}~${experiment}`;
        expect(isScenarioId(id)).toBe(true);
        expect([baseOf(id), experimentOf(id)]).toEqual([base, experiment]);
        const { numbers, ...changed } = rules({ scenario: id }).scenario;
        const { numbers: before, ...plain } = rulesFor(base).scenario;
        expect(changed).toEqual({ ...plain, id });
        const same = base === 'noRegulator' && experiment === 'noAntitrust';
        if (!same) expect(numbers).not.toEqual(before);
      }
    }
    const { defy } = rules({ scenario: 'standard~noForcedOpening' }).numbers;
    expect(defy).toEqual({ ...standardRules().numbers.defy, fine: 0, standing: 0 });
  });

  it('by a file are the file’s, compiled once for the same content', () => {
    const found = rules({ scenario: 'mine', scenarioFile: mine });
    expect(found.numbers.raiseCash).toBe(9);
    expect(found.scenario.months).toBe(4);
    expect(rules({ scenario: 'mine', scenarioFile: structuredClone(mine) })).toBe(found);
  });

  it('by a file with an experiment have both changes', () => {
    const ref = withExperiment({ scenario: 'mine', scenarioFile: mine }, 'noAntitrust');
    expect(ref.scenario).toBe('mine~noAntitrust');
    const { numbers } = rules(ref);
    expect([numbers.raiseCash, numbers.awards.antitrust]).toEqual([9, 0]);
    expect(numbers.awards.most).toBe(standardRules().numbers.awards.most);
    expect(withExperiment({ scenario: 'quick' }, 'noAntitrust')).toEqual({
      scenario: 'quick~noAntitrust',
    });
  });

  it.each([
    'toString',
    '',
    '~',
    'standard~',
    'standard~toString',
    '~noAntitrust',
    'standard~noAntitrust~noAntitrust',
  ])('are none for %j', (scenario) => {
    expect(isScenarioId(scenario)).toBe(false);
    expect(rulesOf({ scenario })).toMatchObject({ problem: { code: 'unknownScenario' } });
  });

  it('are none for a faulty file, one under another name, or no file at all', () => {
    const bad = (file: unknown): unknown =>
      rulesOf({ scenario: 'mine', scenarioFile: file as ScenarioFile });
    expect(bad({ ...mine, months: 40 })).toMatchObject({
      problem: { code: 'badFile', faults: [{ code: 'tooLarge', at: ['months'] }] },
    });
    expect(bad({ ...mine, extends: 'toString' })).toMatchObject({ problem: { code: 'badFile' } });
    expect(bad({ ...mine, companies: [] })).toMatchObject({ problem: { code: 'badFile' } });
    expect(bad({ id: 'mine' })).toMatchObject({ problem: { code: 'badFile' } });
    expect(bad({ ...mine, id: 'yours' })).toMatchObject({ problem: { code: 'unknownScenario' } });
    expect(bad('mine')).toMatchObject({ ok: false });
  });

  it('stay right when more files are used than are kept', () => {
    for (let cash = 1; cash <= 80; cash++) {
      const file = { ...mine, numbers: { raiseCash: cash } };
      expect(rules({ scenario: 'mine', scenarioFile: file }).numbers.raiseCash).toBe(cash);
    }
    expect(rules({ scenario: 'mine', scenarioFile: mine }).numbers.raiseCash).toBe(9);
  });
});

describe('a scenario as one piece of data', () => {
  it('is its id or its file, and is read back', () => {
    const file = { scenario: 'mine', scenarioFile: mine };
    for (const ref of [{ scenario: 'quick~noAntitrust' }, file]) {
      expect(readScenarioData(JSON.parse(JSON.stringify(scenarioData(ref))))).toEqual(ref);
    }
  });

  it.each([[null], [3], [[]], [{}], [{ id: 4 }]])('is not %j', (data) => {
    expect(readScenarioData(data)).toBeUndefined();
  });
});
