/** The four parts of the whole test run. Each shows its own output and gives its tally. */
import { buildIfStale } from './build.ts';
import { findOrInstallBrowser, HOW_TO_INSTALL } from './installBrowser.ts';
import { binOf, runNode, withReport } from './step.ts';
import {
  failuresOfVitest,
  NOTHING,
  settle,
  type Tally,
  tallyPlaywright,
  tallyVitest,
} from './tally.ts';

/** A check that passes or fails as a whole: a pass counts nothing, a failure one failed item. */
const check = (exitCode: number): Tally => ({ ...NOTHING, failed: exitCode === 0 ? 0 : 1 });

export function runTypecheck(): Tally {
  const tsc = binOf('typescript', 'tsc');
  const pure = runNode(tsc, ['-p', 'tsconfig.pure.json']);
  return check(runNode(tsc, ['-p', 'tsconfig.json']) || pure);
}

export function runLint(): Tally {
  return check(runNode(binOf('@biomejs/biome', 'biome'), ['check', '.']));
}

/** `onFailures` hears what failed, in words. */
export function runUnit(
  args: readonly string[] = [],
  onFailures?: (failures: readonly string[]) => void,
): Tally {
  const { exitCode, report } = withReport((path) =>
    runNode(binOf('vitest', 'vitest'), [
      'run',
      '--reporter=default',
      '--reporter=json',
      `--outputFile.json=${path}`,
      ...args,
    ]),
  );
  if (report === undefined) return settle(undefined, exitCode);
  onFailures?.(failuresOfVitest(report));
  return settle(tallyVitest(report), exitCode);
}

/** Builds if need be, finds or gets a browser, and runs Playwright with `args`. */
export function runBrowser(args: readonly string[] = []): Tally {
  const browser = findOrInstallBrowser();
  if (browser === undefined) {
    console.error(HOW_TO_INSTALL);
    return { ...NOTHING, failed: 1 };
  }
  if (!buildIfStale('warn')) return { ...NOTHING, failed: 1 };
  const { exitCode, report } = withReport((path) =>
    runNode(binOf('@playwright/test', 'playwright'), ['test', ...args], {
      CHROMIUM_PATH: browser,
      PLAYWRIGHT_JSON_OUTPUT_FILE: path,
    }),
  );
  return settle(report === undefined ? undefined : tallyPlaywright(report), exitCode);
}
