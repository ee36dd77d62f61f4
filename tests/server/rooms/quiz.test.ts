import { describe, expect, it, vi } from 'vitest';
import { seededRandom } from '../../../src/game/random.ts';
import {
  CHOICES,
  itemsFor,
  PREDICTIONS,
  predictionItem,
  type QuizPhase,
} from '../../../src/learning/quiz.ts';
import type { Room } from '../../../src/server/rooms/room.ts';
import { answer } from '../../../src/server/rooms/students.ts';
import { enterAll, Listener, order } from '../../support/server/classroom.ts';
import { eachClassroom } from '../../support/server/eachClassroom.ts';
import { playOut } from '../../support/server/playing.ts';

const each = eachClassroom();

/** Answers of a student, so many of them right. */
function answersOf(student: string, phase: QuizPhase, right: number) {
  const answers = itemsFor(student, phase).map(({ id, correct }, i) => ({
    item: id,
    choice: i < right ? correct : (correct + 1) % CHOICES,
  }));
  return { phase, answers };
}

const first = (student: string, phase: QuizPhase) => itemsFor(student, phase)[0]?.id ?? '';
const one = (phase: QuizPhase, item: string, choice: number) => ({
  phase,
  answers: [{ item, choice }],
});

async function roomOf(...names: string[]): Promise<{ room: Room; ids: string[] }> {
  const room = await each.school.make({ quiz: true });
  return { room, ids: await enterAll(room, ...names) };
}

describe('answers to a quiz', () => {
  it('are taken once each, from the student’s own form, in rooms that have a quiz', async () => {
    const { room, ids } = await roomOf('Ada');
    const [ada = ''] = ids;
    const item = first(ada, 'before');
    await answer(room, ada, one('before', item, 1));
    // Sent again after a lost connection it counts once; another one is refused.
    await answer(room, ada, one('before', item, 1));
    await expect(answer(room, ada, one('before', item, 3))).rejects.toMatchObject({
      code: 'answered',
    });
    for (const bad of [
      one('before', item, CHOICES),
      one('before', first(ada, 'after'), 0),
      one('before', 'gates', 0),
      one('before', predictionItem('winner'), 3),
    ]) {
      await expect(answer(room, ada, bad)).rejects.toMatchObject({ code: 'badMessage' });
    }
    expect(await each.school.store.rooms.readAnswers(room.id)).toMatchObject([{ item, choice: 1 }]);
    await order(room, { do: 'setUp', settings: { quiz: false } });
    await expect(answer(room, ada, one('before', item, 1))).rejects.toMatchObject({
      code: 'notAllowed',
    });
  });

  it('come before the own game ends or after it, never at the wrong time', async () => {
    const { room, ids } = await roomOf('A', 'B', 'C', 'D');
    const [ada = ''] = ids;
    const shut = { code: 'quizShut' };
    const afterwards = () => answer(room, ada, answersOf(ada, 'after', 4));
    await expect(afterwards()).rejects.toMatchObject(shut);
    await order(room, { do: 'start' });
    // Whoever is in the middle of it when the game starts may finish.
    await answer(room, ada, one('before', first(ada, 'before'), 0));
    await expect(afterwards()).rejects.toMatchObject(shut);
    const { table } = room.roster.student(ada);
    await playOut(room.tables.table(table ?? 0), seededRandom('quiz'));
    await expect(
      answer(room, ada, one('before', itemsFor(ada, 'before')[1]?.id ?? '', 0)),
    ).rejects.toMatchObject(shut);
    await afterwards();
    expect(room.info().stage).toBe('playing');
  });

  it('are told to the student alone, also after a restart', async () => {
    const { room, ids } = await roomOf('Ada', 'Bo');
    const [ada = '', bo = ''] = ids;
    const [page, other] = [new Listener('student', ada), new Listener('student', bo)];
    for (const listener of [page, other]) await room.attach(listener);
    expect(page.last('quiz')).toEqual({ answers: [], outcomes: null });
    await answer(room, ada, answersOf(ada, 'before', 3));
    await vi.waitFor(() => expect(page.last('quiz')?.answers).toHaveLength(8));
    expect(other.last('quiz')).toEqual({ answers: [], outcomes: null });
    await each.school.restart();
    const again = await each.school.rooms.open(room.id);
    const back = new Listener('student', ada);
    await again.attach(back);
    const told = page.last('quiz')?.answers ?? [];
    expect(back.last('quiz')?.answers).toEqual(expect.arrayContaining(told));
    await order(again, { do: 'remove', student: ada });
    const teacher = new Listener('teacher');
    await again.attach(teacher);
    expect(teacher.last('learning')?.done.before).toBe(0);
  });
});

describe('what the class has learned', () => {
  it('is told to those who teach, without names, and to a projector only of several', async () => {
    const { room, ids: all } = await roomOf('A', 'B', 'C', 'D', 'E', 'F');
    const [once = '', ...ids] = all;
    const [teacher, viewer] = [new Listener('teacher'), new Listener('viewer')];
    for (const listener of [teacher, viewer]) await room.attach(listener);
    const predictions = PREDICTIONS.map((p) => ({ item: predictionItem(p), choice: 2 }));
    for (const id of ids) {
      await answer(room, id, answersOf(id, 'before', 2));
      await answer(room, id, { phase: 'before', answers: predictions });
    }
    await order(room, { do: 'start' });
    await order(room, { do: 'end' });
    for (const id of ids.slice(0, 4)) await answer(room, id, answersOf(id, 'after', 6));
    await vi.waitFor(() => expect(teacher.last('learning')?.done.after).toBe(4));
    await answer(room, once, answersOf(once, 'after', 6));
    await vi.waitFor(() => expect(teacher.last('learning')?.done.after).toBe(5));
    const told = teacher.last('learning');
    expect(told?.done).toEqual({ before: 5, after: 5 });
    expect(told?.totals).toEqual([2, 2, 2, 2].map((before) => [before, 6]));
    expect(told?.concepts.map(({ gained }) => gained)).toEqual([0, 0, 4, 4, 4, 4, 0, 0]);
    expect(told?.predicted.winner).toEqual([0, 0, 5]);
    for (const id of ids) expect(JSON.stringify(told)).not.toContain(id);
    expect(viewer.last('learning')).toMatchObject({ concepts: [], totals: [] });
    const [last = ''] = ids.slice(4);
    await answer(room, last, answersOf(last, 'after', 6));
    await vi.waitFor(() => expect(viewer.last('learning')?.totals).toHaveLength(5));
  });

  it('has what the predictions came to at the tables, for everybody, when the class has played', async () => {
    const { room, ids } = await roomOf('A', 'B', 'C', 'D');
    const page = new Listener('student', ids[0] ?? '');
    await room.attach(page);
    await order(room, { do: 'start' });
    const random = seededRandom('tables');
    for (const table of room.tables.all) await playOut(table, random);
    await vi.waitFor(() => expect(page.last('quiz')?.outcomes).not.toBeNull());
    const { outcomes } = page.last('quiz') ?? {};
    for (const prediction of PREDICTIONS) {
      expect(outcomes?.[prediction].reduce((sum, n) => sum + n, 0)).toBe(2);
    }
  });

  it('is no matter where the room has no quiz', async () => {
    const room = await each.school.make();
    const [id = ''] = await enterAll(room, 'A');
    const [page, teacher] = [new Listener('student', id), new Listener('teacher')];
    for (const listener of [page, teacher]) await room.attach(listener);
    expect(page.last('quiz')).toBeUndefined();
    expect(teacher.last('learning')).toBeUndefined();
  });
});
