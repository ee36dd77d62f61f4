/** A page of headless Chromium that has one worker script to start, and nothing else. */
import { fileURLToPath } from 'node:url';
import { chromium, type Page } from '@playwright/test';
import { build } from 'vite';
import { CHROMIUM_ARGS } from '../../test/browser.ts';
import { findOrInstallBrowser, HOW_TO_INSTALL } from '../../test/installBrowser.ts';

/** A name that nothing answers to but the routes below. */
const SITE = 'http://review.test/';
const PATIENCE = 300_000;

async function workerCode(entry: URL): Promise<string> {
  const built = await build({
    configFile: false,
    logLevel: 'error',
    build: {
      write: false,
      lib: { entry: fileURLToPath(entry), formats: ['es'], fileName: 'worker' },
    },
  });
  const [bundle] = Array.isArray(built) ? built : [built];
  const chunk = bundle && 'output' in bundle ? bundle.output[0] : undefined;
  if (!chunk) throw new Error('The worker does not build');
  return chunk.code;
}

/** Does the work in a page that finds the worker at `/worker.js`, and closes its browser. */
export async function withWorkerSite<T>(entry: URL, work: (page: Page) => Promise<T>): Promise<T> {
  const executablePath = findOrInstallBrowser();
  if (executablePath === undefined) throw new Error(HOW_TO_INSTALL);
  const code = await workerCode(entry);
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
    return await work(page);
  } finally {
    await browser.close();
  }
}
