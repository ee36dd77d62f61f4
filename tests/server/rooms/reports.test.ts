import { describe, expect, it } from 'vitest';
import { seededRandom } from '../../../src/game/random.ts';
import { itemsFor } from '../../../src/learning/quiz.ts';
import { reportsOf } from '../../../src/server/rooms/reports.ts';
import { answer } from '../../../src/server/rooms/students.ts';
import { placeOf } from '../../support/server/classroom.ts';
import { eachClassroom } from '../../support/server/eachClassroom.ts';
import { playOut } from '../../support/server/playing.ts';

const { playing } = eachClassroom();

describe('what reports are made of', () => {
  it('are games that have ended, with their students, and answers', async () => {
    const { room, ids } = await playing(['A', 'B', 'C', 'D'], { quiz: true });
    const [a = ''] = ids;
    const [item] = itemsFor(a, 'after');
    expect(reportsOf(room)).toMatchObject({ quiz: true, students: [], games: [] });

    const { table, seat } = placeOf(room, a);
    await playOut(room.tables.table(table ?? 0), seededRandom('reports'));
    await answer(room, a, { phase: 'after', answers: [{ item: item?.id ?? '', choice: 1 }] });
    const told = reportsOf(room);
    expect(told.title).toBe('Strategy 1');
    expect(told.games.map((game) => [game.table, game.stage])).toEqual([[table, 'over']]);
    const [game] = told.games;
    expect(game?.byBot).toHaveLength(game?.course.actions.length ?? 0);
    expect(told.students.every((student) => student.table === table)).toBe(true);
    expect(told.students.find(({ id }) => id === a)).toEqual({
      ...{ id: a, name: 'A', table, seat },
      answers: [{ phase: 'after', item: item?.id, choice: 1 }],
    });
  });

  it('are only one’s own for a student', async () => {
    const { room, ids } = await playing(['A', 'B', 'C']);
    await playOut(room.tables.table(1), seededRandom('own'));
    const [, b = ''] = ids;
    expect(reportsOf(room).students).toHaveLength(3);
    expect(reportsOf(room, b).students.map(({ id }) => id)).toEqual([b]);
    expect(reportsOf(room, b).games).toHaveLength(1);
    expect(reportsOf(room, 'nobody')).toMatchObject({ students: [], games: [] });
  });
});
