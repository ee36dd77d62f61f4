/** From nothing to the first decision: how long it takes and how much is fetched. */
import type { Browser, Page, Response } from '@playwright/test';
import type { Rules } from '../../../game/rules.ts';
import { setup } from '../../../game/setup.ts';
import { freshVisit } from './visit.ts';

/** What a browser whose randomness is all zeros makes for a seed. */
const SEED = '00'.repeat(16);

export interface Opening {
  /** Milliseconds from the click on Start to a decision that can be made. */
  firstDecisionMs: number;
  /** The same until the painted board stands. */
  boardMs: number;
  titleKB: number;
  firstDecisionKB: number;
}

declare global {
  interface Window {
    bench: { started: number; decided: number; painted: number };
  }
}

/**
 * Notes, in the page, the click on Start and the first frames with a choice and with a board. It has
 * no named functions inside: tsx would mark them with a helper that the page has not.
 */
function watchOpening(): void {
  window.bench = { started: 0, decided: 0, painted: 0 };
  crypto.getRandomValues = (array) => array;
  addEventListener(
    'click',
    ({ target }) => {
      if (target instanceof Element && target.closest('button.start')) {
        window.bench.started = performance.now();
      }
    },
    true,
  );
  new MutationObserver(() => {
    if (window.bench.started === 0) return;
    for (const [what, selector] of [
      ['decided', '[data-choice][aria-disabled=false]'],
      ['painted', '.board.ready'],
    ] as const) {
      if (window.bench[what] !== 0 || !document.querySelector(selector)) continue;
      window.bench[what] = -1;
      requestAnimationFrame(() => {
        window.bench[what] = performance.now();
      });
    }
  }).observe(document, { childList: true, subtree: true, attributes: true });
}

/** Adds up what is fetched, as it comes over the wire; fonts, which come later anyway, apart. */
function countBytes(page: Page): () => Promise<number> {
  const responses: Response[] = [];
  page.context().on('response', (response) => responses.push(response));
  return async () => {
    let bytes = 0;
    for (const response of responses) {
      const request = response.request();
      if (request.resourceType() === 'font' || !request.url().startsWith('http')) continue;
      await response.finished();
      bytes += (await request.sizes()).responseBodySize;
    }
    return bytes / 1000;
  };
}

/** One cold visit: title, a garden, Start. The person's company is the first to decide. */
export async function measureOpening(
  browser: Browser,
  address: string,
  rules: Rules,
): Promise<Opening> {
  const { context, page } = await freshVisit(browser, address);
  const kilobytes = countBytes(page);
  await page.addInitScript(watchOpening);
  await page.goto('/');
  await page.locator('button.start').waitFor();
  await page.waitForLoadState('networkidle');
  const titleKB = await kilobytes();
  await page.locator('.garden-card').nth(setup(rules, SEED).order[0]).click();
  await page.locator('button.start').click();
  await page.waitForFunction(() => window.bench.decided > 0 && window.bench.painted > 0);
  await page.waitForLoadState('networkidle');
  const { started, decided, painted } = await page.evaluate(() => window.bench);
  const firstDecisionKB = await kilobytes();
  await context.close();
  return {
    firstDecisionMs: decided - started,
    boardMs: painted - started,
    titleKB,
    firstDecisionKB,
  };
}
