/** Words that explain themselves. */
import { expect, type Locator, type Page } from '@playwright/test';
import { TAGS, violations } from './axe.ts';

/** Opens a word's sheet, which lies in the window and has the focus; Escape leads back to the word. */
export async function expectExplained(page: Page, word: Locator, says: string): Promise<void> {
  await word.scrollIntoViewIfNeeded();
  await word.click();
  const sheet = page.locator('.term-sheet');
  await expect(sheet).toBeFocused();
  await expect(sheet).toBeInViewport({ ratio: 1 });
  await expect(sheet).toContainText(says);
  expect(await violations(page, TAGS, '.term-sheet')).toEqual([]);
  await page.keyboard.press('Escape');
  await expect(sheet).toHaveCount(0);
  await expect(word).toBeFocused();
}
