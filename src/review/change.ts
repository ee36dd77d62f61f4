/** One thing changed in a position, for a what-if. */
import { GATES, type GateId, isPassable } from '../game/gates.ts';
import { maxLevel, type Rules } from '../game/rules.ts';
import type { District, Seat } from '../game/seats.ts';
import type { GameState } from '../game/state.ts';
import { offeredGates, payerOfOffer } from './offers.ts';

export type Change =
  /** The edict, or the headline, of a later month. */
  | { what: 'edict' | 'headline'; month: number; card: string }
  | { what: 'gate'; gate: GateId; status: 'blocked' | 'open' | 'ordered' }
  | { what: 'level'; seat: Seat; district: District; level: number }
  | { what: 'cash'; seat: Seat; coins: number };

/** Why a change is not possible; texts: translations `whatIf.<code>`. */
export type ChangeProblem =
  /** The month's cards have been turned up, or the game has no such month. */
  | 'notALaterMonth'
  /** No card of that name is in this scenario's deck. */
  | 'unknownCard'
  /** The scenario gives that month a card of its own, or the card is fixed in another month. */
  | 'fixedCard'
  | 'unknownGate'
  /** More mini-programs stand there than the level has room for. */
  | 'tooFewSlots'
  | 'levelOutOfRange'
  | 'cashOutOfRange'
  /** The gate is part of a treaty that has been offered and not answered. */
  | 'gateOffered'
  /** The treaty that has been offered takes more coins than that. */
  | 'offerTooDear';

/** More coins than any game sees; keeps sums exact. */
const MOST_CASH = 1000;

/** Carries a change out on a position with all its cards; what is refused changes nothing. */
export function applyChange(
  rules: Rules,
  state: GameState,
  change: Change,
): ChangeProblem | undefined {
  switch (change.what) {
    case 'edict':
    case 'headline':
      return setCard(rules, state, change);
    case 'gate':
      return setGate(state, change.gate, change.status);
    case 'level':
      return setLevel(rules, state, change);
    case 'cash':
      return setCash(rules, state, change);
  }
}

function setCash(
  rules: Rules,
  state: GameState,
  { seat, coins }: Extract<Change, { what: 'cash' }>,
): ChangeProblem | undefined {
  if (!Number.isInteger(coins) || coins < 0 || coins > MOST_CASH) return 'cashOutOfRange';
  if (payerOfOffer(state) === seat && coins < rules.numbers.treaty.price) return 'offerTooDear';
  state.companies[seat].cash = coins;
  return undefined;
}

/** Puts a card in a later month; the card that was there goes to where this one came from. */
function setCard(
  rules: Rules,
  state: GameState,
  { what, month, card }: Extract<Change, { what: 'edict' | 'headline' }>,
): ChangeProblem | undefined {
  const which = what === 'edict' ? 'edicts' : 'headlines';
  const deck = rules.scenario[which];
  const { months } = rules.scenario;
  if (!Number.isInteger(month) || month <= state.month || month > months) return 'notALaterMonth';
  if (!deck.pool.includes(card)) {
    return Object.values(deck.fixed).includes(card) ? 'fixedCard' : 'unknownCard';
  }
  if (deck.fixed[String(month)] !== undefined) return 'fixedCard';
  const up = state.schedule[which];
  const all = [...up, ...(state.secret?.[which] ?? [])];
  const place = month - 1;
  const old = all[place];
  const elsewhere = all.indexOf(card);
  // A card that was played already may come again: a what-if is no deal.
  if (elsewhere >= state.month && old !== undefined) all[elsewhere] = old;
  all[place] = card;
  state.schedule[which] = all.slice(0, up.length);
  if (state.secret) state.secret[which] = all.slice(up.length);
  return undefined;
}

function setGate(
  state: GameState,
  id: GateId,
  status: 'blocked' | 'open' | 'ordered',
): ChangeProblem | undefined {
  const gate = GATES[id];
  if (!gate) return 'unknownGate';
  if (offeredGates(state).includes(id)) return 'gateOffered';
  const { owner, guest, kind } = gate;
  state.gates[id] = status;
  state.treatyUntil[id] = 0;
  if (kind === 'mini' && !isPassable(state, owner, guest, kind)) {
    state.companies[guest].miniPrograms[owner] = 0;
  }
  return undefined;
}

function setLevel(
  rules: Rules,
  state: GameState,
  { seat, district, level }: Extract<Change, { what: 'level' }>,
): ChangeProblem | undefined {
  if (!Number.isInteger(level) || level < 1 || level > maxLevel(rules, seat, district)) {
    return 'levelOutOfRange';
  }
  if (district === 'mini') {
    const hosted = state.companies.reduce((sum, guest) => sum + guest.miniPrograms[seat], 0);
    if (hosted > level) return 'tooFewSlots';
  }
  state.companies[seat].levels[district] = level;
  return undefined;
}
