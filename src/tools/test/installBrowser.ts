/** Gets a browser where there is none: from the system's packages, or by Playwright's download. */
import { spawnSync } from 'node:child_process';
import { findBrowser } from './browser.ts';

export const HOW_TO_INSTALL =
  'No browser for the tests: install Chromium (Debian: "apt-get install chromium"; elsewhere: "npx playwright install chromium") or set CHROMIUM_PATH to one.';

const LIMIT = 10 * 60_000;

/** A way to get a browser: commands that run one after another until one fails. */
export interface Way {
  name: string;
  commands: readonly (readonly string[])[];
}

export interface Machine {
  platform: NodeJS.Platform;
  root: boolean;
  has(command: string): boolean;
  /** True if sudo works here without asking for a password. */
  sudo(): boolean;
}

function succeeds(command: string, args: readonly string[], quiet: boolean): boolean {
  const { status } = spawnSync(command, args, {
    stdio: quiet ? 'ignore' : ['ignore', 'inherit', 'inherit'],
    timeout: LIMIT,
    shell: process.platform === 'win32',
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
  });
  return status === 0;
}

const thisMachine: Machine = {
  platform: process.platform,
  root: process.getuid?.() === 0,
  has: (command) => succeeds('sh', ['-c', `command -v ${command}`], true),
  sudo: () => succeeds('sudo', ['-n', 'true'], true),
};

/**
 * The ways that this machine allows, in the order to try them. The system's package brings the
 * libraries that a bare machine lacks, so it goes first; Playwright brings only the browser.
 */
export function waysFor(machine: Machine): Way[] {
  const download = {
    name: "Playwright's download",
    commands: [['npx', 'playwright', 'install', 'chromium']],
  };
  if (machine.platform !== 'linux' || !machine.has('apt-get')) return [download];
  const prefix = machine.root ? [] : ['sudo', '-n'];
  if (!machine.root && !(machine.has('sudo') && machine.sudo())) return [download];
  const apt = {
    name: 'apt-get',
    commands: [
      [...prefix, 'apt-get', 'update', '-q'],
      [...prefix, 'apt-get', 'install', '-qy', '--no-install-recommends', 'chromium'],
    ],
  };
  const libraries = {
    name: "Playwright's download with its libraries",
    commands: [['npx', 'playwright', 'install', '--with-deps', 'chromium']],
  };
  return [apt, libraries];
}

/** The path of a browser, installed if need be; undefined where none could be had. */
export function findOrInstallBrowser(): string | undefined {
  const found = findBrowser();
  if (found !== undefined) return found;
  for (const { name, commands } of waysFor(thisMachine)) {
    console.log(`There is no browser here; trying ${name}.`);
    for (const [command = '', ...args] of commands) if (!succeeds(command, args, false)) break;
    const installed = findBrowser();
    if (installed !== undefined) return installed;
  }
  return undefined;
}
