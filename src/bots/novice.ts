/**
 * The novice plays like somebody who has just read the rules: it looks at its own next market day
 * only, forgets what rivals gain, never shuts a gate nor proposes a treaty, does as the regulator
 * says, and takes one of the three moves that look best to it.
 */
import type { Action } from '../game/actions.ts';
import { marketDay } from '../game/market.ts';
import type { Random } from '../game/random.ts';
import type { Rules } from '../game/rules.ts';
import type { Seat } from '../game/seats.ts';
import type { ReadonlyState } from '../game/state.ts';
import { after, type Ranked, rank } from './ranking.ts';

/** Among how many of its best-looking moves the novice picks. */
const CHOICES = 3;

const OVERLOOKED: ReadonlySet<Action['type']> = new Set(['block', 'offer', 'defy', 'decline']);

/** What the novice sees: its own figures of the next market day, its coins and its standing. */
function ownGain(rules: Rules, state: ReadonlyState, seat: Seat): number {
  const account = marketDay(rules, state).companies[seat];
  const company = state.companies[seat];
  return (
    account.orders +
    account.payments +
    account.income +
    account.marketValueGained +
    company.cash / 10 +
    company.standing
  );
}

export function rankAsNovice(
  rules: Rules,
  view: ReadonlyState,
  seat: Seat,
  legal: readonly Readonly<Action>[],
  random: Random,
): Ranked[] {
  const seen = legal.filter((action) => !OVERLOOKED.has(action.type));
  const ranked = rank(seen.length > 0 ? seen : legal, (action) =>
    ownGain(rules, after(rules, view, action), seat),
  );
  // An answer has a right and a wrong; only in its own turn does the novice waver.
  if (view.step.kind !== 'action') return ranked;
  const chosen = random.below(Math.min(CHOICES, ranked.length));
  return [...ranked.slice(chosen, chosen + 1), ...ranked.filter((_, i) => i !== chosen)];
}
