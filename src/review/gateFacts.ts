/** What a gate is to its owner and to the rival behind it, in the position where it is opened or blocked. */
import { namedBy } from '../game/edicts.ts';
import { gateId, isPassable } from '../game/gates.ts';
import { campaignCost } from '../game/legal.ts';
import { FRONT, type MarketAccount, PROGRAMS, VIDEOS } from '../game/market.ts';
import type { GateKind, Seat } from '../game/seats.ts';
import { cloneState, freeSlots, type GameState, type ReadonlyState } from '../game/state.ts';
import type { Change, Fact } from './facts.ts';

/** Shoppers of the company's own feed who go to a rival's Market or watch its videos. */
function walkingOut({ feeds }: MarketAccount, seat: Seat, company: Seat): number {
  const { went } = feeds[seat];
  return (went[FRONT + company] ?? 0) + (went[VIDEOS + company] ?? 0);
}

/** What a gate opened or blocked by will does to a rival and to both. */
export function gateFacts(
  change: Change,
  { type, to: company, kind: gate }: { type: 'open' | 'block'; to: Seat; kind: GateKind },
): Fact[] {
  const { rules, seat, before, now, next } = change;
  const opens = type === 'open';
  const way = opens ? 'starts' : 'stops';
  const sign = opens ? 1 : -1;
  const facts: Fact[] = [];
  switch (gate) {
    case 'links': {
      const n = sign * (walkingOut(next, seat, company) - walkingOut(now, seat, company));
      if (n > 0) facts.push({ key: `review.here.walkOut.${way}`, params: { n, company } });
      break;
    }
    case 'ads': {
      const n = campaignCost(rules, before, company, seat);
      facts.push({ key: `review.here.price.${way}`, params: { n, company } });
      break;
    }
    case 'mini':
      facts.push(opens ? slotsIn(before, seat) : shopsIn(change, company));
      break;
    case 'pay': {
      const n = sign * (next.companies[company].payments - now.companies[company].payments);
      if (n > 0) facts.push({ key: `review.here.pay.${way}`, params: { n, company } });
      break;
    }
  }
  if (isPassable(before, company, seat, gate)) {
    const n = rules.numbers.feed.interconnection[gate];
    const both: Fact = { key: `review.here.both.${way}`, params: { n, company, gate } };
    return opens ? [both, ...facts] : [...facts, both];
  }
  return opens ? [...facts, { key: 'review.here.both.waits', params: { company, gate } }] : facts;
}

function slotsIn(state: ReadonlyState, seat: Seat): Fact {
  const n = freeSlots(state, seat);
  return n > 0
    ? { key: 'review.here.slots.some', params: { n } }
    : { key: 'review.here.slots.none', params: {} };
}

function shopsIn({ seat, before, now }: Change, company: Seat): Fact {
  const n = before.companies[company].miniPrograms[seat];
  const m = now.feeds[seat].went[PROGRAMS + company] ?? 0;
  return n > 0
    ? { key: 'review.here.shops.some', params: { n, m, company } }
    : { key: 'review.here.shops.none', params: { company } };
}

export function goodwillOf({ rules, before, seat }: Change, to: Seat, kind: GateKind): Fact {
  return before.goodwillGiven[gateId(seat, to, kind)]
    ? { key: 'review.here.goodwill.again', params: {} }
    : { key: 'review.here.goodwill.first', params: { n: rules.numbers.openingStanding } };
}

/** Whom next month's edict orders to open gates of a kind, if the position stays as the action leaves it. */
export function edictOn({ rules, after }: Change, kind: GateKind): Fact[] {
  const edict = after.schedule.edicts[after.month];
  const order = edict === undefined ? undefined : rules.edicts[edict]?.order;
  if (edict === undefined || order?.force !== 'order' || !order.kinds.includes(kind)) return [];
  if (order.who === 'everyone') {
    return [{ key: `review.here.edict.${order.amount}`, params: { edict } }];
  }
  const [first, second, third] = after.order;
  const next: GameState = { ...cloneState(after), order: [second, third, first] };
  const [company] = namedBy(next, order.who);
  if (company === undefined) return [];
  return [{ key: 'review.here.edict.names', params: { edict, company } }];
}
