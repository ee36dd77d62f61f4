/** The games of a room as its debrief reads them: every table's course, without anybody's name. */
import type { RoomGames } from '../../protocol/roomGames.ts';
import type { Room } from './room.ts';

/**
 * Tables that have begun under these rules, by number. Cards that nobody has seen are left out, as
 * for anybody who looks on at a table.
 */
export function gamesOf({ book, tables }: Room): RoomGames {
  const found: RoomGames = { files: {}, games: [] };
  for (const { number, arm } of book.config.tables) {
    const table = tables.has(number) ? tables.table(number) : undefined;
    const match = table?.game?.match;
    if (!table || !match || table.stage === 'lobby' || table.stage === 'archived') continue;
    const { scenarioFile, ...course } = match.course().course;
    if (scenarioFile) found.files[course.scenario] = scenarioFile;
    found.games.push({ table: number, arm, stage: table.stage, course, byBot: match.byBot });
  }
  return found;
}
