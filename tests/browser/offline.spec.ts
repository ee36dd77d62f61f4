import { expect, test } from '@playwright/test';
import { decideByMouse, skipByMouse } from './support/mouse.ts';
import { playQuickly, untilDecision, watchConsole } from './support/table.ts';

test.use({ serviceWorkers: 'allow' });

test('after one visit a new game starts and is played without a network', async ({
  page,
  context,
}) => {
  const problems = watchConsole(page);
  const failed: string[] = [];
  await playQuickly(page);
  await page.goto('/');
  // Ready means active, and it is active only once everything is in its cache.
  await page.evaluate(async () => {
    await navigator.serviceWorker.ready;
  });
  await expect
    .poll(() => page.evaluate(() => navigator.serviceWorker.controller !== null))
    .toBe(true);
  await context.setOffline(true);
  page.on('requestfailed', (request) => {
    // What a page still wanted when it was left has not failed.
    if (request.failure()?.errorText !== 'net::ERR_ABORTED') failed.push(request.url());
  });
  await page.reload();
  await page.getByRole('radio', { name: 'ByteDance' }).click();
  await page.locator('button.start').click();
  await page.waitForURL(/\/play\//);
  await expect(page.locator('.board.ready')).toBeVisible();
  await untilDecision(page, () => skipByMouse(page));
  const workers = page.workers().map((worker) => worker.url());
  await decideByMouse(page, 0);
  // The next decision comes only after both opponents, who live in the worker, have moved.
  expect(await untilDecision(page, () => skipByMouse(page))).toBe('decide');
  expect([...workers, ...page.workers().map((worker) => worker.url())].join()).toMatch(/webWorker/);
  await page.goto('/rules');
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  expect(failed).toEqual([]);
  expect(problems).toEqual([]);
});
