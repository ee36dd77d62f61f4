import { expect, type Page, test } from '@playwright/test';
import { legalActions } from '../../src/game/legal.ts';
import { choice, confirmButton, draftByMouse } from './support/panels.ts';
import { eveOfMarketDay, positionWhere } from './support/positions.ts';
import { openGame, played, savedGame } from './support/saved.ts';
import { watchConsole } from './support/table.ts';
import { words } from './support/words.ts';

const undoButton = (page: Page) => page.getByRole('button', { name: words('table.undo') });
const next = (page: Page) => page.locator('[data-next]');

/** The first turn of a round, with two rivals to follow. */
const firstOfThree = () =>
  positionWhere(
    ({ state, legal }) =>
      state.step.kind === 'action' &&
      state.step.turn === 0 &&
      state.month === 2 &&
      legal.some((a) => a.type === 'build') &&
      legal.some((a) => a.type === 'block'),
  );

const shown = (page: Page): Promise<string[]> => page.locator('.cards .card').allInnerTexts();

test('the last action is taken back until a rival has moved', async ({ page }) => {
  const file = firstOfThree();
  const { rules, state } = played(file);
  const problems = watchConsole(page);
  await openGame(page, file);
  await expect(undoButton(page)).toHaveCount(0);
  const before = await shown(page);
  for (const type of ['build', 'block'] as const) {
    const action = legalActions(rules, state).find((a) => a.type === type);
    if (!action) throw new Error(`No ${type} here`);
    await draftByMouse(page, action);
    await confirmButton(page).click();
    await expect(undoButton(page)).toBeVisible();
    expect((await savedGame(page)).file.actions).toHaveLength(file.actions.length + 1);
    expect(await shown(page)).not.toEqual(before);
    if (type === 'build') await undoButton(page).click();
    else await page.keyboard.press('u');
    await expect(choice(page, 'build')).toHaveAttribute('aria-disabled', 'false');
    await expect(undoButton(page)).toHaveCount(0);
    expect((await savedGame(page)).file.actions).toEqual(file.actions);
    expect(await shown(page)).toEqual(before);
  }

  await draftByMouse(page, { type: 'raiseCash' });
  await confirmButton(page).click();
  await expect(undoButton(page)).toBeVisible();
  await next(page).click();
  await expect
    .poll(async () => (await savedGame(page)).file.actions.length)
    .toBeGreaterThan(file.actions.length + 1);
  await expect(undoButton(page)).toHaveCount(0);
  const { actions } = (await savedGame(page)).file;
  await page.keyboard.press('u');
  expect((await savedGame(page)).file.actions).toEqual(actions);
  expect(problems).toEqual([]);
});

test('an action that ended the month cannot be taken back', async ({ page }) => {
  const file = eveOfMarketDay();
  await openGame(page, file);
  await draftByMouse(page, { type: 'raiseCash' });
  await confirmButton(page).click();
  const month = words('table.monthShort', { n: played(file).state.month + 1 });
  await expect(page.locator('.top .month-line')).toContainText(month);
  await expect(undoButton(page)).toHaveCount(0);
  const { actions } = (await savedGame(page)).file;
  await page.keyboard.press('u');
  expect((await savedGame(page)).file.actions).toEqual(actions);
});

test('an answer to an edict can be taken back, also after a reload', async ({ page }) => {
  const file = positionWhere(({ ply }) => ply === 0);
  await openGame(page, file);
  await choice(page, 'defy').click();
  await confirmButton(page).click();
  await expect(undoButton(page)).toBeVisible();
  await page.reload();
  await undoButton(page).click();
  await expect(choice(page, 'defy')).toBeVisible();
  expect((await savedGame(page)).file.actions).toEqual([]);
});
