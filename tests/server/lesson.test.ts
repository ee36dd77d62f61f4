/**
 * A whole lesson over sockets: sixty students and their teacher, two who leave, one who comes late, half
 * of the class without a network for a while, and a restart of the server in the middle.
 */
import { io, type Socket } from 'socket.io-client';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { type Random, seededRandom } from '../../src/game/random.ts';
import { RULES_VERSION } from '../../src/game/rules.ts';
import type {
  BoardTable,
  Command,
  RoomAnswer,
  RoomGrant,
  RoomInfo,
  StudentGrant,
} from '../../src/protocol/room.ts';
import { PROTOCOL_VERSION } from '../../src/protocol/table.ts';
import type { RoomExport } from '../../src/server/rooms/exportData.ts';
import { SETTINGS } from '../support/server/classroom.ts';
import { Page, post } from '../support/server/page.ts';
import { type TestServer, testServer } from '../support/server/testServer.ts';

const STUDENTS = 60;

/** The teacher's page: the board and the room as they were told last. */
class Teacher {
  readonly board = new Map<number, BoardTable>();
  info: RoomInfo | undefined;
  private readonly socket: Socket;
  private readonly watchers = new Set<() => void>();

  constructor(url: string, { room, key }: RoomGrant) {
    const auth = { protocol: PROTOCOL_VERSION, rules: RULES_VERSION, room, credential: key };
    const options = { path: '/socket', transports: ['websocket'], forceNew: true, auth };
    this.socket = io(`${url}/room`, { ...options, reconnectionDelayMax: 200 });
    this.socket.on('welcome', ({ info }) => this.take(() => (this.info = info)));
    this.socket.on('room', (info: RoomInfo) => this.take(() => (this.info = info)));
    this.socket.on('board', ({ changed }: { changed: BoardTable[] }) =>
      this.take(() => {
        for (const table of changed) this.board.set(table.table, table);
      }),
    );
  }

  until(holds: () => boolean): Promise<void> {
    return new Promise((resolve) => {
      const look = (): void => {
        if (!holds()) return;
        this.watchers.delete(look);
        resolve();
      };
      this.watchers.add(look);
      look();
    });
  }

  order(command: Command): Promise<RoomAnswer> {
    return this.socket.emitWithAck('command', command);
  }

  close(): void {
    this.socket.disconnect();
  }

  private take(change: () => void): void {
    change();
    for (const watcher of [...this.watchers]) watcher();
  }
}

let server: TestServer;
let room: RoomGrant;
beforeAll(async () => {
  server = await testServer({ AWAY_SECONDS: '1', UNLOAD_SECONDS: '1' });
  const answer = await post(server.url, '/api/rooms', { settings: SETTINGS });
  room = (await answer.json()) as RoomGrant;
});
afterAll(() => server.close());

async function enter(name: string): Promise<StudentGrant> {
  const answer = await post(server.url, `/api/rooms/${room.code}/students`, { name });
  expect(answer.status).toBe(201);
  return (await answer.json()) as StudentGrant;
}

/** Decides whenever it is this student's turn, until the table has had so many decisions or is over. */
async function play(page: Page, limit: number, by: Random): Promise<void> {
  for (;;) {
    const done = (p: Page): boolean => p.over || p.rows >= limit;
    await page.until((p) => done(p) || (p.toMove === p.seat && p.socket.connected));
    if (done(page)) return;
    const legal = page.legal();
    const action = legal[by.below(legal.length)] ?? '';
    const { rows } = page;
    const answer = await page.socket
      .timeout(5_000)
      .emitWithAck('decide', { rows, action })
      .catch(() => undefined);
    // A bot may have been quicker for one who was away, or the answer was lost on the way.
    if (answer?.ok) await page.until((p) => p.rows > rows);
    else await page.until((p) => p.rows !== rows || p.toMove === p.seat || p.over);
  }
}

it('goes from the room to its results, whatever happens meanwhile', async () => {
  const { url } = server;
  const teacher = new Teacher(url, room);
  const names = Array.from({ length: STUDENTS }, (_, i) => `Student ${i + 1}`);
  const grants = await Promise.all(names.map(enter));
  const again = await post(url, `/api/rooms/${room.code}/students`, { name: 'STUDENT 1' });
  expect(again.status).toBe(409);
  await teacher.until(() => teacher.info !== undefined);
  expect(await teacher.order({ do: 'start' })).toEqual({ ok: true });
  await teacher.until(() => teacher.board.size === STUDENTS / 3);

  const tableOf = ({ student }: StudentGrant): string =>
    [...teacher.board.values()].find(({ seats }) =>
      seats.some(({ students }) => students.includes(student)),
    )?.id ?? '';
  const sit = (grant: StudentGrant): Page => new Page(url, tableOf(grant), grant.credential);
  const pages = grants.map(sit);
  await Promise.all(pages.map((page) => page.until((p) => p.mirror !== undefined)));
  await Promise.all(pages.map((page, i) => play(page, 9, seededRandom(`first ${i}`))));

  // Two leave for good, and their bots play for them; one comes late, into the seat of one of them.
  const [gone, away] = [grants[0], grants[1]] as [StudentGrant, StudentGrant];
  pages[0]?.close();
  pages[1]?.close();
  expect(await teacher.order({ do: 'remove', student: gone.student })).toEqual({ ok: true });
  const late = await enter('Latecomer');
  await teacher.until(() => tableOf(late) !== '');
  const latePage = sit(late);
  await latePage.ready();
  expect(latePage.seat).not.toBeNull();

  // Half of the class loses the network in one moment, and the server is started anew.
  const staying = pages.slice(2);
  for (const page of staying.slice(0, staying.length / 2)) page.socket.io.engine.close();
  await server.restart();
  const everyone = [...staying, latePage];
  await Promise.all(everyone.map((page) => page.until((p) => p.socket.connected)));
  await Promise.all(everyone.map((page, i) => play(page, 10_000, seededRandom(`last ${i}`))));

  await teacher.until(() => teacher.info?.stage === 'over');
  expect([...teacher.board.values()].map(({ stage }) => stage)).toEqual(
    Array.from({ length: STUDENTS / 3 }, () => 'over'),
  );
  const answer = await fetch(`${url}/api/rooms/${room.room}/export.json`, {
    headers: { authorization: `Bearer ${room.key}` },
  });
  const data = (await answer.json()) as RoomExport;
  expect(data.participants).toHaveLength(STUDENTS);
  expect(data.participants.map(({ name }) => name)).toContain('Latecomer');
  expect(data.participants.every(({ table }) => table !== null)).toBe(true);
  expect(data.participants.some(({ id }) => id === away.student)).toBe(true);
  expect(data.results).toHaveLength(STUDENTS);
  expect(data.results.every(({ finished }) => finished)).toBe(true);
  for (const { table, id } of data.tables) {
    const journal = await server.running.store.readJournal(id);
    expect(data.actions.filter((row) => row.table === table)).toHaveLength(journal.length);
  }
  for (const page of everyone) page.close();
  teacher.close();
}, 120_000);
