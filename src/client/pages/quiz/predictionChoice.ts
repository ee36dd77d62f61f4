import { QUIZ } from '../../../i18n/quiz.ts';
import type { Prediction } from '../../../learning/quiz.ts';
import { tq } from '../../app/quiz/quizTexts.ts';
import { companyName } from '../parts/names.ts';

/** A choice of a prediction in words; `companies`: ids by seat. */
export function predictionChoice(
  prediction: Prediction,
  choice: number,
  companies: readonly string[],
): string {
  if (prediction === 'winner') return companyName(companies[choice] ?? '');
  const key = `quiz.predict.${prediction}.${choice}`;
  if (!QUIZ.isKey(key)) throw new Error(`No text for ${key}`);
  return tq(key);
}
