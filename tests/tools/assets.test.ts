import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { boardFiles, brushFiles } from '../../src/tools/assets/files.ts';
import { pen } from '../../src/tools/assets/pen.ts';

const committed = (name: string): string =>
  readFileSync(new URL(`../../assets/board/${name}`, import.meta.url), 'utf8');

describe('the board’s art', () => {
  const files = boardFiles();

  it.each(Object.keys(files))('%s is what `npm run assets` draws', (name) => {
    // Compared as a whole: a difference of 200 KB would be of no use in the report.
    expect(committed(name) === files[name]).toBe(true);
  });

  it.each(Object.entries(brushFiles()))('brush/%s is what it bakes from the font', (name, text) => {
    expect(committed(`../brush/${name}`) === text).toBe(true);
  });

  it('stays small', () => {
    const zipped = Object.values(files).map((text) => gzipSync(text, { level: 9 }).length);
    expect(zipped.reduce((sum, n) => sum + n, 0)).toBeLessThan(140 * 1024);
  });

  it('uses only colours of the style sheet', () => {
    const css = readFileSync(
      new URL('../../src/client/styles/tokens.css', import.meta.url),
      'utf8',
    );
    const used = new Set(
      Object.values(files)
        .join('')
        .match(/var\(--\w+\)/g),
    );
    const unknown = [...used].filter((v) => !css.includes(`${v.slice(4, -1)}:`));
    expect(unknown).toEqual([]);
  });
});

describe('the pen', () => {
  it('rewrites relative commands as absolute ones', () => {
    const ruler = pen(0, 10, 1);
    expect(ruler.path('M1 2h3v4l-1-1q1 1 2 0Z', {})).toBe('<path d="M1 2L4 2L4 6L3 5Q4 6 5 5Z"/>');
  });

  it('shakes the same way every time, and only a little', () => {
    const shaky = (): string => pen(1, 10, 7).path('M0 0H8', {});
    expect(shaky()).toBe(shaky());
    const numbers =
      shaky()
        .match(/-?[\d.]+/g)
        ?.map(Number) ?? [];
    expect(Math.max(...numbers)).toBeLessThan(9.5);
  });

  it('refuses what it cannot draw', () => {
    expect(() => pen(0, 10, 1).path('M0 0T4 4', {})).toThrow(/not known/);
  });
});
