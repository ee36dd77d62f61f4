/**
 * The quiz before and after a class's game: two parallel forms with one question for each concept,
 * and the predictions asked for before the first move. Texts: `quiz.item.<id>`, with `.0` to `.3` for
 * the choices, and `quiz.predict.<id>` likewise.
 */
import { CONCEPTS, type Concept } from '../review/concepts.ts';

export { CONCEPTS, type Concept } from '../review/concepts.ts';

export const PHASES = ['before', 'after'] as const;
export type QuizPhase = (typeof PHASES)[number];

export const FORMS = ['a', 'b'] as const;
export type QuizForm = (typeof FORMS)[number];

/** Answers to choose from, at every question. */
export const CHOICES = 4;

export interface QuizItem {
  /** `<concept>.<form>`. */
  id: string;
  form: QuizForm;
  concept: Concept;
  /** Number of the right choice, from 0. */
  correct: number;
}

/** The right choice of each form; every place is right equally often in each of them. */
const KEY: Readonly<Record<Concept, readonly [a: number, b: number]>> = {
  bottlenecks: [0, 2],
  envelopment: [1, 3],
  coopetition: [3, 1],
  multiHoming: [2, 0],
  networkEffects: [1, 2],
  cannibalization: [2, 3],
  makeBuyAlly: [0, 1],
  gradedOpenness: [3, 0],
};

export const QUIZ_ITEMS: readonly QuizItem[] = CONCEPTS.flatMap((concept) =>
  FORMS.map((form, i) => ({
    id: `${concept}.${form}`,
    form,
    concept,
    correct: KEY[concept][i] ?? 0,
  })),
);

const ITEMS = new Map(QUIZ_ITEMS.map((item) => [item.id, item]));

export const quizItem = (id: string): QuizItem | undefined => ITEMS.get(id);

/**
 * What a student expects of the own table, as the number of a choice:
 * `winner` the seat, `openGates` how many of the 24 gates (OPEN_GATES), `firstOpener` the place at the end of
 * whoever first opens a gate of its own will, or that nobody does.
 */
export const PREDICTIONS = ['winner', 'openGates', 'firstOpener'] as const;
export type Prediction = (typeof PREDICTIONS)[number];

export const PREDICTION_CHOICES: Readonly<Record<Prediction, number>> = {
  winner: 3,
  openGates: 4,
  firstOpener: 4,
};

/** Under which name an answer to a prediction is kept. */
export const predictionItem = (prediction: Prediction): string => `predict.${prediction}`;

export function predictionOf(item: string): Prediction | undefined {
  return PREDICTIONS.find((prediction) => predictionItem(prediction) === item);
}

/** The form that a student gets: half of a class begins with A, the other half with B. */
export function formOf(student: string, phase: QuizPhase): QuizForm {
  const sum = [...student].reduce((total, sign) => total + (sign.codePointAt(0) ?? 0), 0);
  return (sum % 2 === 0) === (phase === 'before') ? 'a' : 'b';
}

/** The questions of a student, in their order. */
export function itemsFor(student: string, phase: QuizPhase): readonly QuizItem[] {
  const form = formOf(student, phase);
  return QUIZ_ITEMS.filter((item) => item.form === form);
}

/** Whether this is a choice that the student could make at this time. */
export function isAnswer(student: string, phase: QuizPhase, item: string, choice: number): boolean {
  const prediction = predictionOf(item);
  if (prediction) return phase === 'before' && choice < PREDICTION_CHOICES[prediction];
  return quizItem(item)?.form === formOf(student, phase) && choice < CHOICES;
}

/** Whether a choice is right; undefined for predictions and for what is no question. */
export function isCorrect(item: string, choice: number): boolean | undefined {
  const known = quizItem(item);
  return known && known.correct === choice;
}
