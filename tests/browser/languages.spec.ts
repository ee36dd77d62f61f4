import { expect, type Page, test } from '@playwright/test';
import { boardReport } from './support/board.ts';
import { expectLanguage } from './support/language.ts';
import { backToFamilies, choice } from './support/panels.ts';
import { finishedGame, richTurn } from './support/positions.ts';
import { openGame, plant, STILL } from './support/saved.ts';
import { openTab } from './support/screens.ts';
import { watchConsole } from './support/table.ts';
import { words } from './support/words.ts';

/** The language button of the screen in front. */
async function switchLanguage(page: Page, within = ''): Promise<void> {
  await page.locator(`${within} .tools button`).first().click();
}

test('the title, the rulebook and the settings change language at once and remember it', async ({
  page,
}) => {
  const problems = watchConsole(page);
  await plant(page, STILL);
  await page.goto('/');
  await expectLanguage(page, 'en');
  await switchLanguage(page);
  await expect(page.getByRole('radio').first()).toBeVisible();
  await expectLanguage(page, 'zh-CN');
  await page.reload();
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await expectLanguage(page, 'zh-CN');

  await page.locator('.title-header .tools button').last().click();
  await expect(page.locator('dialog.settings')).toBeVisible();
  await expectLanguage(page, 'zh-CN');
  await page.locator('dialog.settings label[lang=en]').click();
  await expectLanguage(page, 'en');
  await page.keyboard.press('Escape');

  await page.goto('/rules');
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await expectLanguage(page, 'en');
  await switchLanguage(page);
  await expectLanguage(page, 'zh-CN');
  await page.goto('/404/404');
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await expectLanguage(page, 'zh-CN');
  expect(problems).toEqual([]);
});

test('the table changes language with a chooser and a draft open, and loses neither', async ({
  page,
}) => {
  const problems = watchConsole(page);
  await openGame(page, richTurn());
  await choice(page, 'open').click();
  const card = page.locator('.dock [data-choice][aria-disabled=false]').first();
  await card.click();
  const key = (await card.getAttribute('data-choice')) ?? '';
  await expectLanguage(page, 'en');
  await switchLanguage(page);
  await expectLanguage(page, 'zh-CN');
  await expect(choice(page, key)).toHaveAttribute('aria-pressed', 'true');
  await expect(page.locator('[data-confirm]')).toContainText(
    words('table.confirm', undefined, 'zh-CN'),
  );
  await expect.poll(async () => (await boardReport(page)).locale).toBe('zh-CN');
  for (const tab of ['gates', 'log', 'market', 'rules', 'forecast']) {
    await openTab(page, tab);
    await expectLanguage(page, 'zh-CN');
  }
  for (const popover of await page.locator('.popover-button').all()) {
    await popover.click();
    await expectLanguage(page, 'zh-CN');
  }
  await page.keyboard.press('Escape');
  await page.keyboard.press('?');
  await expect(page.locator('dialog.help')).toBeVisible();
  await expectLanguage(page, 'zh-CN');
  await page.keyboard.press('Escape');
  for (const family of ['build', 'campaign', 'miniProgram', 'block', 'stake', 'offer']) {
    await backToFamilies(page);
    await choice(page, family).click();
    await expectLanguage(page, 'zh-CN');
  }
  await switchLanguage(page);
  await expectLanguage(page, 'en');
  await expect.poll(async () => (await boardReport(page)).locale).toBe('en');
  expect(problems).toEqual([]);
});

test('the score changes language, and the saved game on the title', async ({ page }) => {
  const problems = watchConsole(page);
  await openGame(page, finishedGame());
  await expect(page.locator('.score-page[open]')).toBeVisible();
  await expectLanguage(page, 'en');
  await switchLanguage(page, '.score-page');
  await expectLanguage(page, 'zh-CN');
  await page.locator('.score-page summary').first().click();
  await expectLanguage(page, 'zh-CN');
  await page.keyboard.press('Escape');
  await expect(page.locator('.game-over')).toBeVisible();
  await expectLanguage(page, 'zh-CN');
  await page.goto('/');
  await expect(page.locator('.save').first()).toBeVisible();
  await expectLanguage(page, 'zh-CN');
  expect(problems).toEqual([]);
});

/** The scripts that hold texts, as the page has fetched them. */
const TEXT_SCRIPTS = /\/assets\/(en|zh)-[^/]*\.js$/;

// The service worker, which the tests do without, lays in both for a time without network.
test('only the language that is read is fetched, the other when it is asked for', async ({
  page,
  context,
}) => {
  const fetched: string[] = [];
  page.on('request', (request) => {
    const [, language] = TEXT_SCRIPTS.exec(new URL(request.url()).pathname) ?? [];
    if (language) fetched.push(language);
  });
  await plant(page, STILL);
  await page.goto('/');
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  expect(fetched).toEqual(['en']);

  await context.route(TEXT_SCRIPTS, (route) => route.abort());
  await switchLanguage(page);
  await expect(page.locator('.notice')).toBeVisible();
  await expectLanguage(page, 'en');
  await context.unroute(TEXT_SCRIPTS);
  await page.locator('.notice .button').last().click();
  await expect(page.locator('.notice')).toHaveCount(0);
  await switchLanguage(page);
  await expectLanguage(page, 'zh-CN');
  expect(new Set(fetched)).toEqual(new Set(['en', 'zh']));
});
