/** The rulebook with a scenario's numbers, worded by a page. Loaded only with the rulebook page. */
import type { TextParams } from '../../content/params.ts';
import { rulebookOf, rulebookParams } from '../../content/rulebook.ts';
import type { RulebookSection } from '../../content/rulebookText.ts';
import { rulesFor, type ScenarioId } from '../../content/scenarios.ts';

export type {
  Cell,
  RulebookBlock,
  RulebookPicture,
  RulebookSection,
  Text,
} from '../../content/rulebookText.ts';
export { wordText } from '../../content/rulebookText.ts';
export type { TextParams };

export interface Rulebook {
  sections: readonly RulebookSection[];
  params: TextParams;
}

export function rulebookFor(scenario: ScenarioId, locale: string): Rulebook {
  const rules = rulesFor(scenario);
  return { sections: rulebookOf(rules), params: rulebookParams(rules, locale) };
}
