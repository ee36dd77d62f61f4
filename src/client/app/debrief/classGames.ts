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
