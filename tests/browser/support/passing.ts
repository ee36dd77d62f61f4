/** What stands on a page for a few seconds only: noted as it comes, however late a test looks. */
import type { Page } from '@playwright/test';

declare global {
  interface Window {
    /** Classes and texts of what has been there, in the order in which it came. */
    passed?: string[];
  }
}

/** Notes everything that a selector finds on any page that is opened from now on. */
export async function notePassing(page: Page, selector: string): Promise<void> {
  await page.addInitScript((wanted) => {
    const passed: string[] = [];
    window.passed = passed;
    new MutationObserver(() => {
      for (const found of document.querySelectorAll(wanted)) {
        const told = `${found.className} ${found.textContent}`;
        if (passed.at(-1) !== told) passed.push(told);
      }
    }).observe(document, {
      ...{ subtree: true, childList: true, characterData: true },
      ...{ attributes: true, attributeFilter: ['class'] },
    });
  }, selector);
}

export const passed = (page: Page): Promise<string> =>
  page.evaluate(() => (window.passed ?? []).join('\n'));
