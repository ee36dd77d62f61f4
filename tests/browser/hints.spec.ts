import { expect, type Page, test } from '@playwright/test';
import type { BoardTarget } from '../../src/client/board/target.ts';
import { richTurn } from './support/positions.ts';
import { openGame, played } from './support/saved.ts';

async function pointAt(page: Page, target: BoardTarget): Promise<void> {
  const place = await page.evaluate((t) => window.__board?.placeOf(t), target);
  const box = await page.locator('.board-host').boundingBox();
  if (!place || !box) throw new Error('There is no board');
  await page.mouse.move(box.x + place.x, box.y + place.y);
}

const TARGETS: readonly BoardTarget[] = [
  { type: 'garden', seat: 1 },
  { type: 'coins', seat: 0 },
  { type: 'feed', feed: 1 },
  { type: 'slots', host: 1 },
  { type: 'independent', independent: 0 },
  { type: 'district', seat: 2, district: 'ads' },
  { type: 'gate', owner: 0, guest: 2, kind: 'links' },
];

test('whatever is pointed at is explained in one line that covers nothing', async ({ page }) => {
  await page.setViewportSize({ width: 1280, height: 800 });
  const file = richTurn();
  const { state } = played(file);
  await openGame(page, file);
  const hint = page.locator('.hint');
  const board = await page.locator('.board-host').boundingBox();
  const lines = new Set<string>();
  for (const target of TARGETS) {
    if (target.type === 'coins' && state.companies[target.seat].cash < 4) continue;
    await pointAt(page, target);
    await expect(hint).toHaveText(/\w/);
    const line = (await hint.textContent()) ?? '';
    expect(line).not.toMatch(/[{}]|undefined|\b1 (shares|visits|coins|stalls)\b/);
    lines.add(line);
    const box = await hint.boundingBox();
    expect(box?.y).toBeGreaterThanOrEqual((board?.y ?? 0) + (board?.height ?? 0));
    await page.mouse.move(2, 2);
    await expect(hint).toHaveText('');
  }
  expect(lines.size).toBeGreaterThanOrEqual(TARGETS.length - 1);
  for (const selector of ['.months .lantern', '.card .mv', '.card dl > div', '.card .dots']) {
    await page.locator(selector).first().hover();
    await expect(hint).toHaveText(/\w/);
  }
});
