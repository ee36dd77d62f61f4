/** What a room's tables are played by. */
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

/** Ids of the companies that a room's tables play, by seat. */
export function companiesOf({ settings, file }: RoomInfo): readonly string[] {
  const data = settings.scenario === OWN_FILE ? file : settings.scenario;
  return (rulesFrom(data) ?? standardRules()).companies.map(({ id }) => id);
}

/** How many months a room's tables play. */
export function monthsOf({ settings, file }: RoomInfo): number {
  const data = settings.scenario === OWN_FILE ? file : settings.scenario;
  return (rulesFrom(data) ?? standardRules()).scenario.months;
}
