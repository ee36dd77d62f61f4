/** The pictures of docs/screens: of what, on which screen, and what is done before each is taken. */
import type { Page } from '@playwright/test';
import { CONCEPTS, PREDICTIONS } from '../../learning/quiz.ts';
import type { RecordFile } from '../../protocol/recordFile.ts';
import type { RoomStage } from './classroom.ts';
import { finishedGame } from './game.ts';
import { beforeEdict, beforeMarket, edictToAnswer, midGame, treatyOffered } from './moments.ts';

export const DEVICES = {
  desk: { viewport: { width: 1280, height: 800 } },
  wall: { viewport: { width: 1280, height: 720 } },
  phone: {
    viewport: { width: 390, height: 844 },
    deviceScaleFactor: 1.5,
    hasTouch: true,
    isMobile: true,
  },
  tablet: { viewport: { width: 820, height: 1180 }, hasTouch: true },
} as const;

export interface Picture {
  name: string;
  /** What is to be seen, for the list. */
  caption: string;
  device?: keyof typeof DEVICES;
  /** Settings of the page that differ from a day in English whose opponents wait. */
  settings?: Readonly<Record<string, string>>;
  path?: string;
  game?: () => RecordFile;
  /** The stage of a class's room (classroom.ts), whose id stands for `:room` in the path. */
  room?: RoomStage;
  act?: (page: Page) => Promise<void>;
}

/** How long a scroll takes to unroll, in ms. */
const UNROLLED = 1200;
const CLOSING = 350;

const ZH = { locale: 'zh-CN' } as const;
const NIGHT = { theme: 'night' } as const;
/** Lanterns walk, scrolls unroll. */
const MOVING = { motion: 'full', show: 'normal' } as const;

async function press(page: Page, ...keys: string[]): Promise<void> {
  for (const key of keys) await page.keyboard.press(key, { delay: 120 });
}

const keys =
  (...list: string[]) =>
  (page: Page): Promise<void> =>
    press(page, ...list);

/** Raises cash, which is always possible, and so ends the month. */
async function endMonth(page: Page): Promise<void> {
  await page.locator('.dock [data-choice=raiseCash]').click();
  await page.locator('[data-confirm]').click();
}

/** Until a share of the market day, 0..1, has been shown. */
async function untilShown(page: Page, share: number): Promise<void> {
  await endMonth(page);
  await page.waitForFunction((part) => {
    const show = window.__board?.report().show;
    return show !== undefined && show.time >= show.total * part;
  }, share);
}

/** Until the scroll that closes the market day is open; it stays no longer, so it is held there. */
async function untilClosed(page: Page): Promise<void> {
  await endMonth(page);
  await page.locator('.show-banner.closing').waitFor({ timeout: 30_000 });
  await page.waitForTimeout(CLOSING);
  await press(page, 'p');
}

/** Past the market day and its awards, to the scroll of the new month's edict. */
async function untilEdict(page: Page): Promise<void> {
  await endMonth(page);
  const edict = page.locator('.moment.monthBegan');
  // Rivals' moves, the market day and an award month's prizes each wait for N.
  for (let passed = 0; passed < 8 && (await edict.count()) === 0; passed++) {
    await press(page, 'n');
    await page.waitForTimeout(250);
  }
  await edict.waitFor();
  await page.waitForTimeout(UNROLLED);
}

async function chooseCompany(page: Page): Promise<void> {
  await page.locator('.garden-card').nth(2).click();
  await page.locator('.new-game select').first().selectOption({ index: 3 });
}

/** The first number in the row of ribbons that leads through a gate. */
async function readRibbon(page: Page): Promise<void> {
  await press(page, ']', ']', ']');
}

async function tieTreaty(page: Page): Promise<void> {
  await page.locator('.dock [data-choice=acceptTreaty]').click();
  await page.locator('[data-confirm]').click();
  await page.waitForTimeout(1600);
}

/** The last lines of the score are written. */
async function ceremonyOver(page: Page): Promise<void> {
  await page.locator('.podium:not(.ceremony)').waitFor({ timeout: 20_000 });
}

/** How long a page may work at what it shows, in ms. */
const WORK = 120_000;

/** The review has its turning points. */
async function reviewed(page: Page): Promise<void> {
  await page.locator('.turning-card').first().waitFor({ timeout: WORK });
}

async function turningPoint(page: Page): Promise<void> {
  await reviewed(page);
  const card = page.locator('.turning-card').first();
  await card.getByRole('button').last().click();
  await card.evaluate((element) => element.scrollIntoView({ block: 'start' }));
}

/** The predictions are made, each with its first choice, and the first question is asked. */
async function firstQuestion(page: Page): Promise<void> {
  await page.locator('.quiz-card button').first().click();
  const place = page.locator('.question-place');
  for (const [i] of PREDICTIONS.entries()) {
    await place.filter({ hasText: `${i + 1} of ${PREDICTIONS.length}` }).waitFor();
    await press(page, '1', 'Enter');
  }
  await place.filter({ hasText: `1 of ${CONCEPTS.length}` }).waitFor();
  await press(page, '1');
}

async function drawn(page: Page): Promise<void> {
  await page.locator('.chart-drawing svg').first().waitFor();
}

/** Bots have played on, as often as is set. */
async function playedOn(page: Page): Promise<void> {
  await page.locator('.bots button[type=submit]').click();
  await page.locator('.bots button[type=submit]').waitFor({ timeout: WORK });
  await page.locator('.what-if-results').waitFor();
}

async function weighed(page: Page): Promise<void> {
  await page.locator('.lens-found').waitFor({ timeout: WORK });
}

const study = { game: finishedGame } as const;

const title = { path: '/' } as const;

export const PICTURES: readonly Picture[] = [
  { name: 'title', caption: 'The title page, by day.', ...title },
  { name: 'title-night', caption: 'The title page by night.', ...title, settings: NIGHT },
  { name: 'title-chinese', caption: 'The title page in Chinese.', ...title, settings: ZH },
  { name: 'title-phone', caption: 'The title page on a phone.', ...title, device: 'phone' },
  {
    name: 'set-up',
    caption: 'The form filled in: a company, its rivals and the length of the game.',
    ...title,
    act: chooseCompany,
  },
  {
    name: 'table',
    caption: 'The middle of a game: most gates open, and what an action would change.',
    game: midGame,
    act: keys('1', '4'),
  },
  {
    name: 'edict-immediate',
    caption: 'An edict with an effect at once: the inspection fines whoever has many gates shut.',
    settings: { ...MOVING, show: 'instant' },
    game: () => beforeEdict('inspection'),
    act: untilEdict,
  },
  {
    name: 'edict-choice',
    caption: 'An order to open one gate: the gates that would do are the answers.',
    game: () => edictToAnswer('rectifyLinks'),
  },
  {
    name: 'edict-all',
    caption: 'An order to open every gate of a kind, or to defy it.',
    game: () => edictToAnswer('fairAdAccess'),
  },
  {
    name: 'edict-may',
    caption: 'The hearing: a gate may be opened for standing, or not.',
    game: () => edictToAnswer('hearing'),
  },
  {
    name: 'edict-effect',
    caption: 'An edict that only changes the month: nothing is to be answered.',
    settings: { ...MOVING, show: 'instant' },
    game: () => beforeEdict('algorithmRules'),
    act: untilEdict,
  },
  {
    name: 'preview',
    caption: 'A campaign weighed: ghost ribbons, and the difference for all three companies.',
    game: midGame,
    act: keys('2', '2'),
  },
  {
    name: 'treaty-offered',
    caption: 'A treaty is offered.',
    game: treatyOffered,
    act: keys('1'),
  },
  {
    name: 'treaty-tied',
    caption: 'The same treaty tied: a cord round the gate, with the month it runs to.',
    settings: MOVING,
    game: treatyOffered,
    act: tieTreaty,
  },
  {
    name: 'market-day-1',
    caption: 'Market day: the first lanterns set out.',
    settings: MOVING,
    game: beforeMarket,
    act: (page) => untilShown(page, 0.22),
  },
  {
    name: 'market-day-2',
    caption: 'Market day at its fullest.',
    settings: MOVING,
    game: beforeMarket,
    act: (page) => untilShown(page, 0.5),
  },
  {
    name: 'market-day-3',
    caption: 'The end of market day: coins in the wallets, and what each company gained.',
    settings: MOVING,
    game: beforeMarket,
    act: untilClosed,
  },
  {
    name: 'ribbons',
    caption:
      'Afterwards the ways stay as ribbons, as wide as the crowd, and can be read one by one.',
    game: midGame,
    act: readRibbon,
  },
  {
    name: 'night',
    caption: 'The night garden.',
    settings: NIGHT,
    game: midGame,
    act: keys('1', '4'),
  },
  {
    name: 'chinese',
    caption: 'The table in Chinese.',
    settings: ZH,
    game: midGame,
    act: keys('3', '1'),
  },
  {
    name: 'phone',
    caption: 'The table on a phone.',
    device: 'phone',
    game: midGame,
    act: keys('5'),
  },
  {
    name: 'phone-chinese',
    caption: 'On a phone in Chinese, by night, with a draft.',
    device: 'phone',
    settings: { ...ZH, ...NIGHT },
    game: midGame,
    act: keys('2', '2'),
  },
  {
    name: 'tablet',
    caption: 'The table on a tablet.',
    device: 'tablet',
    game: midGame,
    act: keys('1', '4'),
  },
  {
    name: 'score',
    caption: 'The result, after its ceremony.',
    settings: { motion: 'full' },
    game: finishedGame,
    act: ceremonyOver,
  },
  {
    name: 'score-chinese',
    caption: 'The result in Chinese, by night.',
    settings: { ...ZH, ...NIGHT },
    game: finishedGame,
    act: ceremonyOver,
  },
  {
    name: 'review',
    caption: 'A game looked at again: its course, by chance to win and by market value.',
    ...study,
    path: '/study/play/screens',
    act: reviewed,
  },
  {
    name: 'turning-point',
    caption: 'A turning point in words, and what could have come instead, on the board.',
    ...study,
    path: '/study/play/screens',
    act: turningPoint,
  },
  {
    name: 'review-phone',
    caption: 'The review on a phone, in Chinese.',
    device: 'phone',
    settings: ZH,
    ...study,
    path: '/study/play/screens',
    act: reviewed,
  },
  {
    name: 'what-if',
    caption: 'What if: bots play on from here, two hundred times.',
    ...study,
    path: '/study/play/screens/20?tab=whatIf&full',
    act: playedOn,
  },
  {
    name: 'lens',
    caption: 'The dilemma lens: what opening or staying shut brings to two of them.',
    ...study,
    path: '/study/play/screens/20?tab=lens&pair=02&gate=pay&full',
    act: weighed,
  },
  {
    name: 'class',
    caption: 'A class at its tables, as its teacher sees it.',
    room: 'playing',
    path: '/teach/:room',
  },
  {
    name: 'projector',
    caption: 'What the class sees on the projector meanwhile.',
    device: 'wall',
    room: 'playing',
    path: '/projector/:room',
  },
  {
    name: 'quiz',
    caption: 'The quiz before the game, on a phone.',
    device: 'phone',
    room: 'waiting',
    path: '/class/:room',
    act: firstQuestion,
  },
  {
    name: 'debrief',
    caption: 'The debrief on the wall: where the shoppers of all tables went.',
    device: 'wall',
    room: 'over',
    path: '/debrief/:room#flows',
    act: drawn,
  },
  { name: 'pack', caption: 'The teacher pack.', path: '/pack' },
  { name: 'rulebook', caption: 'The rulebook.', path: '/rules' },
];
