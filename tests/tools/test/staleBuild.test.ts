import { mkdirSync, mkdtempSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { isBuildStale } from '../../../src/tools/test/staleBuild.ts';

let root = '';
const at = (path: string, seconds: number): void => utimesSync(join(root, path), seconds, seconds);

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'stale-'));
  mkdirSync(join(root, 'src', 'client'), { recursive: true });
  mkdirSync(join(root, 'dist'));
  writeFileSync(join(root, 'src', 'client', 'main.tsx'), '');
  mkdirSync(join(root, 'build', 'server'), { recursive: true });
  writeFileSync(join(root, 'dist', 'index.html'), '');
  writeFileSync(join(root, 'build', 'server', 'main.mjs'), '');
  for (const path of ['src/client/main.tsx', 'src/client', 'src']) at(path, 1_000);
  at('dist/index.html', 2_000);
  at('build/server/main.mjs', 2_000);
});
afterEach(() => rmSync(root, { recursive: true }));

it('is fresh while every source is older', () => {
  expect(isBuildStale(root)).toBe(false);
});

it.each(['dist', 'build'])('is stale when there is no %s', (folder) => {
  rmSync(join(root, folder), { recursive: true });
  expect(isBuildStale(root)).toBe(true);
});

it('is stale when a source is newer', () => {
  at('src/client/main.tsx', 3_000);
  expect(isBuildStale(root)).toBe(true);
});

it('is stale when the server was built before a source changed', () => {
  at('build/server/main.mjs', 500);
  expect(isBuildStale(root)).toBe(true);
});

it('is stale when a source was removed', () => {
  rmSync(join(root, 'src', 'client', 'main.tsx'));
  expect(isBuildStale(root)).toBe(true);
});
