/** Games played on all cores. Which thread plays what changes nothing in the results. */
import { availableParallelism } from 'node:os';
import type { Worker } from 'node:worker_threads';
import { typescriptWorker } from '../typescriptWorker.ts';
import type { MatchJob, MatchResult } from './match.ts';

export class Threads {
  readonly count: number;
  private readonly workers: Worker[];

  constructor(count = availableParallelism()) {
    this.count = count;
    this.workers = Array.from({ length: count }, () =>
      typescriptWorker(new URL('./matchWorker.ts', import.meta.url)),
    );
  }

  /**
   * The results in the order of the jobs; `progress` is told how many are done. Where `enough` says
   * so no more jobs are begun, and there are results of the first ones only.
   */
  async play(
    jobs: readonly MatchJob[],
    progress?: (done: number) => void,
    enough: (begun: number) => boolean = () => false,
  ): Promise<MatchResult[]> {
    const results: MatchResult[] = [];
    let next = 0;
    let done = 0;
    const work = async (worker: Worker): Promise<void> => {
      while (next < jobs.length && !enough(next)) {
        const index = next++;
        const job = jobs[index];
        if (!job) return;
        results[index] = await answer(worker, job);
        done++;
        progress?.(done);
      }
    };
    await Promise.all(this.workers.map(work));
    return results;
  }

  async close(): Promise<void> {
    await Promise.all(this.workers.map((worker) => worker.terminate()));
  }
}

/** Plays a job in a thread; a job that fails is named, so that it can be played again. */
function answer(worker: Worker, job: MatchJob): Promise<MatchResult> {
  return new Promise((resolve, reject) => {
    const fail = (cause: unknown): void =>
      reject(new Error(`The game failed: ${JSON.stringify(job)}`, { cause }));
    worker.once('error', fail);
    worker.once('message', (result: MatchResult) => {
      worker.off('error', fail);
      resolve(result);
    });
    worker.postMessage(job);
  });
}
