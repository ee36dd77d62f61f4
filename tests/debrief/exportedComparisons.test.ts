/** The experiment's effect and the quiz's gain are what a room's CSV files say, worked out anew. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { compareArms, countedTables, type Outcome } from '../../src/client/app/room/results.ts';
import { type ConceptGain, conceptGain, scoreGain } from '../../src/learning/gain.ts';
import { itemsFor, type QuizPhase } from '../../src/learning/quiz.ts';
import type { Learning } from '../../src/protocol/room.ts';
import { boardTable } from '../../src/server/rooms/board.ts';
import { learningFor } from '../../src/server/rooms/learning.ts';
import type { Room } from '../../src/server/rooms/room.ts';
import { answer } from '../../src/server/rooms/students.ts';
import { average, type ExportedRoom, exportedRoom, sum } from '../support/server/exportedRoom.ts';

const STUDENTS = 24;

let exported: ExportedRoom;
let learning: Learning;

/** Student `i` knows what `isRight` says; the third answers half of the second quiz, the fourth none. */
async function answerAll(room: Room, students: readonly string[], phase: QuizPhase): Promise<void> {
  for (const [i, student] of students.entries()) {
    if (phase === 'after' && i === 3) continue;
    const items = itemsFor(student, phase).map(({ id, correct }, k) => {
      const isRight = phase === 'before' ? (i + k) % 3 === 0 : (i * k + i + k) % 5 !== 1;
      return { item: id, choice: isRight ? correct : (correct + 1) % 4 };
    });
    const given = phase === 'after' && i === 2 ? items.slice(0, 4) : items;
    await answer(room, student, { phase, answers: given });
  }
}

beforeAll(async () => {
  exported = await exportedRoom({
    settings: { scenario: 'quick', experiment: 'cheapDefiance', quiz: true },
    students: STUDENTS,
    before: (room, students) => answerAll(room, students, 'before'),
    after: (room, students) => answerAll(room, students, 'after'),
  });
  const { roster, tables } = exported.room;
  learning = learningFor('teacher', roster.answers, tables);
}, 120_000);
afterAll(async () => {
  expect(await exported.close()).toEqual([]);
});

/** The area under cos^power from `from` to a right angle, by Simpson's rule. */
function cosineArea(power: number, from: number): number {
  const steps = 2000;
  const width = (Math.PI / 2 - from) / steps;
  const height = (i: number): number => Math.max(0, Math.cos(from + i * width)) ** power;
  let area = height(0) + height(steps);
  for (let i = 1; i < steps; i++) area += (i % 2 === 1 ? 4 : 2) * height(i);
  return (area * width) / 3;
}

/** The two-sided 95 % point of Student's t, off its density: t = √freedom · tan of an angle. */
function tOf(freedom: number): number {
  let [low, high] = [0, Math.PI / 2];
  for (let i = 0; i < 50; i++) {
    const angle = (low + high) / 2;
    const beyond = cosineArea(freedom - 1, angle) / (2 * cosineArea(freedom - 1, 0));
    if (beyond > 0.025) low = angle;
    else high = angle;
  }
  return Math.sqrt(freedom) * Math.tan(low);
}

/** The squared error of a sample's mean. */
const errorOf = (values: readonly number[]): number => {
  const centre = average(values);
  const squares = values.reduce((total, value) => total + (value - centre) ** 2, 0);
  return squares / (values.length - 1) / values.length;
};

describe('the effect of an experiment', () => {
  /** An outcome of a table, from the files alone. */
  const MEASURES: Readonly<Record<Outcome, (table: string) => number>> = {
    open(table) {
      const days = exported.where('market_days', { table });
      const last = Math.max(...days.map(({ month }) => Number(month)));
      return sum(exported.where('market_days', { table, month: last }), 'openGates');
    },
    total: (table) => sum(exported.where('results', { table }), 'score'),
    spread(table) {
      const scores = exported.where('results', { table }).map(({ score }) => Number(score));
      return Math.max(...scores) - Math.min(...scores);
    },
    defied: (table) => exported.where('edict_answers', { table, answer: 'defied' }).length,
  };

  it('has the tables, means and intervals of the exported files', () => {
    const { room } = exported;
    const board = room.book.config.tables.map((entry) =>
      boardTable(entry, room.tables.table(entry.number)),
    );
    const comparisons = compareArms(countedTables(board));
    expect(comparisons.map(({ outcome }) => outcome)).toEqual(Object.keys(MEASURES));
    for (const { outcome, n, means, effect } of comparisons) {
      const arms = ['0', '1'].map((arm) =>
        exported
          .finished()
          .filter((table) => exported.where('tables', { table, arm }).length > 0)
          .map(MEASURES[outcome]),
      );
      const [usual = [], changed = []] = arms;
      expect(n).toEqual([usual.length, changed.length]);
      expect(Math.min(...n)).toBeGreaterThanOrEqual(3);
      expect(means[0]).toBeCloseTo(average(usual), 10);
      expect(means[1]).toBeCloseTo(average(changed), 10);
      const [a, b] = [errorOf(usual), errorOf(changed)];
      if (a + b === 0) {
        expect(effect).toBeUndefined();
        continue;
      }
      const freedom = (a + b) ** 2 / (a ** 2 / (usual.length - 1) + b ** 2 / (changed.length - 1));
      const reach = tOf(freedom) * Math.sqrt(a + b);
      const difference = average(changed) - average(usual);
      expect(effect?.difference).toBeCloseTo(difference, 10);
      expect(effect?.low).toBeCloseTo(difference - reach, 4);
      expect(effect?.high).toBeCloseTo(difference + reach, 4);
    }
  });
});

describe('the gain of a quiz', () => {
  const right = (student: string, phase: QuizPhase, concept?: string) =>
    exported
      .where('quiz', { student, phase, kind: 'question' })
      .filter((row) => concept === undefined || row.concept === concept);
  const students = (): string[] => exported.rows('participants').map(({ id }) => id ?? '');

  it('counts the students of the exported answers, and their right ones', () => {
    const full = students().filter((id) =>
      (['before', 'after'] as const).every((phase) => right(id, phase).length === 8),
    );
    expect(full).toHaveLength(STUDENTS - 2);
    const score = (id: string, phase: QuizPhase): number =>
      right(id, phase).filter(({ correct }) => correct === 'true').length;
    const before = full.map((id) => score(id, 'before'));
    const after = full.map((id) => score(id, 'after'));
    const gains = full.map((_, i) => (after[i] ?? 0) - (before[i] ?? 0));
    const found = scoreGain(learning.totals);
    expect(found.n).toBe(full.length);
    expect(found.before).toBeCloseTo(average(before), 10);
    expect(found.after).toBeCloseTo(average(after), 10);
    const reach = tOf(full.length - 1) * Math.sqrt(errorOf(gains));
    expect(found.gain?.difference).toBeCloseTo(average(gains), 10);
    expect(found.gain?.low).toBeCloseTo(average(gains) - reach, 4);
    expect(found.gain?.high).toBeCloseTo(average(gains) + reach, 4);
  });

  it('is of each concept what the exported answers say, with its interval', () => {
    const found: ConceptGain[] = learning.concepts.map(conceptGain);
    expect(found).toHaveLength(8);
    for (const { concept, n, before, after, gain } of found) {
      const pairs = students().flatMap((id) => {
        const [was] = right(id, 'before', concept);
        const [is] = right(id, 'after', concept);
        return was && is ? [[was.correct === 'true', is.correct === 'true'] as const] : [];
      });
      const share = (of: 0 | 1): number => average(pairs.map((pair) => Number(pair[of])));
      expect(n).toBe(pairs.length);
      expect(before).toBeCloseTo(share(0), 10);
      expect(after).toBeCloseTo(share(1), 10);
      // Bonett and Price: two answers more, one of each way to change.
      const changes = pairs.map(([was, is]) => Number(is) - Number(was));
      const adjusted = [...changes, 1, -1];
      const centre = average(adjusted);
      const squares = adjusted.reduce((total, change) => total + (change - centre) ** 2, 0);
      const reach = (1.959964 * Math.sqrt(squares)) / adjusted.length;
      expect(gain?.difference).toBeCloseTo(average(changes), 10);
      expect(gain?.low).toBeCloseTo(centre - reach, 10);
      expect(gain?.high).toBeCloseTo(centre + reach, 10);
    }
  });
});
