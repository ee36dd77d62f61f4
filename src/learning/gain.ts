/**
 * What a class has learned, from the answers before and after: counts that name nobody, and the gains
 * with their intervals. Only students who answered both times count, each compared with themselves.
 */
import {
  CONCEPTS,
  type Concept,
  isCorrect,
  PHASES,
  PREDICTION_CHOICES,
  PREDICTIONS,
  type Prediction,
  predictionOf,
  type QuizPhase,
  quizItem,
} from './quiz.ts';
import { type Difference, mean, studentQuantile, variance } from './statistics.ts';

/** Of fewer students than this nothing is shown to the class: it could tell who answered what. */
export const FEWEST_SHOWN = 5;

export interface QuizAnswer {
  phase: QuizPhase;
  item: string;
  choice: number;
}

export interface StudentAnswer extends QuizAnswer {
  student: string;
}

/** How many students answered the questions of a concept both times, by what was right. */
export interface ConceptCounts {
  concept: Concept;
  both: number;
  /** Wrong before, right after. */
  gained: number;
  /** Right before, wrong after. */
  lost: number;
  neither: number;
}

export interface LearningCounts {
  /** Students who have answered all questions of a quiz. */
  done: Readonly<Record<QuizPhase, number>>;
  concepts: readonly ConceptCounts[];
  /** Right answers of each student who has answered all questions twice; sorted, so that nobody is named. */
  totals: readonly (readonly [before: number, after: number])[];
  /** How often each choice of a prediction was made. */
  predicted: Readonly<Record<Prediction, readonly number[]>>;
}

/** The right answers of one student: for each concept that was asked, whether it was right. */
export function conceptsRight(
  answers: readonly QuizAnswer[],
  phase: QuizPhase,
): ReadonlyMap<Concept, boolean> {
  return new Map(
    answers.flatMap(({ phase: at, item, choice }) => {
      const known = at === phase ? quizItem(item) : undefined;
      return known ? [[known.concept, isCorrect(item, choice) === true] as const] : [];
    }),
  );
}

const rightIn = (answers: ReadonlyMap<Concept, boolean>): number =>
  [...answers.values()].filter(Boolean).length;

/** Counts the answers of a class; the first answer to a question must be the only one. */
export function countLearning(answers: readonly StudentAnswer[]): LearningCounts {
  const pairs = [...ofStudents(answers).values()].map(
    (own) => PHASES.map((phase) => conceptsRight(own, phase)) as [Right, Right],
  );
  const done = (phase: 0 | 1): number =>
    pairs.filter((pair) => pair[phase].size === CONCEPTS.length).length;
  return {
    done: { before: done(0), after: done(1) },
    concepts: CONCEPTS.map((concept) => countsOf(concept, pairs)),
    totals: pairs
      .filter((pair) => pair.every(({ size }) => size === CONCEPTS.length))
      .map(([before, after]) => [rightIn(before), rightIn(after)] as const)
      .sort(([a, b], [c, d]) => a - c || b - d),
    predicted: countPredictions(answers),
  };
}

type Right = ReadonlyMap<Concept, boolean>;

function ofStudents(answers: readonly StudentAnswer[]): Map<string, StudentAnswer[]> {
  const students = new Map<string, StudentAnswer[]>();
  for (const answer of answers) {
    const own = students.get(answer.student);
    if (own) own.push(answer);
    else students.set(answer.student, [answer]);
  }
  return students;
}

function countsOf(concept: Concept, pairs: readonly (readonly [Right, Right])[]): ConceptCounts {
  const counts = { concept, both: 0, gained: 0, lost: 0, neither: 0 };
  for (const [before, after] of pairs) {
    const [was, is] = [before.get(concept), after.get(concept)];
    if (was === undefined || is === undefined) continue;
    counts[was ? (is ? 'both' : 'lost') : is ? 'gained' : 'neither']++;
  }
  return counts;
}

function countPredictions(answers: readonly StudentAnswer[]): LearningCounts['predicted'] {
  const counts = noPredictions();
  for (const { phase, item, choice } of answers) {
    const prediction = phase === 'before' ? predictionOf(item) : undefined;
    const of = prediction && counts[prediction];
    if (of?.[choice] !== undefined) of[choice]++;
  }
  return counts;
}

/** For each prediction a zero for each of its choices. */
export function noPredictions(): Record<Prediction, number[]> {
  return Object.fromEntries(
    PREDICTIONS.map((prediction) => [
      prediction,
      Array.from({ length: PREDICTION_CHOICES[prediction] }, () => 0),
    ]),
  ) as Record<Prediction, number[]>;
}

export interface ConceptGain {
  concept: Concept;
  /** Students who answered both times. */
  n: number;
  /** Shares of right answers, 0 to 1; NaN of nobody. */
  before: number;
  after: number;
  /** Of the share; undefined where fewer than two students answered both times. */
  gain: Difference | undefined;
}

/** 97.5 % of a standard normal distribution lie below it. */
const NORMAL = 1.959964;

/**
 * The gain of one concept. The interval is Bonett and Price's (2012) for paired shares, which also
 * holds in a small class and where all students have changed in the same way.
 */
export function conceptGain({ concept, both, gained, lost, neither }: ConceptCounts): ConceptGain {
  const n = both + gained + lost + neither;
  const [before, after] = [(both + lost) / n, (both + gained) / n];
  if (n < 2) return { concept, n, before, after, gain: undefined };
  const [up, down] = [(gained + 1) / (n + 2), (lost + 1) / (n + 2)];
  const reach = NORMAL * Math.sqrt((up + down - (up - down) ** 2) / (n + 2));
  const centre = up - down;
  const gain = {
    difference: after - before,
    low: Math.max(-1, centre - reach),
    high: Math.min(1, centre + reach),
  };
  return { concept, n, before, after, gain };
}

export interface ScoreGain {
  /** Students who answered every question both times. */
  n: number;
  /** Mean number of right answers. */
  before: number;
  after: number;
  /** By Student's t on each student's own difference; undefined for fewer than two, or where all differ alike. */
  gain: Difference | undefined;
}

/** The gain in right answers of all concepts together. */
export function scoreGain(totals: LearningCounts['totals']): ScoreGain {
  const n = totals.length;
  const differences = totals.map(([before, after]) => after - before);
  const spread = Math.sqrt(variance(differences) / n);
  const difference = mean(differences);
  const reach = n < 2 ? 0 : studentQuantile(n - 1) * spread;
  return {
    n,
    before: mean(totals.map(([before]) => before)),
    after: mean(totals.map(([, after]) => after)),
    gain:
      spread > 0 ? { difference, low: difference - reach, high: difference + reach } : undefined,
  };
}
