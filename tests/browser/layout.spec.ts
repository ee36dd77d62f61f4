import { expect, type Page, test } from '@playwright/test';
import { boardReport } from './support/board.ts';
import { boxesOf, expectNoSidewaysScroll, overlaps } from './support/boxes.ts';
import { backToFamilies, choice, confirmButton } from './support/panels.ts';
import { positionWhere, richTurn } from './support/positions.ts';
import { openGame } from './support/saved.ts';

const SIZES = [
  { name: 'laptop', width: 1440, height: 900 },
  { name: 'small laptop', width: 1280, height: 800 },
  { name: 'large screen', width: 1920, height: 1080 },
  { name: 'tablet on its side', width: 1024, height: 768 },
  { name: 'tablet', width: 820, height: 1180 },
  { name: 'small tablet', width: 768, height: 1024 },
  { name: 'phone on its side', width: 844, height: 390 },
  { name: 'phone', width: 390, height: 844 },
] as const;

/** What must not lie over another. */
const PARTS = ['.top', '.left .strip', '.left .card', '.board', '.right', '.dock'];

/** The least share of its place that the board fills. */
const FILLED = 0.8;

const heightOf = async (page: Page, selector: string): Promise<number> =>
  (await page.locator(selector).boundingBox())?.height ?? 0;

/** Effects, titles and figures that are wider or higher than their place. */
async function cutTexts(page: Page): Promise<string[]> {
  return page.evaluate(() =>
    [
      ...document.querySelectorAll<HTMLElement>(
        '.choice b, .choice .effect, .choice .detail, .action b, .cost, .strip-card, .card dd',
      ),
    ]
      .filter((e) => e.checkVisibility() && e.scrollWidth > e.clientWidth + 1 && e.clientWidth > 0)
      .map((e) => `${e.className || e.tagName}: ${e.textContent}`),
  );
}

for (const { name, width, height } of SIZES) {
  test(`the board fills its place on a ${name}, whatever the dock says`, async ({ page }) => {
    await page.setViewportSize({ width, height });
    await openGame(page, richTurn());
    const { cover } = await boardReport(page);
    expect(cover).toBeGreaterThanOrEqual(FILLED);
    const before = [await heightOf(page, '.board-host'), await heightOf(page, '.dock')];
    for (const family of ['build', 'open', 'stake', 'offer']) {
      await choice(page, family).click();
      await page.locator('.dock [data-choice][aria-disabled=false]').first().click();
      expect([await heightOf(page, '.board-host'), await heightOf(page, '.dock')]).toEqual(before);
      expect.soft(await cutTexts(page), family).toEqual([]);
      expect(overlaps(await boxesOf(page, PARTS))).toEqual([]);
      await backToFamilies(page);
    }
    expect(await cutTexts(page)).toEqual([]);
    await expectNoSidewaysScroll(page);
  });
}

test('an edict with an answer for each gate needs no more room', async ({ page }) => {
  const file = positionWhere(
    ({ state, legal }) => state.step.kind === 'answers' && legal.length > 6,
  );
  for (const { width, height } of SIZES.slice(0, 6)) {
    await page.setViewportSize({ width, height });
    await openGame(page, file);
    const before = await heightOf(page, '.board-host');
    await page.locator('.dock [data-choice]').first().click();
    await expect(confirmButton(page)).toBeInViewport({ ratio: 1 });
    expect(await heightOf(page, '.board-host')).toBe(before);
    const dock = await page.locator('.dock').boundingBox();
    const cards = await boxesOf(page, ['.dock [data-choice]']);
    const low = cards.filter((c) => c.y + c.height > (dock?.y ?? 0) + (dock?.height ?? 0) + 1);
    expect(low).toEqual([]);
  }
});

test('a panel that goes on below says so, until its end is read', async ({ page }) => {
  await page.setViewportSize({ width: 1280, height: 800 });
  await openGame(page, richTurn());
  const panel = page.locator('#tab-panel');
  await expect(panel).toHaveAttribute('data-more', 'below');
  await panel.evaluate((e) => e.scrollTo(0, e.scrollHeight));
  await expect(panel).toHaveAttribute('data-more', 'above');
});

test('on a phone the headlines and the next month’s cards are one tap away', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await openGame(page, richTurn());
  await page.locator('.news .popover-button').click();
  const sheet = page.locator('.news .popover-sheet');
  await expect(sheet).toBeInViewport({ ratio: 1 });
  await expect(sheet.getByRole('heading', { level: 4 })).toHaveCount(3);
});
