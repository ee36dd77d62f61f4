/** Randomness, clock and I/O never enter the rules (style 4); the search does not see them either. */
import { describe, expect, it } from 'vitest';
import { filesUnder, isNode, isScript, parse, read, type SyntaxNode, walk } from './sources.ts';

const PURE = ['src/game', 'src/content', 'src/bots/search', 'src/review'];
/** Bots get a seed; only their hosts live in a page or a worker. */
const SEEDED = ['src/bots'];

const GLOBALS = new Set([
  'document',
  'window',
  'self',
  'globalThis',
  'navigator',
  'location',
  'localStorage',
  'sessionStorage',
  'indexedDB',
  'fetch',
  'XMLHttpRequest',
  'WebSocket',
  'Worker',
  'setTimeout',
  'setInterval',
  'queueMicrotask',
  'performance',
  'crypto',
  'process',
  'console',
  'require',
]);

/** A name that is a property, a key or a type is not the global. */
function isReference(node: SyntaxNode, parent: SyntaxNode | undefined, key: string): boolean {
  if (parent === undefined) return true;
  if (parent.type === 'MemberExpression' && key === 'property') return parent.computed === true;
  if (key === 'key') return parent.computed === true && node !== parent.value;
  return !parent.type.startsWith('TS') && !parent.type.startsWith('Import');
}

const isNamed = (node: unknown, name: string): boolean =>
  isNode(node) && node.type === 'Identifier' && node.name === name;

/** Uses of clock and chance: Math.random, Date and new Date. */
function chanceIn(path: string, text?: string): string[] {
  const found: string[] = [];
  walk(parse(path, text), (node, parent, key) => {
    if (node.type === 'MemberExpression' && isNamed(node.object, 'Math')) {
      if (isNamed(node.property, 'random')) found.push('Math.random');
    }
    if (isNamed(node, 'Date') && isReference(node, parent, key)) found.push('Date');
  });
  return found;
}

function globalsIn(path: string, text?: string): string[] {
  const found: string[] = [];
  walk(parse(path, text), (node, parent, key) => {
    if (node.type !== 'Identifier' || typeof node.name !== 'string') return;
    if (GLOBALS.has(node.name) && isReference(node, parent, key)) found.push(node.name);
  });
  return found;
}

const present = new Set(filesUnder('src'));
const scriptsOf = (folders: readonly string[]): string[] =>
  [...present].filter((path) => isScript(path) && folders.some((f) => path.startsWith(`${f}/`)));

describe('the rules and what reckons with them', () => {
  it('ask neither the clock nor chance', () => {
    const found = scriptsOf([...PURE, ...SEEDED])
      .filter((path) => !path.startsWith('src/bots/hosts/'))
      .flatMap((path) => chanceIn(path).map((use) => `${path}: ${use}`));
    expect(found).toEqual([]);
  });

  it('touch no page, network, timer or console', () => {
    const found = scriptsOf(PURE).flatMap((path) =>
      globalsIn(path).map((use) => `${path}: ${use}`),
    );
    expect(found).toEqual([]);
  });
});

describe('looking for clock, chance and the page', () => {
  it('finds them', () => {
    expect(chanceIn('x.ts', 'Math.random(); Date.now(); new Date(); Math.floor(1)')).toEqual([
      'Math.random',
      'Date',
      'Date',
    ]);
    expect(globalsIn('x.ts', 'document.title; setTimeout(() => {}); window["a"]')).toEqual([
      'document',
      'setTimeout',
      'window',
    ]);
  });

  it('leaves words, keys, properties and types alone', () => {
    expect(
      globalsIn('x.ts', '// window\nconst a = { window: 1 }; a.window; type T = Window;'),
    ).toEqual([]);
    expect(chanceIn('x.ts', 'let a: Date; ({ Date: 1 }).Date')).toEqual([]);
  });
});

describe('the source files', () => {
  it('keep to one concept each: none but data passes 400 lines', () => {
    const long = [...present]
      .filter((path) => isScript(path) && !/^src\/(i18n|content)\//.test(path))
      .map((path) => ({ path, lines: read(path).split('\n').length - 1 }))
      .filter(({ lines }) => lines > 400)
      .map(({ path, lines }) => `${path}: ${lines}`);
    expect(long).toEqual([]);
  });
});
