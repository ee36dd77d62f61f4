/** Everything that can be wrong with a scenario that somebody wrote: shape first, then meaning. */
import type { Rules, ScenarioProblem } from '../game/rules.ts';
import type { ScenarioFile } from '../game/scenario.ts';
import { compileScenario, LIBRARY, standardRules } from './scenarios.ts';
import { type At, nearestOf, type ShapeProblem, shapeProblems } from './shape.ts';

/** A fault of a scenario; its words are `scenarioFile.<code>`. */
export interface ScenarioFault {
  code: ShapeProblem['code'] | ScenarioProblem['code'] | 'foreignCompany' | 'reservedId';
  at: At;
  params: Record<string, string | number>;
}

export type ScenarioChecked =
  | { ok: true; file: ScenarioFile; rules: Rules }
  | { ok: false; faults: ScenarioFault[] };

/** Checks data of any origin; all faults at once, but those of meaning only where the shape is right. */
export function checkScenario(data: unknown): ScenarioChecked {
  const shape = shapeProblems(data);
  if (shape.length > 0) return { ok: false, faults: shape };
  const file = data as ScenarioFile;
  const compiled = compileScenario(file);
  const faults = [
    ...foreignCompanies(file),
    ...(compiled.ok ? [] : compiled.problems.map(faultOf)),
  ];
  if (!compiled.ok || faults.length > 0) return { ok: false, faults };
  return { ok: true, file, rules: compiled.rules };
}

/** `companies[0].levels.feed` as keys and places. */
function faultOf({ code, path, value }: ScenarioProblem): ScenarioFault {
  const at = path
    .split(/[.[\]]+/)
    .filter((part) => part !== '')
    .map((part) => (/^\d+$/.test(part) ? Number(part) : part));
  const nearest = nearestOf(value, knownFor(code, path));
  return { code, at, params: nearest === undefined ? { value } : { value, nearest } };
}

/** What an unknown word may have been meant to be. */
function knownFor(code: ScenarioProblem['code'], path: string): readonly string[] {
  const { companies, independents } = standardRules();
  switch (code) {
    case 'unknownCard':
      return LIBRARY[path.startsWith('edicts') ? 'edicts' : 'headlines'].map(({ id }) => id);
    case 'unknownCompany':
      return companies.map(({ id }) => id);
    case 'unknownIndependent':
      return independents.map(({ id }) => id);
    default:
      return [];
  }
}

/** Cards, names and colours are those of the three companies, in the order of the seats. */
function foreignCompanies({ companies }: ScenarioFile): ScenarioFault[] {
  return standardRules().companies.flatMap(({ id }, seat) => {
    const found = companies?.[seat]?.id ?? id;
    if (found === id) return [];
    return [
      {
        code: 'foreignCompany',
        at: ['companies', seat, 'id'],
        params: { value: found, expected: id },
      },
    ];
  });
}
