/**
 * Our durable server beside boardgame.io's own in memory, with the same games at the same decisions:
 * 100 matches of three players, each of whom decides as soon as they see that it is their turn. Both
 * servers stay up, rounds on them alternate, and medians count. The players of both are in this
 * process, on the same processors as the servers, and parse no body of any message (rawParser.ts).
 * Then a class at our server: as many tables, a decision every four seconds at each.
 */
import {
  type Benchmark,
  type BenchmarkOptions,
  type BenchmarkResult,
  median,
} from './benchmark.ts';
import { type DrawnGame, drawGame } from './server/drawnGame.ts';
import { type Load, percentile, playAtOnce, playAtPace } from './server/load.ts';
import { ourSide } from './server/ours.ts';
import { requireBuild } from './server/serverProcess.ts';
import type { Side } from './server/side.ts';
import { stockSide } from './server/stock.ts';

const MATCHES = 100;
/** After one that warms up. */
const ROUNDS = 5;
const SCENARIO = 'standard';
const PACE_MS = 4_000;
const PACED_MS = 60_000;

const rounded = (n: number): number => Math.round(n * 10) / 10;
const whole = (n: number): string => Math.round(n).toLocaleString('en');

const LETTERS = 'abcdefghij';

/** Games of one round, with ids of the form that our tables have. */
function drawRound(round: number): DrawnGame[] {
  return Array.from({ length: MATCHES }, (_, i) => {
    const digits = String(round * MATCHES + i).padStart(4, '0');
    const id = `bench${'x'.repeat(7)}${[...digits].map((d) => LETTERS[Number(d)]).join('')}`;
    return drawGame(id, SCENARIO, `round ${round}, match ${i}`);
  });
}

interface Measured {
  movesPerSecond: number;
  p50: number;
  p99: number;
}

function summed(loads: readonly Load[]): Measured {
  const middle = (of: (load: Load) => number): number => median(loads.map(of));
  return {
    movesPerSecond: Math.round(middle((load) => load.movesPerSecond)),
    p50: rounded(middle((load) => percentile(load.waits, 50))),
    p99: rounded(middle((load) => percentile(load.waits, 99))),
  };
}

async function compare(
  sides: readonly Side[],
  rounds: readonly DrawnGame[][],
): Promise<Map<Side, Measured>> {
  const loads = new Map<Side, Load[]>(sides.map((side) => [side, []]));
  for (const [round, games] of rounds.entries()) {
    for (const side of sides) {
      const load = await playAtOnce(side, games);
      if (round > 0) loads.get(side)?.push(load);
    }
  }
  return new Map([...loads].map(([side, all]) => [side, summed(all)]));
}

function lineOf(name: string, { movesPerSecond, p50, p99 }: Measured, memory: number): string {
  return (
    `${name.padEnd(15)} ${whole(movesPerSecond).padStart(6)} moves/s; the others have one after ` +
    `${p50} ms (median), ${p99} ms (p99); ${whole(memory)} MB`
  );
}

async function run({ rounds: count = ROUNDS }: BenchmarkOptions): Promise<BenchmarkResult> {
  requireBuild();
  const rounds = Array.from({ length: count + 1 }, (_, round) => drawRound(round));
  const class_ = drawRound(count + 1);
  const ours = await ourSide([...rounds.flat(), ...class_]);
  const stock = await stockSide(SCENARIO, rounds.flat());
  try {
    const measured = await compare([ours, stock], rounds);
    const own = measured.get(ours);
    const other = measured.get(stock);
    if (!own || !other) throw new Error('A side was not measured');
    const memory = { ours: await ours.memory(), stock: await stock.memory() };
    const paced = await playAtPace(ours, class_, { paceMs: PACE_MS, forMs: PACED_MS });
    const pacedMemory = await ours.memory();
    const figures = {
      movesPerSecond: own.movesPerSecond,
      stockMovesPerSecond: other.movesPerSecond,
      ratio: Math.round((own.movesPerSecond / other.movesPerSecond) * 100) / 100,
      p50Ms: own.p50,
      stockP50Ms: other.p50,
      p99Ms: own.p99,
      stockP99Ms: other.p99,
      humanPaceP99Ms: rounded(percentile(paced.waits, 99)),
      memoryMB: Math.round(Math.max(memory.ours, pacedMemory)),
      stockMemoryMB: Math.round(memory.stock),
    };
    return {
      figures,
      lines: [
        lineOf('ours, durable', own, memory.ours),
        lineOf('stock, memory', other, memory.stock),
        `ratio           ${figures.ratio} (medians of ${count} rounds of ${MATCHES} whole matches each, alternating)`,
        `human pace      ${MATCHES} tables of three, a decision every ${PACE_MS / 1_000} s at each: the others have it ` +
          `after ${rounded(percentile(paced.waits, 50))} ms (median), ${figures.humanPaceP99Ms} ms (p99); ` +
          `${whole(pacedMemory)} MB`,
      ],
    };
  } finally {
    await ours.stop();
    await stock.stop();
  }
}

export const server: Benchmark = {
  about: "100 matches at once on our server and on boardgame.io's own",
  run,
};
