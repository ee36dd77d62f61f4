/** The rulebook with a scenario's numbers, worded by a page. Loaded only with the rulebook page. */
import { glossarySection } from '../../content/glossary.ts';
import type { TextParams } from '../../content/params.ts';
import { rulebookOf, rulebookParams } from '../../content/rulebook.ts';
import type { RulebookSection } from '../../content/rulebookText.ts';
import { rulesFor, type ScenarioId } from '../../content/scenarios.ts';
import { glossaryFor } from './glossary.ts';

export type {
  Cell,
  Explained,
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
  const sections = [...rulebookOf(rules), glossarySection(glossaryFor(rules))];
  return { sections, params: rulebookParams(rules, locale) };
}
