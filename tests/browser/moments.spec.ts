/** Moments come one after another, and one key ends them; whoever wants no motion is spared them. */
import { expect, type Page, test } from '@playwright/test';
import { boardReport } from './support/board.ts';
import { choice, confirmButton } from './support/panels.ts';
import { notePassing, passed } from './support/passing.ts';
import { eveOfMarketDay, firstDecision } from './support/positions.ts';
import { openGame } from './support/saved.ts';
import { watchConsole } from './support/table.ts';

async function endMonth(page: Page): Promise<void> {
  await choice(page, 'raiseCash').click();
  await confirmButton(page).click();
}

const showing = async (page: Page): Promise<boolean> =>
  (await boardReport(page)).show !== undefined;

test('awards and the new month’s edict unroll after the lanterns, each ended by a key', async ({
  page,
}) => {
  const problems = watchConsole(page);
  // Month 3 is an award month.
  await openGame(page, eveOfMarketDay(3), { motion: 'full', show: 'normal', speed: 'step' });
  await endMonth(page);
  await expect.poll(() => showing(page)).toBe(true);
  const moment = page.locator('.moment');
  await expect(moment).toHaveCount(0);
  // A table that is paused ends nothing by itself.
  await page.keyboard.press('p');
  await page.keyboard.press('n');
  await expect(page.locator('.moment.awardsGiven')).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(moment).toHaveCount(0);
  await page.keyboard.press('n');
  await expect(page.locator('.moment.monthBegan')).toBeVisible();
  await expect(page.locator('.months')).toHaveClass(/turning/);
  await page.keyboard.press(' ');
  await expect(moment).toHaveCount(0);
  await expect(page.locator('.top .edict')).toHaveClass(/arrives/);
  expect(problems).toEqual([]);
});

test('the last market day can be watched again at any time', async ({ page }) => {
  await openGame(page, eveOfMarketDay(4), { motion: 'full', show: 'normal', speed: 'normal' });
  const { ribbons } = await boardReport(page);
  await page.locator('.again').click();
  await expect.poll(() => showing(page)).toBe(true);
  await expect.poll(async () => (await boardReport(page)).show?.walking ?? 0).toBeGreaterThan(3);
  await page.locator('[data-next]').click();
  await expect.poll(() => showing(page)).toBe(false);
  expect((await boardReport(page)).ribbons).toEqual(ribbons);
  await expect(choice(page, 'raiseCash')).toBeEnabled();
});

test('without motion no moment hides the board', async ({ page }) => {
  await openGame(page, eveOfMarketDay(3), { motion: 'reduced', speed: 'fast' });
  await endMonth(page);
  await expect(page.locator('.months')).toHaveAttribute('aria-label', /4/);
  await expect(page.locator('.moment')).toHaveCount(0);
});

test('a new game is opened by its first edict, which waits for nobody', async ({ page }) => {
  await notePassing(page, '.moment');
  await openGame(page, firstDecision(0), { motion: 'full', speed: 'step' });
  await expect.poll(() => passed(page)).toContain('monthBegan');
  // The decision is possible all the while, and making it ends the moment.
  const open = page.locator('.dock [data-choice][aria-disabled=false]');
  await expect(open.first()).toBeEnabled();
  await page.keyboard.press('n');
  await expect(page.locator('.moment')).toHaveCount(0);
  await expect(open.first()).toBeEnabled();
});

test('a game that is taken up again goes on without a word', async ({ page }) => {
  await openGame(page, eveOfMarketDay(3), { motion: 'full', speed: 'step' });
  await expect(choice(page, 'raiseCash')).toBeEnabled();
  await expect(page.locator('.moment')).toHaveCount(0);
});
