/** Puts changes over data, key by key. */
import type { DeepPartial } from '../game/scenario.ts';

type Tree = Readonly<Record<string, unknown>>;

function isTree(value: unknown): value is Tree {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function mergeTrees(base: Tree, changes: Tree): Tree {
  const merged: Record<string, unknown> = { ...base };
  for (const [key, value] of Object.entries(changes)) {
    const old = base[key];
    merged[key] = isTree(old) && isTree(value) ? mergeTrees(old, value) : value;
  }
  return merged;
}

/** The base with the changes, as a new object; lists are replaced as a whole. */
export function mergeDeeply<T extends object>(base: T, changes: DeepPartial<T>): T {
  // Changes hold only keys of the base, so that merging keeps its shape.
  return mergeTrees(base as Tree, changes as Tree) as T;
}
