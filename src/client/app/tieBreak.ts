/** What set two companies of equal score apart (rulebook 7). */
import { countBlocked } from '../../game/gates.ts';
import type { Standing } from '../../game/scoring.ts';
import type { Seat } from '../../game/seats.ts';
import type { ReadonlyState } from '../../game/state.ts';

export interface TieBreak {
  first: Seat;
  second: Seat;
  points: number;
  by: 'gates' | 'cash' | 'seat';
  gates: { first: number; second: number };
  cash: { first: number; second: number };
}

/** The ties in a ranking, best place first; empty when all scores differ. */
export function tieBreaks(state: ReadonlyState, ranking: readonly Standing[]): TieBreak[] {
  return ranking.flatMap((standing, i) => {
    const next = ranking[i + 1];
    if (!next || next.score.total !== standing.score.total) return [];
    const first = standing.seat;
    const second = next.seat;
    const gates = { first: countBlocked(state, first), second: countBlocked(state, second) };
    const cash = { first: state.companies[first].cash, second: state.companies[second].cash };
    const by =
      gates.first !== gates.second ? 'gates' : cash.first !== cash.second ? 'cash' : 'seat';
    return [{ first, second, points: standing.score.total, by, gates, cash }];
  });
}
