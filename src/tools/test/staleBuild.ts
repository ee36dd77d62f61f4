/** Whether the built client or server is older than what it is built from. */
import { existsSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';

const SOURCES = [
  'src',
  'assets',
  'vite.config.ts',
  'vite.server.config.ts',
  'package.json',
  'package-lock.json',
];

const BUILT = ['dist/index.html', 'build/server/main.mjs'];

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
  const built = BUILT.map((name) => join(root, name));
  if (!built.every((path) => existsSync(path))) return true;
  const oldest = Math.min(...built.map((path) => statSync(path).mtimeMs));
  return SOURCES.map((name) => join(root, name))
    .filter((path) => existsSync(path))
    .some((path) => latestChange(path) > oldest);
}
