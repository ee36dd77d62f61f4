/**
 * Our search beside boardgame.io's MCTSBot. First both search the same positions by playouts of the
 * same depth, in slices that alternate; then our strongest bot plays against two of theirs with the
 * same time a move, and with a tenth of it. Each side has a thread of its own.
 */
import { once } from 'node:events';
import { availableParallelism } from 'node:os';
import type { Worker } from 'node:worker_threads';
import { standardRules } from '../../content/scenarios.ts';
import { actionByKey } from '../../game/actions.ts';
import { apply } from '../../game/apply.ts';
import { type RecordedAction, recordAction } from '../../game/record.ts';
import type { Rules } from '../../game/rules.ts';
import { standings } from '../../game/scoring.ts';
import type { Seat } from '../../game/seats.ts';
import { setup } from '../../game/setup.ts';
import { seatToMove } from '../../game/state.ts';
import { typescriptWorker } from '../typescriptWorker.ts';
import {
  type Benchmark,
  type BenchmarkOptions,
  type BenchmarkResult,
  median,
} from './benchmark.ts';
import type { BotSide, SearchAnswer, SearchTask } from './botsWorker.ts';
import { playPlain } from './playout.ts';

const PLAYOUT_DEPTH = 50;
/** Enough for any game: MCTSBot learns only from playouts that end. */
const TO_THE_END = 1_000;
const WARM_UP_MS = 4_000;
const SLICE_MS = 1_200;
const POSITIONS = 12;
const DEFAULTS = { games: 60, ms: 80 };

type Sides = Record<BotSide, Worker>;

function newSides(): Sides {
  const side = (data: BotSide): Worker =>
    typescriptWorker(new URL('./botsWorker.ts', import.meta.url), data);
  return { own: side('own'), bgio: side('bgio') };
}

async function ask(worker: Worker, task: SearchTask): Promise<SearchAnswer> {
  worker.postMessage(task);
  const [answer] = (await once(worker, 'message')) as [SearchAnswer];
  return answer;
}

/** Positions spread over random games, from the first decision to near the end. */
function positionsOf(rules: Rules): { seed: string; actions: RecordedAction[] }[] {
  return Array.from({ length: POSITIONS }, (_, i) => {
    const seed = `bots ${i}`;
    const actions: RecordedAction[] = [];
    playPlain(rules, seed, (state, action) => {
      const seat = seatToMove(state);
      if (seat !== undefined) actions.push(recordAction(seat, action));
    });
    return { seed, actions: actions.slice(0, Math.floor((actions.length * i) / POSITIONS)) };
  });
}

async function rates({ own, bgio }: Sides, rules: Rules): Promise<Record<BotSide, number>> {
  const found = { own: [] as number[], bgio: [] as number[] };
  for (const [i, position] of positionsOf(rules).entries()) {
    const task = (ms: number): SearchTask => ({
      kind: 'rate',
      ms,
      playoutDepth: PLAYOUT_DEPTH,
      ...position,
    });
    if (i === 0) await Promise.all([ask(own, task(WARM_UP_MS)), ask(bgio, task(WARM_UP_MS))]);
    found.own.push((await ask(own, task(SLICE_MS))).iterationsPerSecond);
    found.bgio.push((await ask(bgio, task(SLICE_MS))).iterationsPerSecond);
  }
  return { own: median(found.own), bgio: median(found.bgio) };
}

interface GameTask {
  seed: string;
  ourSeat: Seat;
  ourMs: number;
  theirMs: number;
}

/** Whether ours wins; one side thinks at a time. */
async function playGame(sides: Sides, rules: Rules, game: GameTask): Promise<boolean> {
  const { seed, ourSeat, ourMs, theirMs } = game;
  const state = setup(rules, seed);
  const actions: RecordedAction[] = [];
  for (;;) {
    const seat = seatToMove(state);
    if (seat === undefined) break;
    const ours = seat === ourSeat;
    const { key } = await ask(ours ? sides.own : sides.bgio, {
      kind: 'move',
      seed,
      actions,
      ms: ours ? ourMs : theirMs,
      playoutDepth: TO_THE_END,
    });
    const action = actionByKey(seat, key);
    if (!action) throw new Error(`No action ${key}`);
    apply(rules, state, action);
    actions.push({ seat, action: key });
  }
  return standings(rules, state)[0]?.seat === ourSeat;
}

/** Plays the games, as many at once as there are cores; the share that ours wins. */
async function winShare(
  tables: readonly Sides[],
  rules: Rules,
  games: number,
  times: Pick<GameTask, 'ourMs' | 'theirMs'>,
): Promise<number> {
  let next = 0;
  let won = 0;
  const play = async (sides: Sides): Promise<void> => {
    while (next < games) {
      const i = next++;
      const task = { seed: `match ${Math.floor(i / 3)}`, ourSeat: (i % 3) as Seat, ...times };
      if (await playGame(sides, rules, task)) won++;
    }
  };
  await Promise.all(tables.map(play));
  return won / games;
}

const percent = (share: number): string => `${Math.round(share * 100)} %`;

async function run(options: BenchmarkOptions): Promise<BenchmarkResult> {
  const { games = DEFAULTS.games, ms = DEFAULTS.ms } = options;
  const rules = standardRules();
  const tables = Array.from({ length: availableParallelism() }, newSides);
  const [first] = tables;
  if (!first) throw new Error('No thread');
  const { own, bgio } = await rates(first, rules);
  const equal = await winShare(tables, rules, games, { ourMs: ms, theirMs: ms });
  const tenth = await winShare(tables, rules, games, { ourMs: ms / 10, theirMs: ms });
  await Promise.all(tables.flatMap((s) => [s.own.terminate(), s.bgio.terminate()]));
  const ratio = Math.round((own / bgio) * 10) / 10;
  return {
    figures: {
      iterationsPerSecond: Math.round(own),
      bgioIterationsPerSecond: Math.round(bgio),
      ratio,
      equalTimeWinShare: equal,
      tenthTimeWinShare: tenth,
      games,
      millisecondsPerMove: ms,
    },
    lines: [
      `our search     ${Math.round(own).toLocaleString('en')} iterations/s`,
      `MCTSBot        ${Math.round(bgio).toLocaleString('en')} iterations/s`,
      `ratio          ${ratio} (playouts of ${PLAYOUT_DEPTH} actions, by processor time, median of ${POSITIONS} positions)`,
      `against two MCTSBots, ${games} games: ${percent(equal)} won at ${ms} ms a move for both, ` +
        `${percent(tenth)} at ${ms / 10} ms against ${ms} ms`,
      'MCTSBot sees the cards that are face down, and plays its playouts to the end of the game',
    ],
  };
}

export const bots: Benchmark = {
  about: "our search and boardgame.io's MCTSBot, by iterations and by games",
  run,
};
