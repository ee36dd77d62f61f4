/** The shape of the in-app rulebook: blocks of texts by key, with numbers as parameters. */
import type { GateStatus } from '../game/gates.ts';
import type { District, GateKind } from '../game/seats.ts';
import type { TextParams } from './params.ts';

/** A text of the translations. A parameter can itself be a text, such as a company's name. */
export interface Text {
  key: string;
  params?: Readonly<Record<string, string | number | Text>>;
}

/** Numbers and signs stand as they are in every language. */
export type Cell = Text | number | string;

/** A piece of the board as it is to be drawn; gates are those of the first company to the second. */
export type RulebookPicture =
  | { piece: 'district'; district: District; level: number }
  | { piece: 'gate'; kind: GateKind; status: GateStatus }
  | { piece: 'stall'; independent: 0 | 1 | 2 };

export interface Pictured {
  picture: RulebookPicture;
  caption: Text;
}

/** A word with what explains it. */
export interface Explained {
  id: string;
  title: Text;
  says: readonly Text[];
  /** Where the rulebook says more; absent where only the glossary speaks of it. */
  section?: string;
}

export type RulebookBlock =
  | { kind: 'paragraph'; text: Text }
  | { kind: 'list'; ordered: boolean; items: readonly Text[] }
  | { kind: 'table'; head: readonly Text[]; rows: readonly (readonly Cell[])[] }
  | { kind: 'pictures'; items: readonly Pictured[] }
  | { kind: 'terms'; items: readonly Explained[] }
  | { kind: 'example'; title: Text; blocks: readonly RulebookBlock[] };

export interface RulebookSection {
  /** The number of the rulebook's section; tests and comments cite it. */
  id: string;
  title: Text;
  blocks: readonly RulebookBlock[];
  sections?: readonly RulebookSection[];
}

/** Words a text or cell: `say` looks up a key, `params` are the rulebook's. */
export function wordText(
  text: Cell,
  params: TextParams,
  say: (key: string, params: TextParams) => string,
): string {
  if (typeof text !== 'object') return String(text);
  const own = Object.entries(text.params ?? {}).map(([name, value]) => [
    name,
    typeof value === 'object' ? wordText(value, params, say) : value,
  ]);
  return say(text.key, { ...params, ...Object.fromEntries(own) });
}

export function text(key: string, params?: Text['params']): Text {
  return params ? { key, params } : { key };
}

export function paragraph(key: string, params?: Text['params']): RulebookBlock {
  return { kind: 'paragraph', text: text(key, params) };
}

export function pictures(items: readonly Pictured[]): RulebookBlock {
  return { kind: 'pictures', items };
}

export function list(keys: readonly (string | Text)[], ordered = false): RulebookBlock {
  return {
    kind: 'list',
    ordered,
    items: keys.map((k) => (typeof k === 'string' ? text(k) : k)),
  };
}

export function table(
  head: readonly (string | Text)[],
  rows: readonly (readonly Cell[])[],
): RulebookBlock {
  return { kind: 'table', head: head.map((k) => (typeof k === 'string' ? text(k) : k)), rows };
}
