import { expect, test } from '@playwright/test';
import { beginByMouse, expectFinalScore, playByMouse } from './support/mouse.ts';
import { playQuickly, untilDecision, watchConsole } from './support/table.ts';

test.describe('a whole game of six months', () => {
  test('by mouse, to the score that says where every point came from', async ({ page }) => {
    const problems = watchConsole(page);
    await playQuickly(page);
    await beginByMouse(page, 'Alibaba');
    const made = await playByMouse(page);
    expect(made).toBeGreaterThanOrEqual(18);
    await expectFinalScore(page);
    await expect(page.locator('.score-page')).toContainText(/Alibaba|Tencent|ByteDance/);
    expect(problems).toEqual([]);
  });

  test('by keyboard alone, in Chinese', async ({ page }) => {
    const problems = watchConsole(page);
    await playQuickly(page, 'zh-CN');
    await page.goto('/');
    await page.locator('input[name=company]').first().focus();
    // Arrow keys move between the three gardens; Enter in the form starts the game.
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await page.waitForURL(/\/play\//);
    let made = 0;
    for (; made < 200; made++) {
      const now = await untilDecision(page, () => page.keyboard.press('n'));
      if (now === 'over') break;
      await decideByKeyboard(page, made);
    }
    expect(made).toBeGreaterThanOrEqual(18);
    await expectFinalScore(page);
    expect(problems).toEqual([]);
  });
});

async function decideByKeyboard(page: import('@playwright/test').Page, n: number): Promise<void> {
  const open = page.locator('[data-choice][aria-disabled=false]');
  for (let step = 0; step < 5; step++) {
    if ((await page.locator('[data-confirm]').count()) > 0) break;
    const cards = await page.locator('[data-choices]').first().locator('[data-choice]').all();
    const possible: number[] = [];
    for (const [i, card] of cards.entries()) {
      if ((await card.getAttribute('aria-disabled')) === 'false' && i < 9) possible.push(i + 1);
    }
    if (possible.length === 0) {
      await page.keyboard.press('Escape');
      await page.keyboard.press('9');
    } else await page.keyboard.press(String(possible[n % possible.length]));
    await expect(open.or(page.locator('[data-confirm]')).first()).toBeVisible();
  }
  await page.keyboard.press('Enter');
  const focused = await page.evaluate(() => document.activeElement?.tagName ?? 'BODY');
  expect(focused, 'the focus is never lost').not.toBe('BODY');
}
