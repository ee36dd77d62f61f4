/** What a room's tables are played by. */
import { withExperiment } from '../../../content/experiments.ts';
import { readScenarioData, rulesOf } from '../../../content/rulesOf.ts';
import { standardRules } from '../../../content/scenarios.ts';
import type { Rules } from '../../../game/rules.ts';
import { OWN_FILE, type RoomInfo } from '../../../protocol/room.ts';

/** The rules of a scenario file, or of a built-in scenario by its id; undefined where there are none. */
export function rulesFrom(data: unknown): Rules | undefined {
  const ref = readScenarioData(data);
  const found = ref && rulesOf(ref);
  return found?.ok ? found.rules : undefined;
}

/** The rules of a room's tables, those of an experiment's half apart. */
export function playedBy({ settings, file }: RoomInfo): Rules {
  const data = settings.scenario === OWN_FILE ? file : settings.scenario;
  return rulesFrom(data) ?? standardRules();
}

/** The rules of an experiment's half of a room; undefined where all tables play alike. */
export function changedRules({ settings, file }: RoomInfo): Rules | undefined {
  const ref = readScenarioData(settings.scenario === OWN_FILE ? file : settings.scenario);
  if (settings.experiment === null || !ref) return undefined;
  const found = rulesOf(withExperiment(ref, settings.experiment));
  return found.ok ? found.rules : undefined;
}

/** Ids of the companies that a room's tables play, by seat. */
export function companiesOf(info: RoomInfo): readonly string[] {
  return playedBy(info).companies.map(({ id }) => id);
}

/** How many months a room's tables play. */
export function monthsOf(info: RoomInfo): number {
  return playedBy(info).scenario.months;
}
