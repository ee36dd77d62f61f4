/**
 * What if: games that bots play on from a point of a record, with one thing changed if wanted, and
 * what the spread of their ends says. The bots are stewards, who try each decision once and judge by
 * the outlook to the end: about a millisecond a decision, so that hundreds of games take seconds.
 * A steward always does the same, so here each of its choices wavers among those that look nearly
 * as good; with the cards dealt anew that makes the spread.
 */
import { rankAs } from '../bots/levels.ts';
import { asSearchGame } from '../bots/position.ts';
import type { Action } from '../game/actions.ts';
import { apply } from '../game/apply.ts';
import { type Random, seededRandom } from '../game/random.ts';
import type { MatchRecord, ReplayProblem } from '../game/record.ts';
import type { Rules } from '../game/rules.ts';
import { standings } from '../game/scoring.ts';
import { SEATS, type Seat, type Triple } from '../game/seats.ts';
import { type GameState, type ReadonlyState, seatToMove } from '../game/state.ts';
import { viewOf } from '../game/view.ts';
import { applyChange, type Change, type ChangeProblem } from './change.ts';
import { decisionsOf, positionAt } from './decisions.ts';
import { type Estimate, mean, share } from './estimates.ts';

/** Points of the steward's own count that make a choice e times less likely than the best. */
const WAVERING = 0.7;

export interface WhatIf {
  /** Decisions of the record before the games go their own ways. */
  ply: number;
  change?: Change;
  games: number;
  /** Number of the first game, so that the games of one what-if can be shared out; 0 if not given. */
  first?: number;
  /** Game number i of every what-if with the same seed meets the same chances. */
  seed: string;
  /**
   * dealt = the cards come as they did in the record, which nobody could know (in hindsight);
   * drawn = those that were face down at that point are drawn anew in each game.
   */
  cards: 'dealt' | 'drawn';
}

/** How one game ended. */
export interface Ending {
  scores: Triple<number>;
  winner: Seat;
}

/** The ends so far: shares won with Wilson's intervals, mean scores with normal ones. */
export interface Spread {
  games: number;
  of: number;
  wins: Triple<Estimate>;
  scores: Triple<Estimate>;
}

export interface WhatIfProgress {
  ending: Ending;
  spread: Spread;
}

export type Continuing =
  | { ok: true; games: Generator<WhatIfProgress, Spread> }
  | { ok: false; problem: ReplayProblem | { code: ChangeProblem } };

/** Begins a what-if; refuses a record that does not replay and a change that is not possible. */
export function continueFrom(rules: Rules, record: MatchRecord, whatIf: WhatIf): Continuing {
  const read = decisionsOf(rules, record);
  if (!read.ok) return read;
  const from = positionAt(rules, record, whatIf.ply);
  if (whatIf.change) {
    const code = applyChange(rules, from, whatIf.change);
    if (code !== undefined) return { ok: false, problem: { code } };
  }
  return { ok: true, games: continuations(rules, from, whatIf) };
}

function* continuations(
  rules: Rules,
  from: ReadonlyState,
  { games, first = 0, seed, cards, change }: WhatIf,
): Generator<WhatIfProgress, Spread> {
  const endings: Ending[] = [];
  for (let i = first; i < first + games; i++) {
    const random = seededRandom(`${seed} ${i}`);
    const ending = playOn(rules, begin(rules, from, cards, change, random), random);
    endings.push(ending);
    yield { ending, spread: spreadOf(endings, games) };
  }
  return spreadOf(endings, games);
}

/** A position to play on from; a change of cards is made again where they are drawn anew. */
function begin(
  rules: Rules,
  from: ReadonlyState,
  cards: WhatIf['cards'],
  change: Change | undefined,
  random: Random,
): GameState {
  const game = asSearchGame(rules, {
    winShare: 0,
    personas: ['plain', 'plain', 'plain'],
    offers: 0,
  });
  if (cards === 'dealt') return game.clone(from as GameState);
  const position = game.determinize(viewOf(from), random);
  if (change) applyChange(rules, position, change);
  return position;
}

function playOn(rules: Rules, state: GameState, random: Random): Ending {
  for (;;) {
    const seat = seatToMove(state);
    if (seat === undefined) break;
    apply(rules, state, waver(rules, state, seat, random));
  }
  const scores: Triple<number> = [0, 0, 0];
  const table = standings(rules, state);
  for (const { seat, score } of table) scores[seat] = score.total;
  return { scores, winner: table[0]?.seat ?? 0 };
}

const BOT = { level: 'steward', persona: 'plain' } as const;

/** A steward's choice, the less likely the more it gives away by the steward's own count. */
function waver(rules: Rules, state: GameState, seat: Seat, random: Random): Readonly<Action> {
  const ranked = rankAs(rules, viewOf(state), seat, BOT, { seed: '' });
  const [best] = ranked;
  if (!best) throw new Error('No legal action');
  const weights = ranked.map(({ worth }) => Math.exp((worth - best.worth) / WAVERING));
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  let left = (total * random.below(RESOLUTION)) / RESOLUTION;
  for (const [i, weight] of weights.entries()) {
    left -= weight;
    if (left < 0) return ranked[i]?.action ?? best.action;
  }
  return best.action;
}

/** How finely chance is cut. */
const RESOLUTION = 1_000_000;

/** What the ends of some of `of` games say. */
export function spreadOf(endings: readonly Ending[], of: number): Spread {
  const n = endings.length;
  const bySeat = <T>(make: (seat: Seat) => T): Triple<T> => SEATS.map(make) as Triple<T>;
  return {
    games: n,
    of,
    wins: bySeat((seat) => share(endings.filter(({ winner }) => winner === seat).length, n)),
    scores: bySeat((seat) => mean(endings.map(({ scores }) => scores[seat]))),
  };
}
