/** Whether the built client is older than what it is built from. */
import { existsSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';

const SOURCES = ['src', 'assets', 'vite.config.ts', 'package.json', 'package-lock.json'];

/** The latest change of a file or folder and all in it, in ms; folders count, for deletions. */
function latestChange(path: string): number {
  const own = statSync(path);
  if (!own.isDirectory()) return own.mtimeMs;
  return readdirSync(path).reduce(
    (latest, name) => Math.max(latest, latestChange(join(path, name))),
    own.mtimeMs,
  );
}

export function isBuildStale(root: string): boolean {
  const built = join(root, 'dist', 'index.html');
  if (!existsSync(built)) return true;
  const { mtimeMs } = statSync(built);
  return SOURCES.map((name) => join(root, name))
    .filter((path) => existsSync(path))
    .some((path) => latestChange(path) > mtimeMs);
}
