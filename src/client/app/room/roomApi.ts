/** HTTP of a class: making a room, entering it, coming back, checking a scenario, the exports. */
import type {
  NewRoom,
  RoomFront,
  RoomGrant,
  ScenarioCheck,
  StudentGrant,
} from '../../../protocol/room.ts';
import type { RoomGames, RoomReports } from '../../../protocol/roomGames.ts';
import {
  readRoomFront,
  readRoomGames,
  readRoomGrant,
  readRoomReports,
  readScenarioCheck,
  readStudentGrant,
} from '../../../protocol/roomMessages.ts';
import { type ApiResult, ask } from '../net/ask.ts';
import { BASE } from '../router.ts';

/** Milliseconds that a whole export may take. */
const EXPORT_PATIENCE = 120_000;

const at = (codeOrRoom: string): string => `/rooms/${encodeURIComponent(codeOrRoom)}`;

export function createRoom(wish: NewRoom): Promise<ApiResult<RoomGrant>> {
  return ask('/rooms', readRoomGrant, wish);
}

export function roomFront(code: string): Promise<ApiResult<RoomFront>> {
  return ask(at(code), readRoomFront);
}

export function enterRoom(code: string, name: string): Promise<ApiResult<StudentGrant>> {
  return ask(`${at(code)}/students`, readStudentGrant, { name });
}

/** `personal`: the code that the teacher showed. */
export function returnToRoom(code: string, personal: string): Promise<ApiResult<StudentGrant>> {
  return ask(`${at(code)}/return`, readStudentGrant, { code: personal });
}

export function checkScenarioFile(file: string): Promise<ApiResult<ScenarioCheck>> {
  return ask('/scenarios/check', readScenarioCheck, { file });
}

/** All games of a room, for whoever holds its teacher's or its projector's key. */
export function roomGames(room: string, key: string): Promise<ApiResult<RoomGames>> {
  return ask(`${at(room)}/games`, readRoomGames, undefined, key);
}

/** All that reports are made of: a teacher's key gives everybody's, a student's credential one's own. */
export function roomReports(room: string, key: string): Promise<ApiResult<RoomReports>> {
  return ask(`${at(room)}/reports`, readRoomReports, undefined, key);
}

export type ExportKind = 'zip' | 'json';

/** Everything of a room as one file; undefined where it could not be fetched. */
export async function fetchExport(
  room: string,
  key: string,
  kind: ExportKind,
): Promise<Blob | undefined> {
  try {
    const response = await fetch(`${BASE}/api${at(room)}/export.${kind}`, {
      headers: { authorization: `Bearer ${key}` },
      cache: 'no-store',
      signal: AbortSignal.timeout(EXPORT_PATIENCE),
    });
    return response.ok ? await response.blob() : undefined;
  } catch {
    return undefined;
  }
}
