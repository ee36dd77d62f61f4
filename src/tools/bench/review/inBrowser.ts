/** A review in headless Chromium, in a worker as the page has one. */
import type { MatchRecord } from '../../../game/record.ts';
import { withWorkerSite } from './browserSite.ts';

/** Seconds from starting the worker to the first result and to the end of each review. */
export function reviewInBrowser(
  records: readonly MatchRecord[],
): Promise<{ first: number; all: number }[]> {
  return withWorkerSite(new URL('./browserWorker.ts', import.meta.url), async (page) => {
    const times: { first: number; all: number }[] = [];
    for (const record of records) {
      const time = await page.evaluate(
        (game) =>
          new Promise<{ first: number; all: number }>((resolve, reject) => {
            const began = performance.now();
            const worker = new Worker('/worker.js', { type: 'module' });
            let first = 0;
            worker.onerror = (event) => reject(new Error(event.message));
            worker.onmessage = ({ data }) => {
              const seconds = (performance.now() - began) / 1000;
              if (data === 'first') first = seconds;
              else {
                worker.terminate();
                resolve({ first, all: seconds });
              }
            };
            worker.postMessage(game);
          }),
        record,
      );
      times.push(time);
    }
    return times;
  });
}
