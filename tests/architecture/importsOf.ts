/** Every import of a file: static, dynamic, re-exports, types, and workers by URL. */
import { posix } from 'node:path';
import { isNode, parse, read, type SyntaxNode, walk } from './sources.ts';

export interface Import {
  /** As written. */
  specifier: string;
  /** A path in the project, or the specifier itself where it is not relative. */
  target: string;
  /** Erased when compiled. */
  typeOnly: boolean;
  /** Loaded only when it is needed. */
  lazy: boolean;
}

const literal = (value: unknown): string | undefined =>
  isNode(value) && typeof value.value === 'string' ? value.value : undefined;

function isTypeOnly(node: SyntaxNode): boolean {
  if (node.importKind === 'type' || node.exportKind === 'type') return true;
  const { specifiers } = node;
  if (!Array.isArray(specifiers) || specifiers.length === 0) return false;
  return specifiers.every((s) => isNode(s) && (s.importKind === 'type' || s.exportKind === 'type'));
}

/** The worker's module in `new URL('./worker.ts', import.meta.url)`. */
function urlOf(node: SyntaxNode): string | undefined {
  const { callee, arguments: args } = node;
  if (!isNode(callee) || callee.name !== 'URL' || !Array.isArray(args)) return undefined;
  const [path, base] = args;
  const url = isNode(base) && base.type === 'MemberExpression' ? literal(path) : undefined;
  return url !== undefined && /\.[jt]sx?$/.test(url) ? url : undefined;
}

function specifierOf(node: SyntaxNode): Omit<Import, 'target'> | undefined {
  switch (node.type) {
    case 'ImportDeclaration':
    case 'ExportNamedDeclaration':
    case 'ExportAllDeclaration': {
      const specifier = literal(node.source);
      return specifier === undefined
        ? undefined
        : { specifier, typeOnly: isTypeOnly(node), lazy: false };
    }
    case 'ImportExpression': {
      const specifier = literal(node.source);
      if (specifier === undefined) throw new Error('a dynamic import of a computed path');
      return { specifier, typeOnly: false, lazy: true };
    }
    case 'TSImportType': {
      const specifier = literal(node.source) ?? literal(node.argument);
      return specifier === undefined ? undefined : { specifier, typeOnly: true, lazy: false };
    }
    case 'NewExpression': {
      const specifier = urlOf(node);
      return specifier === undefined ? undefined : { specifier, typeOnly: false, lazy: true };
    }
    default:
      return undefined;
  }
}

/** The imports of a file's text; `path` says where in the project it stands. */
export function importsOf(path: string, text: string = read(path)): Import[] {
  const imports: Import[] = [];
  walk(parse(path, text), (node) => {
    const found = specifierOf(node);
    if (!found) return;
    const bare = found.specifier.replace(/\?.*$/, '');
    const target = bare.startsWith('.') ? posix.join(posix.dirname(path), bare) : bare;
    imports.push({ ...found, target });
  });
  return imports;
}
