/** Where in the text of a JSON file each part of its data stands, and where it is no JSON. */
import { findNodeAtLocation, type Node, type ParseError, parseTree } from 'jsonc-parser';

export type JsonFault =
  | 'notJson'
  | 'commaExpected'
  | 'notClosed'
  | 'comment'
  | 'tooDeep'
  | 'duplicateKey';

/** jsonc-parser's numbers, which its types give only as an enum that is not in its code. */
const FAULTS: Readonly<Record<number, JsonFault>> = {
  6: 'commaExpected',
  7: 'notClosed',
  8: 'notClosed',
  9: 'notClosed',
  10: 'comment',
  11: 'notClosed',
  12: 'notClosed',
};

/** Deeper than any scenario; keeps a hostile file from using up the stack. */
const DEPTH = 32;

type At = readonly (string | number)[];

export interface JsonText {
  /** What is wrong with the text itself; at most one fault of its grammar. */
  faults: { code: JsonFault; at: At; line: number; params: Record<string, string> }[];
  /** Undefined where the text is no JSON. */
  data: unknown;
  /** The line, from 1, of this place, or undefined where the text has no such place. */
  lineOf(at: At): number | undefined;
}

/** The offset at which brackets are nested too deeply; undefined where they are not. */
function tooDeepAt(text: string): number | undefined {
  let depth = 0;
  let quoted = false;
  for (let i = 0; i < text.length; i++) {
    const char = text[i];
    if (quoted) {
      if (char === '\\') i++;
      else if (char === '"') quoted = false;
    } else if (char === '"') quoted = true;
    else if (char === '{' || char === '[') {
      depth++;
      if (depth > DEPTH) return i;
    } else if (char === '}' || char === ']') depth--;
  }
  return undefined;
}

function lineAt(text: string, offset: number): number {
  let line = 1;
  for (let i = text.indexOf('\n'); i !== -1 && i < offset; i = text.indexOf('\n', i + 1)) line++;
  return line;
}

/** Keys that an object has twice, of which JSON would quietly take the last. */
function duplicatesIn(node: Node, at: At): { at: At; key: string; offset: number }[] {
  const children = node.children ?? [];
  if (node.type === 'array') return children.flatMap((c, i) => duplicatesIn(c, [...at, i]));
  if (node.type !== 'object') return [];
  const seen = new Set<string>();
  return children.flatMap(({ children: [name, value] = [] }) => {
    if (!name) return [];
    const key = String(name.value);
    const twice = seen.has(key) ? [{ at: [...at, key], key, offset: name.offset }] : [];
    seen.add(key);
    return [...twice, ...(value ? duplicatesIn(value, [...at, key]) : [])];
  });
}

/** Reads a text as JSON; never throws. */
export function readJson(text: string): JsonText {
  const fault = (code: JsonFault, offset: number, at: At = [], params = {}) => ({
    code,
    at,
    line: lineAt(text, offset),
    params,
  });
  const none = { data: undefined, lineOf: () => undefined };
  const deep = tooDeepAt(text);
  if (deep !== undefined) return { ...none, faults: [fault('tooDeep', deep)] };
  const errors: ParseError[] = [];
  const root = parseTree(text, errors, { disallowComments: true });
  const [first] = errors;
  if (first || !root) {
    return { ...none, faults: [fault(FAULTS[first?.error ?? 0] ?? 'notJson', first?.offset ?? 0)] };
  }
  return {
    faults: duplicatesIn(root, []).map(({ at, key, offset }) =>
      fault('duplicateKey', offset, at, { key: key.slice(0, 40) }),
    ),
    data: JSON.parse(text),
    lineOf(at) {
      let node: Node | undefined = root;
      for (const key of at) {
        // A month is a key of its object, not a place in a list.
        node = node && findNodeAtLocation(node, [node.type === 'object' ? String(key) : key]);
      }
      if (!node) return undefined;
      // A key's own line, as its value may begin on a later one.
      const { parent } = node;
      return lineAt(text, parent?.type === 'property' ? parent.offset : node.offset);
    },
  };
}
