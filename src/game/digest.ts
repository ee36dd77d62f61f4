/** A short sum of a position, by which two sides find out that theirs differ. */
import type { ReadonlyState } from './state.ts';
import { viewOf } from './view.ts';

/**
 * FNV-1a (Fowler, Noll, Vo) with 32 bits over the position as every player may see it. Equal
 * positions have equal digests; it guards against faults, not against forgers.
 */
export function digestOf(state: ReadonlyState): number {
  const text = JSON.stringify(viewOf(state));
  let hash = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
  return hash >>> 0;
}
