import { expect, type Page, test } from '@playwright/test';
import { choice, confirmButton } from './support/panels.ts';
import { richTurn } from './support/positions.ts';
import { openGame } from './support/saved.ts';

declare global {
  interface Window {
    /** How many devices for sound the page has asked for. */
    devices: number;
  }
}

async function countDevices(page: Page): Promise<void> {
  await page.addInitScript(() => {
    window.devices = 0;
    const Real = window.AudioContext;
    window.AudioContext = class extends Real {
      constructor(options?: AudioContextOptions) {
        super(options);
        window.devices++;
      }
    };
  });
}

const devices = (page: Page): Promise<number> => page.evaluate(() => window.devices);

/** Raising cash is heard twice: the pick and the coins. */
async function raiseCash(page: Page): Promise<void> {
  await choice(page, 'raiseCash').click();
  await confirmButton(page).click();
  await expect(confirmButton(page)).toHaveCount(0);
}

test('no device for sound before a gesture, one after it', async ({ page }) => {
  await countDevices(page);
  await openGame(page, richTurn(), { sound: 'on' });
  expect(await devices(page)).toBe(0);
  await raiseCash(page);
  expect(await devices(page)).toBe(1);
});

test('none at all while the sound is off, and the choice is remembered', async ({ page }) => {
  await countDevices(page);
  await openGame(page, richTurn());
  await page.getByRole('button', { name: 'Mute' }).click();
  const muted = await devices(page);
  await raiseCash(page);
  expect(await devices(page)).toBe(muted);
  await page.reload();
  await expect(page.locator('.board.ready')).toBeVisible();
  await page.locator('.board-host').click({ position: { x: 4, y: 4 } });
  await page.keyboard.press('1');
  expect(await devices(page)).toBe(0);
  await page.getByRole('button', { name: 'Sound on' }).click();
  await expect(page.getByRole('button', { name: 'Mute' })).toBeVisible();
});

test('a class begins without sound', async ({ page }) => {
  await page.goto('/?class');
  await expect(page.getByRole('button', { name: 'Sound on' })).toBeVisible();
});
