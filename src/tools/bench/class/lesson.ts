/** A room with its teacher, its projector and its students, as a load: joined, seated, and played. */
import type { Socket } from 'socket.io-client';
import { RULES_VERSION } from '../../../game/rules.ts';
import type {
  BoardTable,
  Command,
  NewRoom,
  RoomGrant,
  RoomGreeting,
  StudentGrant,
} from '../../../protocol/room.ts';
import { PROTOCOL_VERSION } from '../../../protocol/table.ts';
import { rawSocket } from '../server/side.ts';
import { type Chooser, ClassTable } from './table.ts';

export interface LessonOptions {
  settings?: Partial<NewRoom['settings']>;
  /** Instead of numbers. */
  names?: readonly string[];
  /** Instead of chance. */
  choose?: Chooser;
}

const SETTINGS: NewRoom['settings'] = {
  title: 'Benchmark',
  scenario: 'standard',
  language: 'en',
  clock: 0,
  botLevel: 'steward',
  anonymous: true,
  quiz: false,
  experiment: null,
  together: false,
  share: 1,
};
const AT_ONCE = 20;

async function post<T>(url: string, body: object): Promise<T> {
  const headers = { 'content-type': 'application/json' };
  const answer = await fetch(url, { method: 'POST', headers, body: JSON.stringify(body) });
  if (!answer.ok) throw new Error(`${url}: ${answer.status} ${await answer.text()}`);
  return (await answer.json()) as T;
}

export function openRoom(
  address: string,
  settings: LessonOptions['settings'] = {},
): Promise<RoomGrant> {
  return post(`${address}/api/rooms`, { settings: { ...SETTINGS, ...settings } });
}

export function admit(address: string, { code }: RoomGrant, name: string): Promise<StudentGrant> {
  return post(`${address}/api/rooms/${code}/students`, { name });
}

/** Resolves when it has been welcomed. */
function enterRoom(address: string, room: string, credential: string): Promise<Socket> {
  const auth: RoomGreeting = {
    protocol: PROTOCOL_VERSION,
    rules: RULES_VERSION,
    room,
    credential,
  };
  const socket = rawSocket(`${address}/room`, { path: '/socket', auth });
  return new Promise((resolve, reject) => {
    socket.once('connect_error', reject);
    socket.once('welcome', () => resolve(socket));
  });
}

async function inGroups<T, R>(items: readonly T[], work: (item: T) => Promise<R>): Promise<R[]> {
  const done: R[] = [];
  for (let i = 0; i < items.length; i += AT_ONCE) {
    done.push(...(await Promise.all(items.slice(i, i + AT_ONCE).map(work))));
  }
  return done;
}

export class Lesson {
  readonly grant: RoomGrant;
  /** From sending a decision to each of the others having it; milliseconds. */
  readonly waits: number[] = [];
  /** From a decision's answer to the board that shows it; milliseconds. */
  readonly lags: number[] = [];
  private readonly teacher: Socket;
  private readonly others: readonly Socket[];
  private readonly seats: readonly ClassTable[];
  /** By table: decisions that were answered and are not on the board yet, and when. */
  private readonly pending = new Map<string, { plies: number; at: number }[]>();
  private allShown: () => void = () => undefined;

  private constructor(
    grant: RoomGrant,
    teacher: Socket,
    others: readonly Socket[],
    seats: readonly ClassTable[],
  ) {
    this.grant = grant;
    this.teacher = teacher;
    this.others = others;
    this.seats = seats;
    for (const table of seats) {
      this.pending.set(table.id, []);
      table.onSeen = (wait) => this.waits.push(wait);
      table.onAnswered = (plies) =>
        this.pending.get(table.id)?.push({ plies, at: performance.now() });
    }
    teacher.on('board', (body: string) => this.onBoard(body));
  }

  /** Makes a room, lets so many students in, seats them and connects them to their tables. */
  static async begin(
    address: string,
    students: number,
    { settings, names: given, choose }: LessonOptions = {},
  ): Promise<Lesson> {
    const grant = await openRoom(address, settings);
    const teacher = await enterRoom(address, grant.room, grant.key);
    const viewer = await enterRoom(address, grant.room, grant.view);
    const names = Array.from({ length: students }, (_, i) => given?.[i] ?? `Student ${i + 1}`);
    const grants = await inGroups(names, (name) => admit(address, grant, name));
    const sockets = await inGroups(grants, ({ credential }) =>
      enterRoom(address, grant.room, credential),
    );
    const board = await dealt(teacher, students);
    const credentials = new Map(grants.map(({ student, credential }) => [student, credential]));
    const tables = await inGroups(board, ({ id, seats }) => {
      const holders = seats.map(({ students: [first = ''] }) => credentials.get(first));
      return ClassTable.connect(address, id, holders, choose);
    });
    return new Lesson(grant, teacher, [viewer, ...sockets], tables);
  }

  get tables(): number {
    return this.seats.length;
  }

  /** Decisions of the table that has made fewest. */
  get plies(): number {
    return Math.min(...this.seats.map(({ plies }) => plies));
  }

  /** Whether every table has played to its end. */
  get over(): boolean {
    return this.seats.every(({ over }) => over);
  }

  /** Each table decides once in so many milliseconds, all of them spread evenly over that time. */
  play(paceMs: number): { failed: Promise<never>; stop(): void } {
    const timers: NodeJS.Timeout[] = [];
    const failed = new Promise<never>((_, reject) => {
      for (const [i, table] of this.seats.entries()) {
        table.onProblem = reject;
        const begin = (): void => {
          table.decide();
          timers.push(setInterval(() => table.decide(), paceMs));
        };
        timers.push(setTimeout(begin, (paceMs * i) / this.seats.length));
      }
    });
    return { failed, stop: () => timers.forEach((timer) => void clearInterval(timer)) };
  }

  /** What was measured so far does not count. */
  forget(): void {
    this.waits.length = 0;
    this.lags.length = 0;
  }

  /** Resolves when the board shows every decision. */
  shown(): Promise<void> {
    return new Promise((resolve) => {
      this.allShown = resolve;
      this.look();
    });
  }

  close(): void {
    for (const socket of [this.teacher, ...this.others]) socket.disconnect();
    for (const table of this.seats) table.close();
  }

  private onBoard(body: string): void {
    const [, { changed }] = JSON.parse(body) as [string, { changed: BoardTable[] }];
    const now = performance.now();
    for (const { id, plies } of changed) {
      const waiting = this.pending.get(id) ?? [];
      for (const { at } of waiting.filter((one) => one.plies <= plies)) this.lags.push(now - at);
      this.pending.set(
        id,
        waiting.filter((one) => one.plies > plies),
      );
    }
    this.look();
  }

  private look(): void {
    if ([...this.pending.values()].every((waiting) => waiting.length === 0)) this.allShown();
  }
}

/** Starts the room; resolves to its tables when the board has all of them. */
function dealt(teacher: Socket, students: number): Promise<BoardTable[]> {
  const tables = new Map<number, BoardTable>();
  const start: Command = { do: 'start' };
  return new Promise((resolve, reject) => {
    const hear = (body: string): void => {
      const [, { changed }] = JSON.parse(body) as [string, { changed: BoardTable[] }];
      for (const table of changed) tables.set(table.table, table);
      if (tables.size < Math.ceil(students / 3)) return;
      teacher.off('board', hear);
      resolve([...tables.values()]);
    };
    teacher.on('board', hear);
    teacher.emit('command', start, (answer: string) => {
      if (!answer.startsWith('[{"ok":true')) reject(new Error(answer));
    });
  });
}
