import { readFile } from 'node:fs/promises';
import { expect, type Page, test } from '@playwright/test';
import { beginByMouse, playByMouse, skipByMouse } from './support/mouse.ts';
import { positionWhere } from './support/positions.ts';
import { openGame } from './support/saved.ts';
import { playQuickly, untilDecision, watchConsole } from './support/table.ts';

/** The saved record of the only game in this browser. */
async function savedRecord(page: Page): Promise<{ actions: unknown[]; seed: string }> {
  const text = await page.evaluate(() => {
    const key = Object.keys(localStorage).find((k) => k.startsWith('walled-gardens.save.')) ?? '';
    return localStorage.getItem(key) ?? '{}';
  });
  return JSON.parse(JSON.parse(text).record);
}

const values = (page: Page): Promise<string[]> => page.locator('.cards .mv').allTextContents();

async function chooseFile(page: Page, name: string, text: string): Promise<void> {
  const chooser = page.waitForEvent('filechooser');
  await page.getByRole('button', { name: 'Open a record file' }).click();
  const file = { name, mimeType: 'application/json', buffer: Buffer.from(text) };
  await (await chooser).setFiles(file);
}

test('a game survives a reload in the middle, and can be left and continued', async ({ page }) => {
  const problems = watchConsole(page);
  await playQuickly(page);
  await beginByMouse(page, 'Tencent');
  await playByMouse(page, 5);
  await untilDecision(page, () => skipByMouse(page));
  const before = { record: await savedRecord(page), values: await values(page) };
  await page.reload();
  await untilDecision(page, () => skipByMouse(page));
  expect(await savedRecord(page)).toEqual(before.record);
  expect(await values(page)).toEqual(before.values);

  await page.goto('/');
  await page.locator('a[href^="/play/"], button.continue').first().click();
  await page.waitForURL(/\/play\//);
  await untilDecision(page, () => skipByMouse(page));
  expect(await values(page)).toEqual(before.values);
  expect(problems).toEqual([]);
});

test('a damaged, a foreign and an impossible file are each refused in words', async ({ page }) => {
  const problems = watchConsole(page);
  await playQuickly(page);
  await beginByMouse(page, 'ByteDance');
  await playByMouse(page, 2);
  const record = await savedRecord(page);
  await page.goto('/');
  const alert = page.getByRole('alert');
  await chooseFile(page, 'notes.json', '{"name": "shopping list"}');
  await expect(alert.filter({ hasText: 'was not saved by Walled Gardens' })).toBeVisible();
  await chooseFile(page, 'half.json', JSON.stringify(record).slice(0, 90));
  await expect(alert.filter({ hasText: 'cannot be read' })).toBeVisible();
  const impossible = { ...record, actions: [{ seat: 0, action: 'acceptTreaty' }] };
  await chooseFile(page, 'impossible.json', JSON.stringify(impossible));
  await expect(alert.filter({ hasText: 'not possible under the rules' })).toBeVisible();
  expect(problems).toEqual([]);

  await chooseFile(page, 'good.json', JSON.stringify(record));
  await page.waitForURL(/\/play\//);
});

test('the finished game is saved to a file that opens again', async ({ page }) => {
  const last = positionWhere(
    ({ rules, state }) =>
      state.month === rules.scenario.months &&
      state.step.kind === 'action' &&
      state.step.turn === 2 &&
      state.step.round === rules.numbers.roundsPerMonth,
    'quick',
  );
  await openGame(page, last);
  await playByMouse(page);
  const download = page.waitForEvent('download');
  await page
    .locator('.score-page')
    .getByRole('button', { name: /record/i })
    .click();
  const path = await (await download).path();
  const text = await readFile(path, 'utf8');
  expect(JSON.parse(text)).toMatchObject({ format: 'walled-gardens-record', scenario: 'quick' });
  const score = await page.locator('.score-page table').allTextContents();
  await page.goto('/');
  await chooseFile(page, 'game.json', text);
  await page.waitForURL(/\/play\//);
  await expect(page.locator('.score-page[open]')).toBeVisible();
  expect(await page.locator('.score-page table').allTextContents()).toEqual(score);
});

test('an address of no game and of no page say so and lead home', async ({ page }) => {
  await playQuickly(page);
  for (const path of ['/play/0000000000000000', '/play/a/b', '/no-such-page']) {
    await page.goto(path);
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    await page
      .getByRole('link', { name: /title|home|back/i })
      .first()
      .click();
    await expect(page.locator('button.start')).toBeVisible();
  }
});
