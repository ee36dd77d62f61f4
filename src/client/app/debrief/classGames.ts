/** A room's games as the server tells them, made into records that can be played again. */
import type { ClassGame } from '../../../debrief/facts.ts';
import type { RoomGames } from '../../../protocol/roomGames.ts';

/** The games as their record and who decided; the seed stays with the host. */
export function classGames(room: string, { files, games }: RoomGames): ClassGame[] {
  return games.map(({ table, arm, stage, course, byBot }) => {
    const scenarioFile = files[course.scenario];
    const seed = `${room.slice(0, 6)} ${table}`;
    const record = { ...course, ...(scenarioFile ? { scenarioFile } : {}), seed };
    return { table, arm, stage, record, byBot };
  });
}

/** Games at which somebody decided; those of bots alone have nothing to tell the class. */
export function withPeople(games: readonly ClassGame[]): ClassGame[] {
  return games.filter(({ byBot }) => byBot.includes(false));
}
