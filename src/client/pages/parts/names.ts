import { tContent } from '../../app/i18n.ts';
import { SCENARIOS } from '../../app/newGame.ts';

export const companyName = (id: string): string => tContent(`company.${id}`);
/** What a scenario is about; empty for one from a file, which tells that itself. */
export function scenarioAbout(id: string): string {
  const scenario = SCENARIOS.find((known) => known.id === id);
  return scenario ? tContent(`scenario.${id}.about`, { months: scenario.months }) : '';
}

export const independentName = (id: string): string => tContent(`independent.${id}`);
