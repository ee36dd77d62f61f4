/** Scenario files that teachers upload: what is wrong with them, in words, at the right line. */
import fc from 'fast-check';
import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { rulesOf } from '../../../src/content/rulesOf.ts';
import { rulesFor, SCENARIO_IDS } from '../../../src/content/scenarios.ts';
import type { Scenario } from '../../../src/game/scenario.ts';
import { scenarioFile as en } from '../../../src/i18n/en/scenarioFile.ts';
import { places } from '../../../src/i18n/format.ts';
import { SCENARIO_FILE_LIMIT, ScenarioCheckSchema } from '../../../src/protocol/room.ts';
import { checkScenarioFile, MOST_PROBLEMS } from '../../../src/server/scenarios/checkFile.ts';
import { standardCopy } from '../../content/scenarioProblems.ts';

const HEAD = { format: 'walled-gardens-scenario', version: 1, id: 'mine', extends: 'standard' };
const text = (changes: object = {}): string => JSON.stringify({ ...HEAD, ...changes }, null, 2);

function whole(change: (scenario: Scenario) => void): string {
  const scenario = standardCopy();
  scenario.id = 'mine';
  change(scenario);
  return JSON.stringify(scenario, null, 2);
}

/** A file for each thing that can be wrong, and what stands in the line that is to blame. */
const FAULTY: Record<string, [file: string, line: string | RegExp]> = {
  fileTooLarge: [' '.repeat(SCENARIO_FILE_LIMIT + 1), /^/],
  notJson: ['{\n"a": nonsense\n}', 'nonsense'],
  commaExpected: ['{\n"a": 1\n"b": 2\n}', '"b"'],
  notClosed: ['{\n"a": [1, 2', '2'],
  comment: ['{\n// hello\n}', 'hello'],
  tooDeep: [`\n${'['.repeat(50_000)}`, '['],
  duplicateKey: [text().replace('"version"', '"id": "other",\n"version"'), '"mine"'],
  notObject: [text({ numbers: 5 }), 'numbers'],
  notList: [text({ openGates: 'all' }), 'openGates'],
  notText: [text({ edicts: { pool: [7] } }), /^\s+7$/],
  notNumber: [text({ months: '6' }), 'months'],
  notYesNo: [
    whole((s) => Object.assign(s.companies[0], { walletEverywhere: 'yes' })),
    'walletEverywhere',
  ],
  notWhole: [text({ months: 5.5 }), 'months'],
  wrongConst: [text({ version: 2 }), 'version'],
  notOneOf: [text({ extends: 'normal' }), 'extends'],
  badName: [text({ id: 'My scenario' }), 'My scenario'],
  tooLong: [text({ id: 'x'.repeat(60) }), 'xxx'],
  tooSmall: [text({ numbers: { defy: { fine: -1 } } }), 'fine'],
  tooLarge: [text({ months: 25 }), 'months'],
  tooFew: [text({ firstOrders: [] }), 'firstOrders'],
  tooMany: [text({ firstOrders: Array(9).fill(['alibaba', 'tencent', 'bytedance']) }), 'firstO'],
  repeated: [text({ awardMonths: [3, 6, 3] }), /^\s+3$/],
  missingKey: [whole((s) => Reflect.deleteProperty(s.numbers.defy, 'fine')), 'defy'],
  unknownKey: [text({ zzzzzzzz: 1 }), 'zzzzzzzz'],
  unknownKeyNear: [text({ moths: 4 }), 'moths'],
  reservedId: [text({ id: 'quick' }), 'quick'],
  foreignCompany: [
    whole((s) => {
      s.companies[0].id = 'baidu';
    }),
    'baidu',
  ],
  unknownCompany: [
    text({ openGates: [{ owner: 'baidu', guest: 'tencent', kind: 'ads' }] }),
    'baidu',
  ],
  unknownCompanyNear: [
    text({ openGates: [{ owner: 'alibab', guest: 'tencent', kind: 'ads' }] }),
    'alibab',
  ],
  unknownIndependent: [
    whole((s) => {
      s.companies[1].stakes = { didi: 1 };
    }),
    'stakes',
  ],
  unknownIndependentNear: [
    whole((s) => {
      s.companies[1].stakes = { kuaisho: 1 };
    }),
    'stakes',
  ],
  unknownCard: [text({ edicts: { fixed: { 2: 'freeTrade' } } }), 'freeTrade'],
  unknownCardNear: [text({ edicts: { fixed: { 2: 'hearng' } } }), 'hearng'],
  duplicateId: [text({ headlines: { pool: Array(6).fill('quietMonth') } }), 'quietMonth'],
  sameCompany: [text({ openGates: [{ owner: 'tencent', guest: 'tencent', kind: 'ads' }] }), '{'],
  monthOutOfRange: [text({ awardMonths: [9] }), '9'],
  tooFewCards: [text({ months: 20 }), 'months'],
  badOrder: [text({ firstOrders: [['alibaba', 'alibaba', 'tencent']] }), '['],
  levelTooHigh: [
    whole((s) => {
      s.companies[0].levels.feed = 9;
    }),
    'feed',
  ],
  levelTooLow: [
    whole((s) => {
      s.companies[0].levels.feed = 0;
    }),
    'feed',
  ],
  tooManyShares: [
    whole((s) => {
      s.companies[0].stakes = { meituan: 3 };
    }),
    'companies',
  ],
  tooManyPrograms: [
    whole((s) => {
      s.miniPrograms = [{ guest: 'alibaba', host: 'tencent', count: 9 }];
    }),
    '{',
  ],
  programNeedsGate: [text({ openGates: [] }), /^/],
};

const problemsOf = (file: string) => {
  const checked = checkScenarioFile(file);
  return checked.ok ? [] : checked.problems;
};

describe('an uploaded scenario file', () => {
  it.each(SCENARIO_IDS)('that is %s under another name can be played', (id) => {
    const file = JSON.stringify({ ...rulesFor(id).scenario, id: 'mine' });
    const checked = checkScenarioFile(file);
    if (!checked.ok) throw new Error(JSON.stringify(checked.problems));
    expect(rulesOf({ scenario: 'mine', scenarioFile: checked.file })).toMatchObject({ ok: true });
    expect(v.parse(ScenarioCheckSchema, checked)).toEqual(checked);
  });

  it.each(Object.entries(FAULTY))('is refused with %s, by its line', (code, [file, line]) => {
    const problems = problemsOf(file);
    const found = problems.find((problem) => problem.code === code);
    if (!found) throw new Error(`Only ${JSON.stringify(problems)}`);
    const said = file.split('\n')[found.line - 1] ?? '';
    if (typeof line === 'string') expect(said).toContain(line);
    else expect(said).toMatch(line);
    const words = en[`scenarioFile.${code}` as keyof typeof en];
    expect(Object.keys(found.params)).toEqual(expect.arrayContaining(places(words)));
    const answer = { ok: false, problems };
    expect(v.parse(ScenarioCheckSchema, answer)).toEqual(answer);
  });

  it('has a text for each thing that can be wrong, and no other', () => {
    const codes = Object.keys(en).map((key) => key.replace('scenarioFile.', ''));
    expect(codes.sort()).toEqual(Object.keys(FAULTY).sort());
  });

  it('has its problems told all at once, by line, but no more than somebody reads', () => {
    const file = text({ months: 5.5, moths: 4, numbers: { raiseCash: -3 }, awardMonths: [0] });
    expect(problemsOf(file).map(({ path, code }) => `${path} ${code}`)).toEqual([
      'months notWhole',
      'moths unknownKeyNear',
      'numbers.raiseCash tooSmall',
      'awardMonths[0] tooSmall',
    ]);
    const many = Object.fromEntries(Array.from({ length: 50 }, (_, i) => [`zz${i}zzzzzz`, i]));
    expect(problemsOf(text(many))).toHaveLength(MOST_PROBLEMS);
  });

  it('may not change what every object has', () => {
    const file = `{"format": "walled-gardens-scenario", "version": 1, "id": "mine",
      "extends": "standard", "__proto__": {"months": 3},
      "numbers": {"__proto__": {"raiseCash": 9}, "constructor": {"prototype": {"x": 1}}}}`;
    expect(problemsOf(file).map(({ path }) => path)).toEqual([
      '__proto__',
      'numbers.__proto__',
      'numbers.constructor',
    ]);
    expect(Object.hasOwn(Object.prototype, 'x')).toBe(false);
    expect(({} as Record<string, unknown>).raiseCash).toBeUndefined();
  });

  it('is checked without throwing, whatever it is', () => {
    const sane = text({ awardMonths: [3] });
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.json()), (file) => {
        expect(checkScenarioFile(file).ok).toBe(false);
      }),
    );
    fc.assert(
      fc.property(fc.nat(sane.length), fc.nat(20), fc.string({ maxLength: 5 }), (at, n, put) => {
        const checked = checkScenarioFile(sane.slice(0, at) + put + sane.slice(at + n));
        if (!checked.ok) expect(checked.problems.length).toBeGreaterThan(0);
      }),
    );
  });
});
