/** Reads what comes from a room; undefined for anything that has not the shape it should have. */
import * as v from 'valibot';
import { read } from './messages.ts';
import {
  ROOM_NOTICES,
  type RoomAnswer,
  RoomAnswerSchema,
  type RoomFront,
  RoomFrontSchema,
  type RoomGrant,
  RoomGrantSchema,
  type RoomNotice,
  type RoomNoticeName,
  type ScenarioCheck,
  ScenarioCheckSchema,
  type StudentGrant,
  StudentGrantSchema,
} from './room.ts';
import {
  type RoomGames,
  RoomGamesSchema,
  type RoomReports,
  RoomReportsSchema,
} from './roomGames.ts';
import { SecretSchema } from './table.ts';

export function readRoomNotice<K extends RoomNoticeName>(
  name: K,
  data: unknown,
): RoomNotice<K> | undefined {
  return read<v.GenericSchema<unknown, RoomNotice<K>>>(
    ROOM_NOTICES[name] as unknown as v.GenericSchema<unknown, RoomNotice<K>>,
    data,
  );
}

export const readRoomAnswer = (data: unknown): RoomAnswer | undefined =>
  read(RoomAnswerSchema, data);
export const readRoomGrant = (data: unknown): RoomGrant | undefined => read(RoomGrantSchema, data);
export const readRoomFront = (data: unknown): RoomFront | undefined => read(RoomFrontSchema, data);
export const readStudentGrant = (data: unknown): StudentGrant | undefined =>
  read(StudentGrantSchema, data);
export const readScenarioCheck = (data: unknown): ScenarioCheck | undefined =>
  read(ScenarioCheckSchema, data);
export const readRoomReports = (data: unknown): RoomReports | undefined =>
  read(RoomReportsSchema, data);
export const readRoomGames = (data: unknown): RoomGames | undefined => read(RoomGamesSchema, data);

export const isSecret = (text: unknown): text is string => v.is(SecretSchema, text);
