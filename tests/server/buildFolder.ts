/** A small stand-in for the built client. */
import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';

export const SCRIPT = 'assets/index-Ab3_x-9Z.js';
export const SCRIPT_TEXT = `console.log('${'walls '.repeat(300)}')`;

/** Writes it to a new folder and gives the path; the caller removes it. */
export function buildFolder(): string {
  const dist = mkdtempSync(join(tmpdir(), 'dist-'));
  mkdirSync(join(dist, 'assets'));
  writeFileSync(join(dist, 'index.html'), '<!doctype html><title>Walled Gardens</title>');
  writeFileSync(join(dist, 'sw.js'), 'self.skip = 1');
  writeFileSync(join(dist, 'manifest.webmanifest'), '{"name":"Walled Gardens"}');
  writeFileSync(join(dist, SCRIPT), SCRIPT_TEXT);
  writeFileSync(join(dist, `${SCRIPT}.br`), brotliCompressSync(SCRIPT_TEXT));
  return dist;
}
