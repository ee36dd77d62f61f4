/** The answers of a class's quiz in its export, with their form and whether they are right. */
import {
  type Concept,
  isCorrect,
  predictionOf,
  type QuizForm,
  type QuizPhase,
  quizItem,
} from '../../learning/quiz.ts';
import type { StoredAnswer } from '../storage/rooms.ts';
import { outcomeAt } from './learning.ts';
import type { Room } from './room.ts';

export interface ExportedAnswer {
  student: string;
  phase: QuizPhase;
  kind: 'question' | 'prediction';
  /** Null for predictions, as is `concept`. */
  form: QuizForm | null;
  concept: Concept | null;
  item: string;
  choice: number;
  /** Of a prediction whether it came true at the student's table; null where that is not known. */
  correct: boolean | null;
  at: string;
}

export function answerOf(
  room: Room,
  { student, phase, item, choice, at }: StoredAnswer,
): ExportedAnswer {
  const question = quizItem(item);
  const prediction = predictionOf(item);
  const { roster, tables } = room;
  const table = roster.has(student) ? roster.student(student).table : null;
  const outcome =
    prediction && table !== null && tables.has(table) ? outcomeAt(tables.table(table)) : undefined;
  return {
    student,
    phase,
    kind: prediction ? 'prediction' : 'question',
    form: question?.form ?? null,
    concept: question?.concept ?? null,
    item,
    choice,
    correct: prediction
      ? outcome
        ? outcome[prediction] === choice
        : null
      : (isCorrect(item, choice) ?? null),
    at: new Date(at).toISOString(),
  };
}
