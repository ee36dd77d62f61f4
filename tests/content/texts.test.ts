/** Both languages hold a text for every id of the content, and nothing else. */
import { describe, expect, it } from 'vitest';
import { EDICTS } from '../../src/content/edicts.ts';
import { HEADLINES } from '../../src/content/headlines.ts';
import { cardParams, ruleParams } from '../../src/content/params.ts';
import { SCENARIO_IDS, standardRules } from '../../src/content/scenarios.ts';
import { GATE_STATUSES } from '../../src/game/gates.ts';
import { REFUSALS } from '../../src/game/legal.ts';
import { FIGURES } from '../../src/game/market.ts';
import { SECTORS } from '../../src/game/scoring.ts';
import { DISTRICTS, GATE_KINDS } from '../../src/game/seats.ts';
import { type AnyKey, ALL_MESSAGES as MESSAGES } from '../../src/i18n/all.ts';
import { content } from '../../src/i18n/en/content.ts';
import { histories } from '../../src/i18n/en/histories.ts';
import { texts as FIRST_LOADED } from '../../src/i18n/en/index.ts';
import { places } from '../../src/i18n/format.ts';
import { LOCALES } from '../../src/i18n/index.ts';

const KEYS = Object.keys(MESSAGES.en) as AnyKey[];
const CONTENT_KEYS = Object.keys({ ...content, ...histories }) as (keyof typeof content)[];

describe('every text', () => {
  it('exists in all languages, with the same keys', () => {
    for (const locale of LOCALES) {
      expect(Object.keys(MESSAGES[locale]).sort()).toEqual([...KEYS].sort());
    }
  });

  it('of one page only is not among those that load first', () => {
    const first = Object.keys(FIRST_LOADED);
    expect(first.filter((k) => /^rulebook\.|^(edict|headline)\..*\.history$/.test(k))).toEqual([]);
  });

  it('is not empty and has no space at its ends', () => {
    for (const locale of LOCALES) {
      for (const key of KEYS) {
        const said = MESSAGES[locale][key];
        // Separators are texts too: ", " in English, nothing in Chinese.
        if (!/[\p{L}\p{N}]/u.test(MESSAGES.en[key])) continue;
        expect(said.length, `${locale} ${key}`).toBeGreaterThan(0);
        expect(said.trim(), `${locale} ${key}`).toBe(said);
      }
    }
  });

  it('has the same places in both languages', () => {
    for (const key of KEYS) {
      const english = MESSAGES.en[key];
      const chinese = places(MESSAGES['zh-CN'][key]);
      // Chinese does without a number that only chooses between one and many.
      const inserted = places(english.replace(/\{\w+\|[^{}]*\}/g, ''));
      expect(chinese, key).toEqual(expect.arrayContaining(inserted));
      expect(places(english), key).toEqual(expect.arrayContaining(chinese));
    }
  });

  it('has no brace that the format would not read', () => {
    for (const locale of LOCALES) {
      for (const key of KEYS) {
        const rest = MESSAGES[locale][key].replace(/\{\w+(\|[^|{}]*\|[^|{}]*)?\}/g, '');
        expect(rest, `${locale} ${key}`).not.toMatch(/[{}|]/);
      }
    }
  });
});

/** Latin words that a Chinese text of this game may hold. */
const NAMES_IN_CHINESE = [
  'Walled',
  'Gardens',
  'openGates',
  'English',
  'JSON',
  'CSV',
  'Esc',
  'QQ',
  'Temu',
];

/** Texts in Latin letters on purpose: the offer of the other language, and a file's name. */
const LATIN_ON_PURPOSE: readonly string[] = ['app.tools.language', 'app.score.file'];

describe('Chinese texts', () => {
  it('hold no English words but names', () => {
    const known = new Set(NAMES_IN_CHINESE);
    for (const key of KEYS.filter((k) => !LATIN_ON_PURPOSE.includes(k))) {
      const said = MESSAGES['zh-CN'][key].replace(/\{[^}]*\}/g, '');
      const words = (said.match(/[A-Za-z]{2,}/g) ?? []).filter((word) => !known.has(word));
      expect(words, key).toEqual([]);
    }
  });

  it('of the content use Chinese punctuation', () => {
    for (const key of CONTENT_KEYS) {
      const said = MESSAGES['zh-CN'][key].replace(/\{[^}]*\}/g, '0');
      expect(said, key).not.toMatch(/[\u4e00-\u9fff][,;:!?()]|[,;:!?()][\u4e00-\u9fff]/);
    }
  });

  it('of the content say something in Chinese', () => {
    for (const key of CONTENT_KEYS) expect(MESSAGES['zh-CN'][key], key).toMatch(/[\u4e00-\u9fff]/);
  });
});

/** Every key that an id of the rules or the content asks for. */
function expectedKeys(): string[] {
  const { companies, independents } = standardRules();
  const withAbout = (prefix: string, ids: readonly string[]) =>
    ids.flatMap((id) => [`${prefix}.${id}`, `${prefix}.${id}.about`]);
  const card = (prefix: string) => (c: { id: string }) => [
    `${prefix}.${c.id}`,
    `${prefix}.${c.id}.text`,
    `${prefix}.${c.id}.history`,
  ];
  return [
    ...companies.flatMap(({ id }) =>
      ['', '.initial', '.pitch', '.short', ...DISTRICTS.map((d) => `.${d}`)].map(
        (s) => `company.${id}${s}`,
      ),
    ),
    ...withAbout(
      'independent',
      independents.map((i) => i.id),
    ),
    ...withAbout('district', DISTRICTS),
    ...withAbout('gate', GATE_KINDS),
    ...withAbout('gateStatus', GATE_STATUSES),
    ...withAbout('figure', FIGURES),
    ...withAbout('sector', SECTORS),
    ...withAbout('scenario', SCENARIO_IDS),
    ...EDICTS.flatMap(card('edict')),
    ...HEADLINES.flatMap(card('headline')),
    ...REFUSALS.map((code) => `refusal.${code}`),
  ];
}

describe('short reasons', () => {
  it('exist for every refusal, shorter than its sentence and with no number of their own', () => {
    for (const code of REFUSALS) {
      const [short, long] = [`table.why.${code}`, `refusal.${code}`] as [AnyKey, AnyKey];
      for (const locale of LOCALES) {
        const [said, sentence] = [MESSAGES[locale][short], MESSAGES[locale][long]];
        expect(said, short).toBeDefined();
        expect(said.length, `${locale} ${short}`).toBeLessThan(sentence.length);
        expect(places(sentence), `${locale} ${short}`).toEqual(
          expect.arrayContaining(places(said)),
        );
      }
    }
  });
});

describe('content texts', () => {
  it('are exactly those that the ids ask for', () => {
    expect([...CONTENT_KEYS].sort()).toEqual(expectedKeys().sort());
  });

  it('of cards take only the parameters that they are given', () => {
    const rules = standardRules();
    for (const [prefix, cards] of [
      ['edict', EDICTS],
      ['headline', HEADLINES],
    ] as const) {
      for (const card of cards) {
        const given = Object.keys(cardParams(rules, card));
        const key = `${prefix}.${card.id}` as AnyKey;
        const rule = `${key}.text` as AnyKey;
        expect(given, rule).toEqual(expect.arrayContaining(places(MESSAGES.en[rule])));
        expect(places(MESSAGES.en[key])).toEqual([]);
        expect(places(MESSAGES.en[`${key}.history` as AnyKey])).toEqual([]);
      }
    }
  });

  it('of cards say every number of their data', () => {
    const rules = standardRules();
    const base = new Set(Object.keys(ruleParams(rules)));
    for (const [prefix, cards] of [
      ['edict', EDICTS],
      ['headline', HEADLINES],
    ] as const) {
      for (const card of cards) {
        const own = Object.keys(cardParams(rules, card)).filter((name) => !base.has(name));
        const said = places(MESSAGES.en[`${prefix}.${card.id}.text` as AnyKey]);
        expect(said, card.id).toEqual(expect.arrayContaining(own));
      }
    }
  });

  it('of pieces take only the scenario’s numbers', () => {
    const given = Object.keys(ruleParams(standardRules()));
    const pieces = CONTENT_KEYS.filter(
      (k) => !/^(edict|headline|refusal|scenarioProblem)\./.test(k),
    );
    for (const key of pieces) {
      expect(given, key).toEqual(expect.arrayContaining(places(MESSAGES.en[key])));
    }
  });

  it('of refusals take only what explainRefusal gives', () => {
    const given = ['cost', 'cash', 'price', 'limit', 'level', 'until'];
    for (const code of REFUSALS) {
      expect(given).toEqual(expect.arrayContaining(places(MESSAGES.en[`refusal.${code}`])));
    }
  });
});
