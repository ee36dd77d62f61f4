/** The built-in scenarios and how a scenario file that extends one of them is made whole. */
import { type Compiled, compileRules, type Rules } from '../game/rules.ts';
import type { Experiment, Scenario, ScenarioFile } from '../game/scenario.ts';
import { EDICTS } from './edicts.ts';
import { baseOf, experimentOf, withChanges } from './experiments.ts';
import { HEADLINES } from './headlines.ts';
import { mergeDeeply } from './merge.ts';
import bytedanceOpens from './scenarios/bytedanceOpens.json' with { type: 'json' };
import noRegulator from './scenarios/noRegulator.json' with { type: 'json' };
import quick from './scenarios/quick.json' with { type: 'json' };
import standard from './scenarios/standard.json' with { type: 'json' };
import year from './scenarios/year.json' with { type: 'json' };

export const SCENARIO_IDS = ['standard', 'quick', 'year', 'noRegulator', 'bytedanceOpens'] as const;
export type BuiltInId = (typeof SCENARIO_IDS)[number];
/** A built-in scenario, as it is or with the changes of an experiment. */
export type ScenarioId = BuiltInId | `${BuiltInId}~${Experiment}`;

export const LIBRARY = { edicts: EDICTS, headlines: HEADLINES };

// JSON imports widen "links" to string; tests check every file against the schema.
const FILES = { standard, quick, year, noRegulator, bytedanceOpens } as unknown as Record<
  BuiltInId,
  ScenarioFile
>;

export function isBuiltIn(id: string): id is BuiltInId {
  return SCENARIO_IDS.some((known) => known === id);
}

export function isScenarioId(id: string): id is ScenarioId {
  return isBuiltIn(id) || (isBuiltIn(baseOf(id)) && experimentOf(id) !== undefined);
}

/** The whole scenario that a file stands for. Throws where it extends none that is built in. */
export function resolveScenario(file: ScenarioFile): Scenario {
  const { $schema: _, ...data } = file;
  if (data.extends === undefined) {
    const { extends: _none, ...scenario } = data;
    return scenario;
  }
  const { extends: baseId, numbers, edicts, headlines, ...changes } = data;
  if (!isBuiltIn(baseId)) throw new Error(`No scenario ${baseId} to extend`);
  const base = resolveScenario(FILES[baseId]);
  return {
    ...base,
    ...changes,
    edicts: { ...base.edicts, ...edicts },
    headlines: { ...base.headlines, ...headlines },
    numbers: mergeDeeply(base.numbers, numbers ?? {}),
  };
}

/** A scenario file made ready to play, or what is wrong with it. */
export function compileScenario(file: ScenarioFile): Compiled {
  return compileRules(resolveScenario(file), LIBRARY);
}

const compiled = new Map<ScenarioId, Rules>();

/** The rules of a built-in scenario, compiled once. Throws only if a built-in one is faulty. */
export function rulesFor(id: ScenarioId): Rules {
  const known = compiled.get(id);
  if (known) return known;
  const result = compileScenario(fileOf(id));
  if (!result.ok) {
    const { code, path, value } = result.problems[0] ?? { code: '?', path: '?', value: '?' };
    throw new Error(`Scenario ${id}: ${code} at ${path} (${value})`);
  }
  compiled.set(id, result.rules);
  return result.rules;
}

function fileOf(id: ScenarioId): ScenarioFile {
  if (isBuiltIn(id)) return FILES[id];
  const base = baseOf(id);
  const experiment = experimentOf(id);
  if (!isBuiltIn(base) || !experiment) throw new Error(`No scenario ${id}`);
  return withChanges(FILES[base], experiment);
}

export function standardRules(): Rules {
  return rulesFor('standard');
}
