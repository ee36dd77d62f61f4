import { expect, type Page, test } from '@playwright/test';
import { boxesOf, expectNoSidewaysScroll, overlaps } from './support/boxes.ts';
import { choice } from './support/panels.ts';
import { positionWhere, richTurn } from './support/positions.ts';
import { openGame } from './support/saved.ts';

const SIZES = [
  { name: 'desk', width: 1280, height: 800 },
  { name: 'tablet', width: 820, height: 1180 },
  { name: 'phone', width: 390, height: 844 },
] as const;

/** The parts that share the screen; none may lie over another. */
const PARTS = [
  '.top',
  '.left .strip',
  '.left .cards',
  '.board-area',
  '.right',
  '.dock .prompt-row',
  '.dock .actions',
  '.dock .choices',
  '.dock .answer-scroll',
];
/** What lies side by side within a part. */
const PIECES = ['.dock [data-choice]', '.dock .back', '.prompt .says', '.prompt button:not(.term)'];

async function expectOrder(page: Page): Promise<void> {
  const parts = await boxesOf(page, PARTS);
  expect(parts.length).toBeGreaterThanOrEqual(4);
  expect(overlaps(parts)).toEqual([]);
  expect(overlaps(await boxesOf(page, PIECES))).toEqual([]);
  expect(overlaps(await boxesOf(page, ['.left .card']))).toEqual([]);
  await expectNoSidewaysScroll(page);
}

/** The canvas covers its place, with as many pixels as the screen has there. */
async function expectCrisp(page: Page, dpr: number): Promise<void> {
  await expect
    .poll(() =>
      page.evaluate((ratio) => {
        const host = document.querySelector('.board-host')?.getBoundingClientRect();
        const canvas = document.querySelector<HTMLCanvasElement>('.board-host canvas');
        const box = canvas?.getBoundingClientRect();
        if (!host || !canvas || !box) return 'no canvas';
        const near = (a: number, b: number, by: number): boolean => Math.abs(a - b) <= by;
        const filled =
          near(box.x, host.x, 1) &&
          near(box.y, host.y, 1) &&
          near(box.width, host.width, 1) &&
          near(box.height, host.height, 1);
        const crisp =
          near(canvas.width, host.width * ratio, ratio) &&
          near(canvas.height, host.height * ratio, ratio);
        return filled && crisp && devicePixelRatio === ratio
          ? 'crisp'
          : JSON.stringify({ host, box, width: canvas.width, height: canvas.height });
      }, dpr),
    )
    .toBe('crisp');
}

for (const [i, { name, width, height }] of SIZES.entries()) {
  const dpr = i + 1;
  test.describe(`${name}, ${width} by ${height}, ${dpr} device pixels each`, () => {
    test.use({ viewport: { width, height }, deviceScaleFactor: dpr, hasTouch: name !== 'desk' });

    test('nothing overlaps, and the board fills its place', async ({ page }) => {
      await openGame(page, richTurn());
      await expectOrder(page);
      await expectCrisp(page, dpr);
      for (const family of ['open', 'build', 'offer']) {
        await choice(page, family).click();
        await expect(page.locator('.dock .back')).toBeVisible();
        await page.locator('.dock [data-choice][aria-disabled=false]').first().click();
        await expectOrder(page);
        while ((await choice(page, 'raiseCash').count()) === 0) await page.keyboard.press('Escape');
      }
      // Turned or resized, the board fits its new place.
      await page.setViewportSize({ width: height, height: width });
      await expectCrisp(page, dpr);
      await expectNoSidewaysScroll(page);
    });

    test('an edict with many answers leaves room for all', async ({ page }) => {
      await openGame(
        page,
        positionWhere(({ state, legal }) => state.step.kind === 'answers' && legal.length > 6),
      );
      await expectOrder(page);
      await page.locator('.dock [data-choice]').first().click();
      await expect(page.locator('[data-confirm]')).toBeInViewport({ ratio: 1 });
      await expectOrder(page);
    });
  });
}
