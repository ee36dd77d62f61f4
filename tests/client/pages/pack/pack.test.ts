import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { ALL_WORDS, PLANS, STEPS, WORDS } from '../../../../src/client/pages/pack/parts.ts';
import { explain, glossaryOf } from '../../../../src/content/glossary.ts';
import { standardRules } from '../../../../src/content/scenarios.ts';
import { ALL_MESSAGES as MESSAGES } from '../../../../src/i18n/all.ts';
import { LOCALES } from '../../../../src/i18n/index.ts';
import type { PackKey } from '../../../../src/i18n/pack.ts';
import { reviewGlossary } from '../../../../src/review/glossary.ts';

const QUALITY = readFileSync('docs/quality.md', 'utf8');

/** What a row of the quality card gives: a share and its interval, in whole per cent. */
function measured(row: string): number[] {
  const line = QUALITY.split('\n').find((l) => l.startsWith(`| ${row} |`)) ?? '';
  const [, share, low, high] = /([\d.]+) % \(([\d.]+)–([\d.]+)\)/.exec(line) ?? [];
  expect(share, row).toBeDefined();
  return [share, low, high].map((figure) => Math.round(Number(figure)));
}

/** Which rows a sentence of the teaching note quotes, in their order. */
const QUOTED: readonly (readonly [PackKey, readonly string[]])[] = [
  ['pack.note.usual.1', ['Alibaba wins', 'Tencent wins', 'ByteDance wins']],
  ['pack.note.usual.2', ['half-time leader wins']],
  [
    'pack.note.usual.3',
    [
      'orders complied with',
      'a bot that plays "always defies" wins',
      'a bot that plays "always complies" wins',
    ],
  ],
  ['pack.note.usual.4', ['dilemmas on Links', 'dilemmas on Payments']],
  ['pack.note.usual.6', ['a bot that plays "never opens of its own will" wins']],
  ['pack.note.usual.7', ['a bot that plays "no builds" wins']],
];

describe('the teacher pack', () => {
  it('quotes what was measured, with its interval, in both languages', () => {
    for (const locale of LOCALES) {
      for (const [key, rows] of QUOTED) {
        const text = MESSAGES[locale][key];
        const shares = [...text.matchAll(/(\d+) ?%/g)].map(([, share]) => Number(share));
        const said = [...text.matchAll(/[(（](\d+)–(\d+)[)）]/g)].map(([, low, high], i) => [
          shares[i],
          Number(low),
          Number(high),
        ]);
        expect(said, `${locale} ${key}`).toEqual(rows.map(measured));
      }
    }
  });

  it('says of no word that it is explained where it is not', () => {
    const groups = [...glossaryOf(standardRules()), reviewGlossary()];
    const named = [...ALL_WORDS, ...Object.values(WORDS).flat()];
    expect(named.filter((id) => !explain(standardRules(), groups, id))).toEqual([]);
  });

  it('leaves at least a third of each lesson for the debrief, and goes on without gaps', () => {
    for (const [minutes, ends] of Object.entries(PLANS)) {
      const times = STEPS.map((step) => ends[step]);
      expect(times).toEqual(times.toSorted((a, b) => a - b));
      expect(times.at(-1)).toBe(Number(minutes));
      expect(Number(minutes) - ends.after).toBeGreaterThanOrEqual(Number(minutes) / 3);
    }
  });
});
