/**
 * A whole game with everything shown: how long the page ever stood still. Every task of the page's
 * main thread is taken from the browser's own trace, by the processor time that it used: on a
 * machine that others use too, the time on the clock measures them. That is told beside it.
 */
import type { Browser } from '@playwright/test';
import { newRecord } from '../../../game/record.ts';
import type { Rules } from '../../../game/rules.ts';
import { setup } from '../../../game/setup.ts';
import { freshVisit, openTable } from './visit.ts';

export interface WholeGame {
  /** The longest task of the main thread, in milliseconds of processor time. */
  longestPauseMs: number;
  /** The longest one by the clock. */
  longestPauseWallMs: number;
  /** The longest single run of the garbage collector on the main thread, in processor time. */
  longestCollectionMs: number;
  /** How many tasks took 50 ms of processor time or more. */
  pauses: number;
  decisions: number;
  seconds: number;
}

declare global {
  interface Window {
    wholeGame: { decisions: number; over: boolean };
  }
}

const SEED = 'client whole game';
/** A game that is shown takes two minutes or so. */
const LIMIT = 400_000;

/** What the trace holds: the tasks of each thread, the garbage collector's runs, marks of the page. */
const CATEGORIES = ['toplevel', 'v8', 'devtools.timeline', 'blink.user_timing'];
const BEGINS = 'whole-game-begins';
const ENDS = 'whole-game-ends';
/** A pause that a person may notice, in milliseconds. */
const PAUSE = 50;

/** In the page: decides by clicks, a little after each decision is asked for. */
function playOn(): void {
  const game = { decisions: 0, over: false };
  window.wholeGame = game;
  performance.mark('whole-game-begins');
  const timer = setInterval(() => {
    if (document.querySelector('.game-over, .score-page')) {
      game.over = true;
      performance.mark('whole-game-ends');
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
  await browser.startTracing(page, { categories: CATEGORIES });
  await page.evaluate(playOn);
  await page.waitForFunction(() => window.wholeGame.over, undefined, {
    timeout: LIMIT,
    polling: 500,
  });
  const trace = await browser.stopTracing();
  const { decisions } = await page.evaluate(() => window.wholeGame);
  const seconds = (performance.now() - start) / 1000;
  await context.close();
  return { ...pausesIn(trace.toString()), decisions, seconds };
}

/** An event of Chromium's trace format; times in microseconds. */
interface TraceEvent {
  name: string;
  ph: string;
  pid: number;
  tid: number;
  ts: number;
  dur?: number;
  tdur?: number;
}

type Pauses = Omit<WholeGame, 'decisions' | 'seconds'>;

/** The pauses between the two marks of a trace, on the thread that set them. */
export function pausesIn(trace: string): Pauses {
  const { traceEvents }: { traceEvents: TraceEvent[] } = JSON.parse(trace);
  const begins = traceEvents.find(({ name }) => name === BEGINS);
  const ends = traceEvents.find(({ name }) => name === ENDS);
  if (!begins || !ends) throw new Error('The trace does not hold the whole game');
  const own = traceEvents.filter(
    ({ ph, pid, tid, ts }) =>
      ph === 'X' && pid === begins.pid && tid === begins.tid && ts >= begins.ts && ts <= ends.ts,
  );
  const tasks = own.filter(({ name }) => name.endsWith('RunTask'));
  const collections = own.filter(({ name }) => name === 'MajorGC' || name === 'MinorGC');
  if (tasks.length === 0) throw new Error('The trace holds no tasks');
  const processor = ({ tdur, dur }: TraceEvent): number => (tdur ?? dur ?? 0) / 1000;
  const longest = (events: TraceEvent[], by: (event: TraceEvent) => number): number =>
    events.reduce((most, event) => Math.max(most, by(event)), 0);
  return {
    longestPauseMs: longest(tasks, processor),
    longestPauseWallMs: longest(tasks, ({ dur }) => (dur ?? 0) / 1000),
    longestCollectionMs: longest(collections, processor),
    pauses: tasks.filter((task) => processor(task) >= PAUSE).length,
  };
}
