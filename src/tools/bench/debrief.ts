/**
 * How long the debrief of a room of 100 tables (or --games) takes to open, in headless Chromium against the built
 * client behind the real server. Every table is played to its end by three students who decide by
 * chance. `openSeconds`: from the address to the first slide, when every game has been fetched and
 * played again; `chartSeconds`: from a key to the painted chart of the slide after it. Under
 * `reviews`, by the number of workers, the seconds from the address until decisions of students
 * stand on their slide (`firstSeconds`: of both kinds), until every game was looked at
 * (`glancedSeconds`), and until every game was reviewed (`reviewedSeconds`).
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { type Browser, chromium } from '@playwright/test';
import { SEATS } from '../../game/seats.ts';
import { CHROMIUM_ARGS } from '../test/browser.ts';
import { findOrInstallBrowser, HOW_TO_INSTALL } from '../test/installBrowser.ts';
import {
  type Benchmark,
  type BenchmarkOptions,
  type BenchmarkResult,
  type Figures,
  median,
} from './benchmark.ts';
import { freshVisit, painted } from './browser/visit.ts';
import { Lesson } from './class/lesson.ts';
import { requireBuild, startServerProcess } from './server/serverProcess.ts';

const TABLES = 100;
const PACE_MS = 700;
const OPENINGS = 3;

/** More of each than one address has by default; a whole class comes from one machine here. */
const SETTINGS = { ROOM_LIMIT: '400', VISITS_PER_MINUTE: '100000', LOG_LEVEL: 'error' };

/** Each as a device has that leaves one of its cores to the page. */
const WORKERS = [1, 2];
/** Milliseconds that the reviews of a whole room may take. */
const LONGEST = 1_800_000;

interface HeldRoom {
  server: string;
  room: string;
  /** The rooms that the visitor's browser holds, as it keeps them. */
  held: string;
}

const hundredths = (ms: number): number => Math.round(ms / 10) / 100;

/** A cold visit to a slide of the debrief. */
async function visitSlide(browser: Browser, { server, room, held }: HeldRoom, slide = '') {
  const visit = await freshVisit(browser, server);
  await visit.page.addInitScript((rooms) => {
    localStorage.setItem('walled-gardens.rooms', rooms);
  }, held);
  return { ...visit, go: () => visit.page.goto(`/debrief/${room}${slide}`) };
}

/** The reviews of a room on a device with one core more than there are workers. */
async function reviewsWith(workers: number, browser: Browser, held: HeldRoom): Promise<Figures> {
  const { context, page, go } = await visitSlide(browser, held, '#decisions');
  page.setDefaultTimeout(LONGEST);
  await page.addInitScript((cores) => {
    Object.defineProperty(navigator, 'hardwareConcurrency', { get: () => cores });
  }, workers + 1);
  const begun = performance.now();
  const since = (): number => hundredths(performance.now() - begun);
  await go();
  const first = Promise.all(
    ['best', 'instructive'].map((kind) =>
      page.locator(`.debrief-decisions.${kind} li`).first().waitFor(),
    ),
  ).then(since);
  const status = page.locator('.debrief [role=status]');
  const glanced = status
    .filter({ hasText: /Of (\d+) games, \1 looked at|All/ })
    .waitFor()
    .then(since);
  const reviewed = status.filter({ hasText: 'All' }).waitFor().then(since);
  const figures = {
    firstSeconds: await first,
    glancedSeconds: await glanced,
    reviewedSeconds: await reviewed,
  };
  await context.close();
  return figures;
}

async function run({ games = TABLES }: BenchmarkOptions): Promise<BenchmarkResult> {
  const executablePath = findOrInstallBrowser();
  if (executablePath === undefined) throw new Error(HOW_TO_INSTALL);
  requireBuild();
  const dataDir = mkdtempSync(join(tmpdir(), 'bench-debrief-'));
  const server = await startServerProcess({ DATA_DIR: dataDir, ...SETTINGS });
  const browser = await chromium.launch({ executablePath, args: CHROMIUM_ARGS });
  try {
    const lesson = await Lesson.begin(server.address, SEATS.length * games);
    const playing = lesson.play(PACE_MS);
    while (!lesson.over) await Promise.race([delay(PACE_MS), playing.failed]);
    playing.stop();
    const { tables, grant } = lesson;
    lesson.close();
    const own = { room: grant.room, code: grant.code, title: '', key: grant.key, since: '' };
    const held = { server: server.address, room: grant.room, held: JSON.stringify([own]) };
    const open: number[] = [];
    const chart: number[] = [];
    for (let i = 0; i < OPENINGS; i++) {
      const { context, page, go } = await visitSlide(browser, held);
      const begun = performance.now();
      await go();
      await page.locator('.debrief-page').waitFor();
      await painted(page);
      open.push(performance.now() - begun);
      const turned = performance.now();
      await page.keyboard.press('ArrowRight');
      await page.locator('.chart-drawing svg').waitFor();
      await painted(page);
      chart.push(performance.now() - turned);
      await context.close();
    }
    const reviews: Record<string, Figures> = {};
    for (const workers of WORKERS) reviews[workers] = await reviewsWith(workers, browser, held);
    const figures = {
      tables,
      openSeconds: hundredths(median(open)),
      chartSeconds: hundredths(median(chart)),
      reviews,
    };
    return {
      figures,
      lines: [
        `${tables} tables open in ${figures.openSeconds} s (median of ${OPENINGS} cold visits), ` +
          `the first chart ${figures.chartSeconds} s after a key`,
        ...Object.entries(reviews).map(
          ([workers, { firstSeconds, glancedSeconds, reviewedSeconds }]) =>
            `reviewed by ${workers} at once: first decisions after ${firstSeconds} s, ` +
            `all games looked at after ${glancedSeconds} s, all reviewed after ${reviewedSeconds} s`,
        ),
      ],
    };
  } finally {
    await browser.close();
    await server.stop();
    rmSync(dataDir, { recursive: true });
  }
}

export const debrief: Benchmark = {
  about: 'the debrief of a room of 100 tables',
  run,
};
