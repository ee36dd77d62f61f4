/**
 * What the client costs, in headless Chromium against the built client behind the real server: the
 * way to the first decision, clicks, the board's frames, market day, a whole game, and downloads.
 * `longestPauseMs` is processor time of the main thread, `longestPauseWallMs` the same by the clock,
 * which grows with whatever else the machine does; `longestCollectionMs` is the part of allocation.
 */
import { chromium } from '@playwright/test';
import { standardRules } from '../../content/scenarios.ts';
import { CHROMIUM_ARGS } from '../test/browser.ts';
import { findOrInstallBrowser, HOW_TO_INSTALL } from '../test/installBrowser.ts';
import { type Benchmark, type BenchmarkResult, median } from './benchmark.ts';
import { measureBoard, measureMarketDay } from './browser/boardFrames.ts';
import { measureClicks } from './browser/clicks.ts';
import { measureOpening, type Opening } from './browser/opening.ts';
import { serveBuild } from './browser/server.ts';
import { measureWholeGame } from './browser/wholeGame.ts';

const OPENINGS = 5;

/** The value that 95 of 100 do not exceed. */
function p95(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.ceil(sorted.length * 0.95) - 1] ?? Number.NaN;
}

const rounded = (n: number): number => Math.round(n * 10) / 10;

async function run(): Promise<BenchmarkResult> {
  const executablePath = findOrInstallBrowser();
  if (executablePath === undefined) throw new Error(HOW_TO_INSTALL);
  const rules = standardRules();
  const site = await serveBuild();
  const browser = await chromium.launch({ executablePath, args: CHROMIUM_ARGS });
  try {
    const openings: Opening[] = [];
    for (let i = 0; i < OPENINGS; i++) {
      openings.push(await measureOpening(browser, site.address, rules));
    }
    const middle = (of: keyof Opening): number => rounded(median(openings.map((o) => o[of])));
    const clicks = await measureClicks(browser, site.address, rules);
    const board = await measureBoard(browser, site.address, rules);
    const market = await measureMarketDay(browser, site.address, rules);
    const game = await measureWholeGame(browser, site.address, rules);
    const figures = {
      firstDecisionMs: middle('firstDecisionMs'),
      clickFeedbackMs: rounded(p95(clicks)),
      boardFrameP95Ms: rounded(board.playing.p95),
      frameScriptP95Ms: rounded(market.p95),
      longestPauseMs: rounded(game.longestPauseMs),
      longestPauseWallMs: rounded(game.longestPauseWallMs),
      longestCollectionMs: rounded(game.longestCollectionMs),
      titleKB: middle('titleKB'),
      firstDecisionKB: middle('firstDecisionKB'),
    };
    return {
      figures,
      lines: [
        `first decision   ${figures.firstDecisionMs} ms after Start, the painted board ${middle('boardMs')} ms ` +
          `(medians of ${OPENINGS} cold visits by the company that decides first)`,
        `a click          ${figures.clickFeedbackMs} ms of script, style and layout until it is painted ` +
          `(95th percentile of ${clicks.length}; median ${rounded(median(clicks))})`,
        `board's frames   ${figures.boardFrameP95Ms} ms of script (95th percentile of ${board.playing.frames}; worst ` +
          `${rounded(board.playing.worst)}); dragged while zoomed in, with the rasteriser's time, ${rounded(board.panning.p95)} ms`,
        `market day       ${figures.frameScriptP95Ms} ms of script (95th percentile of ${market.frames}; worst ` +
          `${rounded(market.worst)}; ${market.lanterns} lanterns on the way)`,
        `a whole game     longest pause ${figures.longestPauseMs} ms of processor time, ${game.pauses} of 50 ms or more ` +
          `(by the clock ${figures.longestPauseWallMs} ms; garbage collected in ${figures.longestCollectionMs} ms at most; ` +
          `${game.decisions} decisions, ${Math.round(game.seconds)} s)`,
        `downloads        title ${figures.titleKB} KB, first decision ${figures.firstDecisionKB} KB, compressed, fonts apart`,
      ],
    };
  } finally {
    await browser.close();
    await site.close();
  }
}

export const client: Benchmark = {
  about: 'the page in a browser: first decision, clicks, frames, pauses, downloads',
  run,
};
