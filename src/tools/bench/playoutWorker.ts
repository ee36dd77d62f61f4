/**
 * One side of the rules benchmark in a thread of its own. Side by side in one thread they would
 * share the compiled rules, and Immer's proxies on boardgame.io's side would make the plain side's
 * code slow; in the product, too, bots and review never share a thread with boardgame.io.
 */
import { parentPort, workerData } from 'node:worker_threads';
import { standardRules } from '../../content/scenarios.ts';
import { rateOver } from './benchmark.ts';
import { playBgio, playPlain } from './playout.ts';

export type Side = 'plain' | 'bgio';

/** Moves and games a second over one slice of time. */
export interface Rates {
  moves: number;
  games: number;
}

const side: Side = workerData;
const rules = standardRules();
const play = side === 'plain' ? playPlain : playBgio;
let seed = 0;

parentPort?.on('message', (ms: number) => {
  let games = 0;
  let moves = 0;
  const rate = rateOver(ms, () => {
    const played = play(rules, `bench ${seed++}`).moves;
    games++;
    moves += played;
    return played;
  });
  const rates: Rates = { moves: rate, games: (rate * games) / moves };
  parentPort?.postMessage(rates);
});
