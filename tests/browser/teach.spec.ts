import { readFile } from 'node:fs/promises';
import { expect, type Page, test } from '@playwright/test';
import type { ProtocolTeacher } from '../support/server/protocolTeacher.ts';
import { expectNoSidewaysScroll } from './support/boxes.ts';
import { openProjector, openRoom, otherTeacher, playTo, Students } from './support/classroom.ts';
import { plant, STILL } from './support/saved.ts';
import { watchConsole } from './support/table.ts';

const SEVEN = ['Ann', 'Bo', '陈晨', 'Dee', 'Eva', '🐼 Finn', 'Gus'];

let students: Students;
let other: ProtocolTeacher | undefined;

test.beforeEach(() => {
  students = new Students();
  other = undefined;
});

test.afterEach(() => {
  students.leave();
  other?.close();
});

const chip = (page: Page, name: string) =>
  page.locator('.chip').filter({ hasText: name }).getByRole('button');

async function dragTo(page: Page, name: string, drop: string): Promise<void> {
  const from = await chip(page, name).boundingBox();
  const to = await page.locator(`[data-drop="${drop}"]`).boundingBox();
  if (!from || !to) throw new Error('Nothing to drag, or nowhere to drop it');
  await page.mouse.move(from.x + 20, from.y + 15);
  await page.mouse.down();
  await page.mouse.move(from.x + 40, from.y + 30);
  await page.mouse.move(to.x + to.width / 2, to.y + to.height / 2, { steps: 4 });
  await page.mouse.up();
}

test('a lesson: seats, start, help, the projector, the end and the files', async ({
  page,
  context,
}) => {
  await plant(page, STILL);
  const problems = watchConsole(page);
  const room = await openRoom(page);
  const wall = await context.newPage();
  const wallProblems = watchConsole(wall);
  await wall.setViewportSize({ width: 1920, height: 1080 });
  await openProjector(wall, room);
  await expect(wall.locator('.gathering-code')).toContainText(room.code);
  expect(new URL(wall.url()).hash).toBe('');

  await test.step('students come in and are seated', async () => {
    await students.enter(room, SEVEN);
    await expect(page.locator('.waiting-list .chip')).toHaveCount(7);
    await expect(wall.locator('.gathering-count')).toContainText('7');
    // Names stay off the wall unless the teacher wants them there.
    await expect(wall.locator('main')).not.toContainText('Ann');

    await dragTo(page, 'Ann', '1.2');
    await expect(page.locator('[data-drop="1.2"]')).toContainText('Ann');

    await chip(page, 'Bo').focus();
    await page.keyboard.press('Enter');
    await page.getByRole('combobox', { name: 'Table' }).selectOption('2');
    await page.getByRole('combobox', { name: 'Table' }).press('Tab');
    await page.keyboard.press('ArrowRight');
    await page.getByRole('button', { name: 'Seat here' }).press('Enter');
    await expect(page.locator('[data-drop="2.1"]')).toContainText('Bo');
    await page.keyboard.press('Escape');
    await expect(page.locator('dialog[open]')).toHaveCount(0);

    await page.getByRole('button', { name: 'Seat by chance' }).click();
    await expect(page.locator('.waiting-list .chip')).toHaveCount(0);
    await expect(page.locator('[data-drop="1.2"]')).toContainText('Ann');
    await expect(page.locator('[data-drop="2.1"]')).toContainText('Bo');
  });

  await test.step('the tables begin, and a late comer takes a bot’s seat', async () => {
    await page.getByRole('button', { name: 'Start', exact: true }).click();
    await expect(page.locator('.table-card')).toHaveCount(3);
    await students.enter(room, ['Zoe']);
    await expect(page.locator('.live-board')).toContainText('Zoe');
  });

  await test.step('one table is paused, another watched, and all are spoken to', async () => {
    await page.getByRole('button', { name: 'Pause table 2', exact: true }).click();
    await expect(page.locator('.table-card').filter({ hasText: 'Table 2' })).toContainText(
      'Paused',
    );
    await page.getByRole('button', { name: 'Let table 2 go on' }).click();
    const opened = context.waitForEvent('page');
    await page.getByRole('link', { name: 'Watch table 1' }).click();
    const watched = await opened;
    await expect(watched.locator('[data-watching]')).toBeVisible();
    await watched.close();

    await page.getByRole('button', { name: 'Message to all' }).click();
    await page.locator('textarea').fill('Five minutes left.');
    await page.getByRole('button', { name: 'Send' }).click();
    await expect(wall.locator('.projector-message')).toHaveText('Five minutes left.');
    await expect.poll(() => students.heard.length).toBe(8);
  });

  await test.step('another teacher helps, and both boards follow', async () => {
    other = otherTeacher(room);
    await playTo(other, 2);
    await expect(page.locator('.live-board')).not.toContainText('Month 1');
    await expect(wall.locator('.race-chart .swarm')).not.toHaveCount(0);
    await expect(wall.locator('.edict-panel')).toBeVisible();
  });

  await test.step('it ends, and everything can be taken along', async () => {
    await page.getByRole('button', { name: 'End the lesson’s games' }).click();
    await page.getByRole('button', { name: 'End them' }).click();
    await expect(page.locator('.ranking')).toHaveCount(3);
    await expect(page.locator('.ranking').first()).not.toContainText('Ann');
    await page.getByRole('radio', { name: 'Shown' }).check({ force: true });
    await expect(page.locator('.rankings')).toContainText('Ann');
    await expect(wall.locator('.class-podium li')).toHaveCount(3);

    const zip = page.waitForEvent('download');
    await page.getByRole('button', { name: 'Tables (CSV in a zip)' }).click();
    const packed = await readFile(await (await zip).path());
    expect(packed.subarray(0, 2).toString()).toBe('PK');
    const json = page.waitForEvent('download');
    await page.getByRole('button', { name: 'One JSON file' }).click();
    const data: unknown = JSON.parse(await readFile(await (await json).path(), 'utf8'));
    expect(JSON.stringify(data)).toContain('陈晨');
  });
  expect([...problems, ...wallProblems]).toEqual([]);
});

test('the teacher’s link opens the room elsewhere; once it is deleted nothing does', async ({
  page,
  browser,
}) => {
  await plant(page, STILL);
  const room = await openRoom(page);
  const baseURL = test.info().project.use.baseURL;
  const elsewhere = await browser.newContext(baseURL ? { baseURL } : {});
  const tablet = await elsewhere.newPage();
  await plant(tablet, STILL);

  await tablet.goto(`/teach/${room.room}`);
  await expect(tablet.getByRole('heading', { name: 'This room does not open' })).toBeVisible();
  await tablet.goto(`/teach/${room.room}?again#key=${room.view}`);
  await expect(tablet.locator('[role=alert]')).toContainText('only shows the projector');
  await tablet.goto(`/teach/${room.room}?more#key=${room.key}&view=${room.view}`);
  await expect(tablet.locator('.invite-code')).toContainText(room.code);
  expect(new URL(tablet.url()).hash).toBe('');

  await page.getByRole('button', { name: 'Delete the room' }).click();
  await page.getByRole('button', { name: 'Delete everything' }).click();
  for (const one of [page, tablet]) {
    await expect(one.getByRole('heading', { name: 'This room has been deleted' })).toBeVisible();
  }
  await tablet.goto('/teach');
  await expect(tablet.locator('.teach-form')).toBeVisible();
  await expect(tablet.locator('.own-rooms')).toHaveCount(0);
  await elsewhere.close();
});

const SIZES = {
  'large screen': { width: 1920, height: 1080 },
  desk: { width: 1280, height: 800 },
  tablet: { width: 768, height: 1024 },
  phone: { width: 390, height: 844 },
} as const;

async function expectNoSidewaysScrollAtAnySize(...pages: readonly Page[]): Promise<void> {
  for (const [size, viewport] of Object.entries(SIZES)) {
    await test.step(size, async () => {
      for (const page of pages) {
        await page.setViewportSize(viewport);
        await expectNoSidewaysScroll(page);
      }
    });
  }
}

test('nothing of a teacher’s pages is wider than the screen, whatever its size', async ({
  browser,
}) => {
  const baseURL = test.info().project.use.baseURL;
  const context = await browser.newContext({ hasTouch: true, ...(baseURL ? { baseURL } : {}) });
  const page = await context.newPage();
  await plant(page, STILL);
  await page.goto('/teach');
  await expect(page.locator('.teach-form')).toBeVisible();
  await expectNoSidewaysScrollAtAnySize(page);
  const room = await openRoom(page);
  const wall = await context.newPage();
  await openProjector(wall, room);
  await students.enter(room, SEVEN);
  await expect(page.locator('.waiting-list .chip')).toHaveCount(7);
  await expectNoSidewaysScrollAtAnySize(page, wall);

  await page.getByRole('button', { name: 'Start', exact: true }).click();
  await expect(page.locator('.table-card')).toHaveCount(3);
  other = otherTeacher(room);
  await playTo(other, 2);
  await expect(wall.locator('.race-chart .swarm')).not.toHaveCount(0);
  await expectNoSidewaysScrollAtAnySize(page, wall);

  await page.getByRole('button', { name: 'Help table 1', exact: true }).click();
  await expect(page.locator('dialog[open]')).toBeVisible();
  await expectNoSidewaysScrollAtAnySize(page);
  await page.keyboard.press('Escape');
  await other.command({ do: 'end' });
  await expect(page.locator('.ranking')).toHaveCount(3);
  await expectNoSidewaysScrollAtAnySize(page, wall);
  await context.close();
});

test('a finger drags a student by the grip', async ({ browser }) => {
  const baseURL = test.info().project.use.baseURL;
  const context = await browser.newContext({
    viewport: { width: 768, height: 1024 },
    hasTouch: true,
    ...(baseURL ? { baseURL } : {}),
  });
  const page = await context.newPage();
  await plant(page, STILL);
  const room = await openRoom(page);
  await students.enter(room, ['Ann']);
  const grip = page.locator('.chip [data-grip]');
  await expect(grip).toBeVisible();
  await page.locator('.seating-tables').scrollIntoViewIfNeeded();
  const from = await grip.boundingBox();
  const to = await page.locator('[data-drop="1.1"]').boundingBox();
  if (!from || !to) throw new Error('Nothing to drag, or nowhere to drop it');
  const devtools = await context.newCDPSession(page);
  const touch = (type: 'touchStart' | 'touchMove' | 'touchEnd', x?: number, y?: number) =>
    devtools.send('Input.dispatchTouchEvent', {
      type,
      touchPoints: x === undefined || y === undefined ? [] : [{ x, y }],
    });
  const [x, y] = [from.x + from.width / 2, from.y + from.height / 2];
  await touch('touchStart', x, y);
  await touch('touchMove', x + 10, y + 10);
  await touch('touchMove', to.x + to.width / 2, to.y + to.height / 2);
  await touch('touchEnd');
  await expect(page.locator('[data-drop="1.1"]')).toContainText('Ann');
  await context.close();
});
