/** The start of a game (rulebook 1): everything random happens here, from one seed. */
import { advance } from './apply.ts';
import type { GameEvent } from './events.ts';
import { type GateStatus, perGate } from './gates.ts';
import { type Random, seededRandom, shuffled } from './random.ts';
import type { Rules } from './rules.ts';
import { SEATS, type Seat, type Triple } from './seats.ts';
import type { Company, GameState, ReadonlyState, Schedule } from './state.ts';

/** How many months' cards are face up from the start: this month's and next month's. */
const FACE_UP = 2;

function drawDeck(
  deck: { fixed: Record<string, string>; pool: string[] },
  months: number,
  random: Random,
): string[] {
  const pool = shuffled(deck.pool, random);
  return Array.from({ length: months }, (_, i) => {
    const card = deck.fixed[String(i + 1)] ?? pool.shift();
    if (card === undefined) throw new Error('The deck has too few cards');
    return card;
  });
}

function newCompany(rules: Rules, seat: Seat): Company {
  const data = rules.scenario.companies[seat];
  return {
    levels: { ...data.levels },
    cash: data.cash,
    marketValue: data.marketValue,
    remainder: 0,
    standing: data.standing,
    stakes: rules.independents.map((i) => data.stakes[i.id] ?? 0) as Triple<number>,
    miniPrograms: rules.companies.map((host) =>
      rules.scenario.miniPrograms
        .filter((p) => p.guest === data.id && p.host === host.id)
        .reduce((sum, p) => sum + p.count, 0),
    ) as Triple<number>,
    campaigns: [0, 0, 0, 0],
    redPackets: false,
    blocksThisMonth: 0,
  };
}

/** What chance decides in a game, all of it before the first decision (rulebook 1). */
export interface Deal {
  /** The first month's turn order. */
  readonly order: Readonly<Triple<Seat>>;
  /** Cards in the order of their months; those of the last months may be missing, as not yet seen. */
  readonly edicts: readonly string[];
  readonly headlines: readonly string[];
}

/** Whether a deal could be one of these rules: known cards, not too many, each company once. */
export function isDeal(rules: Rules, { order, edicts, headlines }: Deal): boolean {
  const { months } = rules.scenario;
  return (
    SEATS.every((seat) => order.includes(seat)) &&
    edicts.length === headlines.length &&
    edicts.length >= Math.min(FACE_UP, months) &&
    edicts.length <= months &&
    edicts.every((id) => Object.hasOwn(rules.edicts, id)) &&
    headlines.every((id) => Object.hasOwn(rules.headlines, id))
  );
}

/** The position before the first card is turned up, dealt from the parts given. */
export function deal(rules: Rules, { order, edicts, headlines }: Deal): GameState {
  const gates = perGate<GateStatus>('blocked');
  for (const id of rules.openGates) gates[id] = 'open';
  const split = (cards: readonly string[]) => [cards.slice(0, FACE_UP), cards.slice(FACE_UP)];
  const [edictsUp = [], edictsDown = []] = split(edicts);
  const [headlinesUp = [], headlinesDown = []] = split(headlines);
  const schedule: Schedule = { edicts: edictsUp, headlines: headlinesUp };
  return {
    month: 1,
    order: [...order],
    step: { kind: 'edict' },
    named: [],
    companies: SEATS.map((seat) => newCompany(rules, seat)) as Triple<Company>,
    gates,
    treatyUntil: perGate(0),
    goodwillGiven: perGate(false),
    visits: [0, 0, 0],
    schedule,
    secret: { edicts: edictsDown, headlines: headlinesDown },
  };
}

/** The position before the first card is turned up; the same for the same rules and seed. */
export function dealSeeded(rules: Rules, seed: string): GameState {
  const random = seededRandom(seed);
  const { scenario, firstOrders } = rules;
  const edicts = drawDeck(scenario.edicts, scenario.months, random);
  const headlines = drawDeck(scenario.headlines, scenario.months, random);
  const order = firstOrders[random.below(firstOrders.length)];
  if (!order) throw new Error('The scenario has no first order');
  return deal(rules, { order, edicts, headlines });
}

/** The first month's turn order, from a later position: it rotates once a month. */
export function firstOrder({ order, month, step }: ReadonlyState): Triple<Seat> {
  const rotations = step.kind === 'over' ? month : month - 1;
  const at = (i: number): Seat => order[((((i - rotations) % 3) + 3) % 3) as Seat];
  return [at(0), at(1), at(2)];
}

/** As much of a game's deal as its cards that are face up tell. */
export function dealSeen(state: ReadonlyState): Deal {
  const { edicts, headlines } = state.schedule;
  return { order: firstOrder(state), edicts: [...edicts], headlines: [...headlines] };
}

/** A new game up to its first decision. */
export function setup(rules: Rules, seed: string, events?: GameEvent[]): GameState {
  const state = dealSeeded(rules, seed);
  advance(rules, state, events);
  return state;
}
