/** Opens a page as a picture wants it, and takes the picture. */
import type { Browser, Page } from '@playwright/test';
import { formatSavedGame } from '../../protocol/savedGame.ts';
import type { ClassRoom } from './classroom.ts';
import { DEVICES, type Picture } from './pictures.ts';

/** Nothing moves by itself: opponents wait, market days show their result. */
const SETTINGS = {
  locale: 'en',
  theme: 'day',
  speed: 'step',
  show: 'instant',
  motion: 'reduced',
  sound: 'off',
};

/** Puts settings, the game and the keys to the room where the page looks for them. */
async function plant(page: Page, { settings, game }: Picture, room?: ClassRoom): Promise<void> {
  const status = { month: 1, finished: false, savedAt: '2021-09-17T00:00:00Z' };
  const saved = game && formatSavedGame(game(), { ...status, scores: [0, 0, 0] });
  const held = room && { ...room.grant, title: '', since: '' };
  const student = room?.student && { ...room.student, code: room.grant.code, since: '' };
  await page.addInitScript(
    ([chosen, entry, rooms, students]) => {
      localStorage.setItem('walled-gardens.settings', chosen ?? '');
      if (entry) localStorage.setItem('walled-gardens.save.screens', entry);
      if (rooms) localStorage.setItem('walled-gardens.rooms', rooms);
      if (students) localStorage.setItem('walled-gardens.students', students);
    },
    [
      JSON.stringify({ ...SETTINGS, ...settings }),
      saved,
      held && JSON.stringify([held]),
      student && JSON.stringify([student]),
    ],
  );
}

/** Two painted frames after everything has come: what is to be seen is seen. */
async function settled(page: Page): Promise<void> {
  await page.evaluate(async () => {
    await document.fonts.ready;
    await new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)));
  });
}

/** How long doors, scrolls and ribbons may take to come to rest, in ms. */
const REST = 900;

export async function take(
  browser: Browser,
  address: string,
  picture: Picture,
  quality: number,
  room?: ClassRoom,
): Promise<Buffer> {
  const context = await browser.newContext({
    ...DEVICES[picture.device ?? 'desk'],
    baseURL: address,
    serviceWorkers: 'block',
  });
  try {
    const page = await context.newPage();
    await plant(page, picture, room);
    const path = picture.path ?? '/play/screens?test';
    await page.goto(path.replace(':room', room?.grant.room ?? ''));
    await page.locator('.board.ready, .podium, h1').first().waitFor();
    await page.waitForLoadState('networkidle');
    await settled(page);
    await page.waitForTimeout(REST);
    await picture.act?.(page);
    await page.mouse.move(0, 0);
    // The mark of the keyboard's place is of no picture.
    await page.evaluate(() => {
      if (document.activeElement instanceof HTMLElement) document.activeElement.blur();
    });
    await settled(page);
    if (!MOVES.has(picture.name)) await page.waitForTimeout(REST);
    return await page.screenshot({ type: 'jpeg', quality });
  } finally {
    await context.close();
  }
}

/** Pictures of something that goes on. */
const MOVES: ReadonlySet<string> = new Set(['market-day-1', 'market-day-2', 'market-day-3']);
