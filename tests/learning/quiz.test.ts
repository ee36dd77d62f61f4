import { describe, expect, it } from 'vitest';
import { seededRandom } from '../../src/game/random.ts';
import { type AnyKey, ALL_MESSAGES as MESSAGES } from '../../src/i18n/all.ts';
import { quiz } from '../../src/i18n/en/quiz.ts';
import { LOCALES } from '../../src/i18n/index.ts';
import {
  CHOICES,
  CONCEPTS,
  FORMS,
  formOf,
  isAnswer,
  isCorrect,
  itemsFor,
  PREDICTION_CHOICES,
  PREDICTIONS,
  predictionItem,
  QUIZ_ITEMS,
} from '../../src/learning/quiz.ts';

const NUMBERS = Array.from({ length: CHOICES }, (_, i) => i);
const choiceKeys = (item: string): AnyKey[] =>
  NUMBERS.map((i) => `quiz.item.${item}.${i}` as AnyKey);

describe('the two forms of the quiz', () => {
  it('ask about each concept once', () => {
    for (const form of FORMS) {
      const concepts = QUIZ_ITEMS.filter((item) => item.form === form).map((i) => i.concept);
      expect(concepts).toEqual([...CONCEPTS]);
    }
    expect(new Set(QUIZ_ITEMS.map(({ id }) => id)).size).toBe(QUIZ_ITEMS.length);
  });

  it('have every place right equally often, and never the same one for both of a concept', () => {
    for (const form of FORMS) {
      const places = QUIZ_ITEMS.filter((item) => item.form === form).map((i) => i.correct);
      expect(places.toSorted()).toEqual([0, 0, 1, 1, 2, 2, 3, 3]);
    }
    for (const concept of CONCEPTS) {
      const [a, b] = QUIZ_ITEMS.filter((item) => item.concept === concept);
      expect(a?.correct).not.toBe(b?.correct);
    }
  });

  it('have a question and four different choices in both languages, and nothing else', () => {
    const asked = QUIZ_ITEMS.flatMap(({ id }) => [`quiz.item.${id}`, ...choiceKeys(id)]);
    const texts = Object.keys(quiz).filter((key) => key.startsWith('quiz.item.'));
    expect(texts.toSorted()).toEqual(asked.toSorted());
    for (const locale of LOCALES) {
      for (const { id } of QUIZ_ITEMS) {
        expect(new Set(choiceKeys(id).map((key) => MESSAGES[locale][key])).size).toBe(CHOICES);
      }
    }
  });

  it('do not give the right choice away by its length', () => {
    for (const locale of LOCALES) {
      for (const form of FORMS) {
        const items = QUIZ_ITEMS.filter((item) => item.form === form);
        const lengths = items.map(({ id, correct }) => {
          const all = choiceKeys(id).map((key) => MESSAGES[locale][key].length);
          return { right: all[correct] ?? 0, others: all.filter((_, i) => i !== correct) };
        });
        const longest = lengths.filter(({ right, others }) => right > Math.max(...others));
        const shortest = lengths.filter(({ right, others }) => right < Math.min(...others));
        expect(longest.length, `${locale} ${form}`).toBeLessThanOrEqual(4);
        expect(shortest.length, `${locale} ${form}`).toBeLessThanOrEqual(3);
        for (const { right, others } of lengths) {
          expect(right, `${locale} ${form}`).toBeLessThan(1.7 * Math.max(...others));
        }
      }
    }
  });

  it('do not give the right choice away by words of the question that no other choice has', () => {
    const wordsOf = (key: AnyKey): string[] =>
      MESSAGES.en[key].toLowerCase().match(/[a-z]{5,}/g) ?? [];
    for (const { id, correct } of QUIZ_ITEMS) {
      const asked = new Set(wordsOf(`quiz.item.${id}` as AnyKey));
      const choices = choiceKeys(id).map(wordsOf);
      const others = new Set(choices.filter((_, i) => i !== correct).flat());
      const telling = (choices[correct] ?? []).filter((w) => asked.has(w) && !others.has(w));
      // Of whom the question tells may be named once.
      expect(new Set(telling).size, `${id}: ${telling}`).toBeLessThanOrEqual(1);
    }
  });

  it('have no choice that is ruled out by a word as strong as always or never', () => {
    const strong = {
      en: /\b(always|never|any|every|only ever|impossible)\b/i,
      'zh-CN': /总是|总比|总不|永远|绝不|任何/,
    };
    for (const locale of LOCALES) {
      for (const key of QUIZ_ITEMS.flatMap(({ id }) => choiceKeys(id))) {
        expect(MESSAGES[locale][key].replace('at any time', ''), key).not.toMatch(strong[locale]);
      }
    }
  });

  it('are equally long to read', () => {
    for (const locale of LOCALES) {
      const [a = 0, b = 0] = FORMS.map((form) =>
        QUIZ_ITEMS.filter((item) => item.form === form)
          .flatMap(({ id }) => [`quiz.item.${id}` as AnyKey, ...choiceKeys(id)])
          .reduce((sum, key) => sum + MESSAGES[locale][key].length, 0),
      );
      expect(a / b).toBeGreaterThan(0.93);
      expect(a / b).toBeLessThan(1.07);
    }
  });
});

/** Ids as rooms give them out. */
const random = seededRandom('students');
const SIGNS = 'abcdefghijkmnpqrstuvwxyz23456789';
const students = Array.from({ length: 400 }, () =>
  Array.from({ length: 8 }, () => SIGNS[random.below(SIGNS.length)]).join(''),
);

describe('a student', () => {
  it('gets one form before and the other after, always the same', () => {
    for (const student of students) {
      expect(formOf(student, 'before')).not.toBe(formOf(student, 'after'));
      expect(itemsFor(student, 'before').map(({ concept }) => concept)).toEqual([...CONCEPTS]);
    }
    const first = students.filter((student) => formOf(student, 'before') === 'a').length;
    expect(first).toBeGreaterThan(150);
    expect(first).toBeLessThan(250);
  });

  it('can answer their own questions, in time, with choices that there are', () => {
    const [student = ''] = students;
    const [own] = itemsFor(student, 'before');
    const [later] = itemsFor(student, 'after');
    expect(isAnswer(student, 'before', own?.id ?? '', 3)).toBe(true);
    expect(isAnswer(student, 'before', own?.id ?? '', 4)).toBe(false);
    expect(isAnswer(student, 'before', later?.id ?? '', 0)).toBe(false);
    expect(isAnswer(student, 'after', later?.id ?? '', 0)).toBe(true);
    expect(isAnswer(student, 'before', 'gates', 0)).toBe(false);
    for (const prediction of PREDICTIONS) {
      const item = predictionItem(prediction);
      const most = PREDICTION_CHOICES[prediction] - 1;
      expect(isAnswer(student, 'before', item, most)).toBe(true);
      expect(isAnswer(student, 'before', item, most + 1)).toBe(false);
      expect(isAnswer(student, 'after', item, 0)).toBe(false);
      expect(isCorrect(item, 0)).toBeUndefined();
    }
  });
});
