/** The texts of the quiz, with the reviews' names of the concepts and of actions. */

import type { Params } from '../../../i18n/format.ts';
import { QUIZ, type QuizKey } from '../../../i18n/quiz.ts';
import { REVIEW } from '../../../i18n/review.ts';
import type { Concept, QuizItem } from '../../../learning/quiz.ts';
import { locale, openTexts } from '../i18n.ts';

export async function openQuizTexts(): Promise<void> {
  await Promise.all([openTexts(QUIZ), openTexts(REVIEW)]);
}

export function tq(key: QuizKey, params?: Params): string {
  return QUIZ.text(locale.value, key, params);
}

export const conceptName = (concept: Concept): string =>
  REVIEW.text(locale.value, `review.concept.${concept}`);

export const conceptAbout = (concept: Concept): string =>
  REVIEW.text(locale.value, `review.concept.${concept}.about`);

/** The text of a question, or of one of its choices. */
export function itemText({ id }: QuizItem, choice?: number): string {
  const key = choice === undefined ? `quiz.item.${id}` : `quiz.item.${id}.${choice}`;
  if (!QUIZ.isKey(key)) throw new Error(`No text for ${key}`);
  return tq(key);
}
