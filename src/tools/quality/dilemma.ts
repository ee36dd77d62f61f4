/**
 * The prisoner's dilemma at a pair of gates: two companies' gates of a kind toward each other,
 * judged in the four combinations of open and shut, however they stand now; only a gate open by
 * order leaves no choice. A gate never opened before is as the action Open makes it, the standing
 * included; the turn it takes is not counted. What a position is worth to a company is what the plain bots play for (worth.ts).
 */
import { judgementOf, worth } from '../../bots/worth.ts';
import { gateId } from '../../game/gates.ts';
import type { Rules } from '../../game/rules.ts';
import type { GateKind, Seat } from '../../game/seats.ts';
import { cloneState, type ReadonlyState } from '../../game/state.ts';

/** Worth to the two companies, [own, other's], by who opens. */
export interface Combinations {
  shut: readonly [number, number];
  firstOpens: readonly [number, number];
  secondOpens: readonly [number, number];
  open: readonly [number, number];
}

export interface DilemmaVerdict {
  /** Opening both gates is better for both than leaving both shut. */
  pact: boolean;
  /** At least one would rather stay shut while the other opens. */
  tempted: boolean;
}

export function classify({ shut, firstOpens, secondOpens, open }: Combinations): DilemmaVerdict {
  return {
    pact: open[0] > shut[0] && open[1] > shut[1],
    tempted: secondOpens[0] > open[0] || firstOpens[1] > open[1],
  };
}

/** Share of the chance to win in the worth, as the bots have it. */
const WIN_SHARE = 0.5;

/** The pairs of companies, lower seat first. */
export const PAIRS = [
  [0, 1],
  [0, 2],
  [1, 2],
] as const satisfies readonly (readonly [Seat, Seat])[];

/** The four combinations; undefined where one of the gates is open by order. */
export function combinations(
  rules: Rules,
  state: ReadonlyState,
  [first, second]: readonly [Seat, Seat],
  kind: GateKind,
): Combinations | undefined {
  const mine = gateId(first, second, kind);
  const theirs = gateId(second, first, kind);
  if (state.gates[mine] === 'ordered' || state.gates[theirs] === 'ordered') return undefined;
  const judge = (...opened: readonly (readonly [Seat, typeof mine])[]): [number, number] => {
    const next = cloneState(state);
    next.gates[mine] = 'blocked';
    next.gates[theirs] = 'blocked';
    for (const [owner, gate] of opened) {
      next.gates[gate] = 'open';
      if (next.goodwillGiven[gate]) continue;
      next.goodwillGiven[gate] = true;
      next.companies[owner].standing += rules.numbers.openingStanding;
    }
    const values = worth(rules, next, judgementOf(first, 'plain', WIN_SHARE));
    return [values[first] ?? 0, values[second] ?? 0];
  };
  return {
    shut: judge(),
    firstOpens: judge([first, mine]),
    secondOpens: judge([second, theirs]),
    open: judge([first, mine], [second, theirs]),
  };
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
