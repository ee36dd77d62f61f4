/** Every screen of the game, and how to get there from nothing. */
import { expect, type Page } from '@playwright/test';
import { choice } from './panels.ts';
import { eveOfMarketDay, finishedGame, positionWhere, richTurn } from './positions.ts';
import { openGame, plant, STILL, type Wishes } from './saved.ts';

export interface Screen {
  name: string;
  open(page: Page, wishes: Wishes): Promise<void>;
}

async function openPage(page: Page, path: string, wishes: Wishes): Promise<void> {
  await plant(page, { ...STILL, ...wishes });
  await page.goto(path);
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
}

/** Screens without a game. */
export const PAGES: readonly Screen[] = [
  { name: 'title', open: (page, wishes) => openPage(page, '/', wishes) },
  { name: 'rulebook', open: (page, wishes) => openPage(page, '/rules', wishes) },
  { name: 'problem', open: (page, wishes) => openPage(page, '/no/such/page', wishes) },
  {
    name: 'settings',
    async open(page, wishes) {
      await openPage(page, '/', wishes);
      await page.locator('.title-header .tools button').last().click();
      await expect(page.locator('dialog.settings')).toBeVisible();
    },
  },
];

/** Screens of a game. */
export const TABLES: readonly Screen[] = [
  {
    name: 'edict',
    async open(page, wishes) {
      await openGame(page, unansweredEdict(), wishes);
      await expect(choice(page, 'defy')).toBeVisible();
    },
  },
  {
    name: 'own turn',
    async open(page, wishes) {
      await openGame(page, richTurn(), wishes);
      await expect(choice(page, 'build')).toBeVisible();
    },
  },
  {
    name: 'chooser with a draft',
    async open(page, wishes) {
      await openGame(page, richTurn(), wishes);
      await choice(page, 'open').click();
      await page.locator('.dock [data-choice][aria-disabled=false]').first().click();
      await expect(page.locator('[data-confirm]')).toBeVisible();
    },
  },
  {
    name: 'market tab',
    async open(page, wishes) {
      await openGame(page, eveOfMarketDay(), wishes);
      await openTab(page, 'market');
      await expect(page.locator('.market')).toBeVisible();
    },
  },
  {
    name: 'score',
    async open(page, wishes) {
      await openGame(page, finishedGame(), wishes);
      await expect(page.locator('.score-page[open]')).toBeVisible();
    },
  },
];

/** An order that names this player and has several answers. */
const unansweredEdict = () =>
  positionWhere(
    ({ state, legal }) =>
      state.step.kind === 'answers' && state.month === 2 && legal.some((a) => a.type === 'comply'),
  );

/** Opens one of the tabs; on a phone they lie behind the tenth place of the action bar. */
export async function openTab(page: Page, tab: string): Promise<void> {
  const details = page.locator('.action.details');
  if (await details.isVisible()) await details.click();
  await page.locator(`#tab-${tab}`).click();
}
