/** What a room's tables are played by. */
import { isScenarioId, rulesFor, standardRules } from '../../../content/scenarios.ts';
import type { RoomInfo } from '../../../protocol/room.ts';

/** How many months a room's tables play. */
export function monthsOf({ settings }: RoomInfo): number {
  const { scenario } = settings;
  const rules = isScenarioId(scenario) ? rulesFor(scenario) : standardRules();
  return rules.scenario.months;
}
