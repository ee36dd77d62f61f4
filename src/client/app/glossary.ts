/** What the words of the game mean, with a game's numbers. Loaded with the first word asked for. */
import { explain, type GlossaryGroup, glossaryOf, type TermId } from '../../content/glossary.ts';
import type { TextParams } from '../../content/params.ts';
import { rulebookParams } from '../../content/rulebook.ts';
import { wordText } from '../../content/rulebookText.ts';
import { standardRules } from '../../content/scenarios.ts';
import type { Rules } from '../../game/rules.ts';
import { GLOSSARY, type GlossaryKey } from '../../i18n/glossary.ts';
import { REVIEW } from '../../i18n/review.ts';
import { reviewGlossary } from '../../review/glossary.ts';
import { locale, openTexts, tContent } from './i18n.ts';

/** With those of reviews, whose labels and concepts are words too. */
export async function openGlossaryTexts(): Promise<void> {
  await Promise.all([openTexts(GLOSSARY), openTexts(REVIEW)]);
}

export function tg(key: GlossaryKey, params?: TextParams): string {
  return GLOSSARY.text(locale.value, key, params);
}

/** A text of the glossary, or one from elsewhere that it quotes. */
export function sayTerm(key: string, params: TextParams): string {
  if (GLOSSARY.isKey(key)) return tg(key, params);
  return REVIEW.isKey(key) ? REVIEW.text(locale.value, key, params) : tContent(key, params);
}

/** All groups, those of the review last. */
export function glossaryFor(rules: Rules): readonly GlossaryGroup[] {
  return [...glossaryOf(rules), reviewGlossary()];
}

export interface TermWords {
  /** What kind of thing it is, where its name does not say so. */
  kind: string | undefined;
  title: string;
  sentences: readonly string[];
  /** Number of a section of the rulebook. */
  section: string;
}

/**
 * A term in the page's language, with the numbers of a game or, without one, of the standard
 * scenario. Undefined where there is no such term, as for a scenario from a file.
 */
export function termWords(id: TermId, rules: Rules = standardRules()): TermWords | undefined {
  const found = explain(rules, glossaryFor(rules), id);
  if (!found) return undefined;
  const params = rulebookParams(rules, locale.value);
  const [first, name] = id.split('.');
  const kind = name === undefined ? '' : `glossary.kind.${first}`;
  return {
    kind: GLOSSARY.isKey(kind) ? tg(kind) : undefined,
    title: wordText(found.title, params, sayTerm),
    sentences: found.says.map((said) => wordText(said, params, sayTerm)),
    section: found.section,
  };
}
