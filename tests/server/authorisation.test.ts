/**
 * Who may do what, as a table: every route and every socket message, for everybody there is. It fails
 * where a route, a request, a change of a table or a teacher's command is missing from it.
 */
import { io, type Socket } from 'socket.io-client';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { RULES_VERSION } from '../../src/game/rules.ts';
import {
  CommandSchema,
  ROOM_REQUESTS,
  type RoomGrant,
  type StudentGrant,
} from '../../src/protocol/room.ts';
import { type Answer, ChangeSchema, PROTOCOL_VERSION, REQUESTS } from '../../src/protocol/table.ts';
import { post } from '../support/server/page.ts';
import { SETTINGS } from '../support/server/roomSettings.ts';
import { type TestServer, testServer } from '../support/server/testServer.ts';

const PEOPLE = ['nobody', 'classmate', 'stranger', 'holder', 'teacher', 'otherTeacher'] as const;
type Person = (typeof PEOPLE)[number];
/**
 * `yes`: allowed, whether or not it makes sense now. `no`: refused as not theirs to do. `out`: there is
 * no connection on which they could ask.
 */
type May = 'yes' | 'no' | 'out';
type Row = readonly [May, May, May, May, May, May];

const EVERYBODY: Row = ['yes', 'yes', 'yes', 'yes', 'yes', 'yes'];
const TEACHER: Row = ['out', 'no', 'out', 'no', 'yes', 'out'];
const STUDENTS: Row = ['out', 'yes', 'out', 'yes', 'no', 'out'];
/** At the socket of the holder's table, where others only look on, if they know its address. */
const HOLDER: Row = ['no', 'out', 'out', 'yes', 'out', 'out'];
const NOBODY_IN_CLASS: Row = ['no', 'out', 'out', 'no', 'out', 'out'];

/** nobody, classmate, student of another room, seat's holder, teacher, another room's teacher. */
const ROUTES: Readonly<Record<string, Row>> = {
  'POST /api/rooms': EVERYBODY,
  'GET /api/rooms/:code': EVERYBODY,
  'POST /api/rooms/:code/students': EVERYBODY,
  'POST /api/rooms/:code/return': EVERYBODY,
  'GET /api/rooms/:room/games': ['no', 'no', 'no', 'no', 'yes', 'no'],
  // Students of the room get their own report and no other.
  'GET /api/rooms/:room/reports': ['no', 'yes', 'no', 'yes', 'yes', 'no'],
  'GET /api/rooms/:room/export.zip': ['no', 'no', 'no', 'no', 'yes', 'no'],
  'GET /api/rooms/:room/export.json': ['no', 'no', 'no', 'no', 'yes', 'no'],
  'POST /api/scenarios/check': EVERYBODY,
  'POST /api/tables': EVERYBODY,
  'GET /api/tables/:id': EVERYBODY,
  // The tables of a class give out no seats: its teacher does.
  'POST /api/tables/:id/seats/:seat': ['no', 'no', 'no', 'no', 'no', 'no'],
  'POST /api/tables/:id/claim': EVERYBODY,
  'GET /healthz': EVERYBODY,
  'GET /readyz': EVERYBODY,
  'GET /metrics': EVERYBODY,
  'GET *': EVERYBODY,
};

const AT_ROOM: Readonly<Record<string, Row>> = {
  wish: STUDENTS,
  quiz: STUDENTS,
  'command setUp': TEACHER,
  'command seatAll': TEACHER,
  'command clearSeats': TEACHER,
  'command place': TEACHER,
  'command rename': TEACHER,
  'command remove': TEACHER,
  'command showCode': TEACHER,
  'command pen': TEACHER,
  'command merge': TEACHER,
  'command start': TEACHER,
  'command pause': TEACHER,
  'command resume': TEACHER,
  'command moreTime': TEACHER,
  'command playOn': TEACHER,
  'command botIn': TEACHER,
  'command handBack': TEACHER,
  'command nextMonth': TEACHER,
  'command message': TEACHER,
  // Last, since nothing is left afterwards.
  'command end': TEACHER,
  'command delete': TEACHER,
};
const AT_TABLE: Readonly<Record<string, Row>> = {
  decide: HOLDER,
  undo: HOLDER,
  'change sit': NOBODY_IN_CLASS,
  'change rename': NOBODY_IN_CLASS,
  'change leave': NOBODY_IN_CLASS,
  'change setUp': NOBODY_IN_CLASS,
  'change fill': NOBODY_IN_CLASS,
  'change remove': NOBODY_IN_CLASS,
  'change start': NOBODY_IN_CLASS,
  'change pause': NOBODY_IN_CLASS,
  'change resume': NOBODY_IN_CLASS,
  'change pass': HOLDER,
  say: HOLDER,
  link: NOBODY_IN_CLASS,
  rematch: NOBODY_IN_CLASS,
  resync: ['yes', 'out', 'out', 'yes', 'out', 'out'],
};

/** What each message says; of whom or what there is not, so that little changes. */
const NO_STUDENT = { student: 'aaaaaaaa' };
const BODIES: Readonly<Record<string, object>> = {
  wish: { company: 1 },
  quiz: { phase: 'before', answers: [] },
  'command setUp': { settings: {} },
  'command seatAll': { by: 'arrival' },
  'command place': { ...NO_STUDENT, at: null },
  'command rename': { ...NO_STUDENT, name: 'X' },
  'command remove': NO_STUDENT,
  'command showCode': NO_STUDENT,
  'command pen': NO_STUDENT,
  'command merge': { from: 98, into: 99 },
  'command pause': { table: 99 },
  'command resume': { table: 99 },
  'command moreTime': { table: 99, seconds: 5 },
  'command playOn': { table: 99 },
  'command botIn': { table: 99, seat: 0 },
  'command handBack': { table: 99, seat: 0 },
  'command message': { text: 'X' },
  decide: { rows: 9, action: 'x' },
  undo: { rows: 9 },
  'change sit': { seat: 0 },
  'change rename': { name: 'X' },
  'change fill': { seat: 0, with: 'nobody' },
  'change remove': { seat: 0 },
  'change pass': { to: 1 },
  say: { phrase: 'hello' },
};

const verb = (name: string): readonly [string, string | undefined] => {
  const [request = '', does] = name.split(' ');
  return [request, does];
};

let server: TestServer;
let room: RoomGrant;
let other: RoomGrant;
let table = '';
const credentials = new Map<Person, string>();

async function json<T>(path: string, body: object): Promise<T> {
  const answer = await post(server.url, path, body);
  expect(answer.ok).toBe(true);
  return (await answer.json()) as T;
}

/** A connection of somebody, or why there is none. */
function connect(space: '/room' | '/', person: Person): Promise<Socket | string> {
  const credential = credentials.get(person);
  const where = space === '/' ? { table } : { room: room.room };
  const socket = io(server.url + space, {
    path: '/socket',
    transports: ['websocket'],
    forceNew: true,
    reconnection: false,
    auth: {
      protocol: PROTOCOL_VERSION,
      rules: RULES_VERSION,
      ...where,
      ...(credential === undefined ? {} : { credential }),
    },
  });
  return new Promise((resolve) => {
    socket.once('welcome', () => resolve(socket));
    socket.once('connect_error', (error: Error & { data?: { code: string } }) => {
      resolve(error.data?.code ?? error.message);
    });
  });
}

async function ask(socket: Socket | string, name: string): Promise<May> {
  if (typeof socket === 'string') {
    expect(['notAllowed', 'noSeat', 'badMessage']).toContain(socket);
    return 'out';
  }
  const [request, does] = verb(name);
  const body = { ...(does === undefined ? {} : { do: does }), ...BODIES[name] };
  const answer: Answer = await socket.emitWithAck(request, body);
  if (answer.ok) return 'yes';
  expect(answer.refused.code).not.toBe('badMessage');
  return answer.refused.code === 'notAllowed' ? 'no' : 'yes';
}

beforeAll(async () => {
  server = await testServer();
  const settings = { ...SETTINGS, quiz: true };
  room = await json<RoomGrant>('/api/rooms', { settings });
  other = await json<RoomGrant>('/api/rooms', { settings });
  const enter = (code: string, name: string) =>
    json<StudentGrant>(`/api/rooms/${code}/students`, { name });
  const class_: StudentGrant[] = [];
  for (const name of ['A', 'B', 'C', 'D']) class_.push(await enter(room.code, name));
  const stranger = await enter(other.code, 'A');
  credentials.set('stranger', stranger.credential);
  credentials.set('teacher', room.key);
  credentials.set('otherTeacher', other.key);
  const teacher = await connect('/room', 'teacher');
  if (typeof teacher === 'string') throw new Error(teacher);
  const seats = new Promise<{ id: string; seats: { students: string[] }[] }[]>((resolve) => {
    const all: { id: string; seats: { students: string[] }[] }[] = [];
    teacher.on('board', ({ changed }) => {
      all.push(...changed);
      if (all.length >= 2) resolve(all);
    });
  });
  expect(await teacher.emitWithAck('command', { do: 'start' })).toEqual({ ok: true });
  const [first, second] = await seats;
  const at = (one: typeof first) =>
    class_.find(({ student }) => one?.seats.some(({ students }) => students.includes(student)));
  table = first?.id ?? '';
  credentials.set('holder', at(first)?.credential ?? '');
  credentials.set('classmate', at(second)?.credential ?? '');
  teacher.disconnect();
}, 30_000);
afterAll(() => server.close());

/** Paths of the routes, as Fastify prints its tree. */
function routes(): string[] {
  const path: string[] = [];
  const found: string[] = [];
  for (const line of server.running.app.printRoutes({ commonPrefix: false }).split('\n')) {
    const [, indent = '', part = '', methods = ''] =
      /^([│ ]*)[├└]── (\S+) \(([^)]*)\)/u.exec(line) ?? [];
    if (part === '') continue;
    path.length = indent.length / 4;
    path.push(part);
    for (const method of methods.split(', ')) {
      if (method !== 'HEAD') found.push(`${method} ${path.join('')}`);
    }
  }
  return found;
}

/** The names of a parameter at a place, where several routes call it differently. */
const plain = (route: string): string => route.replace(/:\w+(\|:\w+)*/g, ':x');

describe('the table of who may do what', () => {
  it('names every route, every request, every change of a table and every command', () => {
    expect(Object.keys(ROUTES).map(plain).sort()).toEqual(routes().map(plain).sort());
    const commands = CommandSchema.options.map((o) => `command ${o.entries.do.literal}`);
    const atRoom = Object.keys(ROOM_REQUESTS).filter((name) => name !== 'command');
    expect(Object.keys(AT_ROOM).sort()).toEqual([...atRoom, ...commands].sort());
    const changes = ChangeSchema.options.map((o) => `change ${o.entries.do.literal}`);
    const atTable = Object.keys(REQUESTS).filter((name) => name !== 'change');
    expect(Object.keys(AT_TABLE).sort()).toEqual([...atTable, ...changes].sort());
  });
});

describe.each(Object.entries(ROUTES))('%s', (route, row) => {
  it.each(PEOPLE.map((person, i) => [person, row[i] ?? 'out'] as const))(
    '%s: %s',
    async (person, may) => {
      const [method = '', path = ''] = route.split(' ');
      const url = path
        .replace(':code', room.code)
        .replace(':room', room.room)
        .replace(':id', table)
        .replace(':seat', '0')
        .replace('*', '/rulebook');
      const answer = await fetch(server.url + url, {
        method,
        headers: {
          authorization: `Bearer ${credentials.get(person) ?? 'none'}`,
          ...(method === 'POST' ? { 'content-type': 'application/json' } : {}),
        },
        ...(method === 'POST' ? { body: JSON.stringify({ name: person }) } : {}),
      });
      expect(answer.status).toBeLessThan(500);
      expect(answer.status === 403 ? 'no' : 'yes').toBe(may);
    },
  );
});

describe.each([
  ['/' as const, AT_TABLE],
  ['/room' as const, AT_ROOM],
])('the socket %s', (space, messages) => {
  const connections = new Map<Person, Socket | string>();
  beforeAll(async () => {
    for (const person of PEOPLE) connections.set(person, await connect(space, person));
  });
  afterAll(() => {
    for (const one of connections.values()) if (typeof one !== 'string') one.disconnect();
  });

  it.each(Object.entries(messages))('%s', async (name, row) => {
    // Whoever may do it comes last: it may be the last thing that can be done.
    const order = PEOPLE.map((person, i) => [person, row[i]] as const).sort(
      ([, a], [, b]) => Number(a === 'yes') - Number(b === 'yes'),
    );
    for (const [person, may] of order) {
      expect([person, await ask(connections.get(person) ?? '', name)]).toEqual([person, may]);
    }
  });
});
