/** Students of a class in browsers of their own. */
import { type Browser, type BrowserContext, expect, type Page, test } from '@playwright/test';
import { decideByMouse, skipByMouse } from './mouse.ts';
import { moment, playQuickly, watchConsole } from './table.ts';

const PHONE = { width: 390, height: 844 };

export interface Student {
  page: Page;
  context: BrowserContext;
  problems: string[];
}

/** Somebody with a browser of their own; `locale` undefined: no language was ever chosen in it. */
export async function somebody(
  browser: Browser,
  {
    locale,
    phone = false,
    baseURL = String(test.info().project.use.baseURL),
  }: { locale?: 'en' | 'zh-CN'; phone?: boolean; baseURL?: string } = {},
): Promise<Student> {
  const context = await browser.newContext({
    baseURL,
    locale: 'en-GB',
    ...(phone ? { viewport: PHONE, hasTouch: true } : {}),
  });
  const page = await context.newPage();
  if (locale) await playQuickly(page, locale);
  return { page, context, problems: watchConsole(page) };
}

export async function enter(page: Page, name: string): Promise<void> {
  await page.locator('input[name=name]').fill(name);
  await page.locator('.join-form button.start').click();
  await expect(page.locator('.waiting-garden, .table-page')).toBeVisible();
}

/** A few decisions, by whoever of these is asked. */
export async function decide(pages: readonly Page[], decisions: number): Promise<void> {
  for (let n = 0; n < decisions; n++) {
    let asked: Page | undefined;
    await expect
      .poll(
        async () => {
          for (const page of pages) {
            const now = await moment(page);
            if (now === 'watch') await skipByMouse(page);
            if (now === 'decide') asked = page;
          }
          return asked !== undefined;
        },
        { intervals: [50, 100, 200] },
      )
      .toBe(true);
    if (!asked) return;
    await decideByMouse(asked, n);
    await expect(asked.locator('[data-confirm]')).toHaveCount(0);
  }
}
