/** The quiz before and after a class's game, its predictions and what came of both. */
import type { quiz as en } from './en/quiz.ts';
import { Volume } from './volume.ts';

export type QuizKey = keyof typeof en;

export const QUIZ = new Volume<QuizKey>({
  en: async () => (await import('./en/quiz.ts')).quiz,
  'zh-CN': async () => (await import('./zh/quiz.ts')).quiz,
});
