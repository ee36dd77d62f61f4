/** The texts of a class's debrief, from their own volume (i18n/debrief.ts). */
import { DEBRIEF, type DebriefKey } from '../../i18n/debrief.ts';
import type { Params } from '../../i18n/format.ts';
import { locale, openTexts } from './i18n.ts';
import { openQuizTexts } from './quiz/quizTexts.ts';
import { openTeachTexts } from './teachTexts.ts';

/** With those of the class, of its quiz and of its games' reviews, which the debrief shows too. */
export async function openDebriefTexts(): Promise<void> {
  await Promise.all([openTexts(DEBRIEF), openQuizTexts(), openTeachTexts()]);
}

export function td(key: DebriefKey, params?: Params): string {
  return DEBRIEF.text(locale.value, key, params);
}

/** For keys made from ids of the content, such as a forecast's; throws where the text is missing. */
export function tdContent(key: string, params?: Params): string {
  if (!DEBRIEF.isKey(key)) throw new Error(`No text for ${key}`);
  return td(key, params);
}
