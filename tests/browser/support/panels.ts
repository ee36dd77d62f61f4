/** What stands in the table's panels, read as a person reads it. */
import type { Locator, Page } from '@playwright/test';
import { type Action, actionKey } from '../../../src/game/actions.ts';

/** A table's body: the words and numbers of each row, white space evened out. */
export async function rowsOf(table: Locator): Promise<string[][]> {
  return table.evaluate((element) => {
    const even = (text: string | null): string => (text ?? '').replace(/\s+/g, ' ').trim();
    return [...element.querySelectorAll('tbody tr')].map((row) =>
      [...row.querySelectorAll('th, td')].map((cell) => even(cell.textContent)),
    );
  });
}

/** Keys of the choices in the dock, in their order. */
export const choiceKeys = (page: Page): Promise<(string | null)[]> =>
  page
    .locator('.dock [data-choice]')
    .evaluateAll((cards) => cards.map((card) => card.getAttribute('data-choice')));

export const choice = (page: Page, key: string): Locator =>
  page.locator(`.dock [data-choice="${key}"]`);

export const confirmButton = (page: Page): Locator => page.locator('[data-confirm]');

/** Clicks one's way to an action of a turn, up to its confirmation. */
export async function draftByMouse(page: Page, action: Action): Promise<void> {
  if (action.type !== 'offer') {
    const one = action.type === 'redPackets' || action.type === 'raiseCash';
    await choice(page, action.type).click();
    if (!one) await choice(page, actionKey(action)).click();
  } else {
    await choice(page, 'offer').click();
    await choice(page, `${action.to}:${action.deal}`).click();
    if (action.deal === 'swap') await choice(page, `mine:${action.mine}`).click();
    await choice(page, actionKey(action)).click();
  }
  await confirmButton(page).waitFor();
}

/** Back to the nine families, whatever is open. */
export async function backToFamilies(page: Page): Promise<void> {
  await page.keyboard.press('Escape');
  while ((await choice(page, 'raiseCash').count()) === 0) await page.keyboard.press('Escape');
}
