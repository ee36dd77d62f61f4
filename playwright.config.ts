import { defineConfig, devices } from '@playwright/test';
import { CHROMIUM_ARGS, findBrowser } from './src/tools/test/browser.ts';

const executablePath = findBrowser();
const report = process.env.PLAYWRIGHT_JSON_OUTPUT_FILE;

/** The server prints this line when it listens; PORT=0 lets it choose a free port. */
const READY = /ready at (?<walled_gardens_url>http:\/\/\S+)/;

export default defineConfig({
  testDir: './tests/browser',
  outputDir: './test-results',
  // Chromium draws in software: two at a time is all that two cores carry.
  workers: 2,
  fullyParallel: true,
  retries: 0,
  forbidOnly: true,
  // Far more than any test needs: what hangs still ends, and a slow or busy machine fails nothing.
  timeout: 600_000,
  expect: { timeout: 120_000 },
  reporter: report ? [['list'], ['json', { outputFile: report }]] : [['list']],
  webServer: {
    command: 'node build/server/main.mjs',
    env: {
      ...inherited(),
      PORT: '0',
      HOST: '127.0.0.1',
      DATA_DIR: './test-results/data',
      DATABASE_URL: '',
      ROOMS_PER_HOUR: '1000',
      // People need the pause to follow what bots do; tests wait for what it comes to.
      BOT_PAUSE_MS: '100',
    },
    wait: { stdout: READY },
    gracefulShutdown: { signal: 'SIGTERM', timeout: 5_000 },
  },
  use: {
    baseURL: process.env.WALLED_GARDENS_URL,
    // What a failure leaves; a trace of everything costs a third of the time (`--trace on` makes one).
    screenshot: 'only-on-failure',
    // It would fetch the whole product anew for every test; those about it allow it.
    serviceWorkers: 'block',
    launchOptions: { args: CHROMIUM_ARGS, ...(executablePath ? { executablePath } : {}) },
  },
  projects: [{ name: 'chromium', use: { ...devices['Desktop Chrome'] } }],
});

function inherited(): Record<string, string> {
  const entries = Object.entries(process.env).filter(
    (e): e is [string, string] => e[1] !== undefined,
  );
  return Object.fromEntries(entries);
}
