/** A review in headless Chromium, in a worker as the page has one. */
import { fileURLToPath } from 'node:url';
import { chromium } from '@playwright/test';
import { build } from 'vite';
import type { MatchRecord } from '../../../game/record.ts';
import { CHROMIUM_ARGS } from '../../test/browser.ts';
import { findOrInstallBrowser, HOW_TO_INSTALL } from '../../test/installBrowser.ts';

const ENTRY = fileURLToPath(new URL('./browserWorker.ts', import.meta.url));
/** A name that nothing answers to but the routes below. */
const SITE = 'http://review.test/';
const PATIENCE = 300_000;

async function workerCode(): Promise<string> {
  const built = await build({
    configFile: false,
    logLevel: 'error',
    build: { write: false, lib: { entry: ENTRY, formats: ['es'], fileName: 'worker' } },
  });
  const [bundle] = Array.isArray(built) ? built : [built];
  const chunk = bundle && 'output' in bundle ? bundle.output[0] : undefined;
  if (!chunk) throw new Error('The worker does not build');
  return chunk.code;
}

/** Seconds from starting the worker to the first result and to the end of each review. */
export async function reviewInBrowser(
  records: readonly MatchRecord[],
): Promise<{ first: number; all: number }[]> {
  const executablePath = findOrInstallBrowser();
  if (executablePath === undefined) throw new Error(HOW_TO_INSTALL);
  const code = await workerCode();
  const browser = await chromium.launch({ executablePath, args: CHROMIUM_ARGS });
  try {
    const page = await browser.newPage();
    page.setDefaultTimeout(PATIENCE);
    await page.route(`${SITE}**`, (route) =>
      route.request().url().endsWith('.js')
        ? route.fulfill({ contentType: 'text/javascript', body: code })
        : route.fulfill({ contentType: 'text/html', body: '<!doctype html><title>Review</title>' }),
    );
    await page.goto(SITE);
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
  } finally {
    await browser.close();
  }
}
