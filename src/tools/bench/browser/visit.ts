/** Fresh visits to the page: nothing cached, and a game planted where one is wanted. */
import type { Browser, BrowserContext, Page } from '@playwright/test';
import type { Player } from '../../../game/players.ts';
import type { MatchRecord } from '../../../game/record.ts';
import { SEATS, type Seat, type Triple } from '../../../game/seats.ts';
import { formatRecordFile, recordFile } from '../../../protocol/recordFile.ts';

export interface Visit {
  context: BrowserContext;
  page: Page;
}

/** Nobody waits longer than this for anything that a benchmark measures, in milliseconds. */
const PATIENCE = 60_000;

export async function freshVisit(browser: Browser, address: string): Promise<Visit> {
  // The service worker fetches everything for later; what is measured is the page's own part.
  const context = await browser.newContext({
    baseURL: address,
    viewport: { width: 1280, height: 800 },
    locale: 'en',
    serviceWorkers: 'block',
  });
  context.setDefaultTimeout(PATIENCE);
  return { context, page: await context.newPage() };
}

export type Wishes = Readonly<Record<string, string>>;

/** Settings as a person leaves them; to be called before the page is opened. */
export async function wish(page: Page, wishes: Wishes): Promise<void> {
  await page.addInitScript((settings) => {
    localStorage.setItem('walled-gardens.settings', settings);
  }, JSON.stringify(wishes));
}

/** Opens the table of a game at this point of its record, with the board's handle. */
export async function openTable(
  page: Page,
  record: MatchRecord,
  viewer: Seat,
  wishes: Wishes,
): Promise<void> {
  const players = SEATS.map((seat) => (seat === viewer ? 'human' : 'novice')) as Triple<Player>;
  const status = { month: 1, finished: false, scores: [0, 0, 0], savedAt: '2021-09-17T00:00:00Z' };
  const game = JSON.stringify({
    status,
    record: formatRecordFile(
      recordFile(record, { players, personas: ['plain', 'plain', 'plain'], viewer }),
    ),
  });
  await wish(page, wishes);
  await page.addInitScript((entry) => {
    localStorage.setItem('walled-gardens.save.bench', entry);
  }, game);
  await page.goto('/play/bench?test');
  await page.locator('.board.ready').waitFor();
}

/** Two painted frames: whatever a click or a key has caused is on the screen. */
export async function painted(page: Page): Promise<void> {
  await page.evaluate(
    () => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))),
  );
}
