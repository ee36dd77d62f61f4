/** The pictures that are kept are those that the tool takes, listed, and not too large. */
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { PICTURES } from '../../src/tools/screens/pictures.ts';
import { ROOT } from '../architecture/sources.ts';

const FOLDER = join(ROOT, 'docs/screens');
const kept = readdirSync(FOLDER).filter((name) => name.endsWith('.jpg'));

describe('docs/screens', () => {
  it('holds one picture of each kind, and no other', () => {
    expect(kept.sort()).toEqual(PICTURES.map(({ name }) => `${name}.jpg`).sort());
  });

  it('lists them with what is to be seen', () => {
    const list = readFileSync(join(FOLDER, 'README.md'), 'utf8');
    for (const { name, caption } of PICTURES) expect(list).toContain(`![${caption}](${name}.jpg)`);
  });

  it('is below 4 MB', () => {
    const bytes = kept.reduce((sum, name) => sum + statSync(join(FOLDER, name)).size, 0);
    expect(bytes).toBeLessThan(4_000_000);
  });
});
