/**
 * Whether data has the shape that scenario.schema.json describes, and if not, everything that is
 * wrong with it. Knows the part of JSON Schema that the file uses; works on anything, however odd.
 */
import schema from './scenarios/scenario.schema.json' with { type: 'json' };

type Type = 'object' | 'array' | 'string' | 'integer' | 'boolean';

const WRONG_TYPE = {
  object: 'notObject',
  array: 'notList',
  string: 'notText',
  integer: 'notNumber',
  boolean: 'notYesNo',
} as const;

interface Schema {
  $ref?: string;
  type?: Type;
  const?: unknown;
  enum?: readonly string[];
  pattern?: string;
  maxLength?: number;
  minimum?: number;
  maximum?: number;
  items?: Schema;
  minItems?: number;
  maxItems?: number;
  uniqueItems?: boolean;
  properties?: Readonly<Record<string, Schema>>;
  required?: readonly string[];
  propertyNames?: Schema;
  additionalProperties?: false | Schema;
  maxProperties?: number;
  if?: { required: readonly string[] };
  else?: Schema;
}

/** Where in the data: keys and places of lists, from the top. */
export type At = readonly (string | number)[];

export interface ShapeProblem {
  code:
    | (typeof WRONG_TYPE)[Type]
    | 'notWhole'
    | 'wrongConst'
    | 'notOneOf'
    | 'badName'
    | 'tooLong'
    | 'tooSmall'
    | 'tooLarge'
    | 'tooFew'
    | 'tooMany'
    | 'repeated'
    | 'missingKey'
    | 'unknownKey';
  at: At;
  /** What the words of the code insert. */
  params: Record<string, string | number>;
}

const SCHEMA = schema as unknown as Schema & { $defs: Record<string, Schema> };
const REF = '#/$defs/';

/** Reads a longer text of the data only so far. */
const SHOWN = 40;

function shown(value: unknown): string {
  const text = typeof value === 'string' ? value : (JSON.stringify(value) ?? '');
  return text.length > SHOWN ? `${text.slice(0, SHOWN)}…` : text;
}

function typeOf(value: unknown): Type | 'number' | 'null' {
  if (Array.isArray(value)) return 'array';
  if (typeof value === 'number') return Number.isInteger(value) ? 'integer' : 'number';
  if (typeof value === 'string' || typeof value === 'boolean') return typeof value as Type;
  return typeof value === 'object' && value !== null ? 'object' : 'null';
}

type Report = (code: ShapeProblem['code'], at: At, params?: ShapeProblem['params']) => void;

/** Everything that is wrong with the data's shape; each thing once. */
export function shapeProblems(data: unknown): ShapeProblem[] {
  const found = new Map<string, ShapeProblem>();
  check(SCHEMA, data, [], (code, at, params = {}) => {
    // Both halves of the schema say that an object is one.
    found.set(JSON.stringify([code, at, params.key]), { code, at, params });
  });
  return [...found.values()];
}

function check(given: Schema, value: unknown, at: At, report: Report): void {
  const rules =
    given.$ref === undefined ? given : (SCHEMA.$defs[given.$ref.slice(REF.length)] ?? {});
  if (rules.type !== undefined && !hasType(rules.type, value, at, report)) return;
  if ('const' in rules && value !== rules.const) {
    report('wrongConst', at, { value: shown(value), expected: String(rules.const) });
  }
  if (rules.enum && !rules.enum.includes(value as string)) {
    report('notOneOf', at, { value: shown(value), allowed: rules.enum.join(', ') });
  }
  if (typeof value === 'string') checkText(rules, value, at, report);
  else if (typeof value === 'number') checkNumber(rules, value, at, report);
  else if (Array.isArray(value)) checkList(rules, value, at, report);
  else if (typeof value === 'object' && value !== null) {
    checkObject(rules, value as Record<string, unknown>, at, report);
  }
}

function hasType(type: Type, value: unknown, at: At, report: Report): boolean {
  const actual = typeOf(value);
  if (actual === type) return true;
  if (actual === 'number' && type === 'integer') report('notWhole', at, { value: shown(value) });
  else if (type === 'boolean') report('notYesNo', at, { allowed: 'true, false' });
  else report(WRONG_TYPE[type], at, { value: shown(value) });
  return false;
}

function checkText(rules: Schema, text: string, at: At, report: Report): void {
  if (rules.pattern !== undefined && !new RegExp(rules.pattern).test(text)) {
    report('badName', at, { value: shown(text) });
  }
  if (rules.maxLength !== undefined && text.length > rules.maxLength) {
    report('tooLong', at, { max: rules.maxLength });
  }
}

function checkNumber({ minimum, maximum }: Schema, value: number, at: At, report: Report): void {
  if (minimum !== undefined && value < minimum) report('tooSmall', at, { value, min: minimum });
  if (maximum !== undefined && value > maximum) report('tooLarge', at, { value, max: maximum });
}

function checkList(rules: Schema, list: readonly unknown[], at: At, report: Report): void {
  const { items, minItems = 0, maxItems = Number.POSITIVE_INFINITY } = rules;
  if (list.length < minItems) report('tooFew', at, { min: minItems, value: list.length });
  if (list.length > maxItems) {
    report('tooMany', at, { max: maxItems, value: list.length });
    return;
  }
  if (items) for (const [i, item] of list.entries()) check(items, item, [...at, i], report);
  if (!rules.uniqueItems) return;
  const seen = new Set<unknown>();
  for (const [i, item] of list.entries()) {
    if (seen.has(item)) report('repeated', [...at, i], { value: shown(item) });
    seen.add(item);
  }
}

function checkObject(rules: Schema, data: Record<string, unknown>, at: At, report: Report): void {
  const { properties = {}, required = [], propertyNames, additionalProperties } = rules;
  const keys = Object.keys(data);
  if (rules.maxProperties !== undefined && keys.length > rules.maxProperties) {
    report('tooMany', at, { max: rules.maxProperties, value: keys.length });
    return;
  }
  for (const key of required) {
    if (!Object.hasOwn(data, key)) report('missingKey', at, { key });
  }
  for (const key of keys) {
    const known = Object.hasOwn(properties, key) ? properties[key] : undefined;
    const inside = [...at, key];
    if (known) check(known, data[key], inside, report);
    else if (additionalProperties === false) {
      const nearest = nearestOf(key, Object.keys(properties));
      report('unknownKey', inside, { key: shown(key), ...(nearest ? { nearest } : {}) });
    } else {
      if (propertyNames) check(propertyNames, key, inside, report);
      if (additionalProperties) check(additionalProperties, data[key], inside, report);
    }
  }
  const { if: condition, else: otherwise } = rules;
  if (otherwise && !condition?.required.every((key) => Object.hasOwn(data, key))) {
    check(otherwise, data, at, report);
  }
}

/** The known word that differs least from what was written, if it is near enough to be meant. */
export function nearestOf(word: string, known: readonly string[]): string | undefined {
  if (word.length > SHOWN) return undefined;
  let best: string | undefined;
  let least = Math.max(word.length < 4 ? 1 : 2, Math.floor(word.length / 3)) + 1;
  for (const candidate of known) {
    const distance = editDistance(word.toLowerCase(), candidate.toLowerCase());
    if (distance < least) {
      best = candidate;
      least = distance;
    }
  }
  return best;
}

/** Levenshtein's: the fewest letters to put in, leave out or exchange. */
function editDistance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++) {
      const exchanged = (row[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
      next.push(Math.min(exchanged, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1));
    }
    row = next;
  }
  return row[b.length] ?? 0;
}
