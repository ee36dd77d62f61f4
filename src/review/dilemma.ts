/**
 * The prisoner's dilemma at a pair of gates: two companies' gates of a kind toward each other, in
 * the four combinations of open and shut, however they stand now; only a gate open by order leaves
 * no choice. A gate never opened before is as the action Open makes it, the standing included, and
 * one that is shut as Block makes it, without the guest's mini-programs; the turn it takes is not
 * counted.
 */
import { type GateId, type GateStatus, gateId } from '../game/gates.ts';
import type { Rules } from '../game/rules.ts';
import type { GateKind, Seat } from '../game/seats.ts';
import { cloneState, type GameState, type ReadonlyState } from '../game/state.ts';
import { type Effort, prospectHere } from './lookAhead.ts';
import { offeredGates } from './offers.ts';
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

/**
 * Why there is nothing to choose: the game is over, an order holds a gate open, or one of the gates
 * is part of a treaty that waits for its answer.
 */
export type NoChoice = 'over' | 'ordered' | 'offered';

export function noChoice(
  state: ReadonlyState,
  [first, second]: Pair,
  kind: GateKind,
): NoChoice | undefined {
  if (state.step.kind === 'over') return 'over';
  const gates = [gateId(first, second, kind), gateId(second, first, kind)];
  if (gates.some((gate) => state.gates[gate] === 'ordered')) return 'ordered';
  return offeredGates(state).some((gate) => gates.includes(gate)) ? 'offered' : undefined;
}

/** The gates of the pair, and the position with them set; undefined where an order leaves no choice. */
function settings(
  rules: Rules,
  state: ReadonlyState,
  [first, second]: Pair,
  kind: GateKind,
): ((mine: GateStatus, theirs: GateStatus) => GameState) | undefined {
  const gates = [
    [first, second, gateId(first, second, kind)],
    [second, first, gateId(second, first, kind)],
  ] as const;
  if (gates.some(([, , gate]) => state.gates[gate] === 'ordered')) return undefined;
  return (mine, theirs) => {
    const next = cloneState(state);
    for (const [i, [owner, guest, gate]] of gates.entries()) {
      const status = i === 0 ? mine : theirs;
      next.gates[gate] = 'blocked';
      next.treatyUntil[gate] = 0;
      if (status === 'blocked' && kind === 'mini') next.companies[guest].miniPrograms[owner] = 0;
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

const worthTo = ({ worth }: Prospect, [first, second]: Pair): [number, number] => [
  worth[first],
  worth[second],
];

/** What each combination is worth to the two. */
export function worthOf(prospects: FourWays<Prospect>, pair: Pair): Combinations {
  return {
    shut: worthTo(prospects.shut, pair),
    firstOpens: worthTo(prospects.firstOpens, pair),
    secondOpens: worthTo(prospects.secondOpens, pair),
    open: worthTo(prospects.open, pair),
  };
}

/** Worth up to which the searches of a lens may differ by chance. */
export const LENS_ERROR = 0.004;

/** What a lens searches with in the page; a second or two for its five positions. */
export const LENS_EFFORT: Effort = { iterations: 3000, seed: 'lens' };

/** Positions that a lens searches: the four combinations, and both gates open by order. */
export const LENS_SEARCHES = 5;

/**
 * Searches the combinations with the same effort each; `view` has no hidden cards. `tell` hears how
 * many of the searches are done. Undefined where an order leaves no choice; ask `noChoice` first.
 */
export function dilemmaLens(
  rules: Rules,
  view: ReadonlyState,
  pair: Pair,
  kind: GateKind,
  effort: Effort,
  tell?: (done: number) => void,
): DilemmaLens | undefined {
  let done = 0;
  const judge = (state: ReadonlyState): Prospect => {
    const prospect = prospectHere(rules, state, effort);
    done++;
    tell?.(done);
    return prospect;
  };
  const set = settings(rules, view, pair, kind);
  const prospects = combinationsBy(rules, view, pair, kind, judge);
  if (!set || !prospects) return undefined;
  const combinations = worthOf(prospects, pair);
  const ordered = judge(set('ordered', 'ordered'));
  const [mine, theirs] = worthTo(ordered, pair);
  return {
    pair,
    kind,
    prospects,
    verdict: classify(combinations, LENS_ERROR),
    ordered,
    orderAdds: [mine - combinations.shut[0], theirs - combinations.shut[1]],
  };
}
