/**
 * A position's worth to each company in [0, 1]: half its chance to win, half its lead, so that a
 * company that cannot win still plays for a good score and need not gang up on the leader.
 */

import { decide } from '../game/apply.ts';
import type { Rules } from '../game/rules.ts';
import { standings } from '../game/scoring.ts';
import { SEATS } from '../game/seats.ts';
import { cloneState, type ReadonlyState } from '../game/state.ts';
import { outlook } from './outlook.ts';

/** Points of outlook that multiply the odds to win by e, on the last and per earlier month. */
const SPREAD = { last: 3, perMonth: 2.5 };
/** A lead of this many points over the mean counts as much as certainty. */
const LEAD_SCALE = 60;

export interface WorthOptions {
  /** Share of the chance to win in the worth; the rest is the lead. */
  winShare: number;
}

function fromScores(
  scores: readonly number[],
  spread: number,
  { winShare }: WorthOptions,
): number[] {
  const mean = ((scores[0] ?? 0) + (scores[1] ?? 0) + (scores[2] ?? 0)) / 3;
  const top = Math.max(...scores);
  const odds = scores.map((s) => Math.exp((s - top) / spread));
  const total = (odds[0] ?? 0) + (odds[1] ?? 0) + (odds[2] ?? 0);
  return scores.map((s, i) => {
    const lead = Math.min(1, Math.max(0, 0.5 + (s - mean) / (2 * LEAD_SCALE)));
    return (winShare * (odds[i] ?? 0)) / total + (1 - winShare) * lead;
  });
}

/** Worth of a position in which somebody is to act, or in which the game is over. */
export function worth(rules: Rules, state: ReadonlyState, options: WorthOptions): number[] {
  if (state.step.kind === 'treaty') return treatyWorth(rules, state, options);
  if (state.step.kind === 'over') {
    const table = standings(rules, state);
    const scores = SEATS.map((s) => table.find((row) => row.seat === s)?.score.total ?? 0);
    const won = table[0]?.seat;
    const lead = fromScores(scores, 1, { winShare: 0 });
    return SEATS.map(
      (s, i) => (won === s ? options.winShare : 0) + (1 - options.winShare) * (lead[i] ?? 0),
    );
  }
  const monthsAfter = rules.scenario.months - state.month;
  return fromScores(outlook(rules, state), SPREAD.last + SPREAD.perMonth * monthsAfter, options);
}

/** An offer is worth what the rival would make of it: the better answer for the rival. */
function treatyWorth(rules: Rules, state: ReadonlyState, options: WorthOptions): number[] {
  if (state.step.kind !== 'treaty') return worth(rules, state, options);
  const rival = state.step.offer.to;
  const accepted = cloneState(state);
  decide(rules, accepted, { type: 'acceptTreaty' });
  const refused = cloneState(state);
  decide(rules, refused, { type: 'refuseTreaty' });
  const yes = settledWorth(rules, accepted, options);
  const no = settledWorth(rules, refused, options);
  return (yes[rival] ?? 0) > (no[rival] ?? 0) ? yes : no;
}

/** As `worth`, also at the end of a month before market day, which the outlook foresees anyway. */
function settledWorth(rules: Rules, state: ReadonlyState, options: WorthOptions): number[] {
  const monthsAfter = rules.scenario.months - state.month;
  return fromScores(outlook(rules, state), SPREAD.last + SPREAD.perMonth * monthsAfter, options);
}
