import { expect, test } from '@playwright/test';
import { watchConsole } from './support/table.ts';

test.use({ serviceWorkers: 'allow' });

test('the page opens without an error', async ({ page }) => {
  const problems: string[] = [];
  page.on('console', (message) => {
    if (message.type() === 'error' || message.type() === 'warning') problems.push(message.text());
  });
  page.on('pageerror', (error) => problems.push(error.message));
  page.on('requestfailed', (request) => problems.push(`failed: ${request.url()}`));
  const response = await page.goto('/');
  expect(response?.status()).toBe(200);
  await expect(page).toHaveTitle(/Walled Gardens|围墙花园/);
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await page.waitForLoadState('networkidle');
  expect(problems).toEqual([]);
});

test('opens offline after the first visit', async ({ page, context }) => {
  await page.goto('/');
  await page.evaluate(async () => {
    await navigator.serviceWorker.ready;
  });
  await context.setOffline(true);
  await page.goto('/any/page');
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
});

declare global {
  interface Window {
    /** How many pictures are held back before they are decoded. */
    heldPictures?: number;
    /** Lets them come; resolves when all are there. */
    letPicturesCome?: () => Promise<unknown>;
  }
}

test('a game that is left while its board is being painted leaves no error', async ({ page }) => {
  const problems = watchConsole(page);
  await page.addInitScript(() => {
    const { decode } = HTMLImageElement.prototype;
    const come = Promise.withResolvers<void>();
    const decoded: Promise<void>[] = [];
    HTMLImageElement.prototype.decode = function () {
      const picture = come.promise.then(() => decode.call(this));
      window.heldPictures = decoded.push(picture);
      return picture;
    };
    window.letPicturesCome = () => {
      come.resolve();
      return Promise.all(decoded);
    };
  });
  await page.goto('/');
  await page.locator('.garden-card').first().click();
  await page.locator('button.start').click();
  await expect.poll(() => page.evaluate(() => window.heldPictures)).toBe(2);
  await page.goBack();
  await expect(page.locator('.garden-card').first()).toBeVisible();
  await expect(page.locator('canvas')).toHaveCount(0);
  await page.evaluate(async () => {
    await window.letPicturesCome?.();
    await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
  });
  expect(problems).toEqual([]);
});
