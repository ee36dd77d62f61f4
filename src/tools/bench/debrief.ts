/**
 * How long the debrief of a room of 100 tables takes to open, in headless Chromium against the built
 * client behind the real server. Every table is played to its end by three students who decide by
 * chance. `openSeconds`: from the address to the first slide, when every game has been fetched and
 * played again; `chartSeconds`: from a key to the painted chart of the slide after it.
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { chromium } from '@playwright/test';
import { CHROMIUM_ARGS } from '../test/browser.ts';
import { findOrInstallBrowser, HOW_TO_INSTALL } from '../test/installBrowser.ts';
import { type Benchmark, type BenchmarkResult, median } from './benchmark.ts';
import { freshVisit, painted } from './browser/visit.ts';
import { Lesson } from './class/lesson.ts';
import { requireBuild, startServerProcess } from './server/serverProcess.ts';

const STUDENTS = 300;
const PACE_MS = 700;
const OPENINGS = 3;

/** More of each than one address has by default; a whole class comes from one machine here. */
const SETTINGS = { ROOM_LIMIT: '400', VISITS_PER_MINUTE: '100000', LOG_LEVEL: 'error' };

const hundredths = (ms: number): number => Math.round(ms / 10) / 100;

async function run(): Promise<BenchmarkResult> {
  const executablePath = findOrInstallBrowser();
  if (executablePath === undefined) throw new Error(HOW_TO_INSTALL);
  requireBuild();
  const dataDir = mkdtempSync(join(tmpdir(), 'bench-debrief-'));
  const server = await startServerProcess({ DATA_DIR: dataDir, ...SETTINGS });
  const browser = await chromium.launch({ executablePath, args: CHROMIUM_ARGS });
  try {
    const lesson = await Lesson.begin(server.address, STUDENTS);
    const playing = lesson.play(PACE_MS);
    while (!lesson.over) await Promise.race([delay(PACE_MS), playing.failed]);
    playing.stop();
    const { tables, grant } = lesson;
    lesson.close();
    const held = { room: grant.room, code: grant.code, title: '', key: grant.key, since: '' };
    const open: number[] = [];
    const chart: number[] = [];
    for (let i = 0; i < OPENINGS; i++) {
      const { context, page } = await freshVisit(browser, server.address);
      await page.addInitScript(
        (rooms) => {
          localStorage.setItem('walled-gardens.rooms', rooms);
        },
        JSON.stringify([held]),
      );
      const begun = performance.now();
      await page.goto(`/debrief/${grant.room}`);
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
    const figures = {
      tables,
      openSeconds: hundredths(median(open)),
      chartSeconds: hundredths(median(chart)),
    };
    return {
      figures,
      lines: [
        `${tables} tables open in ${figures.openSeconds} s (median of ${OPENINGS} cold visits), ` +
          `the first chart ${figures.chartSeconds} s after a key`,
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
