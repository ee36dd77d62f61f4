/** A player with a mouse who takes a different kind of action each time. */
import { expect, type Page } from '@playwright/test';
import { backToFamilies } from './panels.ts';
import { untilDecision } from './table.ts';

export async function beginByMouse(page: Page, company: string): Promise<void> {
  await page.goto('/');
  await page.getByRole('radio', { name: company }).click();
  await page.locator('button.start').click();
  await page.waitForURL(/\/play\//);
}

/** Decides once, whatever is asked; `n` varies what is chosen. */
export async function decideByMouse(page: Page, n: number): Promise<void> {
  const open = page.locator('[data-choice][aria-disabled=false]');
  await open.nth(n % (await open.count())).click();
  // A family opens its chooser, and a treaty asks for three things one after another.
  for (let step = 0; step < 4 && (await page.locator('[data-confirm]').count()) === 0; step++) {
    if ((await open.count()) === 0) {
      // Nothing of this kind is possible after all: go back and raise cash, which always is.
      await backToFamilies(page);
      await page.locator('[data-choice=raiseCash]').click();
    } else {
      await open.nth(n % (await open.count())).click();
    }
  }
  await page.locator('[data-confirm]').click();
}

/** Presses Next or Skip; what it ends may end by itself just then, and the button with it. */
export async function skipByMouse(page: Page): Promise<void> {
  await page.evaluate(() => document.querySelector<HTMLElement>('[data-next]')?.click());
}

/** Plays until the game is over or `decisions` were made; how many were made. */
export async function playByMouse(page: Page, decisions = 200): Promise<number> {
  for (let made = 0; made < decisions; made++) {
    const now = await untilDecision(page, () => skipByMouse(page));
    if (now === 'over') return made;
    await decideByMouse(page, made);
  }
  return decisions;
}

export async function expectFinalScore(page: Page): Promise<void> {
  await expect(page.locator('.score-page[open]')).toBeVisible();
}
