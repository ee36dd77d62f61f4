/** From whatever names a scenario to rules that can be played: the one door for what comes from outside. */
import type { Rules } from '../game/rules.ts';
import type { ScenarioFile, ScenarioRef } from '../game/scenario.ts';
import { checkScenario, type ScenarioFault } from './scenarioCheck.ts';
import { isScenarioId, rulesFor } from './scenarios.ts';

export type RulesFound =
  | { ok: true; rules: Rules }
  | {
      ok: false;
      problem: { code: 'unknownScenario' } | { code: 'badFile'; faults: ScenarioFault[] };
    };

/** As many scenario files as a busy server plays at a time; more are compiled anew. */
const KEPT = 64;
const kept = new Map<string, RulesFound>();

/** The rules of a scenario; never throws, whatever the file holds. Files are compiled once. */
export function rulesOf({ scenario, scenarioFile }: ScenarioRef): RulesFound {
  if (!scenarioFile) {
    if (isScenarioId(scenario)) return { ok: true, rules: rulesFor(scenario) };
    return { ok: false, problem: { code: 'unknownScenario' } };
  }
  if (scenarioFile.id !== scenario) return { ok: false, problem: { code: 'unknownScenario' } };
  const text = JSON.stringify(scenarioFile);
  const found = kept.get(text) ?? compile(scenarioFile);
  kept.delete(text);
  kept.set(text, found);
  const [oldest] = kept.keys();
  if (kept.size > KEPT && oldest !== undefined) kept.delete(oldest);
  return found;
}

function compile(file: unknown): RulesFound {
  const checked = checkScenario(file);
  if (checked.ok) return { ok: true, rules: checked.rules };
  return { ok: false, problem: { code: 'badFile', faults: checked.faults } };
}

/** The scenario as one piece of data: the id of a built-in one, or the file. */
export function scenarioData({ scenario, scenarioFile }: ScenarioRef): string | ScenarioFile {
  return scenarioFile ?? scenario;
}

/** What `scenarioData` made, read again; undefined for anything that names no scenario. */
export function readScenarioData(data: unknown): ScenarioRef | undefined {
  if (typeof data === 'string') return { scenario: data };
  const id = typeof data === 'object' && data !== null && 'id' in data ? data.id : undefined;
  // What the file holds besides is checked by `rulesOf`, before anybody plays by it.
  return typeof id === 'string' ? { scenario: id, scenarioFile: data as ScenarioFile } : undefined;
}
