/** The glossary: worded in both languages, with the scenario's numbers, and part of the rulebook. */
import { describe, expect, it } from 'vitest';
import { EDICTS } from '../../src/content/edicts.ts';
import { changedNumbers } from '../../src/content/experiments.ts';
import { explain, glossaryOf, glossarySection, type TermId } from '../../src/content/glossary.ts';
import { HEADLINES } from '../../src/content/headlines.ts';
import { rulebookOf, rulebookParams } from '../../src/content/rulebook.ts';
import {
  type Explained,
  type RulebookSection,
  type Text,
  wordText,
} from '../../src/content/rulebookText.ts';
import {
  compileScenario,
  rulesFor,
  SCENARIO_IDS,
  standardRules,
} from '../../src/content/scenarios.ts';
import type { Rules } from '../../src/game/rules.ts';
import { EXPERIMENTS } from '../../src/game/scenario.ts';
import { ALL_MESSAGES, isAnyKey } from '../../src/i18n/all.ts';
import { glossary as en } from '../../src/i18n/en/glossary.ts';
import { fill, places } from '../../src/i18n/format.ts';
import { LOCALES, type Locale } from '../../src/i18n/index.ts';
import { LABEL_PARAMS, reviewGlossary } from '../../src/review/glossary.ts';
import { GIVEN_AWAY } from '../../src/review/grades.ts';

const flatten = (sections: readonly RulebookSection[]): RulebookSection[] =>
  sections.flatMap((s) => [s, ...flatten(s.sections ?? [])]);

/** All groups, as the page puts them together. */
const glossaryFor = (rules: Rules) => [...glossaryOf(rules), reviewGlossary()];

const termsOf = (rules: Rules): Explained[] =>
  glossaryFor(rules).flatMap(({ terms }) => [...terms]);

const textsOf = ({ title, says }: Explained): Text[] => [title, ...says];

function worded(rules: Rules, locale: Locale, said: Text): string {
  return wordText(said, rulebookParams(rules, locale), (key, params) => {
    if (!isAnyKey(key)) throw new Error(`No text for ${key}`);
    return fill(ALL_MESSAGES[locale][key], params);
  });
}

/** What is said of a word, in English. */
function said(rules: Rules, id: TermId): string {
  const found = explain(rules, glossaryFor(rules), id);
  return (found?.says ?? []).map((text) => worded(rules, 'en', text)).join(' ');
}

function withNumbers(numbers: object): Rules {
  const compiled = compileScenario({
    format: 'walled-gardens-scenario',
    version: 1,
    id: 'other',
    extends: 'standard',
    numbers,
  });
  if (!compiled.ok) throw new Error('Other numbers should compile');
  return compiled.rules;
}

describe('the glossary', () => {
  it('explains every word in every language and scenario', () => {
    for (const id of SCENARIO_IDS) {
      const rules = rulesFor(id);
      for (const locale of LOCALES) {
        for (const term of termsOf(rules)) {
          for (const text of textsOf(term)) {
            const words = worded(rules, locale, text);
            expect(words, `${locale} ${text.key}`).not.toMatch(/[{}]|undefined|NaN/);
            expect(words).not.toBe('');
          }
          expect(term.says.length, term.id).toBeGreaterThan(0);
        }
      }
    }
  });

  it('names no word twice', () => {
    const ids = termsOf(standardRules()).map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
  });

  it('leads to sections that the rulebook has', () => {
    const rules = standardRules();
    const book = [...rulebookOf(rules), glossarySection(glossaryFor(rules))];
    const sections = new Set(flatten(book).map(({ id }) => id));
    const cards = [
      ...EDICTS.map((c) => `edict.${c.id}`),
      ...HEADLINES.map((c) => `headline.${c.id}`),
    ];
    for (const id of [...termsOf(rules).map((term) => term.id), ...cards]) {
      const found = explain(rules, glossaryFor(rules), id as TermId);
      expect(sections.has(found?.section ?? ''), id).toBe(true);
    }
  });

  it('knows no card and no scenario that there is not', () => {
    const rules = standardRules();
    for (const id of ['edict.none', 'headline.none', 'scenario.ownFile'] as const) {
      expect(explain(rules, glossaryFor(rules), id)).toBeUndefined();
    }
  });

  it('takes every number from the rulebook’s, or from what it quotes', () => {
    const rules = standardRules();
    const given = Object.keys(rulebookParams(rules, 'en'));
    for (const text of termsOf(rules).flatMap(textsOf)) {
      if (!isAnyKey(text.key)) throw new Error(text.key);
      const known = [...given, ...Object.keys(text.params ?? {})];
      expect(known, text.key).toEqual(expect.arrayContaining(places(ALL_MESSAGES.en[text.key])));
    }
  });

  it('follows the scenario’s numbers', () => {
    const rules = withNumbers({
      defy: { fine: 33, standing: 7 },
      figuresPerPoint: 23,
      treaty: { price: 44 },
      awards: { antitrust: 55 },
      coins: { cashPerPoint: 66 },
    });
    expect(said(rules, 'defy')).toContain('33 coins and 7 standing');
    expect(said(rules, 'marketValue')).toContain('÷ 23');
    expect(said(rules, 'figure.orders')).toContain('23 of them');
    expect(said(rules, 'action.offer')).toContain('44 coins');
    expect(said(rules, 'antitrust')).toContain('loses 55 market value');
    expect(said(rules, 'cash')).toContain('every 66 coins');
  });

  it('tells a scenario’s own length, whatever is played', () => {
    expect(said(standardRules(), 'scenario.quick')).toContain('4 months');
    expect(said(rulesFor('quick'), 'scenario.standard')).toContain('6 months');
  });

  it('tells of no punishment and no award where there is none', () => {
    expect(said(rulesFor('noRegulator'), 'antitrust')).toBe(
      'In this scenario nobody is punished for blocked gates.',
    );
    expect(said(withNumbers({ stake: { more: 0 } }), 'action.stake')).not.toContain(
      'more for each',
    );
  });

  it('says of experiments what they change', () => {
    expect(changedNumbers('noForcedOpening').defy).toEqual({ fine: 0, standing: 0 });
    expect(changedNumbers('noAntitrust').awards).toEqual({ antitrust: 0 });
    const { fine, standing } = changedNumbers('cheapDefiance').defy ?? {};
    expect(standing).toBe(0);
    expect(said(standardRules(), 'experiment.cheapDefiance')).toContain(
      `costs ${fine} coin and no`,
    );
    for (const id of EXPERIMENTS) expect(said(standardRules(), `experiment.${id}`)).not.toBe('');
  });

  it('gives labels from what a review gives them', () => {
    for (const label of ['inaccuracy', 'mistake', 'blunder'] as const) {
      expect(LABEL_PARAMS[label]).toBe(100 * GIVEN_AWAY[label]);
      expect(said(standardRules(), `label.${label}`)).toContain(
        `${LABEL_PARAMS[label]} percentage`,
      );
    }
  });

  it('is a section of the rulebook with every word of the list', () => {
    const rules = standardRules();
    const printed = flatten([glossarySection(glossaryFor(rules))])
      .flatMap(({ blocks }) => blocks)
      .flatMap((block) => (block.kind === 'terms' ? block.items : []));
    expect(printed).toEqual(termsOf(rules));
  });

  it('uses every text that was written for it', () => {
    const used = new Set(
      [standardRules(), rulesFor('noRegulator')]
        .flatMap(termsOf)
        .flatMap(textsOf)
        .map(({ key }) => key),
    );
    const own = Object.keys(en).filter((key) => key.startsWith('term.'));
    // No built-in scenario is without awards; a file may be.
    expect(own.filter((key) => !used.has(key))).toEqual(['term.awards.none']);
  });
});
