/**
 * `npm run screens`: pictures of the app into docs/screens, from one seeded game. Needs a build and a Chromium,
 * as the browser tests do.
 */
import { mkdir, stat } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { type Browser, chromium, type Page } from '@playwright/test';
import { preview } from 'vite';
import type { RecordFile } from '../../protocol/recordFile.ts';
import { formatSavedGame } from '../../protocol/savedGame.ts';
import { CHROMIUM_ARGS, findBrowser } from '../test/browser.ts';
import { beforeMarket, choosingIn, never, playTo } from './game.ts';

const OUT = fileURLToPath(new URL('../../../docs/screens/', import.meta.url));
const DESK = { width: 1280, height: 800 };
const PHONE = { width: 390, height: 844 };
/** When the show is at its fullest, in ms. */
const MID_SHOW = 4200;

interface Picture {
  name: string;
  settings: Readonly<Record<string, string>>;
  game?: RecordFile;
  phone?: boolean;
  /** Keys pressed before the picture is taken. */
  keys?: readonly string[];
  wait?: number;
}

const EN = { locale: 'en', theme: 'day', speed: 'step', motion: 'full' };
const table = playTo(choosingIn(4), 0);

const PICTURES: readonly Picture[] = [
  { name: 'title', settings: EN },
  { name: 'table', settings: EN, game: table, keys: ['5', '1'] },
  {
    name: 'market-day',
    settings: EN,
    game: playTo(beforeMarket, 1),
    keys: ['9', 'Enter'],
    wait: MID_SHOW,
  },
  { name: 'score', settings: EN, game: playTo(never, 0), wait: 2500 },
  { name: 'night', settings: { ...EN, theme: 'night' }, game: table },
  { name: 'chinese', settings: { ...EN, locale: 'zh-CN' }, game: table, keys: ['5', '3'] },
  { name: 'phone', settings: EN, game: table, phone: true, keys: ['5'] },
];

/** Puts settings and the game where the page looks for them. */
async function plant(page: Page, { settings, game }: Picture): Promise<void> {
  const status = { month: 1, finished: false, savedAt: '2021-09-17T00:00:00Z' };
  const saved = game && formatSavedGame(game, { ...status, scores: [0, 0, 0] });
  await page.addInitScript(
    ([chosen, entry]) => {
      localStorage.setItem('walled-gardens.settings', chosen ?? '');
      if (entry) localStorage.setItem('walled-gardens.save.screens', entry);
    },
    [JSON.stringify(settings), saved],
  );
}

async function take(browser: Browser, address: string, picture: Picture): Promise<void> {
  const { name, game, phone, keys = [], wait = 900 } = picture;
  const page = await browser.newPage({
    viewport: phone ? PHONE : DESK,
    deviceScaleFactor: phone ? 2 : 1,
    serviceWorkers: 'block',
  });
  await plant(page, picture);
  await page.goto(new URL(game ? '/play/screens' : '/', address).href);
  if (game) await page.waitForSelector('.board.ready, .score-page');
  await page.evaluate(() => document.fonts.ready);
  await page.waitForTimeout(600);
  for (const key of keys) await page.keyboard.press(key, { delay: 200 });
  await page.mouse.move(0, 0);
  await page.waitForTimeout(wait);
  const path = `${OUT}${name}.jpg`;
  await page.screenshot({ path, type: 'jpeg', quality: 86 });
  await page.close();
  console.log(`${name.padEnd(12)} ${Math.round((await stat(path)).size / 1024)} KB`);
}

const executablePath = findBrowser();
const server = await preview({ preview: { port: 0 }, logLevel: 'warn' });
const browser = await chromium.launch({
  args: CHROMIUM_ARGS,
  ...(executablePath ? { executablePath } : {}),
});
try {
  await mkdir(OUT, { recursive: true });
  const address = server.resolvedUrls?.local[0];
  if (!address) throw new Error('The preview server has no address');
  for (const picture of PICTURES) await take(browser, address, picture);
} finally {
  await browser.close();
  await server.close();
}
