/** How many games the time allows on this machine, as it is loaded now. */
import { sum } from '../../review/estimates.ts';
import { costPerGame, equalsJobs, type Options, RUNGS, rungJobs } from './plan.ts';
import type { Threads } from './threads.ts';

/** Games of equals that are timed, after one in each thread that warms it up. */
const TIMED = 4;

export async function gamesInMinutes(
  threads: Threads,
  minutes: number,
  options: Options,
): Promise<number> {
  await threads.play(equalsJobs(2 * threads.count, options));
  const equals = await threads.play(equalsJobs(TIMED * threads.count, options));
  const rungs = await threads.play(RUNGS.flatMap((rung) => rungJobs(rung, threads.count)));
  const perRung = RUNGS.map(
    (_, i) =>
      sum(rungs.slice(i * threads.count, (i + 1) * threads.count).map((r) => r.milliseconds)) /
      threads.count,
  );
  const perGame = sum(equals.map((r) => r.milliseconds)) / equals.length;
  const cost = costPerGame(perGame, perRung);
  return Math.max(9, Math.floor((minutes * 60_000 * threads.count) / cost));
}
