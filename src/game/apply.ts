/**
 * The rules' engine: `decide` carries out one decision, `advance` one automatic step, `apply` a
 * decision and every automatic step after it. All change the state in place, a plain object or an
 * Immer draft alike, and add what happened to `events` where one is given.
 */
import { type Action, knownAction, type Offer, type TurnAction } from './actions.ts';
import { payFine, turnUpEdict } from './edicts.ts';
import type { GameEvent, OpenedBy } from './events.ts';
import { GATES, gateId } from './gates.ts';
import { costOf, gatesUnderOrder, orderOfMonth, refusal } from './legal.ts';
import { marketDay, settleMarket } from './market.ts';
import { modifiersOf, type Rules } from './rules.ts';
import { antitrustTarget, awardsFor, standings } from './scoring.ts';
import { type GateKind, INDEPENDENT_FEED, SEATS, type Seat } from './seats.ts';
import { type GameState, seatToMove } from './state.ts';

type Events = GameEvent[] | undefined;

/**
 * Carries out a legal action of the seat that decides, and everything automatic that follows.
 * @throws Error where the action is not legal: ask `refusal` first.
 */
export function apply(rules: Rules, state: GameState, action: Action, events?: GameEvent[]): void {
  decide(rules, state, action, events);
  while (isAutomatic(state)) advance(rules, state, events);
}

export function isAutomatic(state: { step: { kind: string } }): boolean {
  return state.step.kind === 'edict' || state.step.kind === 'market';
}

/**
 * One decision without the automatic steps after it. Throws where it is not legal. What is carried
 * out is the table's own action, never an object from outside.
 */
export function decide(rules: Rules, state: GameState, wish: Action, events?: GameEvent[]): void {
  const seat = seatToMove(state);
  const action = seat === undefined ? undefined : knownAction(seat, wish);
  const refused = seat === undefined ? 'gameOver' : refusal(rules, state, seat, wish);
  if (seat === undefined || !action || refused !== undefined) {
    throw new Error(`Not legal (${refused}): ${JSON.stringify(wish)}`);
  }
  switch (action.type) {
    case 'comply':
    case 'complyAll':
    case 'defy':
    case 'decline':
      answerEdict(rules, state, seat, action, events);
      return;
    case 'acceptTreaty':
    case 'refuseTreaty':
      answerTreaty(rules, state, seat, action.type === 'acceptTreaty', events);
      return;
    case 'offer':
      if (state.step.kind === 'action') {
        events?.push({ type: 'treatyOffered', seat, offer: action });
        state.step = {
          kind: 'treaty',
          round: state.step.round,
          turn: state.step.turn,
          offer: action,
        };
      }
      return;
    default:
      act(rules, state, seat, action, events);
      endTurn(rules, state);
  }
}

/** One automatic step: turning up the month's cards, or market day with the end of the month. */
export function advance(rules: Rules, state: GameState, events?: GameEvent[]): void {
  if (state.step.kind === 'edict') turnUpEdict(rules, state, events);
  else if (state.step.kind === 'market') endMonth(rules, state, events);
  else throw new Error(`Nothing to advance: ${state.step.kind}`);
}

function openGate(
  rules: Rules,
  state: GameState,
  owner: Seat,
  guest: Seat,
  kind: GateKind,
  by: OpenedBy,
  events: Events,
): void {
  const id = gateId(owner, guest, kind);
  let standing = 0;
  if (by !== 'order' && !state.goodwillGiven[id]) {
    standing = rules.numbers.openingStanding;
    state.goodwillGiven[id] = true;
    state.companies[owner].standing += standing;
  }
  state.gates[id] = by === 'order' ? 'ordered' : by === 'treaty' ? 'treaty' : 'open';
  if (by === 'treaty') state.treatyUntil[id] = state.month + rules.numbers.treaty.months - 1;
  events?.push({ type: 'gateOpened', owner, guest, kind, by, standing });
}

/** Rulebook 5, Answer. */
function answerEdict(
  rules: Rules,
  state: GameState,
  seat: Seat,
  action: Action,
  events: Events,
): void {
  if (state.step.kind !== 'answers') return;
  const order = orderOfMonth(rules, state);
  const company = state.companies[seat];
  if (action.type === 'comply' || action.type === 'complyAll') {
    const all = gatesUnderOrder(state, seat, order);
    const chosen = action.type === 'comply' ? [gateId(seat, action.to, action.kind)] : all;
    events?.push({ type: 'complied', seat, gates: chosen.length });
    for (const id of chosen) {
      const gate = GATES[id];
      if (gate) openGate(rules, state, seat, gate.guest, gate.kind, 'order', events);
    }
    if (order.force === 'permit') company.standing += rules.numbers.permitStanding;
  } else if (action.type === 'defy') {
    const { fine, standing } = rules.numbers.defy;
    const times = order.fine === 'perGate' ? gatesUnderOrder(state, seat, order).length : 1;
    const paid = payFine(rules, state, seat, fine * times);
    company.standing -= standing;
    events?.push({ type: 'defied', seat, standing, ...paid });
  } else {
    events?.push({ type: 'declined', seat });
  }
  const queue = state.step.queue.slice(1);
  state.step =
    queue.length > 0
      ? { kind: 'answers', queue }
      : { kind: 'action', round: 1, turn: 0, offered: false };
}

/** Rulebook 3, the table of actions. */
function act(
  rules: Rules,
  state: GameState,
  seat: Seat,
  action: Exclude<TurnAction, Offer>,
  events: Events,
): void {
  const company = state.companies[seat];
  const cost = costOf(rules, state, seat, action);
  const gain = action.type === 'raiseCash' ? modifiersOf(rules, state).raiseCash : 0;
  company.cash += gain - cost;
  events?.push({ type: 'acted', seat, action, coins: cost - gain });
  switch (action.type) {
    case 'build':
      company.levels[action.district]++;
      return;
    case 'campaign':
      company.campaigns[action.feed]++;
      if (action.feed !== seat && action.feed !== INDEPENDENT_FEED) {
        state.companies[action.feed].cash += cost;
      }
      return;
    case 'miniProgram':
      company.miniPrograms[action.host]++;
      state.companies[action.host].cash += cost;
      return;
    case 'redPackets':
      company.redPackets = true;
      return;
    case 'open':
      openGate(rules, state, seat, action.to, action.kind, 'will', events);
      return;
    case 'block': {
      state.gates[gateId(seat, action.to, action.kind)] = 'blocked';
      company.blocksThisMonth++;
      let programsRemoved = 0;
      if (action.kind === 'mini') {
        const guest = state.companies[action.to];
        programsRemoved = guest.miniPrograms[seat];
        guest.miniPrograms[seat] = 0;
      }
      events?.push({
        type: 'gateBlocked',
        owner: seat,
        guest: action.to,
        kind: action.kind,
        programsRemoved,
      });
      return;
    }
    case 'stake':
      company.stakes[action.independent]++;
      return;
    case 'raiseCash':
      return;
  }
}

/** Rulebook 3, Treaty. */
function answerTreaty(
  rules: Rules,
  state: GameState,
  rival: Seat,
  accepted: boolean,
  events: Events,
): void {
  if (state.step.kind !== 'treaty') return;
  const { offer, round, turn } = state.step;
  const seat = state.order[turn as 0 | 1 | 2];
  if (!accepted) {
    events?.push({ type: 'treatyRefused', seat, by: rival, offer });
    state.step = { kind: 'action', round, turn, offered: true };
    return;
  }
  const { price, months } = rules.numbers.treaty;
  events?.push({
    type: 'treatyAccepted',
    seat,
    by: rival,
    offer,
    until: state.month + months - 1,
  });
  if (offer.deal !== 'buy') openGate(rules, state, seat, rival, offer.mine, 'treaty', events);
  if (offer.deal !== 'sell') openGate(rules, state, rival, seat, offer.yours, 'treaty', events);
  if (offer.deal !== 'swap') {
    const payer = offer.deal === 'buy' ? seat : rival;
    state.companies[payer].cash -= price;
    state.companies[payer === seat ? rival : seat].cash += price;
  }
  state.step = { kind: 'action', round, turn, offered: false };
  endTurn(rules, state);
}

function endTurn(rules: Rules, state: GameState): void {
  if (state.step.kind !== 'action') return;
  const { round, turn } = state.step;
  if (turn < SEATS.length - 1) {
    state.step = { kind: 'action', round, turn: turn + 1, offered: false };
  } else if (round < rules.numbers.roundsPerMonth) {
    state.step = { kind: 'action', round: round + 1, turn: 0, offered: false };
  } else {
    state.step = { kind: 'market' };
  }
}

/** Market day, awards, clean-up and the way to the next month (rulebook 2.3 to 2.5, 6, 7). */
function endMonth(rules: Rules, state: GameState, events: Events): void {
  const { month } = state;
  const account = marketDay(rules, state);
  settleMarket(state, account);
  events?.push({ type: 'marketDay', month, account });
  if (rules.scenario.awardMonths.includes(month)) {
    const awards = awardsFor(rules, state, account);
    for (const { points } of awards) {
      for (const seat of SEATS) state.companies[seat].marketValue += points[seat];
    }
    const antitrust = antitrustTarget(rules, state);
    if (antitrust !== -1) state.companies[antitrust].marketValue -= rules.numbers.awards.antitrust;
    events?.push({ type: 'awardsGiven', month, awards, antitrust });
  }
  cleanUp(state, events);
  const [first, second, third] = state.order;
  state.order = [second, third, first];
  events?.push({ type: 'monthEnded', month, order: [second, third, first] });
  if (month === rules.scenario.months) {
    state.step = { kind: 'over' };
    events?.push({ type: 'gameOver', standings: standings(rules, state) });
    return;
  }
  state.month = month + 1;
  revealNextMonth(state);
  state.step = { kind: 'edict' };
}

function cleanUp(state: GameState, events: Events): void {
  for (const company of state.companies) {
    company.campaigns = [0, 0, 0, 0];
    company.redPackets = false;
  }
  for (const { id, owner, guest, kind } of GATES) {
    if (state.gates[id] !== 'treaty' || state.treatyUntil[id] !== state.month) continue;
    state.gates[id] = 'open';
    state.treatyUntil[id] = 0;
    events?.push({ type: 'treatyEnded', owner, guest, kind });
  }
}

/** Turns the cards of the month after the new one face up, where there are any. */
function revealNextMonth(state: GameState): void {
  const edict = state.secret?.edicts.shift();
  const headline = state.secret?.headlines.shift();
  if (edict !== undefined) state.schedule.edicts.push(edict);
  if (headline !== undefined) state.schedule.headlines.push(headline);
}
