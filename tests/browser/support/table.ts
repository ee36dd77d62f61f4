/** Steps of a player at a table, by mouse or by keyboard, for the browser tests. */
import { expect, type Page } from '@playwright/test';

/** What a page hears where the tests' browser keeps it from installing its service worker. */
export const NO_SERVICE_WORKER = 'Service Worker registration blocked by Playwright';

/** Everything that a page must never print. */
export function watchConsole(page: Page): string[] {
  const problems: string[] = [];
  page.on('console', (message) => {
    const text = message.text();
    // Chromium's software rasteriser complains about itself; a person's browser does not.
    if (text.includes('GPU stall due to ReadPixels')) return;
    if (text.includes(NO_SERVICE_WORKER)) return;
    if (message.type() === 'error' || message.type() === 'warning') problems.push(text);
  });
  page.on('pageerror', (error) => problems.push(error.message));
  return problems;
}

/** Quick opponents and no long shows; what a person can set in the settings. */
export async function playQuickly(page: Page, locale: 'en' | 'zh-CN' = 'en'): Promise<void> {
  await page.addInitScript((language) => {
    if (localStorage.getItem('walled-gardens.settings')) return;
    const settings = { locale: language, speed: 'fast', show: 'instant', motion: 'reduced' };
    localStorage.setItem('walled-gardens.settings', JSON.stringify(settings));
  }, locale);
}

export type Moment = 'decide' | 'watch' | 'over';

/** What the table waits for now; `watch` = something is shown or a rival thinks. */
export async function moment(page: Page): Promise<Moment> {
  return page.evaluate(() => {
    if (document.querySelector('.game-over, .score-page')) return 'over';
    const open = document.querySelector('[data-choice][aria-disabled=false]');
    return open ? 'decide' : 'watch';
  });
}

/** Waits until the person must decide, or the game is over; skips what is shown meanwhile. */
export async function untilDecision(page: Page, skip: () => Promise<void>): Promise<Moment> {
  let now: Moment = 'watch';
  await expect
    .poll(
      async () => {
        now = await moment(page);
        if (now === 'watch' && (await page.locator('[data-next]').count()) > 0) await skip();
        return now;
      },
      { intervals: [50, 100, 150] },
    )
    .not.toBe('watch');
  return now;
}
