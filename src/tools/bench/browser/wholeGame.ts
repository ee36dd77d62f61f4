/** A whole game with everything shown: how long the page ever stood still. */
import type { Browser } from '@playwright/test';
import { newRecord } from '../../../game/record.ts';
import type { Rules } from '../../../game/rules.ts';
import { setup } from '../../../game/setup.ts';
import { freshVisit, openTable } from './visit.ts';

export interface WholeGame {
  /** The longest task of 50 ms or more; 0 where there was none. */
  longestPauseMs: number;
  /** How many there were. */
  pauses: number;
  decisions: number;
  seconds: number;
}

declare global {
  interface Window {
    wholeGame: { pauses: number[]; decisions: number; over: boolean };
  }
}

const SEED = 'client whole game';
/** A game that is shown takes two minutes or so. */
const LIMIT = 400_000;

/** In the page: decides by clicks, a little after each decision is asked for, and notes pauses. */
function playOn(): void {
  const game = { pauses: [] as number[], decisions: 0, over: false };
  window.wholeGame = game;
  new PerformanceObserver((list) => {
    for (const { duration } of list.getEntries()) game.pauses.push(duration);
  }).observe({ type: 'longtask' });
  const timer = setInterval(() => {
    if (document.querySelector('.game-over, .score-page')) {
      game.over = true;
      clearInterval(timer);
      return;
    }
    const confirm = document.querySelector<HTMLElement>('[data-confirm]');
    if (confirm) {
      game.decisions++;
      confirm.click();
      return;
    }
    const open = document.querySelectorAll<HTMLElement>('[data-choice][aria-disabled=false]');
    const back = document.querySelector<HTMLElement>('.dock .back');
    // A choice of which nothing is possible is left again, and cash, which always is, raised.
    if (open.length > 0) open[(game.decisions * 2) % open.length]?.click();
    else if (back) {
      game.decisions++;
      back.click();
    }
  }, 80);
}

export async function measureWholeGame(
  browser: Browser,
  address: string,
  rules: Rules,
): Promise<WholeGame> {
  const { context, page } = await freshVisit(browser, address);
  const record = newRecord(rules.scenario.id, SEED);
  const [first] = setup(rules, SEED).order;
  await openTable(page, record, first, {
    locale: 'en',
    speed: 'fast',
    show: 'fast',
    motion: 'full',
  });
  const start = performance.now();
  await page.evaluate(playOn);
  await page.waitForFunction(() => window.wholeGame.over, undefined, {
    timeout: LIMIT,
    polling: 500,
  });
  const { pauses, decisions } = await page.evaluate(() => window.wholeGame);
  const seconds = (performance.now() - start) / 1000;
  await context.close();
  return { longestPauseMs: Math.max(0, ...pauses), pauses: pauses.length, decisions, seconds };
}
