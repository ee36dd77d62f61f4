/** What a student is asked, in its order, and how far they are. */
import {
  CHOICES,
  CONCEPTS,
  itemsFor,
  PREDICTION_CHOICES,
  PREDICTIONS,
  type Prediction,
  predictionItem,
  type QuizItem,
  type QuizPhase,
} from '../../../learning/quiz.ts';
import type { OwnQuiz } from '../room/messages.ts';

export type Question =
  | { kind: 'prediction'; item: string; choices: number; prediction: Prediction }
  | { kind: 'question'; item: string; choices: number; question: QuizItem };

/** The predictions come first: they are asked before the first move or never. */
export function questionsFor(student: string, phase: QuizPhase): readonly Question[] {
  const predictions = PREDICTIONS.map(
    (prediction): Question => ({
      kind: 'prediction',
      item: predictionItem(prediction),
      choices: PREDICTION_CHOICES[prediction],
      prediction,
    }),
  );
  const items = itemsFor(student, phase).map(
    (question): Question => ({ kind: 'question', item: question.id, choices: CHOICES, question }),
  );
  return phase === 'before' ? [...predictions, ...items] : items;
}

/** The choices of a phase by question. */
export function choicesOf(
  quiz: Pick<OwnQuiz, 'answers'> | undefined,
  phase: QuizPhase,
): ReadonlyMap<string, number> {
  const own = quiz?.answers.filter((answer) => answer.phase === phase) ?? [];
  return new Map(own.map(({ item, choice }) => [item, choice]));
}

export interface QuizProgress {
  answered: number;
  all: number;
}

export function progressOf(
  quiz: OwnQuiz | undefined,
  student: string,
  phase: QuizPhase,
): QuizProgress {
  const given = choicesOf(quiz, phase);
  const questions = questionsFor(student, phase);
  return {
    answered: questions.filter(({ item }) => given.has(item)).length,
    all: questions.length,
  };
}

/** How many questions of a quiz are about a concept each. */
export const QUESTIONS = CONCEPTS.length;
