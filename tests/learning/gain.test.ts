import { describe, expect, it } from 'vitest';
import {
  conceptGain,
  countLearning,
  type StudentAnswer,
  scoreGain,
} from '../../src/learning/gain.ts';
import { CHOICES, itemsFor, predictionItem, type QuizPhase } from '../../src/learning/quiz.ts';

/** All answers of a student to a quiz, so many of them right, the first questions first. */
function answers(student: string, phase: QuizPhase, right: number): StudentAnswer[] {
  return itemsFor(student, phase).map(({ id, correct }, i) => ({
    student,
    phase,
    item: id,
    choice: i < right ? correct : (correct + 1) % CHOICES,
  }));
}

const both = (student: string, before: number, after: number): StudentAnswer[] => [
  ...answers(student, 'before', before),
  ...answers(student, 'after', after),
];

describe('what a class has learned', () => {
  it('is counted by concept for those who answered both times', () => {
    const counts = countLearning([
      ...both('aaaaaaaa', 2, 3),
      ...both('aaaaaaab', 3, 1),
      ...answers('aaaaaaac', 'before', 8),
      ...answers('aaaaaaad', 'after', 8).slice(0, 5),
    ]);
    expect(counts.done).toEqual({ before: 3, after: 2 });
    expect(counts.totals).toEqual([
      [2, 3],
      [3, 1],
    ]);
    const [first, second, third, fourth] = counts.concepts;
    expect(first).toEqual({ concept: 'bottlenecks', both: 2, gained: 0, lost: 0, neither: 0 });
    expect(second).toMatchObject({ both: 1, gained: 0, lost: 1, neither: 0 });
    expect(third).toMatchObject({ both: 0, gained: 1, lost: 1, neither: 0 });
    expect(fourth).toMatchObject({ both: 0, gained: 0, lost: 0, neither: 2 });
  });

  it('counts predictions apart from the questions', () => {
    const predict = (student: string, choice: number): StudentAnswer => ({
      student,
      phase: 'before',
      item: predictionItem('winner'),
      choice,
    });
    const { predicted, done } = countLearning([predict('a', 2), predict('b', 2), predict('c', 0)]);
    expect(predicted.winner).toEqual([1, 0, 2]);
    expect(predicted.openGates).toEqual([0, 0, 0, 0]);
    expect(done).toEqual({ before: 0, after: 0 });
  });

  it('gives the gain of a concept with the interval that Bonett and Price have', () => {
    const gain = conceptGain({ concept: 'bottlenecks', both: 10, gained: 12, lost: 2, neither: 6 });
    expect(gain).toMatchObject({ n: 30, before: 12 / 30, after: 22 / 30 });
    expect(gain.gain?.difference).toBeCloseTo(1 / 3);
    // By hand: p12 = 13/32, p21 = 3/32; ±1.96 sqrt((16/32 − (10/32)²)/32) around 10/32.
    expect(gain.gain?.low).toBeCloseTo(0.0928, 3);
    expect(gain.gain?.high).toBeCloseTo(0.5322, 3);
  });

  it('leaves a gain open where all have changed alike, and gives none of one student', () => {
    const all = conceptGain({ concept: 'bottlenecks', both: 0, gained: 4, lost: 0, neither: 0 });
    expect(all.gain?.high).toBe(1);
    expect(all.gain?.low).toBeLessThan(0.5);
    const none = { concept: 'bottlenecks', both: 1, gained: 0, lost: 0, neither: 0 } as const;
    expect(conceptGain(none)).toMatchObject({ n: 1, before: 1, after: 1, gain: undefined });
    expect(scoreGain([]).n).toBe(0);
    expect(scoreGain([[2, 4]]).gain).toBeUndefined();
    expect(
      scoreGain([
        [2, 4],
        [3, 5],
      ]).gain,
    ).toBeUndefined();
  });

  it('gives the gain in right answers by each student’s own difference', () => {
    // Differences 1, 2, 3, 2: mean 2, sd 0.8165, t(3) 3.1824.
    const { n, before, after, gain } = scoreGain([
      [2, 3],
      [3, 5],
      [4, 7],
      [5, 7],
    ]);
    expect([n, before, after]).toEqual([4, 3.5, 5.5]);
    expect(gain?.difference).toBe(2);
    expect(gain?.low).toBeCloseTo(0.7008, 3);
    expect(gain?.high).toBeCloseTo(3.2992, 3);
  });
});
