/** Games planted in the browser's storage before the page opens, and read again from there. */
import { expect, type Page } from '@playwright/test';
import { rulesFor, type ScenarioId } from '../../../src/content/scenarios.ts';
import type { GameEvent } from '../../../src/game/events.ts';
import type { MarketAccount } from '../../../src/game/market.ts';
import { replay } from '../../../src/game/record.ts';
import type { Rules } from '../../../src/game/rules.ts';
import type { ReadonlyState } from '../../../src/game/state.ts';
import {
  formatRecordFile,
  parseRecordFile,
  type RecordFile,
} from '../../../src/protocol/recordFile.ts';

/** The bots' choices follow from a game's id, so one id makes one game of them. */
const ID = 'planted';
const KEY = `walled-gardens.save.${ID}`;

/** Settings that decide what a test sees; the page's own defaults for the rest. */
export type Wishes = Readonly<Record<string, string>>;

/** Nothing moves by itself: opponents wait for Next, market days show their result at once. */
export const STILL: Wishes = {
  locale: 'en',
  theme: 'day',
  speed: 'step',
  show: 'instant',
  motion: 'reduced',
};

/** Puts settings, and a game if there is one, where the page will find them at its first visit. */
export async function plant(page: Page, wishes: Wishes, file?: RecordFile): Promise<void> {
  const status = { month: 1, finished: false, scores: [0, 0, 0], savedAt: '2021-09-17T00:00:00Z' };
  const entry = file && JSON.stringify({ status, record: formatRecordFile(file) });
  await page.addInitScript(
    ([key, settings, game]) => {
      if (localStorage.getItem('planted')) return;
      localStorage.setItem('planted', 'yes');
      localStorage.setItem('walled-gardens.settings', settings ?? '{}');
      if (key && game) localStorage.setItem(key, game);
    },
    [KEY, JSON.stringify(wishes), entry],
  );
}

/** Opens a planted game at its table, with the board's test handle, and waits for the board. */
export async function openGame(page: Page, file: RecordFile, wishes: Wishes = {}): Promise<void> {
  await plant(page, { ...STILL, ...wishes }, file);
  await page.goto(`/play/${ID}?test`);
  await expect(page.locator('.board.ready')).toBeVisible();
}

export interface Saved {
  rules: Rules;
  file: RecordFile;
  state: ReadonlyState;
  events: GameEvent[];
  /** The account of the last market day. */
  account: MarketAccount | undefined;
}

/** What the rules make of a record. */
export function played(file: RecordFile): Saved {
  const rules = rulesFor(file.scenario as ScenarioId);
  const replayed = replay(rules, file);
  if (!replayed.ok) throw new Error(`The record does not replay: ${replayed.problem.code}`);
  const events = replayed.events.flat();
  const last = events.findLast((e) => e.type === 'marketDay');
  return { rules, file, state: replayed.state, events, account: last?.account };
}

/** The game as the browser has it saved now, replayed here. */
export async function savedGame(page: Page): Promise<Saved> {
  const entry = await page.evaluate((key) => localStorage.getItem(key), KEY);
  const { record }: { record: string } = JSON.parse(entry ?? '{}');
  const parsed = parseRecordFile(record);
  if (!parsed.ok) throw new Error(`The saved game cannot be read: ${parsed.problem.code}`);
  return played(parsed.file);
}
