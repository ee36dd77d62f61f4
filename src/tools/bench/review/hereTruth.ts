/**
 * Whether what a review says of an action in its position is true: read off the position of the
 * replayed record and the one after the action, by code that shares nothing with src/review.
 */
import { actionByKey } from '../../../game/actions.ts';
import { advance, decide } from '../../../game/apply.ts';
import { GATES } from '../../../game/gates.ts';
import { legalActions, refusal } from '../../../game/legal.ts';
import type { Rules } from '../../../game/rules.ts';
import { type GateKind, SEATS, type Seat } from '../../../game/seats.ts';
import { type GameState, seatToMove } from '../../../game/state.ts';
import type { Fact } from '../../../review/facts.ts';
import type { Market, MarketOf } from './monthEnd.ts';

/** Where shoppers of a feed go (rulebook 4.1, numbered from 0). */
const [MARKET, SHOPS, WATCHING] = [1, 4, 7];

interface Position {
  rules: Rules;
  seat: Seat;
  before: GameState;
  after: GameState;
  now: Market;
  next: Market;
}

const isShut = (state: GameState, owner: Seat, guest: Seat, kind: GateKind): boolean =>
  GATES.some(
    (gate) =>
      gate.owner === owner &&
      gate.guest === guest &&
      gate.kind === kind &&
      state.gates[gate.id] === 'blocked',
  );

const inFeed = ({ went }: Market, seat: Seat): number =>
  (went[seat] ?? []).reduce((sum, shoppers) => sum + shoppers, 0);

const to = ({ went }: Market, seat: Seat, place: number): number => went[seat]?.[place] ?? 0;

function walkers(market: Market, seat: Seat, company: Seat): number {
  return to(market, seat, MARKET + company) + to(market, seat, WATCHING + company);
}

/** A company's figure by its place: orders 1, payments 4, ad coins 5. */
const figure = ({ companies }: Market, seat: Seat, place: 1 | 4 | 5): number =>
  companies[seat]?.[place] ?? 0;

/** What an answer to this month's edict does to a company's coins and standing. */
function answered(rules: Rules, before: GameState, seat: Seat, type: string) {
  const answer = legalActions(rules, before).find((action) => action.type.startsWith(type));
  if (!answer) throw new Error(`Nobody can ${type}`);
  const after = structuredClone(before);
  // So much that no fine is cut short.
  const plenty = 1000;
  after.companies[seat].cash = plenty;
  decide(rules, after, answer);
  return {
    coins: plenty - after.companies[seat].cash,
    standing: after.companies[seat].standing - before.companies[seat].standing,
  };
}

/** Whom next month's edict names if nobody did anything more. */
function namedNext(rules: Rules, after: GameState): Seat[] {
  if (after.month === rules.scenario.months) return [];
  const state = structuredClone(after);
  state.step = { kind: 'market' };
  advance(rules, state);
  advance(rules, state);
  return state.named;
}

/** The gate that an action opens, blocks or trades away. */
function kindOf(key: string): GateKind | undefined {
  const [type, , kind] = key.split(':');
  return type === 'open' || type === 'block' ? (kind as GateKind) : undefined;
}

function bothGain({ before, after, now, next, seat }: Position, { params }: Fact, opens: boolean) {
  const { n = 0, company = seat, gate } = params;
  if (!gate || isShut(before, company, seat, gate)) return false;
  const changes = isShut(before, seat, company, gate) !== isShut(after, seat, company, gate);
  const by = opens ? n : -n;
  return changes && [seat, company].every((one) => inFeed(next, one) - inFeed(now, one) === by);
}

/** Whether a fact holds. */
function holds(position: Position, action: string, fact: Fact): boolean {
  const { rules, seat, before, after, now, next } = position;
  const { n = 0, m = 0, company = seat, independent = 0, gate, theirs, edict } = fact.params;
  const [own, rival] = [before.companies[seat], before.companies[company]];
  const cash = after.companies[seat].cash - own.cash;
  const standing = after.companies[seat].standing - own.standing;
  const kind = kindOf(action);
  const order = edict === undefined ? undefined : rules.edicts[edict]?.order;
  const isComing =
    edict === before.schedule.edicts[before.month] &&
    order?.force === 'order' &&
    kind !== undefined &&
    order.kinds.includes(kind);
  const { step } = before;
  const isOffered =
    step.kind === 'treaty' &&
    before.order[step.turn as Seat] === company &&
    fact.params.own === seat;
  const offer = isOffered ? step.offer : undefined;
  const { price } = rules.numbers.treaty;
  switch (fact.key) {
    case 'review.here.more.shoppers':
      return n > 0 && inFeed(next, seat) - inFeed(now, seat) === n;
    case 'review.here.more.orders':
      return n > 0 && figure(next, seat, 1) - figure(now, seat, 1) === n;
    case 'review.here.more.payments':
      return n > 0 && figure(next, seat, 4) - figure(now, seat, 4) === n;
    case 'review.here.more.adCoins':
      return n > 0 && figure(next, seat, 5) - figure(now, seat, 5) === n;
    case 'review.here.guests.none':
      return SEATS.every((other) => other === seat || isShut(before, seat, other, 'mini'));
    case 'review.here.guests.one':
      return SEATS.every(
        (other) => other === seat || isShut(before, seat, other, 'mini') === (other !== company),
      );
    case 'review.here.walkOut.starts':
      return n > 0 && walkers(next, seat, company) - walkers(now, seat, company) === n;
    case 'review.here.walkOut.stops':
      return n > 0 && walkers(now, seat, company) - walkers(next, seat, company) === n;
    case 'review.here.price.starts':
    case 'review.here.price.stops':
      return n === rules.numbers.campaign.cost + own.levels.ads;
    case 'review.here.pay.starts':
      return n > 0 && figure(next, company, 4) - figure(now, company, 4) === n;
    case 'review.here.pay.stops':
      return n > 0 && figure(now, company, 4) - figure(next, company, 4) === n;
    case 'review.here.both.starts':
      return bothGain(position, fact, true);
    case 'review.here.both.stops':
      return bothGain(position, fact, false);
    case 'review.here.both.waits':
      return gate !== undefined && isShut(before, company, seat, gate);
    case 'review.here.both.swap':
      return n > 0 && [seat, company].every((one) => inFeed(next, one) - inFeed(now, one) === n);
    case 'review.here.goodwill.first':
      return standing === n && n > 0;
    case 'review.here.goodwill.again':
      return standing === 0;
    case 'review.here.shops.some':
      return n > 0 && rival.miniPrograms[seat] === n && to(now, seat, SHOPS + company) === m;
    case 'review.here.shops.none':
      return rival.miniPrograms[seat] === 0;
    case 'review.here.slots.some':
    case 'review.here.slots.none': {
      const taken = before.companies.reduce((sum, { miniPrograms }) => sum + miniPrograms[seat], 0);
      return fact.key.endsWith('some') === n > 0 && own.levels.mini - taken === n;
    }
    case 'review.here.paid':
      return cash === -n && after.companies[company].cash - rival.cash === n;
    case 'review.here.sold':
      return cash === n && after.companies[company].cash - rival.cash === -n;
    case 'review.here.visits':
      return now.visits[independent] === n;
    case 'review.here.coins':
      return cash === n;
    case 'review.here.fine.saved':
    case 'review.here.fine.paid': {
      const fine = answered(rules, before, seat, 'defy');
      return fine.coins === n && fine.standing === -m;
    }
    case 'review.here.permit.earned':
    case 'review.here.permit.lost':
      return answered(rules, before, seat, 'comply').standing === n;
    case 'review.here.treaty.swap':
      return offer?.deal === 'swap' && offer.yours === gate && offer.mine === theirs;
    case 'review.here.treaty.buy':
      return offer?.deal === 'buy' && offer.yours === gate && n === price;
    case 'review.here.treaty.sell':
      return offer?.deal === 'sell' && offer.mine === theirs && n === price;
    case 'review.here.edict.one':
    case 'review.here.edict.all':
      return isComing && order.who === 'everyone' && fact.key.endsWith(order.amount);
    case 'review.here.edict.names':
      return isComing && namedNext(rules, after).join() === String(company);
  }
}

/** What is wrong with the facts told of an action, one list a fact. */
export function factErrors(
  rules: Rules,
  before: GameState,
  key: string,
  facts: readonly Fact[],
  marketOf: MarketOf,
): string[][] {
  const seat = seatToMove(before);
  const action = seat === undefined ? undefined : actionByKey(seat, key);
  if (seat === undefined || !action || refusal(rules, before, seat, action) !== undefined) {
    return facts.map(() => [`${key} is not possible`]);
  }
  const after = structuredClone(before);
  decide(rules, after, action);
  if (action.type === 'offer') decide(rules, after, { type: 'acceptTreaty' });
  const position = { rules, seat, before, after, now: marketOf(before), next: marketOf(after) };
  return facts.map((fact) =>
    holds(position, key, fact) ? [] : [`${fact.key} ${JSON.stringify(fact.params)}: not so`],
  );
}
