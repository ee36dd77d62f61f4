import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

type Colour = readonly [r: number, g: number, b: number, a: number];

const css = readFileSync(new URL('../../../src/client/styles/tokens.css', import.meta.url), 'utf8');
const night = css.indexOf('[data-theme="night"]');
const THEMES = { day: css.slice(0, night), night: css.slice(night) };

function parse(value: string): Colour {
  const inside = value
    .match(/rgba\(([^)]+)\)/)?.[1]
    ?.split(',')
    .map(Number);
  if (inside) return [inside[0] ?? 0, inside[1] ?? 0, inside[2] ?? 0, inside[3] ?? 1];
  const hex = value.replace('#', '');
  const long = hex.length === 3 ? [...hex].map((c) => c + c).join('') : hex;
  const at = (i: number): number => Number.parseInt(long.slice(i, i + 2), 16);
  return [at(0), at(2), at(4), 1];
}

const over = (top: Colour, below: Colour): Colour => {
  const mix = (i: 0 | 1 | 2): number => top[i] * top[3] + below[i] * (1 - top[3]);
  return [mix(0), mix(1), mix(2), 1];
};

function luminance([r, g, b]: Colour): number {
  const [x, y, z] = [r, g, b].map((v) =>
    v / 255 <= 0.03928 ? v / 255 / 12.92 : ((v / 255 + 0.055) / 1.055) ** 2.4,
  ) as [number, number, number];
  return 0.2126 * x + 0.7152 * y + 0.0722 * z;
}

function contrast(a: Colour, b: Colour): number {
  const [x, y] = [luminance(a), luminance(b)].sort((m, n) => n - m) as [number, number];
  return (x + 0.05) / (y + 0.05);
}

/** Everything that a name's plate or a ribbon's number can lie on. */
const GROUNDS = [
  'af',
  'tf',
  'bf',
  'amoss',
  'tmoss',
  'bmoss',
  'water',
  'path',
  'plaza',
  'a',
  't',
  'b',
];

describe.each(['day', 'night'] as const)('text on the board by %s', (theme) => {
  const token = (name: string): Colour =>
    parse(THEMES[theme].match(new RegExp(`--${name}: ([^;]+);`))?.[1] ?? '');

  it.each(GROUNDS)('names can be read on their plate over %s', (ground) => {
    expect(contrast(token('ink'), over(token('plate'), token(ground)))).toBeGreaterThan(4.5);
  });

  it.each([
    ['numbers of streams', 'ink', 'paper'],
    ['levels of core districts', 'paper', 'ink'],
    ['months of treaties', 'onwall', 'tag'],
    ['the order’s seal', 'sealtext', 'cinnabar'],
    ['rises', 'onwall', 'gold'],
    ['falls', 'sealtext', 'cinnabar'],
    ['numbers on ponds', 'ink', 'water'],
  ])('%s', (_, ink, paper) => {
    expect(contrast(token(ink), token(paper))).toBeGreaterThan(4.5);
  });

  it.each(['a', 't', 'b'])('signs of kinds stand out on the plate of %s', (company) => {
    expect(contrast(token('badgeink'), token(company))).toBeGreaterThan(3);
  });
});
