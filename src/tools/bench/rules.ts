/**
 * How fast the rules play random games, beside the same games through boardgame.io's own reducer.
 * Both sides choose with `randomLegalAction` and the same generator. Slices of both alternate, so
 * that a slow spell of the machine falls on both, and the medians of the slices count.
 */
import { once } from 'node:events';
import { isDeepStrictEqual } from 'node:util';
import type { Worker } from 'node:worker_threads';
import { standardRules } from '../../content/scenarios.ts';
import type { Action } from '../../game/actions.ts';
import { apply } from '../../game/apply.ts';
import { randomLegalAction } from '../../game/legal.ts';
import { marketDay, settleMarket } from '../../game/market.ts';
import { seededRandom } from '../../game/random.ts';
import type { Rules } from '../../game/rules.ts';
import { setup } from '../../game/setup.ts';
import type { GameState } from '../../game/state.ts';
import { typescriptWorker } from '../typescriptWorker.ts';
import { type Benchmark, type BenchmarkResult, median, microsecondsPerCall } from './benchmark.ts';
import { playBgio, playPlain } from './playout.ts';
import type { Rates, Side } from './playoutWorker.ts';

const SLICES = 9;
const SLICE_MS = 600;
const WARM_UP_MS = 1_000;
const PROFILE_MS = 400;
const CHECKED_GAMES = 3;

/** Throws unless both sides end the same games in the same position. */
function checkSameGames(rules: Rules): void {
  for (let i = 0; i < CHECKED_GAMES; i++) {
    const plain = playPlain(rules, `check ${i}`);
    const bgio = playBgio(rules, `check ${i}`);
    if (!isDeepStrictEqual(plain, bgio)) throw new Error(`Game "check ${i}" differs by path`);
  }
}

interface Sample {
  moves: number;
  months: number;
  positions: GameState[];
  /** A position on the last decision before each market day. */
  marketPositions: GameState[];
  script: Readonly<Action>[];
}

/** One game of typical length with copies of its positions, for the profile. */
function sampleGame(rules: Rules, seed: string): Sample {
  const positions: GameState[] = [];
  const script: Readonly<Action>[] = [];
  const marketPositions: GameState[] = [];
  playPlain(rules, seed, (state, action) => {
    const copy = structuredClone(state) as GameState;
    const last = positions.at(-1);
    if (last && last.month !== copy.month) marketPositions.push(last);
    positions.push(copy);
    script.push(action);
  });
  return {
    moves: script.length,
    months: rules.scenario.months,
    positions,
    marketPositions,
    script,
  };
}

/** Shares of a plain playout's time, each part measured in a loop of its own. */
function profile(rules: Rules): Record<'choice' | 'market' | 'apply', number> {
  const seed = 'profile';
  const { months, positions, marketPositions, script } = sampleGame(rules, seed);
  const random = seededRandom(seed);
  const choice = microsecondsPerCall(PROFILE_MS, () => {
    for (const position of positions) randomLegalAction(rules, position, random);
  });
  const market =
    (microsecondsPerCall(PROFILE_MS, () => {
      for (const position of marketPositions) settleMarket(position, marketDay(rules, position));
    }) *
      months) /
    marketPositions.length;
  const replayed = microsecondsPerCall(PROFILE_MS, () => {
    const state = setup(rules, seed);
    for (const action of script) apply(rules, state, action);
  });
  const total = choice + replayed;
  return { choice: choice / total, market: market / total, apply: (replayed - market) / total };
}

const whole = (n: number): string => Math.round(n).toLocaleString('en');
const percent = (share: number): string => `${Math.round(share * 100)} %`;

/** Runs one side for `ms` milliseconds in its thread. */
async function slice(worker: Worker, ms: number): Promise<Rates> {
  worker.postMessage(ms);
  const [rates] = (await once(worker, 'message')) as [Rates];
  return rates;
}

async function run(): Promise<BenchmarkResult> {
  const rules = standardRules();
  checkSameGames(rules);
  const thread = (side: Side): Worker =>
    typescriptWorker(new URL('./playoutWorker.ts', import.meta.url), side);
  const workers = { plain: thread('plain'), bgio: thread('bgio') };
  const rates = { plain: [] as Rates[], bgio: [] as Rates[] };
  await slice(workers.plain, WARM_UP_MS);
  await slice(workers.bgio, WARM_UP_MS);
  for (let i = 0; i < SLICES; i++) {
    rates.plain.push(await slice(workers.plain, SLICE_MS));
    rates.bgio.push(await slice(workers.bgio, SLICE_MS));
  }
  await Promise.all([workers.plain.terminate(), workers.bgio.terminate()]);

  const movesPerSecond = Math.round(median(rates.plain.map((r) => r.moves)));
  const bgioMovesPerSecond = Math.round(median(rates.bgio.map((r) => r.moves)));
  const gamesPerSecond = Math.round(median(rates.plain.map((r) => r.games)));
  const ratio = Math.round((movesPerSecond / bgioMovesPerSecond) * 10) / 10;
  const shares = profile(rules);
  return {
    figures: { movesPerSecond, bgioMovesPerSecond, ratio, gamesPerSecond },
    lines: [
      `plain rules    ${whole(movesPerSecond)} moves/s, ${whole(gamesPerSecond)} games/s`,
      `boardgame.io   ${whole(bgioMovesPerSecond)} moves/s`,
      `ratio          ${ratio} (medians of ${SLICES} slices of ${SLICE_MS} ms each, alternating)`,
      `a plain playout: choosing a move ${percent(shares.choice)}, market day ${percent(shares.market)}, ` +
        `apply and the rest ${percent(shares.apply)}`,
    ],
  };
}

export const rules: Benchmark = {
  about: "random games on the plain rules and through boardgame.io's reducer",
  run,
};
