/** The screens of playing with friends. */
import { expect, type Page } from '@playwright/test';
import { fillAndStart, openMenu, setTable } from './friends.ts';
import { plant, STILL, type Wishes } from './saved.ts';
import type { Screen } from './screens.ts';

async function seated(page: Page, wishes: Wishes): Promise<string> {
  await plant(page, { ...STILL, ...wishes });
  return setTable(page, 'Ann', 'tencent');
}

async function playing(page: Page, wishes: Wishes): Promise<void> {
  await seated(page, wishes);
  await fillAndStart(page);
  await expect(page.locator('[data-choice][aria-disabled=false]').first()).toBeVisible();
}

export const FRIENDS: readonly Screen[] = [
  {
    name: 'play with friends',
    async open(page, wishes) {
      await plant(page, { ...STILL, ...wishes });
      await page.goto('/friends');
      await expect(page.locator('.friends-form')).toBeVisible();
    },
  },
  {
    name: 'lobby',
    async open(page, wishes) {
      await seated(page, wishes);
      await page.locator('.plot-card.open button.primary').first().click();
      await expect(page.locator('.bot-choice')).toBeVisible();
    },
  },
  {
    name: 'invitation',
    async open(page, wishes) {
      await seated(page, wishes);
      await page.evaluate(() => localStorage.removeItem('walled-gardens.tables'));
      await page.reload();
      await expect(page.locator('.lobby-visitor')).toBeVisible();
    },
  },
];

export const NET_TABLES: readonly Screen[] = [
  {
    name: 'menu of a table',
    async open(page, wishes) {
      await playing(page, wishes);
      await openMenu(page);
    },
  },
  {
    name: 'moving link',
    async open(page, wishes) {
      await playing(page, wishes);
      await openMenu(page);
      await page.locator('.net-actions button').last().click();
      await expect(page.locator('.net-dialog .qr')).toBeVisible();
    },
  },
  {
    name: 'watching',
    async open(page, wishes) {
      await playing(page, wishes);
      await page.evaluate(() => localStorage.removeItem('walled-gardens.tables'));
      await page.reload();
      await expect(page.locator('[data-watching]')).toBeVisible();
    },
  },
];
