/** The screens of a class for its teacher and its projector. */
import { expect, type Page } from '@playwright/test';
import type { ProtocolTeacher } from '../../support/server/protocolTeacher.ts';
import {
  decideOnce,
  endEarly,
  type OpenRoom,
  openProjector,
  openRoom,
  otherTeacher,
  Students,
} from './classroom.ts';
import { plant, STILL, type Wishes } from './saved.ts';
import type { Screen } from './screens.ts';

const NAMES = ['Ann', 'Bo', '陈晨', 'Dee'];

async function before(page: Page, wishes: Wishes): Promise<OpenRoom> {
  await plant(page, { ...STILL, ...wishes });
  const room = await openRoom(page);
  const students = new Students();
  await students.enter(room, NAMES);
  await expect(page.locator('.waiting-list .chip')).toHaveCount(NAMES.length);
  page.once('close', () => students.leave());
  return room;
}

/** `act` is done by another teacher once the tables have begun. */
async function during(
  page: Page,
  wishes: Wishes,
  act: (other: ProtocolTeacher) => Promise<unknown>,
): Promise<OpenRoom> {
  const room = await before(page, wishes);
  await page.locator('.teacher-deeds .start').click();
  await expect(page.locator('.table-card')).toHaveCount(2);
  const other = otherTeacher(room);
  await act(other);
  other.close();
  return room;
}

export const CLASS: readonly Screen[] = [
  {
    name: 'form of a room',
    async open(page, wishes) {
      await plant(page, { ...STILL, ...wishes });
      await page.goto('/teach');
      await expect(page.locator('.teach-form')).toBeVisible();
    },
  },
  {
    name: 'students before the start',
    async open(page, wishes) {
      await before(page, wishes);
    },
  },
  {
    name: 'one student',
    async open(page, wishes) {
      await before(page, wishes);
      await page.locator('.waiting-list .chip button').first().click();
      await page.locator('.personal-code button').click();
      await expect(page.locator('.personal-code .code')).toBeVisible();
    },
  },
];

export const CLASS_AT_PLAY: readonly Screen[] = [
  {
    name: 'live board',
    async open(page, wishes) {
      await during(page, wishes, (other) => other.command({ do: 'pause', table: 1 }));
      await expect(page.locator('.need.paused')).toBeVisible();
    },
  },
  {
    name: 'help for a table',
    async open(page, wishes) {
      await during(page, wishes, async () => undefined);
      await page.locator('.table-card button[aria-haspopup]').first().click();
      await expect(page.locator('dialog[open] .seat-help')).toBeVisible();
    },
  },
  {
    name: 'results of a class',
    async open(page, wishes) {
      await during(page, wishes, endEarly);
      await expect(page.locator('.ranking')).toHaveCount(3);
    },
  },
];

export const PROJECTOR: readonly Screen[] = [
  {
    name: 'code on the projector',
    async open(page, wishes) {
      await openProjector(page, await before(page, wishes));
      await expect(page.locator('.gathering-code')).toBeVisible();
    },
  },
  {
    name: 'race on the projector',
    async open(page, wishes) {
      const room = await during(page, wishes, async (other) => {
        await decideOnce(other);
        await other.command({ do: 'message', text: 'Five minutes left.' });
      });
      await openProjector(page, room);
      await expect(page.locator('.edict-panel')).toBeVisible();
    },
  },
  {
    name: 'result on the projector',
    async open(page, wishes) {
      const room = await during(page, wishes, endEarly);
      await openProjector(page, room);
      await expect(page.locator('.class-podium')).toBeVisible();
    },
  },
];
