/** The reader of the scenario schema agrees with a full implementation of JSON Schema. */
import { readFileSync } from 'node:fs';
import { Ajv2020 } from 'ajv/dist/2020.js';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { nearestOf, shapeProblems } from '../../src/content/shape.ts';
import { standardCopy } from './scenarioProblems.ts';

const SCHEMA = JSON.parse(
  readFileSync(
    new URL('../../src/content/scenarios/scenario.schema.json', import.meta.url),
    'utf8',
  ),
);
const validate = new Ajv2020({ allErrors: true, strict: true, strictRequired: false }).compile(
  SCHEMA,
);

const CODES: Record<string, string[]> = {
  type: ['notObject', 'notList', 'notText', 'notNumber', 'notYesNo', 'notWhole'],
  const: ['wrongConst'],
  enum: ['notOneOf'],
  pattern: ['badName'],
  maxLength: ['tooLong'],
  minimum: ['tooSmall'],
  maximum: ['tooLarge'],
  minItems: ['tooFew'],
  maxItems: ['tooMany'],
  maxProperties: ['tooMany'],
  uniqueItems: ['repeated'],
  required: ['missingKey'],
  additionalProperties: ['unknownKey'],
};

/** Codes that the full implementation's errors stand for, where ours could tell no other. */
function expectedCodes(data: unknown): Set<string> {
  validate(data);
  return new Set((validate.errors ?? []).flatMap(({ keyword }) => CODES[keyword] ?? []));
}

type Tree = Record<string, unknown>;

/** Every place in a tree: the object or list, and the key in it. */
function placesOf(node: unknown): [Tree, string][] {
  if (typeof node !== 'object' || node === null) return [];
  return Object.entries(node).flatMap(([key, inner]) => [
    [node as Tree, key],
    ...placesOf(inner),
  ]) as [Tree, string][];
}

const odd = fc.oneof(
  fc.constantFrom<unknown>(null, true, '', 'links', 'Links!', -1, 0, 2.5, 25, 1e9, 1e300),
  fc.constantFrom<unknown>([], {}, [[]], ['feed', 'feed'], { __proto__: null, feed: 1 }),
  fc.jsonValue({ maxDepth: 2 }),
);

describe('the reader of the schema', () => {
  it('finds nothing wrong with what is right', () => {
    expect(shapeProblems(standardCopy())).toEqual([]);
  });

  it('agrees with a full implementation on files with odd values, keys lost and keys added', () => {
    const change = fc.record({
      at: fc.nat(),
      value: odd,
      how: fc.constantFrom('set', 'lose', 'add', 'shorten'),
    });
    fc.assert(
      fc.property(
        fc.array(change, { minLength: 1, maxLength: 3 }),
        fc.boolean(),
        (list, extend) => {
          const data = standardCopy() as unknown as Tree;
          if (extend) data.extends = 'standard';
          for (const { at, value, how } of list) {
            const places = placesOf(data);
            const [node, key] = places[at % places.length] ?? [data, 'id'];
            if (how === 'lose' && !Array.isArray(node)) delete node[key];
            else if (how === 'add' && !Array.isArray(node)) node[`${key}s`] = value;
            else if (how === 'shorten' && Array.isArray(node)) node.pop();
            else node[key] = value;
          }
          const ours = shapeProblems(data);
          const theirs = expectedCodes(data);
          expect(ours.length > 0).toBe(theirs.size > 0);
          // The other one looks for repetition only where the items are right.
          const codes = ours.map(({ code }) => code).filter((code) => code !== 'repeated');
          for (const code of codes) expect([...theirs]).toContain(code);
        },
      ),
      { numRuns: 500 },
    );
  });

  it('never throws, whatever it is given', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (data) => {
        expect(shapeProblems(data)).not.toEqual([]);
      }),
    );
    for (const data of [undefined, Number.NaN, () => 0, Object.create(null)]) {
      expect(shapeProblems(data)).not.toEqual([]);
    }
  });

  it('says where, and what was meant', () => {
    const data = { ...standardCopy(), moths: 6 } as unknown as Tree;
    (data.numbers as Tree).defy = { fine: -1, standing: 1.5, coinsPerPoint: '2' };
    expect(shapeProblems(data)).toEqual([
      { code: 'tooSmall', at: ['numbers', 'defy', 'fine'], params: { value: -1, min: 0 } },
      { code: 'notWhole', at: ['numbers', 'defy', 'standing'], params: { value: '1.5' } },
      {
        code: 'notNumber',
        at: ['numbers', 'defy', 'coinsPerPoint'],
        params: { value: '2' },
      },
      { code: 'unknownKey', at: ['moths'], params: { key: 'moths', nearest: 'months' } },
    ]);
  });

  it('takes the names of what every object has for unknown keys', () => {
    const data = JSON.parse('{"__proto__": {}, "constructor": 1, "toString": 2}');
    const keys = shapeProblems(data).filter(({ code }) => code === 'unknownKey');
    expect(keys.map(({ params }) => params.key).sort()).toEqual([
      '__proto__',
      'constructor',
      'toString',
    ]);
  });
});

describe('the nearest known word', () => {
  it.each([
    ['moths', 'months'],
    ['openGate', 'openGates'],
    ['ALIBABA', 'alibaba'],
    ['zzzzzz', undefined],
    ['x'.repeat(100_000), undefined],
  ])('to %s is %s', (word, nearest) => {
    expect(nearestOf(word, ['months', 'openGates', 'alibaba'])).toBe(nearest);
  });
});
