/** The start of a game (rulebook 1): everything random happens here, from one seed. */
import { advance } from './apply.ts';
import type { GameEvent } from './events.ts';
import { type GateStatus, perGate } from './gates.ts';
import { type Random, seededRandom, shuffled } from './random.ts';
import type { Rules } from './rules.ts';
import { SEATS, type Seat, type Triple } from './seats.ts';
import type { Company, GameState, Schedule } from './state.ts';

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

/** The position before the first card is turned up, dealt from the parts given. */
export function deal(
  rules: Rules,
  order: Readonly<Triple<Seat>>,
  edicts: readonly string[],
  headlines: readonly string[],
): GameState {
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
  return deal(rules, order, edicts, headlines);
}

/** A new game up to its first decision. */
export function setup(rules: Rules, seed: string, events?: GameEvent[]): GameState {
  const state = dealSeeded(rules, seed);
  advance(rules, state, events);
  return state;
}
