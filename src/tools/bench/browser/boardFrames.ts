/** Script time of the board's frames, by its own meter: while it is used, and on market day. */
import type { Browser, Page } from '@playwright/test';
import { marketDay } from '../../../game/market.ts';
import type { Rules } from '../../../game/rules.ts';
import { bestPosition, isEve, type Position } from './positions.ts';
import { freshVisit, openTable, painted, type Wishes } from './visit.ts';

export interface Frames {
  p95: number;
  worst: number;
  frames: number;
}

/** Once a closer look has come to rest the board is drawn anew, finer; in milliseconds. */
const FINER = 1_000;

const frames = async (page: Page): Promise<Frames> => {
  const statistics = await page.evaluate(() => window.__board?.frames());
  if (!statistics) throw new Error('There is no board');
  return statistics;
};

const resetFrames = (page: Page): Promise<void> =>
  page.evaluate(() => window.__board?.resetFrames());

/** The market day with the most shoppers on the way. */
function busiestEve(rules: Rules): Position {
  return bestPosition(rules, (state) => {
    if (!isEve(rules, state)) return undefined;
    const { feeds } = marketDay(rules, state);
    return feeds.reduce((sum, feed) => sum + feed.shoppers - (feed.went[0] ?? 0), 0);
  });
}

async function atTable(
  browser: Browser,
  address: string,
  { record, seat }: Position,
  wishes: Wishes,
): Promise<{ page: Page; close(): Promise<void> }> {
  const { context, page } = await freshVisit(browser, address);
  await openTable(page, record, seat, { locale: 'en', motion: 'full', ...wishes });
  return { page, close: () => context.close() };
}

export interface BoardFrames {
  /** The pointer over the board, drafts with their ghosts, gates that swing, levels that rise. */
  playing: Frames;
  /** The whole board redrawn larger, and here by the processor: the rasteriser's time is in it. */
  panning: Frames;
}

export async function measureBoard(
  browser: Browser,
  address: string,
  rules: Rules,
): Promise<BoardFrames> {
  const eve = busiestEve(rules);
  const { page, close } = await atTable(browser, address, eve, { speed: 'step' });
  // The first frames after opening compile what they run.
  await sweep(page, 0.2, 0.8, 10);
  await resetFrames(page);
  for (let round = 0; round < 3; round++) {
    await sweep(page, 0.1, 0.9, 40);
    await draftEverything(page);
  }
  const playing = await frames(page);
  await sweep(page, 0.9, 0.9, 0);
  for (let i = 0; i < 3; i++) {
    await page.mouse.wheel(0, -240);
    await painted(page);
  }
  await page.waitForTimeout(FINER);
  await resetFrames(page);
  await page.mouse.down();
  await sweep(page, 0.9, 0.4, 30);
  await page.mouse.up();
  const panning = await frames(page);
  await close();
  return { playing, panning };
}

/** Moves the pointer in waves across the board, a painted frame a step. */
async function sweep(page: Page, from: number, to: number, steps: number): Promise<void> {
  const box = await page.locator('.board-host').boundingBox();
  if (!box) throw new Error('There is no board');
  for (let i = 0; i <= steps; i++) {
    const share = from + ((to - from) * i) / Math.max(1, steps);
    const height = 0.3 + 0.4 * Math.sin(share * 9) ** 2;
    await page.mouse.move(box.x + box.width * share, box.y + box.height * height);
    await painted(page);
  }
}

/** Drafts each choice of each family that is possible, and leaves it again. */
async function draftEverything(page: Page): Promise<void> {
  for (const family of ['build', 'open', 'block', 'campaign', 'stake']) {
    const button = page.locator(`.dock [data-choice=${family}][aria-disabled=false]`);
    if ((await button.count()) === 0) continue;
    await button.click();
    const possible = page.locator('.dock [data-choice][aria-disabled=false]');
    for (let i = 0; i < (await possible.count()); i++) {
      await possible.nth(i).click();
      await painted(page);
    }
    while ((await page.locator('.dock [data-choice=raiseCash]').count()) === 0) {
      await page.keyboard.press('Escape');
      await painted(page);
    }
  }
}

export interface MarketFrames extends Frames {
  /** Lanterns on the way at once, at most. */
  lanterns: number;
}

/** The busiest market day, from its first third to its last. */
export async function measureMarketDay(
  browser: Browser,
  address: string,
  rules: Rules,
): Promise<MarketFrames> {
  const { page, close } = await atTable(browser, address, busiestEve(rules), {
    speed: 'normal',
    show: 'normal',
  });
  await page.locator('.dock [data-choice=raiseCash]').click();
  await page.locator('[data-confirm]').click();
  const share = (at: number): Promise<unknown> =>
    page.waitForFunction((wanted) => {
      const show = window.__board?.report().show;
      return show && show.time / show.total >= wanted;
    }, at);
  await share(1 / 4);
  await resetFrames(page);
  let lanterns = 0;
  for (const at of [1 / 3, 5 / 12, 1 / 2, 2 / 3]) {
    const walking = await page.evaluate(() => window.__board?.report().show?.walking ?? 0);
    lanterns = Math.max(lanterns, walking);
    await share(at);
  }
  const measured = await frames(page);
  await close();
  return { ...measured, lanterns };
}
