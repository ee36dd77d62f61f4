/** Ribbons are read one by one: by pointer, by key, and from the tables. */
import { expect, type Page, test } from '@playwright/test';
import type { BoardTarget } from '../../src/client/board/target.ts';
import { boardReport } from './support/board.ts';
import { firstDecision, richTurn } from './support/positions.ts';
import { openGame } from './support/saved.ts';
import { watchConsole } from './support/table.ts';
import { words } from './support/words.ts';

async function pointAt(page: Page, target: BoardTarget): Promise<void> {
  const place = await page.evaluate((t) => window.__board?.placeOf(t), target);
  const box = await page.locator('.board-host').boundingBox();
  if (!place || !box) throw new Error('There is no board');
  await page.mouse.move(box.x + place.x, box.y + place.y);
}

test('ink and dusk are multiplied over the garden', async ({ page }) => {
  await openGame(page, richTurn());
  expect((await boardReport(page)).blends).toBe(true);
});

test('a ribbon that is pointed at comes out and is told in one line', async ({ page }) => {
  const problems = watchConsole(page);
  await openGame(page, richTurn());
  const { ribbons, tags } = await boardReport(page);
  expect(tags.filter((tag) => !tag.stay)).toHaveLength(ribbons.length);
  const widest = [...ribbons].sort((a, b) => b.count - a.count)[0];
  if (!widest) throw new Error('No ribbons');
  const { from, pull, count } = widest;
  await pointAt(page, { type: 'stream', from: from as 0, pull });
  await expect
    .poll(async () => (await boardReport(page)).spotted)
    .toEqual([`stream:${from}:${pull}`]);
  await expect(page.locator('.hint')).toContainText(`${count}`);

  await page.getByRole('tab', { name: words('table.tab.market') }).click();
  const row = page.locator('.market .account').nth(from).locator('tbody tr.lit');
  await expect(row).toHaveCount(0);
  await pointAt(page, { type: 'stream', from: from as 0, pull });
  await expect(row.locator('td b')).toHaveText(`${count}`);
  const other = page.locator('.market .account').nth(from).locator('tbody tr:not(.lit)').last();
  await other.hover();
  await expect
    .poll(async () => (await boardReport(page)).spotted[0] ?? '')
    .not.toBe(`stream:${from}:${pull}`);
  expect(problems).toEqual([]);
});

test('keys step through the ribbons, and before the first market day they are the coming one’s', async ({
  page,
}) => {
  await openGame(page, firstDecision(0));
  const { coming, ribbons } = await boardReport(page);
  expect(coming).toBe(true);
  const seen: string[] = [];
  for (const _ of ribbons) {
    await page.keyboard.press(']');
    const [now] = (await boardReport(page)).spotted;
    seen.push(now ?? '');
    await expect(page.locator('.hint')).toHaveClass(/shown/);
  }
  expect(new Set(seen).size).toBe(ribbons.length);
  await page.keyboard.press('[');
  expect((await boardReport(page)).spotted).toEqual([seen[seen.length - 2]]);
});
