/**
 * How often two companies are in a dilemma (review/dilemma.ts), where what a position is worth to a
 * company is what the plain bots play for (worth.ts), without any search.
 */
import { judgementOf, worth } from '../../bots/worth.ts';
import type { Rules } from '../../game/rules.ts';
import type { GateKind } from '../../game/seats.ts';
import type { ReadonlyState } from '../../game/state.ts';
import {
  type Combinations,
  classify,
  combinationsBy,
  PAIRS,
  type Pair,
} from '../../review/dilemma.ts';

/** Share of the chance to win in the worth, as the bots have it. */
const WIN_SHARE = 0.5;

/** The four combinations; undefined where one of the gates is open by order. */
export function combinations(
  rules: Rules,
  state: ReadonlyState,
  pair: Pair,
  kind: GateKind,
): Combinations | undefined {
  const [first, second] = pair;
  return combinationsBy(rules, state, pair, kind, (position) => {
    const values = worth(rules, position, judgementOf(first, 'plain', WIN_SHARE));
    return [values[first] ?? 0, values[second] ?? 0] as const;
  });
}

/** Pairs looked at, and how many of them are what. */
export interface DilemmaCount {
  pairs: number;
  pacts: number;
  tempted: number;
  dilemmas: number;
}

export function noDilemmas(): DilemmaCount {
  return { pairs: 0, pacts: 0, tempted: 0, dilemmas: 0 };
}

/** Adds the pairs of a position to a count. */
export function countDilemmas(
  rules: Rules,
  state: ReadonlyState,
  kind: GateKind,
  count: DilemmaCount,
): void {
  for (const pair of PAIRS) {
    const values = combinations(rules, state, pair, kind);
    if (!values) continue;
    const { pact, tempted } = classify(values);
    count.pairs++;
    if (pact) count.pacts++;
    if (tempted) count.tempted++;
    if (pact && tempted) count.dilemmas++;
  }
}
