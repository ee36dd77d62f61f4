/** What a dilemma lens says: each company's best replies, and what kind of game the two are in. */
import {
  type Combinations,
  type DilemmaLens,
  type FourWays,
  LENS_ERROR,
  worthOf,
} from './dilemma.ts';

/** What a company would rather do; `even`: it makes no difference that the searches can tell. */
export type Reply = 'open' | 'shut' | 'even';

/** Replies to what the other does. */
export interface Replies {
  toShut: Reply;
  toOpen: Reply;
}

export type Verdict =
  /** Both open would be better for both, and at least one would rather stay shut meanwhile. */
  | 'dilemma'
  /** Both open is better for both and nobody is tempted, but going first costs something. */
  | 'assurance'
  /** Both open is better for both, and nobody is tempted. */
  | 'harmony'
  /** Both shut is better for both. */
  | 'walls'
  /** Both open is better for one and worse for the other. */
  | 'conflict'
  /** Both open is better, or worse, for one, and makes no difference to the other. */
  | 'oneGains'
  | 'oneLoses'
  /** It makes no difference to either. */
  | 'even';

function reply(open: number, shut: number, error: number): Reply {
  if (Math.abs(open - shut) <= error) return 'even';
  return open > shut ? 'open' : 'shut';
}

/** Of the first company and the second. */
export function repliesOf(
  { shut, firstOpens, secondOpens, open }: Combinations,
  error = LENS_ERROR,
): readonly [Replies, Replies] {
  return [
    {
      toShut: reply(firstOpens[0], shut[0], error),
      toOpen: reply(open[0], secondOpens[0], error),
    },
    {
      toShut: reply(secondOpens[1], shut[1], error),
      toOpen: reply(open[1], firstOpens[1], error),
    },
  ];
}

/** Which combinations each company's best replies lead to; both where it makes no difference. */
export function bestCells([first, second]: readonly [Replies, Replies]): FourWays<
  readonly [boolean, boolean]
> {
  const opens = (wish: Reply): boolean => wish !== 'shut';
  const shuts = (wish: Reply): boolean => wish !== 'open';
  return {
    shut: [shuts(first.toShut), shuts(second.toShut)],
    firstOpens: [opens(first.toShut), shuts(second.toOpen)],
    secondOpens: [shuts(first.toOpen), opens(second.toShut)],
    open: [opens(first.toOpen), opens(second.toOpen)],
  };
}

/** -1, 0 or 1 for what a company loses or gains, as far as the searches can tell. */
export function signOf(difference: number, error = LENS_ERROR): -1 | 0 | 1 {
  if (Math.abs(difference) <= error) return 0;
  return difference > 0 ? 1 : -1;
}

/** What both open is to each against both shut. */
export function openingIs({ open, shut }: Combinations): readonly [-1 | 0 | 1, -1 | 0 | 1] {
  return [signOf(open[0] - shut[0]), signOf(open[1] - shut[1])];
}

export function verdictOf({ prospects, pair, verdict: { pact, tempted } }: DilemmaLens): Verdict {
  const worth = worthOf(prospects, pair);
  if (pact && tempted) return 'dilemma';
  if (pact) {
    return repliesOf(worth).some(({ toShut }) => toShut === 'shut') ? 'assurance' : 'harmony';
  }
  const [first, second] = openingIs(worth);
  if (first === 0 && second === 0) return 'even';
  if (first === 0 || second === 0) return first + second > 0 ? 'oneGains' : 'oneLoses';
  return first === second ? 'walls' : 'conflict';
}
