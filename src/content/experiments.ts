/** Experiments: named changes of numbers that half of a class plays with, on top of any scenario. */
import {
  type DeepPartial,
  EXPERIMENTS,
  type Experiment,
  type Numbers,
  type ScenarioFile,
  type ScenarioRef,
} from '../game/scenario.ts';
import changes from './experiments.json' with { type: 'json' };
import { mergeDeeply } from './merge.ts';

const CHANGES: Record<Experiment, DeepPartial<Numbers>> = changes;

/** Between the id of a scenario and the id of an experiment. */
const MARK = '~';

/** The id of the scenario that an id with or without an experiment is about. */
export function baseOf(id: string): string {
  return id.split(MARK, 1)[0] ?? id;
}

/** The experiment that an id names; undefined where it names none that there is. */
export function experimentOf(id: string): Experiment | undefined {
  const name = id.slice(baseOf(id).length + MARK.length);
  return EXPERIMENTS.find((known) => known === name);
}

/** The numbers that an experiment changes. */
export function changedNumbers(experiment: Experiment): DeepPartial<Numbers> {
  return CHANGES[experiment];
}

/** The file with the numbers of an experiment. */
export function withChanges(file: ScenarioFile, experiment: Experiment): ScenarioFile {
  const id = `${file.id}${MARK}${experiment}`;
  const numbers = mergeDeeply<DeepPartial<Numbers>>(file.numbers ?? {}, CHANGES[experiment]);
  return { ...file, id, numbers } as ScenarioFile;
}

/** The same scenario, played with the changes of an experiment. */
export function withExperiment(
  { scenario, scenarioFile }: ScenarioRef,
  experiment: Experiment,
): ScenarioRef {
  if (!scenarioFile) return { scenario: `${scenario}${MARK}${experiment}` };
  const changed = withChanges(scenarioFile, experiment);
  return { scenario: changed.id, scenarioFile: changed };
}
