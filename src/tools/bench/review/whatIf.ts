/**
 * How long a what-if of 200 games takes in headless Chromium, from the start of a game of six months,
 * the longest way to its end, on two workers that share the games out as the page's do.
 */
import { standardRules } from '../../../content/scenarios.ts';
import type { Benchmark, BenchmarkOptions, BenchmarkResult } from '../benchmark.ts';
import { withWorkerSite } from './browserSite.ts';
import { gameOf } from './games.ts';
import type { WhatIfTask } from './whatIfWorker.ts';

const GAMES = 200;
const WORKERS = 2;
/** Games that a worker is given at a time. */
const BLOCK = 5;

async function run({ games = GAMES }: BenchmarkOptions): Promise<BenchmarkResult> {
  const record = gameOf(standardRules(), 0);
  const tasks = Array.from({ length: Math.ceil(games / BLOCK) }, (_, i): WhatIfTask => {
    const first = i * BLOCK;
    const size = Math.min(BLOCK, games - first);
    return { record, whatIf: { ply: 0, first, games: size, seed: 'bench', cards: 'drawn' } };
  });
  const entry = new URL('./whatIfWorker.ts', import.meta.url);
  const measured = await withWorkerSite(entry, (page) =>
    page.evaluate(
      ({ left, workers }) =>
        new Promise<{ seconds: number; ends: number }>((resolve, reject) => {
          const began = performance.now();
          let ends = 0;
          let working = workers;
          for (let i = 0; i < workers; i++) {
            const worker = new Worker('/worker.js', { type: 'module' });
            worker.onerror = (event) => reject(new Error(event.message));
            // It tells at once that it is there, with no ends, and is given its first games.
            worker.onmessage = ({ data }: MessageEvent<unknown[]>) => {
              ends += data.length;
              const task = left.shift();
              if (task) {
                worker.postMessage(task);
                return;
              }
              worker.terminate();
              working--;
              const seconds = (performance.now() - began) / 1000;
              if (working === 0) resolve({ seconds, ends });
            };
          }
        }),
      { left: tasks, workers: WORKERS },
    ),
  );
  const seconds = Number(measured.seconds.toFixed(1));
  return {
    figures: { games: measured.ends, seconds },
    lines: [
      `${measured.ends} games from the first decision to the end in ${seconds} s, in ${WORKERS} workers of headless Chromium`,
    ],
  };
}

export const whatIf: Benchmark = {
  about: 'what if: time that bots take to finish a game many times in a browser',
  run,
};
