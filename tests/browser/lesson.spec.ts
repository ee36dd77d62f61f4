/** A whole lesson: a teacher, a projector and students in browsers, and the rest of sixty without. */
import { readFile } from 'node:fs/promises';
import { expect, test } from '@playwright/test';
import { unzipSync } from 'fflate';
import { seededRandom } from '../../src/game/random.ts';
import { SEATS } from '../../src/game/seats.ts';
import { scoreGain } from '../../src/learning/gain.ts';
import { PREDICTIONS, type QuizPhase } from '../../src/learning/quiz.ts';
import type { StudentGrant } from '../../src/protocol/room.ts';
import type { RoomExport } from '../../src/server/rooms/exportData.ts';
import { tablesOf } from '../../src/server/rooms/exportFiles.ts';
import { openStore } from '../../src/server/storage/open.ts';
import { rebuild, toldByJournals } from '../support/server/fromJournals.ts';
import { Page as ProtocolPage } from '../support/server/page.ts';
import { ProtocolTeacher } from '../support/server/protocolTeacher.ts';
import { playByChance } from '../support/server/student.ts';
import { Classmate } from './support/classmates.ts';
import { openProjector, openRoom } from './support/classroom.ts';
import { decide, enter, type Student, somebody } from './support/inClass.ts';
import { skipByMouse } from './support/mouse.ts';
import { OwnServer } from './support/ownServer.ts';
import { answerByKeys, predictByKeys } from './support/quiz.ts';
import { moment } from './support/table.ts';

/** A whole game may lie before one of eight pages that draw at once; milliseconds. */
const MUCH = 300_000;

/**
 * What a browser says of a server that is away is no fault of the page, nor that the one that has come
 * back does not know a connection of the one before.
 */
const OF_A_SERVER_AWAY = /net::ERR_|WebSocket connection|status of 400/;

const STUDENTS = 60;
const TABLES = STUDENTS / 3;
/** In browsers; the last of them comes late. */
const NAMES = ['Ann', '梅', 'Bo', 'Dee', 'Eva', 'Finn 🐼'];

test('a lesson of sixty comes from the room to its results, though some leave and the server dies', async ({
  browser,
}) => {
  const server = new OwnServer(test.info().outputPath('data'));
  await server.start();
  const baseURL = server.url;
  const protocolPages: ProtocolPage[] = [];
  let helper: ProtocolTeacher | undefined;
  try {
    const teacher = await somebody(browser, { locale: 'en', baseURL });
    const room = await openRoom(teacher.page, async () => {
      await teacher.page.getByRole('radio', { name: '3 min' }).check({ force: true });
    });
    const wall = await somebody(browser, { locale: 'en', baseURL });
    await openProjector(wall.page, room);
    helper = new ProtocolTeacher(baseURL, room);
    const admit = (name: string): Promise<StudentGrant> => (helper as ProtocolTeacher).admit(name);

    const grantOf = async ({ page }: Student): Promise<StudentGrant> => {
      const held = await page.evaluate(() => localStorage.getItem('walled-gardens.students'));
      return (JSON.parse(held ?? '[]') as StudentGrant[])[0] as StudentGrant;
    };
    /** Right answers of each student before the game and after it. */
    const scores = new Map<string, [before: number, after: number]>();
    const answer = async (grant: StudentGrant, phase: QuizPhase): Promise<void> => {
      const mate = Classmate.of(baseURL, grant);
      const [before, after] = scores.get(grant.student) ?? [0, 0];
      await mate.answer(phase, phase === 'before' ? before : after);
      mate.leave();
    };

    const students: Student[] = [];
    const come = async (name: string): Promise<Student> => {
      const one = await somebody(browser, {
        locale: name === '梅' ? 'zh-CN' : 'en',
        phone: students.length % 2 === 1,
        baseURL,
      });
      await one.page.goto(`/join/${room.code}`);
      await enter(one.page, name);
      students.push(one);
      return one;
    };
    for (const name of NAMES.slice(0, -1)) await come(name);
    const others = Array.from({ length: STUDENTS - students.length }, (_, i) => `Student ${i + 1}`);
    const grants = await Promise.all(others.map(admit));
    await expect(teacher.page.locator('.waiting-list .chip')).toHaveCount(STUDENTS);
    await expect(wall.page.locator('.gathering-count')).toContainText(String(STUDENTS));

    const [, , bo] = students;
    const inBrowsers = await Promise.all(students.map(grantOf));
    const [, , ownGrant] = inBrowsers;
    const own = ownGrant?.student ?? '';
    await test.step('all answer the quiz while they wait', async () => {
      for (const [i, { student }] of [...inBrowsers, ...grants].entries()) {
        scores.set(student, [i % 4, 4 + (i % 5)]);
      }
      const rest = [...inBrowsers, ...grants].filter(({ student }) => student !== own);
      const byProtocol = Promise.all(rest.map((grant) => answer(grant, 'before')));
      await bo?.page.getByRole('button', { name: 'Begin the quiz' }).click();
      if (bo) {
        await predictByKeys(bo.page, PREDICTIONS.length);
        await answerByKeys(bo.page, own, 'before', scores.get(own)?.[0] ?? 0);
      }
      await byProtocol;
    });

    await test.step('all are seated and play', async () => {
      await teacher.page.getByRole('button', { name: 'Start', exact: true }).click();
      await expect(teacher.page.locator('.table-card')).toHaveCount(TABLES);
      await helper?.until(({ board }) => board.size === TABLES);
      for (const { student, credential } of grants) {
        const table = helper?.tableOf(student) ?? '';
        protocolPages.push(new ProtocolPage(baseURL, table, credential));
      }
      // They wait for those in browsers, so nobody waits for them here.
      for (const [i, page] of protocolPages.entries()) {
        void playByChance(page, 12, seededRandom(`first ${i}`));
      }
      await Promise.all(students.map(({ page }) => decide([page], 2)));
      await expect(wall.page.locator('.edict-panel')).toBeVisible();
    });

    await test.step('two leave, and a late comer takes a seat', async () => {
      const [gone, ...staying] = protocolPages.splice(0);
      gone?.close();
      protocolPages.push(...staying);
      await helper?.command({ do: 'remove', student: grants[0]?.student ?? '' });
      scores.delete(grants[0]?.student ?? '');
      const left = students.shift();
      await left?.context.close();
      await expect(teacher.page.locator('.live-board')).toContainText('away');
      // Or the others at the table would wait until it has been away for long enough.
      await letBotPlay(helper, inBrowsers[0]?.student ?? '');
      const late = await come(NAMES.at(-1) ?? '');
      await expect(late.page.locator('.seat-note')).toContainText('You sit at table');
      // Their page is there as a whole before the server goes.
      await expect(late.page.locator('.board.ready')).toBeVisible();
      await late.page.waitForLoadState('networkidle');
    });

    await test.step('the server is killed and comes back, and everybody plays on', async () => {
      await server.end('SIGKILL');
      for (const { page } of students) await expect(page.locator('.net-note.away')).toBeVisible();
      await server.start();
      for (const { page } of students) await expect(page.locator('.net-note.away')).toHaveCount(0);
      const playing = protocolPages.map((page, i) =>
        playByChance(page, 10_000, seededRandom(`last ${i}`)),
      );
      await Promise.all(students.map(({ page }) => decide([page], 1)));
      // The rest is left to bots, so that the lesson is over sooner.
      for (const { table, seats } of helper?.board.values() ?? []) {
        for (const seat of SEATS) {
          const names = seats[seat].students.map((id) => helper?.students.get(id)?.name ?? '');
          if (!names.some((name) => NAMES.includes(name)) || seats[seat].standIn) continue;
          await helper?.command({ do: 'botIn', table, seat });
        }
      }
      await Promise.all(playing);
    });

    await test.step('every table is finished, and everybody sees the end', async () => {
      await expect(teacher.page.locator('.ranking')).toHaveCount(3);
      const stages = [...(helper?.board.values() ?? [])].map(({ stage }) => stage);
      expect(stages).toEqual(Array.from({ length: TABLES }, () => 'over'));
      await expect(wall.page.locator('.class-podium li')).toHaveCount(3);
      for (const { page } of students) {
        await expect
          .poll(
            async () => {
              await skipByMouse(page);
              return moment(page);
            },
            { timeout: MUCH },
          )
          .toBe('over');
      }
    });

    await test.step('all answer once more, and the teacher sees the gain with its interval', async () => {
      await bo?.page.getByRole('button', { name: 'Go on with the class' }).click();
      await bo?.page.getByRole('button', { name: 'Begin', exact: true }).click();
      const rest = [...inBrowsers, ...grants].filter(
        ({ student }) => scores.has(student) && student !== own,
      );
      await Promise.all(rest.map((grant) => answer(grant, 'after')));
      if (bo) await answerByKeys(bo.page, own, 'after', scores.get(own)?.[1] ?? 0);
      const { before, after, gain } = scoreGain([...scores.values()]);
      if (!gain) throw new Error('Nobody has learned anything');
      const told = [before, after, gain.difference, gain.low, gain.high].map((n) => n.toFixed(1));
      const [was, is, by, low, high] = told;
      await expect(teacher.page.locator('.learning-totals')).toContainText(
        `${was} before, ${is} after. Gain +${by} (95 % interval +${low} to +${high}).`,
      );
    });

    const [zip, json] = await test.step('everything can be taken along', async () => {
      const files: Buffer[] = [];
      for (const name of ['Tables (CSV in a zip)', 'One JSON file']) {
        const download = teacher.page.waitForEvent('download');
        await teacher.page.getByRole('button', { name }).click();
        files.push(await readFile(await (await download).path()));
      }
      return files as [Buffer, Buffer];
    });
    await server.end('SIGTERM');
    await expectWhole(zip, JSON.parse(json.toString('utf8')) as RoomExport, server.folder);
    for (const { problems } of [teacher, wall, ...students]) {
      expect(problems.filter((text) => !OF_A_SERVER_AWAY.test(text))).toEqual([]);
    }
  } finally {
    for (const page of protocolPages) page.close();
    helper?.close();
    await server.end('SIGKILL');
  }
});

async function letBotPlay(teacher: ProtocolTeacher | undefined, student: string): Promise<void> {
  for (const { table, seats } of teacher?.board.values() ?? []) {
    for (const seat of SEATS) {
      if (!seats[seat].students.includes(student)) continue;
      await teacher?.command({ do: 'botIn', table, seat });
    }
  }
}

/** Complete, the same in both files, and what the journals say. */
async function expectWhole(zip: Buffer, data: RoomExport, folder: string): Promise<void> {
  expect(data.participants).toHaveLength(STUDENTS);
  expect(data.participants.every(({ table, company }) => table !== null && company)).toBe(true);
  expect(data.participants.map(({ name }) => name)).toEqual(expect.arrayContaining(NAMES));
  expect(data.tables).toHaveLength(TABLES);
  for (const { seats } of data.tables) {
    expect(seats.every(({ students, bot }) => students.length > 0 || bot !== null)).toBe(true);
  }
  expect(data.results).toHaveLength(STUDENTS);
  expect(data.results.every(({ finished }) => finished)).toBe(true);
  expect(data.marketDays).toHaveLength(TABLES * 3 * 4);
  expect(data.actions.every(({ at }) => Number.isFinite(Date.parse(at)))).toBe(true);
  expect(data.actions.some(({ byBot }) => byBot)).toBe(true);

  const files = unzipSync(zip);
  const text = (name: string): string => Buffer.from(files[name] ?? []).toString('utf8');
  const packed = JSON.parse(text('room.json')) as RoomExport;
  expect({ ...packed, room: { ...packed.room, exported: '' } }).toEqual({
    ...data,
    room: { ...data.room, exported: '' },
  });
  for (const [name, rows] of Object.entries(tablesOf(data))) {
    const lines = text(`${name}.csv`).trimEnd().split('\r\n');
    expect(lines, name).toHaveLength(rows.length + 1);
  }

  const store = await openStore({ dataDir: folder, databaseUrl: '' });
  try {
    expect(toldByJournals(data)).toEqual(await rebuild(store, data.tables));
  } finally {
    await store.close();
  }
}
