/**
 * The easy opponent plays like a friendly novice: looks at its own next market day only, forgets
 * what rivals gain, never shuts a gate nor proposes a treaty, does as the regulator says, and
 * takes one of the three moves that look best to it.
 */
import type { Action } from '../game/actions.ts';
import { decide } from '../game/apply.ts';
import { legalActions } from '../game/legal.ts';
import { marketDay } from '../game/market.ts';
import type { Random } from '../game/random.ts';
import type { Rules } from '../game/rules.ts';
import type { Seat } from '../game/seats.ts';
import { cloneState, type ReadonlyState, seatToMove } from '../game/state.ts';

/** Among how many of its best-looking moves the novice picks. */
const CHOICES = 3;

const OVERLOOKED: ReadonlySet<Action['type']> = new Set(['block', 'offer', 'defy', 'decline']);

/** What the novice sees: its own figures of the next market day, its coins and its standing. */
function ownGain(rules: Rules, state: ReadonlyState, seat: Seat, action: Action): number {
  const next = cloneState(state);
  decide(rules, next, action);
  const account = marketDay(rules, next).companies[seat];
  const company = next.companies[seat];
  return (
    account.orders +
    account.payments +
    account.income +
    account.marketValueGained +
    company.cash / 4 +
    company.standing
  );
}

export function chooseEasy(rules: Rules, view: ReadonlyState, random: Random): Readonly<Action> {
  const seat = seatToMove(view);
  if (seat === undefined) throw new Error('Nobody is to move');
  const legal = legalActions(rules, view);
  const seen = legal.filter((action) => !OVERLOOKED.has(action.type));
  const ranked = (seen.length > 0 ? seen : legal)
    .map((action) => ({ action, gain: ownGain(rules, view, seat, action) }))
    .sort((a, b) => b.gain - a.gain);
  // An answer has a right and a wrong; only in its own turn does the novice waver.
  const choices = view.step.kind === 'action' ? ranked.slice(0, CHOICES) : ranked.slice(0, 1);
  const chosen = choices[random.below(choices.length)];
  if (!chosen) throw new Error('No legal action');
  return chosen.action;
}
