/** The texts of the teacher pack, with those of the teacher's buttons and of the quiz whose key it holds. */
import type { Params } from '../../i18n/format.ts';
import { PACK, type PackKey } from '../../i18n/pack.ts';
import { locale, openTexts } from './i18n.ts';
import { openQuizTexts } from './quiz/quizTexts.ts';
import { openTeachTexts } from './teachTexts.ts';

export async function openPackTexts(): Promise<void> {
  await Promise.all([openTexts(PACK), openTeachTexts(), openQuizTexts()]);
}

export function tk(key: PackKey, params?: Params): string {
  return PACK.text(locale.value, key, params);
}
