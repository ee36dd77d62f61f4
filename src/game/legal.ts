/** The single truth about what may be done now (rulebook 3 and 5): for interface, bots, server. */
import { type Action, CANDIDATES, knownAction, type Offer } from './actions.ts';
import type { Order } from './cards.ts';
import { type GateId, gateId, isPassable, passableBits } from './gates.ts';
import type { Random } from './random.ts';
import { buildCost, edictOfMonth, maxLevel, modifiersOf, type Rules } from './rules.ts';
import { type GateKind, INDEPENDENT_FEED, RIVALS, SEATS, type Seat } from './seats.ts';
import { freeSlots, type ReadonlyState, seatToMove, sharesForSale } from './state.ts';

/** Why an action is not possible; texts: translations under `refusal.<code>`. */
export const REFUSALS = [
  'gameOver',
  'notYourTurn',
  'answerEdictFirst',
  'answerTreatyFirst',
  'noEdictToAnswer',
  'noTreatyToAnswer',
  'tooExpensive',
  'rivalTooPoor',
  'maxLevel',
  'adsGateShut',
  'noAdsSold',
  'campaignLimit',
  'miniGateShut',
  'noFreeSlot',
  'redPacketsTwice',
  'alreadyOpen',
  'alreadyShut',
  'lockedByTreaty',
  'lockedByOrder',
  'blockLimit',
  'noSharesLeft',
  'alreadyOffered',
  'gateNotShut',
  'wrongGate',
  'mustOpenAll',
  'mustChooseOne',
  'cannotDefy',
  'cannotDecline',
  'unknownAction',
] as const;
export type RefusalCode = (typeof REFUSALS)[number];

/** A reason in a form that the interface words in the player's language. */
export interface Refusal {
  code: RefusalCode;
  params: Record<string, number>;
}

/** Whether a company has anything to open under an order. */
export function hasGateToOpen(state: ReadonlyState, seat: Seat, order: Order): boolean {
  return RIVALS[seat].some((to) => order.kinds.some((kind) => isBlocked(state, seat, to, kind)));
}

/** The blocked gates of a company that an order speaks of. */
export function gatesUnderOrder(state: ReadonlyState, seat: Seat, order: Order): GateId[] {
  return RIVALS[seat].flatMap((to) =>
    order.kinds
      .filter((kind) => isBlocked(state, seat, to, kind))
      .map((kind) => gateId(seat, to, kind)),
  );
}

/** The order that this month's edict gives; throws where the edict has none (a bug). */
export function orderOfMonth(rules: Rules, state: ReadonlyState): Order {
  const { id, order } = edictOfMonth(rules, state);
  if (!order) throw new Error(`The edict ${id} orders nothing`);
  return order;
}

function isBlocked(state: ReadonlyState, owner: Seat, guest: Seat, kind: GateKind): boolean {
  return !isPassable(state, owner, guest, kind);
}

/** Coins a campaign costs (rulebook 3): more in a rival's feed, and there paid to the host. */
export function campaignCost(rules: Rules, state: ReadonlyState, seat: Seat, feed: number): number {
  const { cost } = rules.numbers.campaign;
  if (feed === seat || feed === INDEPENDENT_FEED) return cost;
  return cost + state.companies[feed as Seat].levels.ads;
}

/** Coins a share costs (rulebook 3): each share that one holds makes the next one dearer. */
export function stakeCost(rules: Rules, state: ReadonlyState, seat: Seat): number {
  const { cost, more } = rules.numbers.stake;
  const { stakes } = state.companies[seat];
  return cost + more * (stakes[0] + stakes[1] + stakes[2]);
}

/**
 * Why a seat may not do this now; undefined where it may. Whatever is no action of the seat's table
 * is refused as unknown, so an action from outside may be asked about as it came.
 */
export function refusal(
  rules: Rules,
  state: ReadonlyState,
  seat: Seat,
  action: Action,
): RefusalCode | undefined {
  if (state.step.kind === 'over') return 'gameOver';
  if (seatToMove(state) !== seat) return 'notYourTurn';
  const known = knownAction(seat, action);
  return known ? refusalOfKnown(rules, state, seat, known) : 'unknownAction';
}

/**
 * The same for an action of the table and the seat that decides. Allocates nothing: legal moves are
 * listed by asking this of every candidate.
 */
function refusalOfKnown(
  rules: Rules,
  state: ReadonlyState,
  seat: Seat,
  action: Readonly<Action>,
): RefusalCode | undefined {
  const step = state.step.kind;
  switch (action.type) {
    case 'comply':
    case 'complyAll':
    case 'defy':
    case 'decline':
      if (step === 'treaty') return 'answerTreatyFirst';
      return step === 'answers' ? refuseAnswer(rules, state, seat, action) : 'noEdictToAnswer';
    case 'acceptTreaty':
    case 'refuseTreaty':
      if (step === 'answers') return 'answerEdictFirst';
      return step === 'treaty' ? undefined : 'noTreatyToAnswer';
    default:
      if (step === 'answers') return 'answerEdictFirst';
      if (step === 'treaty') return 'answerTreatyFirst';
      return refuseTurn(rules, state, seat, action);
  }
}

function refuseAnswer(
  rules: Rules,
  state: ReadonlyState,
  seat: Seat,
  action: Action,
): RefusalCode | undefined {
  const order = orderOfMonth(rules, state);
  switch (action.type) {
    case 'comply':
      if (order.amount === 'all') return 'mustOpenAll';
      if (!order.kinds.includes(action.kind)) return 'wrongGate';
      return isBlocked(state, seat, action.to, action.kind) ? undefined : 'alreadyOpen';
    case 'complyAll':
      return order.amount === 'all' ? undefined : 'mustChooseOne';
    case 'defy':
      return order.force === 'order' ? undefined : 'cannotDefy';
    default:
      return order.force === 'permit' ? undefined : 'cannotDecline';
  }
}

function afford(cash: number, cost: number): RefusalCode | undefined {
  return cash >= cost ? undefined : 'tooExpensive';
}

function refuseTurn(
  rules: Rules,
  state: ReadonlyState,
  seat: Seat,
  action: Action,
): RefusalCode | undefined {
  const { numbers } = rules;
  const company = state.companies[seat];
  switch (action.type) {
    case 'build':
      if (company.levels[action.district] >= maxLevel(rules, seat, action.district)) {
        return 'maxLevel';
      }
      return afford(company.cash, buildCost(rules, state, seat, action.district));
    case 'campaign': {
      const { feed } = action;
      if (feed === INDEPENDENT_FEED) {
        if (rules.adSeller === undefined) return 'noAdsSold';
      } else if (feed !== seat && !isPassable(state, feed, seat, 'ads')) return 'adsGateShut';
      if (company.campaigns[feed] >= numbers.campaign.perFeed) return 'campaignLimit';
      return afford(company.cash, campaignCost(rules, state, seat, feed));
    }
    case 'miniProgram':
      if (!isPassable(state, action.host, seat, 'mini')) return 'miniGateShut';
      if (freeSlots(state, action.host) <= 0) return 'noFreeSlot';
      return afford(company.cash, numbers.miniProgram.cost);
    case 'redPackets':
      if (company.redPackets) return 'redPacketsTwice';
      return afford(company.cash, modifiersOf(rules, state).redPacketsCost);
    case 'open':
      return isBlocked(state, seat, action.to, action.kind) ? undefined : 'alreadyOpen';
    case 'block':
      switch (state.gates[gateId(seat, action.to, action.kind)]) {
        case 'blocked':
          return 'alreadyShut';
        case 'treaty':
          return 'lockedByTreaty';
        case 'ordered':
          return 'lockedByOrder';
        default:
          return company.blocksThisMonth >= numbers.blocksPerMonth ? 'blockLimit' : undefined;
      }
    case 'stake':
      if (sharesForSale(state, action.independent, numbers.stake.shares) <= 0) {
        return 'noSharesLeft';
      }
      return afford(company.cash, stakeCost(rules, state, seat));
    case 'offer':
      return refuseOffer(rules, state, seat, action);
    default:
      return undefined;
  }
}

function refuseOffer(
  rules: Rules,
  state: ReadonlyState,
  seat: Seat,
  offer: Offer,
): RefusalCode | undefined {
  if (state.step.kind === 'action' && state.step.offered) return 'alreadyOffered';
  if (offer.deal !== 'buy' && !isBlocked(state, seat, offer.to, offer.mine)) return 'gateNotShut';
  if (offer.deal !== 'sell' && !isBlocked(state, offer.to, seat, offer.yours)) return 'gateNotShut';
  const { price } = rules.numbers.treaty;
  if (offer.deal === 'buy' && state.companies[seat].cash < price) return 'tooExpensive';
  if (offer.deal === 'sell' && state.companies[offer.to].cash < price) return 'rivalTooPoor';
  return undefined;
}

/** Gates as bits, bit `GateId`, that must be blocked, or must not be, for an action to be legal. */
interface GateNeeds {
  blocked: number;
  passable: number;
}

/** What `refusalOfKnown` would find first of a turn's action: whether its gates are as it needs them. */
function gateNeeds(seat: Seat, action: Action): GateNeeds {
  const bit = (owner: Seat, guest: Seat, kind: GateKind): number => 1 << gateId(owner, guest, kind);
  switch (action.type) {
    case 'open':
      return { blocked: bit(seat, action.to, action.kind), passable: 0 };
    case 'block':
      return { blocked: 0, passable: bit(seat, action.to, action.kind) };
    case 'miniProgram':
      return { blocked: 0, passable: bit(action.host, seat, 'mini') };
    case 'offer':
      return {
        blocked:
          ('mine' in action ? bit(seat, action.to, action.mine) : 0) |
          ('yours' in action ? bit(action.to, seat, action.yours) : 0),
        passable: 0,
      };
    default:
      return { blocked: 0, passable: 0 };
  }
}

const NEEDS = SEATS.map((seat) => {
  const needs = CANDIDATES.action[seat].map((action) => gateNeeds(seat, action));
  return {
    blocked: Int32Array.from(needs, (n) => n.blocked),
    passable: Int32Array.from(needs, (n) => n.passable),
  };
});

/**
 * Every legal action of the seat that decides now, in the table's order; empty when none does.
 * `refusalOfKnown` is the truth; most actions of a turn need not ask it because their gates rule them out.
 */
export function legalActions(rules: Rules, state: ReadonlyState): Readonly<Action>[] {
  const seat = seatToMove(state);
  const { kind } = state.step;
  if (seat === undefined || kind === 'edict' || kind === 'market' || kind === 'over') return [];
  const legal: Readonly<Action>[] = [];
  const candidates = CANDIDATES[kind][seat];
  const needs = kind === 'action' ? NEEDS[seat] : undefined;
  const blocked = ~passableBits(state);
  for (let i = 0; i < candidates.length; i++) {
    if (needs && !fits(needs, i, blocked)) continue;
    const action = candidates[i] as Readonly<Action>;
    if (refusalOfKnown(rules, state, seat, action) === undefined) legal.push(action);
  }
  return legal;
}

/**
 * One of `legalActions`, each as likely, without listing them: candidates are drawn until one is
 * legal. For playouts; throws where nobody decides.
 */
export function randomLegalAction(
  rules: Rules,
  state: ReadonlyState,
  random: Random,
): Readonly<Action> {
  const seat = seatToMove(state);
  const { kind } = state.step;
  if (seat === undefined || kind === 'edict' || kind === 'market' || kind === 'over') {
    throw new Error(`Nobody decides at ${kind}`);
  }
  const candidates = CANDIDATES[kind][seat];
  const needs = kind === 'action' ? NEEDS[seat] : undefined;
  const blocked = ~passableBits(state);
  for (;;) {
    const i = random.below(candidates.length);
    if (needs && !fits(needs, i, blocked)) continue;
    const action = candidates[i] as Readonly<Action>;
    if (refusalOfKnown(rules, state, seat, action) === undefined) return action;
  }
}

function fits(
  needs: { blocked: Int32Array; passable: Int32Array },
  i: number,
  blocked: number,
): boolean {
  const mustBeBlocked = needs.blocked[i] as number;
  return (
    (blocked & mustBeBlocked) === mustBeBlocked && (blocked & (needs.passable[i] as number)) === 0
  );
}

/** What a turn's action takes from one's cash now; 0 for free ones. */
export function costOf(rules: Rules, state: ReadonlyState, seat: Seat, action: Action): number {
  const { numbers } = rules;
  switch (action.type) {
    case 'build':
      return buildCost(rules, state, seat, action.district);
    case 'campaign':
      return campaignCost(rules, state, seat, action.feed);
    case 'miniProgram':
      return numbers.miniProgram.cost;
    case 'redPackets':
      return modifiersOf(rules, state).redPacketsCost;
    case 'stake':
      return stakeCost(rules, state, seat);
    case 'offer':
      return action.deal === 'buy' ? numbers.treaty.price : 0;
    default:
      return 0;
  }
}

/** A refusal with the figures that its sentence names. */
export function explainRefusal(
  rules: Rules,
  state: ReadonlyState,
  seat: Seat,
  action: Action,
): Refusal | undefined {
  const code = refusal(rules, state, seat, action);
  if (code === undefined) return undefined;
  if (code === 'unknownAction') return { code, params: {} };
  const { numbers } = rules;
  const params: Refusal['params'] = {
    cost: code === 'tooExpensive' ? costOf(rules, state, seat, action) : 0,
    cash: state.companies[seat].cash,
    price: numbers.treaty.price,
    limit: code === 'blockLimit' ? numbers.blocksPerMonth : numbers.campaign.perFeed,
    level: action.type === 'build' ? maxLevel(rules, seat, action.district) : 0,
    until: action.type === 'block' ? state.treatyUntil[gateId(seat, action.to, action.kind)] : 0,
  };
  return { code, params };
}
