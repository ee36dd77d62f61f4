/** Turning up a regulator card: whom it names and what happens at once (rulebook 5). */
import type { EdictCard, Naming } from './cards.ts';
import type { GameEvent } from './events.ts';
import { countBlocked } from './gates.ts';
import { hasGateToOpen } from './legal.ts';
import { edictOfMonth, type Rules } from './rules.ts';
import { INDEPENDENTS, type Independent, type Seat } from './seats.ts';
import type { GameState, ReadonlyState } from './state.ts';

function sharesOf(state: ReadonlyState, seat: Seat): number {
  const [a, b, c] = state.companies[seat].stakes;
  return a + b + c;
}

/** What a naming compares; the highest value is named. */
function measure(state: ReadonlyState, naming: Naming, seat: Seat): number {
  const company = state.companies[seat];
  switch (naming) {
    case 'highestMini':
      return company.levels.mini;
    case 'highestAds':
      return company.levels.ads;
    case 'highestMarket':
      return company.levels.market;
    case 'highestWallet':
      return company.levels.wallet;
    case 'lowestStanding':
      return -company.standing;
    case 'mostBlocked':
      return countBlocked(state, seat);
    case 'mostShares':
      return sharesOf(state, seat);
    case 'everyone':
      return 0;
  }
}

/** The companies an edict names, in turn order; ties go to the earliest in turn order. */
export function namedBy(state: ReadonlyState, naming: Naming): Seat[] {
  if (naming === 'everyone') return [...state.order];
  let best: Seat = state.order[0];
  for (const seat of state.order) {
    if (measure(state, naming, seat) > measure(state, naming, best)) best = seat;
  }
  return [best];
}

/** Takes a fine; what cannot be paid costs market value, 1 for each 2 coins, rounded up. */
export function payFine(
  rules: Rules,
  state: GameState,
  seat: Seat,
  fine: number,
): { coins: number; marketValueLost: number } {
  const company = state.companies[seat];
  const coins = Math.min(fine, company.cash);
  const marketValueLost = Math.ceil((fine - coins) / rules.numbers.defy.coinsPerPoint);
  company.cash -= coins;
  company.marketValue -= marketValueLost;
  return { coins, marketValueLost };
}

/** The held independent with the fewest visits last month; ties in list order. */
function leastVisited(state: ReadonlyState, seat: Seat): Independent | undefined {
  let least: Independent | undefined;
  for (const i of INDEPENDENTS) {
    if (state.companies[seat].stakes[i] === 0) continue;
    if (least === undefined || state.visits[i] < state.visits[least]) least = i;
  }
  return least;
}

function applyImmediate(
  rules: Rules,
  state: GameState,
  card: EdictCard,
  events: GameEvent[] | undefined,
): void {
  switch (card.immediate) {
    case 'inspectionFines':
      for (const seat of state.order) {
        const { standing } = state.companies[seat];
        if (standing >= 0) continue;
        const paid = payFine(rules, state, seat, -standing * rules.numbers.inspectionFine);
        events?.push({ type: 'inspectionFined', seat, ...paid });
      }
      return;
    case 'mergerControl':
      for (const seat of state.named) {
        const independent = leastVisited(state, seat);
        if (independent === undefined) continue;
        const coins = rules.numbers.mergerPrice;
        state.companies[seat].stakes[independent]--;
        state.companies[seat].cash += coins;
        events?.push({ type: 'shareSold', seat, independent, coins });
      }
      return;
    case undefined:
      return;
  }
}

/**
 * The start of a month (rulebook 2.1): next month's cards are turned face up, this month's edict
 * takes effect, and those it names who have something to open are asked in turn order.
 */
export function turnUpEdict(rules: Rules, state: GameState, events: GameEvent[] | undefined): void {
  for (const company of state.companies) company.blocksThisMonth = 0;
  const card = edictOfMonth(rules, state);
  const headline = state.schedule.headlines[state.month - 1] ?? '';
  const naming = card.order?.who ?? card.names;
  state.named = naming ? namedBy(state, naming) : [];
  events?.push({
    type: 'monthBegan',
    month: state.month,
    edict: card.id,
    headline,
    named: [...state.named],
  });
  applyImmediate(rules, state, card, events);
  const { order } = card;
  const queue = order ? state.named.filter((seat) => hasGateToOpen(state, seat, order)) : [];
  state.step =
    queue.length > 0
      ? { kind: 'answers', queue }
      : { kind: 'action', round: 1, turn: 0, offered: false };
}
