/** Finds a Chromium for the browser tests, without installing anything. */
import { spawnSync } from 'node:child_process';
import { accessSync, constants, statSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { chromium } from '@playwright/test';

type Environment = Readonly<Record<string, string | undefined>>;

const NAMES = ['chromium', 'chromium-browser', 'google-chrome-stable', 'google-chrome', 'chrome'];

/** Where the installers of macOS and Windows put it; those systems do not add it to PATH. */
const USUAL_PLACES: Readonly<Record<string, readonly string[]>> = {
  darwin: [
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    '/Applications/Chromium.app/Contents/MacOS/Chromium',
  ],
  win32: [
    'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
    'C:\\Program Files (x86)\\Google\\Chrome\\Application\\chrome.exe',
  ],
};

/** Keeps Chromium from asking for what a container has not, and from calling home. */
export const CHROMIUM_ARGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

function isExecutable(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return statSync(path).isFile();
  } catch {
    return false;
  }
}

/** Some distributions install a stand-in that only says where to get the real one. */
function starts(path: string): boolean {
  if (process.platform === 'win32') return true;
  return spawnSync(path, ['--version', '--no-sandbox'], { timeout: 30_000 }).status === 0;
}

function onPath(env: Environment): string[] {
  const suffix = process.platform === 'win32' ? '.exe' : '';
  const folders = (env.PATH ?? '').split(delimiter).filter((folder) => folder !== '');
  return NAMES.flatMap((name) => folders.map((folder) => join(folder, name + suffix)));
}

/** Where to look, in order: the system's browser, then the one that Playwright downloads. */
export function candidates(env: Environment): string[] {
  return [...onPath(env), ...(USUAL_PLACES[process.platform] ?? []), chromium.executablePath()];
}

/**
 * The path of a browser that starts. CHROMIUM_PATH goes before all others.
 * @throws Error where CHROMIUM_PATH is set to something that does not start.
 */
export function findBrowser(env: Environment = process.env): string | undefined {
  const told = env.CHROMIUM_PATH;
  if (told) {
    if (isExecutable(told) && starts(told)) return told;
    throw new Error(`CHROMIUM_PATH is "${told}", which is not a browser that starts.`);
  }
  return candidates(env).find((path) => isExecutable(path) && starts(path));
}
