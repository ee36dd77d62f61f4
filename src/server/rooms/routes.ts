/** The HTTP side of rooms: making one, coming in, coming back, taking everything home. */
import type { FastifyInstance, FastifyRequest } from 'fastify';
import * as v from 'valibot';
import type { ScenarioFile } from '../../game/scenario.ts';
import {
  CodeSchema,
  EnterSchema,
  NewRoomSchema,
  OWN_FILE,
  ReturnSchema,
  type RoomFront,
  type RoomGrant,
  type StudentGrant,
} from '../../protocol/room.ts';
import type { RoomGames, RoomReports } from '../../protocol/roomGames.ts';
import { SecretSchema, TableIdSchema } from '../../protocol/table.ts';
import { type AnsweringOptions, answering, check } from '../answering.ts';
import { type Limits, RateLimit } from '../limits.ts';
import { checkScenarioFile } from '../scenarios/checkFile.ts';
import { Refused } from '../tables/refused.ts';
import { exportRoom } from './exportData.ts';
import { toJson, toZip } from './exportFiles.ts';
import { gamesOf } from './games.ts';
import { reportsOf } from './reports.ts';
import type { Rooms } from './rooms.ts';
import { comeBack, enter } from './students.ts';

export interface RoomRouteOptions extends AnsweringOptions {
  rooms: Rooms;
  limits: Limits;
  /** Milliseconds since 1970. */
  now(): number;
}

const CodeParams = v.object({ code: CodeSchema });
const RoomParams = v.object({ room: TableIdSchema });

/** A scenario file is longer than anything else that pages send. */
const ROOM_BODY_LIMIT = 512 * 1024;

/** The checked file of a new room that is to play one. Throws Refused for what cannot be played. */
function fileOf({ settings, file }: v.InferOutput<typeof NewRoomSchema>): ScenarioFile | undefined {
  if (settings.scenario !== OWN_FILE) return undefined;
  const checked = checkScenarioFile(file ?? '');
  if (!checked.ok) throw new Refused('badScenario');
  return checked.file;
}

/** @throws Refused where the request bears no key or credential. */
function keyOf({ headers }: FastifyRequest): string {
  const [scheme, key] = (headers.authorization ?? '').split(' ');
  const parsed = v.safeParse(SecretSchema, key);
  if (scheme !== 'Bearer' || !parsed.success) throw new Refused('notAllowed');
  return parsed.output;
}

/** @throws Refused unless the request bears a key that opens what it asks for. */
function checkKey(request: FastifyRequest, opens: (key: string) => boolean): void {
  if (!opens(keyOf(request))) throw new Refused('notAllowed');
}

export function addRoomRoutes(app: FastifyInstance, options: RoomRouteOptions): void {
  const { rooms, limits, now } = options;
  const handle = answering(options);
  const visits = new RateLimit(limits.visitsPerMinute, 60);
  const makings = new RateLimit(limits.roomsPerHour, 3_600);
  const tries = new RateLimit(limits.codesPerMinute, 60);

  app.post(
    '/api/rooms',
    { bodyLimit: ROOM_BODY_LIMIT },
    handle(makings, 201, async ({ body }): Promise<RoomGrant> => {
      const wish = check(NewRoomSchema, body);
      return rooms.create(wish, fileOf(wish));
    }),
  );
  app.get(
    '/api/rooms/:code',
    handle(visits, 200, async ({ params }): Promise<RoomFront> => {
      return rooms.front(check(CodeParams, params, 'noRoom').code);
    }),
  );
  app.post(
    '/api/rooms/:code/students',
    handle(visits, 201, async ({ params, body }): Promise<StudentGrant> => {
      const { code } = check(CodeParams, params, 'noRoom');
      const { name } = check(EnterSchema, body, 'badName');
      return enter(await rooms.find(code), name);
    }),
  );
  app.post(
    '/api/rooms/:code/return',
    handle(visits, 201, async ({ params, body }): Promise<StudentGrant> => {
      const { code } = check(CodeParams, params, 'noRoom');
      const { code: personal } = check(ReturnSchema, body, 'badCode');
      // Such codes are short: nobody gets to try many, from however many addresses.
      if (!(await tries.allows(code))) throw new Refused('tooFast');
      return comeBack(await rooms.find(code), personal);
    }),
  );
  app.get(
    '/api/rooms/:room/games',
    handle(visits, 200, async (request): Promise<RoomGames> => {
      const room = await rooms.open(check(RoomParams, request.params, 'noRoom').room);
      // What the projector may look into table by table, all at once.
      checkKey(request, (key) => room.isTeacher(key) || room.isViewer(key));
      return gamesOf(room);
    }),
  );
  app.get(
    '/api/rooms/:room/reports',
    handle(visits, 200, async (request): Promise<RoomReports> => {
      const room = await rooms.open(check(RoomParams, request.params, 'noRoom').room);
      const key = keyOf(request);
      if (room.isTeacher(key)) return reportsOf(room);
      const student = await room.studentWith(key);
      if (student === undefined) throw new Refused('notAllowed');
      return reportsOf(room, student);
    }),
  );
  for (const [form, type, write] of [
    ['zip', 'application/zip', (data: Exported) => Buffer.from(toZip(data))],
    ['json', 'application/json; charset=utf-8', toJson],
  ] as const) {
    app.get(
      `/api/rooms/:room/export.${form}`,
      handle(visits, 200, async (request, reply) => {
        const room = await rooms.open(check(RoomParams, request.params, 'noRoom').room);
        checkKey(request, (key) => room.isTeacher(key));
        const data = await exportRoom(room, now());
        reply.header(
          'content-disposition',
          `attachment; filename="room-${data.room.code}.${form}"`,
        );
        reply.type(type);
        return write(data);
      }),
    );
  }
}

type Exported = Awaited<ReturnType<typeof exportRoom>>;
