/** Scenario files: the published schema, extending, and the problems that compiling finds. */
import { readdirSync, readFileSync } from 'node:fs';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, it } from 'vitest';
import { EDICTS } from '../../src/content/edicts.ts';
import { HEADLINES } from '../../src/content/headlines.ts';
import {
  compileScenario,
  isScenarioId,
  resolveScenario,
  rulesFor,
  SCENARIO_IDS,
  standardRules,
} from '../../src/content/scenarios.ts';
import type { Scenario, ScenarioFile } from '../../src/game/scenario.ts';
import { setup } from '../../src/game/setup.ts';
import { FAULTS, SCENARIO_PROBLEMS, standardCopy } from './scenarioProblems.ts';

const FOLDER = new URL('../../src/content/scenarios/', import.meta.url);

function readJson(name: string): Record<string, unknown> {
  return JSON.parse(readFileSync(new URL(name, FOLDER), 'utf8'));
}

const SCHEMA = readJson('scenario.schema.json');
const validate = new Ajv2020({ allErrors: true, strict: true, strictRequired: false }).compile(
  SCHEMA,
);

/** Paths of everything in a scenario that is left out or unknown, as the schema sees it. */
function schemaErrors(file: unknown): string[] {
  validate(file);
  return (validate.errors ?? []).map((e) => `${e.instancePath} ${e.keyword}`);
}

type Tree = { [key: string]: unknown };
const isTree = (value: unknown): value is Tree =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Every leaf and branch of a tree as a list of keys. */
function pathsOf(tree: Tree, prefix: string[] = []): string[][] {
  return Object.entries(tree).flatMap(([key, value]) => {
    const path = [...prefix, key];
    return isTree(value) ? [path, ...pathsOf(value, path)] : [path];
  });
}

function branch(tree: Tree, path: readonly string[]): Tree {
  return path.reduce((at, key) => at[key] as Tree, tree);
}

describe('the schema', () => {
  it('accepts every built-in scenario, whole ones and extending ones', () => {
    const files = readdirSync(FOLDER).filter((f) => !f.endsWith('.schema.json'));
    expect(files.map((f) => f.replace('.json', '')).sort()).toEqual([...SCENARIO_IDS].sort());
    for (const file of files) expect(schemaErrors(readJson(file)), file).toEqual([]);
    for (const id of SCENARIO_IDS) expect(schemaErrors(rulesFor(id).scenario), id).toEqual([]);
  });

  it('asks for every number of a whole scenario', () => {
    for (const path of pathsOf(standardCopy().numbers as unknown as Tree)) {
      const scenario = standardCopy();
      const parent = branch(scenario.numbers as unknown as Tree, path.slice(0, -1));
      delete parent[path.at(-1) ?? ''];
      const where = ['/numbers', ...path.slice(0, -1)].join('/');
      expect(schemaErrors(scenario), path.join('.')).toContain(`${where} required`);
    }
  });

  it('asks for every top-level key of a whole scenario', () => {
    for (const key of Object.keys(standardCopy())) {
      const scenario = standardCopy() as unknown as Tree;
      delete scenario[key];
      expect(schemaErrors(scenario), key).toContain(' required');
    }
  });

  it('asks for every part of companies and independents but the ad seller’s feed', () => {
    for (const list of ['companies', 'independents'] as const) {
      for (const key of Object.keys(standardCopy()[list][2])) {
        const scenario = standardCopy();
        delete (scenario[list][2] as unknown as Tree)[key];
        const missing = schemaErrors(scenario);
        if (key === 'feed') expect(missing).toEqual([]);
        else expect(missing, key).toContain(`/${list}/2 required`);
      }
    }
  });

  it('refuses unknown keys, fractions, wrong counts and wrong words', () => {
    const spoil = (change: (s: Tree & Scenario) => void): string[] => {
      const scenario = standardCopy() as Tree & Scenario;
      change(scenario);
      return schemaErrors(scenario);
    };
    expect(spoil((s) => Object.assign(s, { moths: 6 }))).toContain(' additionalProperties');
    expect(spoil((s) => Object.assign(s.numbers, { luck: 1 }))).toContain(
      '/numbers additionalProperties',
    );
    expect(spoil((s) => Object.assign(s, { months: 2.5 }))).toContain('/months type');
    expect(spoil((s) => Object.assign(s, { months: 0 }))).toContain('/months minimum');
    expect(spoil((s) => s.companies.pop())).toContain('/companies minItems');
    expect(spoil((s) => Object.assign(s.openGates[0] ?? {}, { kind: 'door' }))).toContain(
      '/openGates/0/kind enum',
    );
    expect(spoil((s) => Object.assign(s.numbers.coins, { ordersPerCoin: 0 }))).toContain(
      '/numbers/coins/ordersPerCoin minimum',
    );
    expect(spoil((s) => Object.assign(s.edicts.fixed, { first: 'hearing' }))).toContain(
      '/edicts/fixed propertyNames',
    );
    expect(spoil((s) => Object.assign(s, { extends: 'nowhere' }))).toContain('/extends enum');
  });

  it('describes every number', () => {
    const describedIn = (node: unknown, at: string): string[] => {
      if (!isTree(node)) return [];
      const missing = node.type === 'integer' && !node.description ? [at] : [];
      return [
        ...missing,
        ...Object.entries(node).flatMap(([k, v]) => describedIn(v, `${at}/${k}`)),
      ];
    };
    const defs = SCHEMA.$defs as Tree;
    expect(describedIn(defs.numbers, 'numbers')).toEqual([]);
  });

  it('bounds everything that a file may make large', () => {
    const unbounded = (node: unknown, at: string): string[] => {
      if (!isTree(node)) return [];
      const keys: Record<string, string> = {
        integer: 'maximum',
        array: 'maxItems',
        string: 'maxLength',
      };
      const key = typeof node.type === 'string' ? keys[node.type] : undefined;
      const words = isTree(node.items) && 'enum' in node.items;
      const missing = key !== undefined && !(key in node) && !words ? [at] : [];
      return [...missing, ...Object.entries(node).flatMap(([k, v]) => unbounded(v, `${at}/${k}`))];
    };
    expect(unbounded(SCHEMA, '')).toEqual([]);
  });
});

describe('a scenario file that extends a built-in one', () => {
  const base: ScenarioFile = {
    format: 'walled-gardens-scenario',
    version: 1,
    id: 'mine',
    extends: 'standard',
  };

  it('is the built-in one under its own id where nothing changes', () => {
    expect(schemaErrors(base)).toEqual([]);
    expect(resolveScenario(base)).toEqual({ ...standardRules().scenario, id: 'mine' });
  });

  it('replaces whole keys', () => {
    const resolved = resolveScenario({ ...base, openGates: [], miniPrograms: [] });
    expect(resolved.openGates).toEqual([]);
    expect(resolved.companies).toEqual(standardRules().scenario.companies);
  });

  it('merges numbers one by one', () => {
    const file: ScenarioFile = { ...base, numbers: { campaign: { pull: 4 }, raiseCash: 6 } };
    expect(schemaErrors(file)).toEqual([]);
    const { numbers } = resolveScenario(file);
    expect(numbers.campaign).toEqual({ ...standardRules().numbers.campaign, pull: 4 });
    expect(numbers.raiseCash).toBe(6);
    expect(numbers.stake).toEqual(standardRules().numbers.stake);
  });

  it('keeps the part of a deck that it leaves out, and replaces the part it gives', () => {
    const { edicts, headlines } = rulesFor('quick').scenario;
    expect(edicts.fixed).toEqual({ 1: 'rectifyLinks', 4: 'sixMonthDeadline' });
    expect(edicts.pool).toEqual(standardRules().scenario.edicts.pool);
    expect(headlines).toEqual(standardRules().scenario.headlines);
  });

  it('can extend one that itself extends another, and leaves the built-in ones alone', () => {
    const before = structuredClone(standardRules().numbers);
    const resolved = resolveScenario({ ...base, extends: 'year', numbers: { raiseCash: 99 } });
    expect(resolved.months).toBe(rulesFor('year').scenario.months);
    expect(resolved.numbers.raiseCash).toBe(99);
    expect(rulesFor('year').numbers).toEqual(before);
    expect(standardRules().numbers).toEqual(before);
  });
});

const REGULATED = SCENARIO_IDS.filter((id) => id !== 'noRegulator');
/** Where there is a regulator, it says something every month. */
const DRAWN = EDICTS.filter(({ id }) => id !== 'noEdict');

describe('the built-in scenarios', () => {
  it('compile, once each, and can be set up', () => {
    for (const id of SCENARIO_IDS) {
      expect(rulesFor(id)).toBe(rulesFor(id));
      expect(rulesFor(id).scenario.id).toBe(id);
      expect(setup(rulesFor(id), 'seed').month).toBe(1);
    }
    expect(standardRules()).toBe(rulesFor('standard'));
    expect(isScenarioId('standard')).toBe(true);
    expect(isScenarioId('toString')).toBe(false);
  });

  it('give awards in the last month and fix the first and the last edict', () => {
    const first = { bytedanceOpens: 'algorithmRules' };
    for (const id of REGULATED) {
      const { months, awardMonths, edicts } = rulesFor(id).scenario;
      expect(awardMonths.at(-1)).toBe(months);
      const begin = id in first ? first.bytedanceOpens : 'rectifyLinks';
      expect(edicts.fixed).toEqual({ 1: begin, [months]: 'sixMonthDeadline' });
    }
  });

  it('order nothing in any month where there is no regulator', () => {
    const { edicts, months, numbers } = rulesFor('noRegulator').scenario;
    expect(edicts).toEqual({
      fixed: Object.fromEntries(Array.from({ length: months }, (_, m) => [m + 1, 'noEdict'])),
      pool: [],
    });
    expect(numbers.awards.antitrust).toBe(0);
  });

  it('can turn up every card', () => {
    for (const id of REGULATED) {
      const { edicts, headlines } = rulesFor(id).scenario;
      const all = (deck: Scenario['edicts']) => [...Object.values(deck.fixed), ...deck.pool].sort();
      expect(all(edicts)).toEqual(DRAWN.map((c) => c.id).sort());
      expect(all(headlines)).toEqual(HEADLINES.map((c) => c.id).sort());
    }
  });

  it('turn up every card within a few hundred games', () => {
    const rules = standardRules();
    const seen = new Set<string>();
    for (let seed = 0; seed < 300; seed++) {
      const { schedule, secret } = setup(rules, String(seed));
      for (const s of [schedule, secret]) {
        for (const id of [...(s?.edicts ?? []), ...(s?.headlines ?? [])]) seen.add(id);
      }
    }
    expect([...seen].sort()).toEqual([...DRAWN, ...HEADLINES].map((c) => c.id).sort());
  });
});

describe('a faulty scenario', () => {
  it.each(SCENARIO_PROBLEMS)('is refused with %s', (code) => {
    const scenario = standardCopy();
    const { path, value, spoil } = FAULTS[code];
    spoil(scenario);
    const compiled = compileScenario(scenario);
    expect(compiled.ok).toBe(false);
    expect(compiled.ok ? [] : compiled.problems).toContainEqual({ code, path, value });
  });

  it.each(SCENARIO_PROBLEMS)('with %s alone breaks nothing else', (code) => {
    const scenario = standardCopy();
    FAULTS[code].spoil(scenario);
    const compiled = compileScenario(scenario);
    const codes = new Set(compiled.ok ? [] : compiled.problems.map((p) => p.code));
    expect([...codes]).toEqual([code]);
  });
});
