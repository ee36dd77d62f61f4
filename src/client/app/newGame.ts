/** What a person chooses before a game, and how the game is begun with it. */
import quick from '../../content/scenarios/quick.json';
import standard from '../../content/scenarios/standard.json';
import year from '../../content/scenarios/year.json';
import type { BuiltInId } from '../../content/scenarios.ts';
import type { BotLevel } from '../../game/players.ts';
import type { ScenarioRef } from '../../game/scenario.ts';
import { SEATS, type Seat } from '../../game/seats.ts';
import { navigate } from './router.ts';
import { session } from './saves.ts';
import { lastLevel, lastPersona, lastScenario, type PersonaChoice } from './settings.ts';

interface ScenarioChoice {
  id: BuiltInId;
  months: number;
}

/** The scenarios to choose from: the same contest from short to long, then other ones. */
export const SCENARIOS: readonly ScenarioChoice[] = [
  { id: 'quick', months: quick.months },
  { id: 'standard', months: standard.months },
  { id: 'year', months: year.months },
  { id: 'noRegulator', months: standard.months },
  { id: 'bytedanceOpens', months: standard.months },
];

/** The companies of the built-in scenarios, by seat. */
export const COMPANIES = SEATS.map((seat) => ({ seat, id: standard.companies[seat]?.id ?? '' }));

export interface NewGame extends ScenarioRef {
  company: Seat;
  level: BotLevel;
  persona: PersonaChoice;
}

/** Begins a game, remembers the choices and goes to its table. */
export async function startGame(game: NewGame): Promise<void> {
  lastLevel.value = game.level;
  lastPersona.value = game.persona;
  if (!game.scenarioFile) lastScenario.value = game.scenario;
  const { createGame } = await session();
  const id = await createGame(game);
  navigate({ page: 'play', id });
}
