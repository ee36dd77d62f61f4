/** The built-in scenarios and how a scenario file that extends one of them is made whole. */
import { type Compiled, compileRules, type Rules } from '../game/rules.ts';
import type { Numbers, Scenario } from '../game/scenario.ts';
import { EDICTS } from './edicts.ts';
import { HEADLINES } from './headlines.ts';
import quick from './scenarios/quick.json' with { type: 'json' };
import standard from './scenarios/standard.json' with { type: 'json' };
import year from './scenarios/year.json' with { type: 'json' };

export const SCENARIO_IDS = ['standard', 'quick', 'year'] as const;
export type ScenarioId = (typeof SCENARIO_IDS)[number];

type DeepPartial<T> = T extends object ? { [K in keyof T]?: DeepPartial<T[K]> } : T;

/**
 * A scenario file that has passed scenario.schema.json: whole, or the changes to a built-in one.
 * Changes replace whole keys, but `numbers` is merged number by number, and `edicts` and
 * `headlines` keep whichever of `fixed` and `pool` the file leaves out.
 */
export type ScenarioFile = { $schema?: string } & (
  | (Scenario & { extends?: undefined })
  | ({ extends: ScenarioId } & Pick<Scenario, 'format' | 'version' | 'id'> &
      Partial<Omit<Scenario, 'numbers' | 'edicts' | 'headlines'>> & {
        numbers?: DeepPartial<Numbers>;
        edicts?: Partial<Scenario['edicts']>;
        headlines?: Partial<Scenario['headlines']>;
      })
);

export const LIBRARY = { edicts: EDICTS, headlines: HEADLINES };

// JSON imports widen "links" to string; tests check every file against the schema.
const FILES = { standard, quick, year } as unknown as Record<ScenarioId, ScenarioFile>;

export function isScenarioId(id: string): id is ScenarioId {
  return SCENARIO_IDS.some((known) => known === id);
}

type Tree = Readonly<Record<string, unknown>>;

function isTree(value: unknown): value is Tree {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function mergeDeeply(base: Tree, changes: Tree): Tree {
  const merged: Record<string, unknown> = { ...base };
  for (const [key, value] of Object.entries(changes)) {
    const old = base[key];
    merged[key] = isTree(old) && isTree(value) ? mergeDeeply(old, value) : value;
  }
  return merged;
}

/** The whole scenario that a file stands for. */
export function resolveScenario(file: ScenarioFile): Scenario {
  const { $schema: _, ...data } = file;
  if (data.extends === undefined) {
    const { extends: _none, ...scenario } = data;
    return scenario;
  }
  const { extends: baseId, numbers, edicts, headlines, ...changes } = data;
  const base = resolveScenario(FILES[baseId]);
  return {
    ...base,
    ...changes,
    edicts: { ...base.edicts, ...edicts },
    headlines: { ...base.headlines, ...headlines },
    // The schema lets `numbers` hold only the keys of Numbers, so merging keeps its shape.
    numbers: mergeDeeply({ ...base.numbers }, numbers ?? {}) as unknown as Numbers,
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
  const result = compileScenario(FILES[id]);
  if (!result.ok) {
    const { code, path, value } = result.problems[0] ?? { code: '?', path: '?', value: '?' };
    throw new Error(`Scenario ${id}: ${code} at ${path} (${value})`);
  }
  compiled.set(id, result.rules);
  return result.rules;
}

export function standardRules(): Rules {
  return rulesFor('standard');
}
