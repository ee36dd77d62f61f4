/**
 * What GET /api/rooms/:room/games answers a teacher or a projector of the room, and what
 * GET /api/rooms/:room/reports answers a teacher, or a student about themselves.
 */
import * as v from 'valibot';
import { PHASES } from '../learning/quiz.ts';
import { ScenarioFileSchema } from './scenarioFile.ts';
import { CourseSchema } from './table.ts';

const { scenarioFile: _, ...course } = CourseSchema.entries;

const games = {
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
};

export const RoomGamesSchema = v.object(games);
export type RoomGames = v.InferOutput<typeof RoomGamesSchema>;
export type RoomGame = RoomGames['games'][number];

/** Games that have ended, and whose reports can be made of them. */
export const RoomReportsSchema = v.object({
  ...games,
  title: v.string(),
  /** When the room was made, ms since 1970. */
  created: v.number(),
  /** Whether the room has a quiz. */
  quiz: v.boolean(),
  students: v.array(
    v.object({
      id: v.string(),
      name: v.string(),
      table: v.number(),
      seat: v.picklist([0, 1, 2] as const),
      answers: v.array(
        v.object({ phase: v.picklist(PHASES), item: v.string(), choice: v.number() }),
      ),
    }),
  ),
});
export type RoomReports = v.InferOutput<typeof RoomReportsSchema>;
export type ReportedStudent = RoomReports['students'][number];
