/**
 * A whole lesson over sockets: sixty students and their teacher, two who leave, one who comes late, half
 * of the class without a network for a while, and a restart of the server in the middle.
 */
import { afterAll, beforeAll, expect, it } from 'vitest';
import { seededRandom } from '../../src/game/random.ts';
import type { StudentGrant } from '../../src/protocol/room.ts';
import type { RoomExport } from '../../src/server/rooms/exportData.ts';
import { rebuild, toldByJournals } from '../support/server/fromJournals.ts';
import { Page, post } from '../support/server/page.ts';
import { ProtocolTeacher } from '../support/server/protocolTeacher.ts';
import { playByChance } from '../support/server/student.ts';
import { type TestServer, testServer } from '../support/server/testServer.ts';

const STUDENTS = 60;

let server: TestServer;
beforeAll(async () => {
  server = await testServer({ AWAY_SECONDS: '1', UNLOAD_SECONDS: '1' });
});
afterAll(() => server.close());

it('goes from the room to its results, whatever happens meanwhile', async () => {
  const { url } = server;
  const teacher = await ProtocolTeacher.open(url);
  const { grant: room } = teacher;
  const names = Array.from({ length: STUDENTS }, (_, i) => `Student ${i + 1}`);
  const grants = await Promise.all(names.map((name) => teacher.admit(name)));
  const again = await post(url, `/api/rooms/${room.code}/students`, { name: 'STUDENT 1' });
  expect(again.status).toBe(409);
  await teacher.command({ do: 'start' });
  await teacher.until(() => teacher.board.size === STUDENTS / 3);

  const sit = ({ student, credential }: StudentGrant): Page =>
    new Page(url, teacher.tableOf(student), credential);
  const pages = grants.map(sit);
  await Promise.all(pages.map((page) => page.until((p) => p.mirror !== undefined)));
  await Promise.all(pages.map((page, i) => playByChance(page, 9, seededRandom(`first ${i}`))));

  // Two leave for good, and their bots play for them; one comes late, into the seat of one of them.
  const [gone, away] = [grants[0], grants[1]] as [StudentGrant, StudentGrant];
  pages[0]?.close();
  pages[1]?.close();
  await teacher.command({ do: 'remove', student: gone.student });
  const late = await teacher.admit('Latecomer');
  await teacher.until(() => teacher.tableOf(late.student) !== '');
  const latePage = sit(late);
  await latePage.ready();
  expect(latePage.seat).not.toBeNull();

  // Half of the class loses the network in one moment, and the server is started anew.
  const staying = pages.slice(2);
  for (const page of staying.slice(0, staying.length / 2)) page.socket.io.engine.close();
  await server.restart();
  const everyone = [...staying, latePage];
  await Promise.all(everyone.map((page) => page.until((p) => p.socket.connected)));
  await Promise.all(
    everyone.map((page, i) => playByChance(page, 10_000, seededRandom(`last ${i}`))),
  );

  await teacher.until(() => teacher.stage === 'over');
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
  const { store } = server.running;
  expect(toldByJournals(data)).toEqual(await rebuild(store, data.tables));
  for (const page of everyone) page.close();
  teacher.close();
}, 120_000);
