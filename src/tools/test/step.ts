/** Runs the parts of the test run as programs of their own. */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import * as v from 'valibot';

export const ROOT = fileURLToPath(new URL('../../..', import.meta.url));

const require = createRequire(import.meta.url);
const Manifest = v.object({
  bin: v.union([v.string(), v.record(v.string(), v.string())]),
});

/** The script behind an installed package's command, so that no shell and no npx stands between. */
export function binOf(packageName: string, command: string): string {
  const path = join(ROOT, 'node_modules', packageName, 'package.json');
  const { bin } = v.parse(Manifest, require(path));
  const script = typeof bin === 'string' ? bin : bin[command];
  if (script === undefined) throw new Error(`${packageName} has no command ${command}`);
  return join(dirname(path), script);
}

/** Runs a Node script in the project's folder with its output shown; gives its exit code. */
export function runNode(
  script: string,
  args: readonly string[],
  env: NodeJS.ProcessEnv = {},
): number {
  const { status } = spawnSync(process.execPath, [script, ...args], {
    cwd: ROOT,
    stdio: ['ignore', 'inherit', 'inherit'],
    env: { ...process.env, ...env },
  });
  return status ?? 1;
}

/** Calls `run` with the path for a JSON report and gives what was written there, if anything. */
export function withReport(run: (path: string) => number): { exitCode: number; report: unknown } {
  const folder = mkdtempSync(join(tmpdir(), 'walled-gardens-test-'));
  const path = join(folder, 'report.json');
  try {
    const exitCode = run(path);
    return { exitCode, report: readReport(path) };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function readReport(path: string): unknown {
  try {
    return JSON.parse(readFileSync(path, 'utf8'));
  } catch {
    return undefined;
  }
}
