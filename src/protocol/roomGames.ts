/** What GET /api/rooms/:room/games answers a teacher or a projector of the room. */
import * as v from 'valibot';
import { ScenarioFileSchema } from './scenarioFile.ts';
import { CourseSchema } from './table.ts';

const { scenarioFile: _, ...course } = CourseSchema.entries;

export const RoomGamesSchema = v.object({
  /** Uploaded scenarios by their ids, once and not with every game. */
  files: v.record(v.string(), ScenarioFileSchema),
  games: v.array(
    v.object({
      /** Number of the table. */
      table: v.number(),
      /** 0: by the usual rules; 1: by the experiment's. */
      arm: v.picklist([0, 1] as const),
      /** over: played to its end; closed: stopped before. */
      stage: v.picklist(['playing', 'over', 'closed'] as const),
      course: v.object(course),
      /** For each decision, whether a bot made it. */
      byBot: v.array(v.boolean()),
    }),
  ),
});
export type RoomGames = v.InferOutput<typeof RoomGamesSchema>;
export type RoomGame = RoomGames['games'][number];
