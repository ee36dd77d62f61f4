/** The in-app rulebook: complete, worded in both languages, its examples worked out again. */
import { describe, expect, it } from 'vitest';
import { rulebookOf, rulebookParams } from '../../src/content/rulebook.ts';
import { exampleCampaigns, exampleStart } from '../../src/content/rulebookExamples.ts';
import {
  type Cell,
  type RulebookBlock,
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
import { divide } from '../../src/game/divide.ts';
import { marketDay } from '../../src/game/market.ts';
import type { Rules } from '../../src/game/rules.ts';
import type { ScenarioFile } from '../../src/game/scenario.ts';
import { ALL_MESSAGES, isAnyKey } from '../../src/i18n/all.ts';
import { rulebook as en } from '../../src/i18n/en/rulebook.ts';
import { fill } from '../../src/i18n/format.ts';
import { LOCALES, type Locale } from '../../src/i18n/index.ts';

function cellsOf(block: RulebookBlock): Cell[] {
  switch (block.kind) {
    case 'paragraph':
      return [block.text];
    case 'list':
      return [...block.items];
    case 'pictures':
      return block.items.map(({ caption }) => caption);
    case 'terms':
      return block.items.flatMap(({ title, says }) => [title, ...says]);
    case 'table':
      return [...block.head, ...block.rows.flat()];
    case 'example':
      return [block.title, ...block.blocks.flatMap(cellsOf)];
  }
}

function flatten(sections: readonly RulebookSection[]): RulebookSection[] {
  return sections.flatMap((s) => [s, ...flatten(s.sections ?? [])]);
}

function textsOf(rules: Rules): Text[] {
  const inside = (cell: Cell): Text[] =>
    typeof cell === 'object' ? [cell, ...Object.values(cell.params ?? {}).flatMap(inside)] : [];
  return flatten(rulebookOf(rules))
    .flatMap((s) => [s.title, ...s.blocks.flatMap(cellsOf)])
    .flatMap(inside);
}

function worded(rules: Rules, locale: Locale, cell: Cell): string {
  return wordText(cell, rulebookParams(rules, locale), (key, params) => {
    if (!isAnyKey(key)) throw new Error(`No text for ${key}`);
    return fill(ALL_MESSAGES[locale][key], params);
  });
}

/** The blocks of a section's examples, in order. */
function examplesIn(id: string): RulebookBlock[][] {
  const section = flatten(rulebookOf(standardRules())).find((s) => s.id === id);
  return (section?.blocks ?? []).flatMap((b) => (b.kind === 'example' ? [[...b.blocks]] : []));
}

function englishOf(block: RulebookBlock | undefined): string {
  return block?.kind === 'paragraph' ? worded(standardRules(), 'en', block.text) : '';
}

/** The left sides of "a + b = c" and "a ÷ b = c" in a text must give the right sides. */
function checkSums(text: string): number {
  const sums = [...text.matchAll(/([\d ()a-z]*\d[\d a-z+×÷-]*?) = (\d+)/gi)];
  for (const [, left = '', right] of sums) {
    const terms = left.split(/\+/).map((term) => {
      const [first = NaN, ...rest] = [...term.matchAll(/\d+/g)].map(Number);
      const signs = [...term.matchAll(/[×÷]/g)].map(String);
      return rest.reduce((n, x, i) => (signs[i] === '÷' ? Math.floor(n / x) : n * x), first);
    });
    expect(
      terms.reduce((a, b) => a + b, 0),
      text,
    ).toBe(Number(right));
  }
  return sums.length;
}

describe('the rulebook', () => {
  it('has the sections of docs/rules.md', () => {
    const ids = flatten(rulebookOf(standardRules())).map((s) => s.id);
    expect(ids).toEqual(['0', '1', '2', '3', '4', '4.1', '4.2', '4.3', '4.4', '5', '6', '7']);
  });

  it('is fully worded in every language and scenario', () => {
    for (const id of SCENARIO_IDS) {
      const rules = rulesFor(id);
      for (const locale of LOCALES) {
        for (const text of textsOf(rules)) {
          expect(worded(rules, locale, text), `${locale} ${text.key}`).not.toMatch(
            /[{}]|undefined/,
          );
        }
      }
    }
  });

  it('uses every text that was written for it', () => {
    const file: ScenarioFile = {
      format: 'walled-gardens-scenario',
      version: 1,
      id: 'fixedNews',
      extends: 'standard',
      headlines: { fixed: { 4: 'singlesDay' } },
    };
    const compiled = compileScenario(file);
    if (!compiled.ok) throw new Error('A fixed headline should compile');
    const used = new Set(textsOf(compiled.rules).map((t) => t.key));
    // Nobody has videos in the example's feed, as Links is shut; the word waits for other numbers.
    used.add('rulebook.4.1.example.videos');
    expect(Object.keys(en).filter((key) => !used.has(key))).toEqual([]);
  });

  it('follows the scenario’s numbers', () => {
    const file: ScenarioFile = {
      format: 'walled-gardens-scenario',
      version: 1,
      id: 'dear',
      extends: 'standard',
      numbers: { miniProgram: { cost: 77 }, stake: { cost: 88 }, awards: { most: 99 } },
    };
    const compiled = compileScenario(file);
    if (!compiled.ok) throw new Error('Other numbers should compile');
    for (const locale of LOCALES) {
      const all = textsOf(compiled.rules).map((t) => worded(compiled.rules, locale, t));
      for (const number of ['77', '88', '99']) {
        expect(all.some((said) => said.includes(number))).toBe(true);
      }
    }
  });

  it('leaves out awards and campaigns at an independent where there are none', () => {
    const { scenario } = standardRules();
    const compiled = compileScenario({
      ...scenario,
      awardMonths: [],
      independents: scenario.independents.map(
        ({ feed: _, ...i }) => i,
      ) as typeof scenario.independents,
    });
    if (!compiled.ok) throw new Error('A scenario without awards should compile');
    const keys = textsOf(compiled.rules).map((t) => t.key);
    expect(keys).not.toContain('rulebook.6.when');
    expect(keys).not.toContain('rulebook.3.sellerCampaign');
  });

  it('joins the award months as each language does', () => {
    const { awardMonths: english } = rulebookParams(standardRules(), 'en');
    const { awardMonths: chinese } = rulebookParams(standardRules(), 'zh-CN');
    expect(english).toBe('3 and 6');
    expect(chinese).toBe('3和6');
  });
});

describe('its examples', () => {
  const rules = standardRules();
  const account = marketDay(rules, exampleStart(rules));

  it('4.1 divide a feed as `divide` does', () => {
    const [blocks = []] = examplesIn('4.1');
    const grid = blocks.find((b) => b.kind === 'table');
    const rows = grid?.kind === 'table' ? grid.rows : [];
    const weights = rows.map((r) => Number(r[1]));
    const shoppers = account.feeds[1].shoppers;
    const sum = weights.reduce((a, b) => a + b, 0);
    expect(rows.map((r) => r[4])).toEqual(divide(shoppers, weights));
    expect(rows.map((r) => r[3])).toEqual(weights.map((w) => Math.floor((shoppers * w) / sum)));
    for (const [i, row] of rows.entries()) {
      expect(Number(row[2])).toBeCloseTo((shoppers * (weights[i] ?? 0)) / sum, 1);
    }
    const said = englishOf(blocks[0]);
    expect(said).toContain(`gives ${shoppers} shoppers`);
    expect(said).toContain(`add up to ${sum}`);
    expect(account.feeds[1].interconnection).toBe(0);
    // The example should show that shoppers are left over.
    expect(rows.reduce((n, r) => n + Number(r[3]), 0)).toBeLessThan(shoppers);
  });

  it('4.1 share the ad seller’s visitors as `divide` does', () => {
    const seller = rules.independents[2];
    const visits = marketDay(rules, exampleCampaigns(rules)).visits[2];
    const weight = seller.feed?.stay ?? NaN;
    const pull = rules.numbers.campaign.pull + (seller.feed?.ads ?? NaN);
    const [stay = 0, a = 0, , c = 0] = divide(visits, [weight, pull, 0, pull]);
    const said = englishOf(examplesIn('4.1')[1]?.[0]);
    expect(said).toContain(`has ${visits} visitor`);
    expect(said).toContain(`${weight} for staying and ${pull} for each campaign: ${stay} stay`);
    expect(said).toContain(`${a} goes on to Alibaba and ${c} to ByteDance`);
  });

  it('4.2 count orders, exposures, ad coins and payments', () => {
    const [blocks = []] = examplesIn('4.2');
    const [orders, payments] = blocks.map(englishOf);
    expect(checkSums(orders ?? '')).toBe(3);
    const company = account.companies[0];
    expect(orders).toContain(`direct = ${company.orders}`);
    expect(orders).toContain(`= ${company.exposures};`);
    expect(orders).toContain(`= ${company.adCoins}.`);
    const own = company.front + company.direct;
    const levels = rules.scenario.companies.map((c) => c.levels.wallet);
    const [pdd = 0] = divide(account.visits[0], [levels[0] ?? 0, levels[1] ?? 0, 0]);
    const [meituan = 0] = divide(account.visits[1], [levels[0] ?? 0, levels[1] ?? 0, 0]);
    expect(payments).toContain(`${own} payments. Pinduoduo has ${account.visits[0]} visits`);
    expect(payments).toContain(`share them ${pdd} to ${account.visits[0] - pdd}`);
    expect(payments).toContain(`With ${meituan} at Meituan and ${company.hosted} hosted`);
    expect(payments).toContain(`makes ${own + pdd + meituan + company.hosted} payments`);
    expect(company.payments).toBe(own + pdd + meituan + company.hosted);
  });

  it('4.3 add up an income', () => {
    const said = englishOf(examplesIn('4.3')[0]?.[0]);
    expect(checkSums(said)).toBe(2);
    const { coins, income } = account.companies[0];
    expect(said).toContain(`: ${income} coins.`);
    expect(coins.orders + coins.ads + coins.payments + coins.hosting + coins.stakes).toBe(income);
  });

  it('4.4 add up a market value', () => {
    const said = englishOf(examplesIn('4.4')[0]?.[0]);
    expect(checkSums(said)).toBe(2);
    const { marketValueGained, remainder } = account.companies[0];
    expect(said).toContain(`= ${marketValueGained} market value; ${remainder}`);
  });
});
