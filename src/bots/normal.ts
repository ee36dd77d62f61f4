/** The normal opponent: tries each decision and takes the one with the best outlook (one ply). */
import type { Action } from '../game/actions.ts';
import { decide } from '../game/apply.ts';
import { legalActions } from '../game/legal.ts';
import type { Random } from '../game/random.ts';
import type { Rules } from '../game/rules.ts';
import { RIVALS, type Seat, type Triple } from '../game/seats.ts';
import { cloneState, type ReadonlyState, seatToMove } from '../game/state.ts';
import { outlook } from './outlook.ts';

/** A rival takes an offer only if it gains at least this many points of outlook by it. */
const RIVAL_MUST_GAIN = 0.5;

/** A lead counts, not a high score in itself: own outlook less the mean of the rivals'. */
function advantage(scores: Readonly<Triple<number>>, seat: Seat): number {
  const [first, second] = RIVALS[seat];
  return scores[seat] - (scores[first] + scores[second]) / 2;
}

/** Outlook after a decision; an offered treaty is supposed to be accepted. */
function after(rules: Rules, state: ReadonlyState, action: Action): Triple<number> {
  const next = cloneState(state);
  decide(rules, next, action);
  if (action.type === 'offer') decide(rules, next, { type: 'acceptTreaty' });
  return outlook(rules, next);
}

export function chooseNormal(rules: Rules, view: ReadonlyState, random: Random): Readonly<Action> {
  const seat = seatToMove(view);
  if (seat === undefined) throw new Error('Nobody is to move');
  const now = outlook(rules, view);
  let best: Readonly<Action>[] = [];
  let bestValue = Number.NEGATIVE_INFINITY;
  for (const action of legalActions(rules, view)) {
    const scores = after(rules, view, action);
    if (action.type === 'offer') {
      const gain = advantage(scores, action.to) - advantage(now, action.to);
      if (gain < RIVAL_MUST_GAIN) continue;
    }
    const value = advantage(scores, seat);
    if (value > bestValue) {
      best = [action];
      bestValue = value;
    } else if (value === bestValue) best.push(action);
  }
  const chosen = best[random.below(best.length)];
  if (!chosen) throw new Error('No legal action');
  return chosen;
}
