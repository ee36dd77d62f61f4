/**
 * What an action does in the position it is made in: the gate, the rival, the shoppers at stake. All
 * figures are the model's own, with everything else left as it stands (rulebook 4: the market day if
 * nobody did anything more).
 */
import type { Action } from '../game/actions.ts';
import { decide } from '../game/apply.ts';
import { isPassable } from '../game/gates.ts';
import { campaignCost, gatesUnderOrder, orderOfMonth } from '../game/legal.ts';
import { marketDay } from '../game/market.ts';
import { modifiersOf, type Rules } from '../game/rules.ts';
import { INDEPENDENT_FEED, RIVALS, type Seat } from '../game/seats.ts';
import { cloneState, type ReadonlyState } from '../game/state.ts';
import { addedBy, type Change, type Fact } from './facts.ts';
import { edictOn, gateFacts, goodwillOf } from './gateFacts.ts';

/** How many facts of a position are told. */
const TOLD = 2;

function changeBy(rules: Rules, view: ReadonlyState, seat: Seat, action: Readonly<Action>): Change {
  const after = cloneState(view);
  decide(rules, after, action);
  // Of an offer, what it is for.
  if (action.type === 'offer') decide(rules, after, { type: 'acceptTreaty' });
  return {
    ...{ rules, seat, before: view, after },
    ...{ now: marketDay(rules, view), next: marketDay(rules, after) },
  };
}

function guestsOf({ before, seat }: Change): Fact[] {
  const [one, ...more] = RIVALS[seat].filter((rival) => isPassable(before, seat, rival, 'mini'));
  if (one === undefined) return [{ key: 'review.here.guests.none', params: {} }];
  return more.length > 0 ? [] : [{ key: 'review.here.guests.one', params: { company: one } }];
}

function offerFacts(change: Change, action: Action & { type: 'offer' }): Fact[] {
  const { rules, seat, now, next } = change;
  const { to: company } = action;
  const { price } = rules.numbers.treaty;
  if (action.deal === 'buy') {
    return [
      ...addedBy(change, 'orders'),
      { key: 'review.here.paid', params: { n: price, company } },
    ];
  }
  const goodwill = goodwillOf(change, company, action.mine);
  if (action.deal === 'sell') {
    return [{ key: 'review.here.sold', params: { n: price, company } }, goodwill];
  }
  const n = next.feeds[seat].interconnection - now.feeds[seat].interconnection;
  const both: Fact[] = n > 0 ? [{ key: 'review.here.both.swap', params: { n, company } }] : [];
  return [...both, ...addedBy(change, 'orders'), goodwill];
}

/** What a company that is offered a treaty would open, and what it would get for it. */
function treatyFacts({ before, rules, seat: own }: Change): Fact[] {
  if (before.step.kind !== 'treaty') return [];
  const { offer, turn } = before.step;
  const company = before.order[turn as Seat];
  const params = { company, own, n: rules.numbers.treaty.price };
  switch (offer.deal) {
    case 'swap':
      return [
        {
          key: 'review.here.treaty.swap',
          params: { company, own, gate: offer.yours, theirs: offer.mine },
        },
      ];
    case 'buy':
      return [{ key: 'review.here.treaty.buy', params: { ...params, gate: offer.yours } }];
    case 'sell':
      return [{ key: 'review.here.treaty.sell', params: { ...params, theirs: offer.mine } }];
  }
}

function answerFacts({ rules, seat, before }: Change, action: Readonly<Action>): Fact[] {
  const order = orderOfMonth(rules, before);
  const { permitStanding, defy } = rules.numbers;
  if (order.force === 'permit') {
    const key = action.type === 'decline' ? 'review.here.permit.lost' : 'review.here.permit.earned';
    return [{ key, params: { n: permitStanding } }];
  }
  const times = order.fine === 'perGate' ? gatesUnderOrder(before, seat, order).length : 1;
  const key = action.type === 'defy' ? 'review.here.fine.paid' : 'review.here.fine.saved';
  return [{ key, params: { n: defy.fine * times, m: defy.standing } }];
}

function allFacts(change: Change, action: Readonly<Action>): Fact[] {
  const { rules, seat, before, now } = change;
  switch (action.type) {
    case 'build':
      if (action.district === 'mini') return guestsOf(change);
      return addedBy(change, ADDED_BY_LEVEL[action.district]);
    case 'campaign': {
      const { feed } = action;
      const orders = addedBy(change, 'orders');
      if (feed === seat || feed === INDEPENDENT_FEED) return orders;
      const n = campaignCost(rules, before, seat, feed);
      return [...orders, { key: 'review.here.paid', params: { n, company: feed } }];
    }
    case 'miniProgram':
      return addedBy(change, 'orders');
    case 'redPackets':
      return addedBy(change, 'payments');
    case 'open':
      return [
        goodwillOf(change, action.to, action.kind),
        ...gateFacts(change, action).slice(0, 1),
        ...edictOn(change, action.kind),
      ];
    case 'block':
      return [...gateFacts(change, action), ...edictOn(change, action.kind)];
    case 'stake': {
      const { independent } = action;
      return [{ key: 'review.here.visits', params: { n: now.visits[independent], independent } }];
    }
    case 'offer':
      return offerFacts(change, action);
    case 'raiseCash':
      return [{ key: 'review.here.coins', params: { n: modifiersOf(rules, before).raiseCash } }];
    case 'acceptTreaty':
      return [...treatyFacts(change), ...addedBy(change, 'orders')];
    case 'refuseTreaty':
      return treatyFacts(change);
    default:
      return answerFacts(change, action);
  }
}

const ADDED_BY_LEVEL = {
  feed: 'shoppers',
  ads: 'adCoins',
  market: 'orders',
  wallet: 'payments',
} as const;

/** One or two facts of a legal action in a position; none where it changes nothing worth a word. */
export function factsOf(
  rules: Rules,
  view: ReadonlyState,
  seat: Seat,
  action: Readonly<Action>,
): Fact[] {
  return allFacts(changeBy(rules, view, seat, action), action).slice(0, TOLD);
}
