/**
 * A position's worth to each company in [0, 1]: partly its chance to win, partly its lead, so that
 * a company that cannot win still plays for a good score and need not gang up on the leader.
 */
import { decide } from '../game/apply.ts';
import type { Persona } from '../game/players.ts';
import type { Rules } from '../game/rules.ts';
import { standings } from '../game/scoring.ts';
import { SEATS, type Seat, type Triple } from '../game/seats.ts';
import { cloneState, type ReadonlyState } from '../game/state.ts';
import { outlook } from './outlook.ts';
import { TASTES } from './personas.ts';

/** Points of outlook that multiply the odds to win by e: in the last month, and per month before. */
const SPREAD = { last: 3, perMonth: 2.5 };
/** A lead of this many points over the mean counts as much as certainty. */
const LEAD_SCALE = 60;

export interface Judgement {
  /** Share of the chance to win in the worth; the rest is the lead. */
  winShare: number;
  /** The taste of each seat, as far as the bot that judges knows: its own. */
  personas: Triple<Persona>;
}

/** How one seat judges: by its own taste, supposing that the others have none. */
export function judgementOf(seat: Seat, persona: Persona, winShare: number): Judgement {
  const personas: Triple<Persona> = ['plain', 'plain', 'plain'];
  personas[seat] = persona;
  return { winShare, personas };
}

/** Chances to win from guessed final scores; `spread` points multiply the odds by e. */
export function winChances(scores: Readonly<Triple<number>>, spread: number): Triple<number> {
  const top = Math.max(scores[0], scores[1], scores[2]);
  const a = Math.exp((scores[0] - top) / spread);
  const b = Math.exp((scores[1] - top) / spread);
  const c = Math.exp((scores[2] - top) / spread);
  const total = a + b + c;
  return [a / total, b / total, c / total];
}

/** The spread of `winChances` that fits the months still to come. */
export function spreadOf(rules: Rules, state: ReadonlyState): number {
  return SPREAD.last + SPREAD.perMonth * (rules.scenario.months - state.month);
}

/** A blend of the chance to win and the lead over the mean. */
export function blend(
  chances: Readonly<Triple<number>>,
  scores: Readonly<Triple<number>>,
  winShare: number,
): number[] {
  const mean = (scores[0] + scores[1] + scores[2]) / 3;
  const of = (s: Seat): number => {
    const lead = 0.5 + (scores[s] - mean) / (2 * LEAD_SCALE);
    return winShare * chances[s] + (1 - winShare) * Math.min(1, Math.max(0, lead));
  };
  return [of(0), of(1), of(2)];
}

/** Guessed final scores, coloured by taste. */
function guessed(rules: Rules, state: ReadonlyState, { personas }: Judgement): Triple<number> {
  const scores = outlook(rules, state);
  for (const seat of SEATS) {
    const persona = personas[seat];
    if (persona !== 'plain') scores[seat] += TASTES[persona](state, seat);
  }
  return scores;
}

function unfinished(rules: Rules, state: ReadonlyState, judgement: Judgement): number[] {
  const scores = guessed(rules, state, judgement);
  return blend(winChances(scores, spreadOf(rules, state)), scores, judgement.winShare);
}

/** Worth to each seat: of an offer what the rival would make of it; exact where the game is over. */
export function worth(rules: Rules, state: ReadonlyState, judgement: Judgement): number[] {
  if (state.step.kind === 'over') return finished(rules, state, judgement);
  if (state.step.kind !== 'treaty') return unfinished(rules, state, judgement);
  const rival = state.step.offer.to;
  const [yes, no] = (['acceptTreaty', 'refuseTreaty'] as const).map((type) => {
    const next = cloneState(state);
    decide(rules, next, { type });
    return unfinished(rules, next, judgement);
  }) as [number[], number[]];
  return (yes[rival] ?? 0) > (no[rival] ?? 0) ? yes : no;
}

function finished(rules: Rules, state: ReadonlyState, { winShare }: Judgement): number[] {
  const table = standings(rules, state);
  const scores: Triple<number> = [0, 0, 0];
  const won: Triple<number> = [0, 0, 0];
  for (const { seat, place, score } of table) {
    scores[seat] = score.total;
    won[seat] = place === 1 ? 1 : 0;
  }
  return blend(won, scores, winShare);
}
