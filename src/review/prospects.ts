/**
 * What a position promises each company, as the search of a review carries it along: what a seat
 * plays for, its chance to win, and its lead over the mean of the three in final points.
 */
import { outlook } from '../bots/outlook.ts';
import { asSearchGame } from '../bots/position.ts';
import type { SearchGame } from '../bots/search/game.ts';
import { blend, spreadOf, winChances } from '../bots/worth.ts';
import type { Action } from '../game/actions.ts';
import { decide } from '../game/apply.ts';
import type { Rules } from '../game/rules.ts';
import { standings } from '../game/scoring.ts';
import { SEATS, type Triple } from '../game/seats.ts';
import { cloneState, type GameState, type ReadonlyState } from '../game/state.ts';
import { fittedChances } from './chances.ts';

/** What a line of play promises, by seat. */
export interface Prospect {
  /** What each is taken to play for, 0 to 1: half the chance to win, half the lead. */
  worth: Triple<number>;
  /** Chance to win, 0 to 1; the three add up to 1. */
  chance: Triple<number>;
  /** Expected final score less the mean of the three, in points of market value. */
  lead: Triple<number>;
}

/** Share of the chance to win in what everyone is taken to play for, as of the bots (levels.ts). */
const WIN_SHARE = 0.5;
/** How many treaty offers a position of the search considers. */
const OFFERS = 4;

/** Places in a value vector, which holds three figures for each seat. */
const CHANCE = SEATS.length;
const LEAD = 2 * SEATS.length;
const WIDTH = 3 * SEATS.length;

function vector(
  worth: readonly number[],
  chances: readonly number[],
  scores: Readonly<Triple<number>>,
): number[] {
  const mean = (scores[0] + scores[1] + scores[2]) / 3;
  return [...worth, ...chances, ...scores.map((score) => score - mean)];
}

function unfinished(rules: Rules, state: ReadonlyState): number[] {
  const scores = outlook(rules, state);
  const worth = blend(winChances(scores, spreadOf(rules, state)), scores, WIN_SHARE);
  return vector(worth, fittedChances(rules, state, scores), scores);
}

function finished(rules: Rules, state: ReadonlyState): number[] {
  const scores: Triple<number> = [0, 0, 0];
  const won: Triple<number> = [0, 0, 0];
  for (const { seat, place, score } of standings(rules, state)) {
    scores[seat] = score.total;
    won[seat] = place === 1 ? 1 : 0;
  }
  return vector(blend(won, scores, WIN_SHARE), won, scores);
}

/** The vector of a position; of an offered treaty what the rival would make of it. */
function vectorOf(rules: Rules, state: ReadonlyState): number[] {
  if (state.step.kind === 'over') return finished(rules, state);
  if (state.step.kind !== 'treaty') return unfinished(rules, state);
  const rival = state.step.offer.to;
  const answered = (type: 'acceptTreaty' | 'refuseTreaty'): number[] => {
    const next = cloneState(state);
    decide(rules, next, { type });
    return unfinished(rules, next);
  };
  const yes = answered('acceptTreaty');
  const no = answered('refuseTreaty');
  return (yes[rival] ?? 0) > (no[rival] ?? 0) ? yes : no;
}

/**
 * The game for one search with such vectors. The search takes each figure for a player's, but only
 * the first three are ever to move, so the others are only averaged.
 */
export function asReviewGame(rules: Rules): SearchGame<GameState, Readonly<Action>> {
  const game = asSearchGame(rules, {
    winShare: WIN_SHARE,
    personas: ['plain', 'plain', 'plain'],
    offers: OFFERS,
  });
  return { ...game, players: WIDTH, evaluate: (position) => vectorOf(rules, position) };
}

export function prospectIn(values: readonly number[]): Prospect {
  const from = (place: number): Triple<number> => [
    values[place] ?? 0,
    values[place + 1] ?? 0,
    values[place + 2] ?? 0,
  ];
  return { worth: from(0), chance: from(CHANCE), lead: from(LEAD) };
}

/** Half way between two looks at the same line. */
export function meanOf(a: Prospect, b: Prospect): Prospect {
  const mean = (x: Readonly<Triple<number>>, y: Readonly<Triple<number>>): Triple<number> =>
    x.map((value, i) => (value + (y[i] ?? 0)) / 2) as Triple<number>;
  return {
    worth: mean(a.worth, b.worth),
    chance: mean(a.chance, b.chance),
    lead: mean(a.lead, b.lead),
  };
}
