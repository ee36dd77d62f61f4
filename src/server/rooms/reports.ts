/** What the reports of students are made of: their games, once these have ended, and their answers. */
import type { ReportedStudent, RoomReports } from '../../protocol/roomGames.ts';
import { gamesOf } from './games.ts';
import type { Room } from './room.ts';

/** Of all students who have played to the end, or of one alone. */
export function reportsOf(room: Room, only?: string): RoomReports {
  const { book, roster } = room;
  const { files, games } = gamesOf(room);
  const ended = games.filter(({ stage }) => stage !== 'playing');
  const students = roster.seated.flatMap(({ id, table, seat }): ReportedStudent[] => {
    if (only !== undefined && id !== only) return [];
    if (!ended.some((game) => game.table === table)) return [];
    const given = roster.answers.of(id).map(({ phase, item, choice }) => ({ phase, item, choice }));
    return [{ id, name: roster.student(id).name, table, seat, answers: given }];
  });
  return {
    title: book.config.settings.title,
    created: book.room.createdAt,
    quiz: book.config.settings.quiz,
    students,
    files,
    games: ended.filter(({ table }) => students.some((student) => student.table === table)),
  };
}
