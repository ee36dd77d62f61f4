/** Perft as in chess programming: how many sequences of n decisions a position has. */
import { apply } from '../../src/game/apply.ts';
import { legalActions } from '../../src/game/legal.ts';
import type { Rules } from '../../src/game/rules.ts';
import { cloneState, type ReadonlyState } from '../../src/game/state.ts';

export function perft(rules: Rules, state: ReadonlyState, depth: number): number {
  const legal = legalActions(rules, state);
  if (depth === 1) return legal.length;
  let leaves = 0;
  for (const action of legal) {
    const next = cloneState(state);
    apply(rules, next, action);
    leaves += perft(rules, next, depth - 1);
  }
  return leaves;
}
