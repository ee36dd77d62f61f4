/**
 * The prisoner's dilemma at a pair of gates: two companies' gates of a kind toward each other, in
 * the four combinations of open and shut, however they stand now; only a gate open by order leaves
 * no choice. A gate never opened before is as the action Open makes it, the standing included; the
 * turn it takes is not counted.
 */
import { type GateId, type GateStatus, gateId } from '../game/gates.ts';
import type { Rules } from '../game/rules.ts';
import type { GateKind, Seat } from '../game/seats.ts';
import { cloneState, type GameState, type ReadonlyState } from '../game/state.ts';
import { type Effort, prospectHere } from './lookAhead.ts';
import type { Prospect } from './prospects.ts';

export type Pair = readonly [Seat, Seat];

/** The pairs of companies, lower seat first. */
export const PAIRS = [
  [0, 1],
  [0, 2],
  [1, 2],
] as const satisfies readonly Pair[];

/** Something for each of the four combinations, by who opens. */
export interface FourWays<T> {
  shut: T;
  firstOpens: T;
  secondOpens: T;
  open: T;
}

/** Worth to the two companies, [first's, second's]. */
export type Combinations = FourWays<readonly [number, number]>;

export interface DilemmaVerdict {
  /** Opening both gates is better for both than leaving both shut. */
  pact: boolean;
  /** At least one would rather stay shut while the other opens. */
  tempted: boolean;
}

/** `error`: differences up to it count as none. */
export function classify(
  { shut, firstOpens, secondOpens, open }: Combinations,
  error = 0,
): DilemmaVerdict {
  const better = (a: number, b: number): boolean => a - b > error;
  return {
    pact: better(open[0], shut[0]) && better(open[1], shut[1]),
    tempted: better(secondOpens[0], open[0]) || better(firstOpens[1], open[1]),
  };
}

function openedAs(
  rules: Rules,
  state: GameState,
  owner: Seat,
  gate: GateId,
  status: Exclude<GateStatus, 'blocked' | 'treaty'>,
): void {
  state.gates[gate] = status;
  if (status === 'ordered' || state.goodwillGiven[gate]) return;
  state.goodwillGiven[gate] = true;
  state.companies[owner].standing += rules.numbers.openingStanding;
}

/** The gates of the pair, and the position with them set; undefined where an order leaves no choice. */
function settings(
  rules: Rules,
  state: ReadonlyState,
  [first, second]: Pair,
  kind: GateKind,
): ((mine: GateStatus, theirs: GateStatus) => GameState) | undefined {
  const gates = [
    [first, gateId(first, second, kind)],
    [second, gateId(second, first, kind)],
  ] as const;
  if (gates.some(([, gate]) => state.gates[gate] === 'ordered')) return undefined;
  return (mine, theirs) => {
    const next = cloneState(state);
    for (const [i, [owner, gate]] of gates.entries()) {
      const status = i === 0 ? mine : theirs;
      next.gates[gate] = 'blocked';
      next.treatyUntil[gate] = 0;
      if (status === 'open' || status === 'ordered') openedAs(rules, next, owner, gate, status);
    }
    return next;
  };
}

/** The four combinations judged; undefined where one of the gates is open by order. */
export function combinationsBy<T>(
  rules: Rules,
  state: ReadonlyState,
  pair: Pair,
  kind: GateKind,
  judge: (state: ReadonlyState) => T,
): FourWays<T> | undefined {
  const set = settings(rules, state, pair, kind);
  if (!set) return undefined;
  return {
    shut: judge(set('blocked', 'blocked')),
    firstOpens: judge(set('open', 'blocked')),
    secondOpens: judge(set('blocked', 'open')),
    open: judge(set('open', 'open')),
  };
}

/** What to open or stay shut promises two companies, and what an order would change. */
export interface DilemmaLens {
  pair: Pair;
  kind: GateKind;
  prospects: FourWays<Prospect>;
  verdict: DilemmaVerdict;
  /** Both gates open by order: nobody can shut them again, and nobody earns standing by it. */
  ordered: Prospect;
  /** What the order adds for the two to where both stay shut, in what they play for (`worth`). */
  orderAdds: readonly [number, number];
}

/** Worth up to which the searches of a lens may differ by chance. */
const ERROR = 0.004;

/** Searches the combinations with the same effort each; `view` has no hidden cards. */
export function dilemmaLens(
  rules: Rules,
  view: ReadonlyState,
  pair: Pair,
  kind: GateKind,
  effort: Effort,
): DilemmaLens | undefined {
  const judge = (state: ReadonlyState): Prospect => prospectHere(rules, state, effort);
  const set = settings(rules, view, pair, kind);
  const prospects = combinationsBy(rules, view, pair, kind, judge);
  if (!set || !prospects) return undefined;
  const worthTo = ({ worth }: Prospect): [number, number] => [worth[pair[0]], worth[pair[1]]];
  const combinations: Combinations = {
    shut: worthTo(prospects.shut),
    firstOpens: worthTo(prospects.firstOpens),
    secondOpens: worthTo(prospects.secondOpens),
    open: worthTo(prospects.open),
  };
  const ordered = judge(set('ordered', 'ordered'));
  const [mine, theirs] = worthTo(ordered);
  return {
    pair,
    kind,
    prospects,
    verdict: classify(combinations, ERROR),
    ordered,
    orderAdds: [mine - combinations.shut[0], theirs - combinations.shut[1]],
  };
}
