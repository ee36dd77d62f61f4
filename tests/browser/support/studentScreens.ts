/** The screens of a class's students. */
import { expect, type Page, test } from '@playwright/test';
import { ProtocolTeacher } from '../../support/server/protocolTeacher.ts';
import { plant, STILL, type Wishes } from './saved.ts';
import type { Screen } from './screens.ts';

const url = (): string => String(test.info().project.use.baseURL);

/** A page at the gate of a new class. */
async function atGate(page: Page, wishes: Wishes): Promise<ProtocolTeacher> {
  const teacher = await ProtocolTeacher.open(url());
  for (const name of ['Bo', '小红']) await teacher.admit(name);
  await plant(page, { ...STILL, ...wishes });
  await page.goto(`/join/${teacher.grant.code}`);
  await expect(page.locator('.nickname')).toBeVisible();
  return teacher;
}

async function inside(page: Page, wishes: Wishes): Promise<ProtocolTeacher> {
  const teacher = await atGate(page, wishes);
  await page.locator('input[name=name]').fill('Ann');
  await page.locator('.join-form button.start').click();
  await expect(page.locator('.waiting-garden')).toBeVisible();
  await teacher.until(({ students }) => students.size === 3);
  return teacher;
}

/** Ann shares Bo's company and does not hold the pen. */
async function playing(page: Page, wishes: Wishes): Promise<ProtocolTeacher> {
  const teacher = await inside(page, wishes);
  for (const name of ['Bo', 'Ann']) {
    const student = teacher.student(name).id;
    await teacher.command({ do: 'place', student, at: { table: 1, seat: 0 } });
  }
  await teacher.command({ do: 'start' });
  await expect(page.locator('.seat-note')).toBeVisible();
  return teacher;
}

export const STUDENTS: readonly Screen[] = [
  {
    name: 'code of a class that is none',
    async open(page, wishes) {
      await plant(page, { ...STILL, ...wishes });
      await page.goto('/join/abc');
      await expect(page.locator('.code-field')).toBeVisible();
    },
  },
  {
    name: 'nickname',
    async open(page, wishes) {
      (await atGate(page, wishes)).close();
    },
  },
  {
    name: 'personal code',
    async open(page, wishes) {
      (await atGate(page, wishes)).close();
      await page.locator('.join-form .button.quiet').last().click();
      await expect(page.locator('.code-field')).toBeVisible();
    },
  },
  {
    name: 'waiting garden',
    async open(page, wishes) {
      const teacher = await inside(page, wishes);
      await teacher.command({ do: 'message', text: 'We begin in five minutes' });
      await expect(page.locator('.class-message')).toBeVisible();
      teacher.close();
    },
  },
  {
    name: 'table of a class, without the pen',
    async open(page, wishes) {
      const teacher = await playing(page, wishes);
      await expect(page.locator('[data-penless]')).toBeVisible();
      teacher.close();
    },
  },
  {
    name: 'end of a class',
    async open(page, wishes) {
      const teacher = await playing(page, wishes);
      await teacher.command({ do: 'end' });
      await expect(page.locator('.class-end')).toBeVisible();
      teacher.close();
    },
  },
];
