/**
 * A scenario made ready to play: names resolved to seats, cards looked up, the position checked.
 * `compileRules` is the only door from data to a playable game; that a file has the right shape and
 * sensible numbers is for its JSON schema to say.
 */
import {
  combineModifiers,
  type EdictCard,
  type EdictId,
  type HeadlineCard,
  type HeadlineId,
  type Modifiers,
} from './cards.ts';
import { type GateId, gateId } from './gates.ts';
import type { Numbers, Scenario } from './scenario.ts';
import {
  DISTRICTS,
  type District,
  INDEPENDENTS,
  type Independent,
  SEATS,
  type Seat,
  type Triple,
} from './seats.ts';
import type { ReadonlyState } from './state.ts';

/** Grows whenever the same record would give another game. */
export const RULES_VERSION = 2;

export interface CompanyRules {
  id: string;
  core: Record<District, boolean>;
  /** Independents take its wallet at any level (rulebook 4.2: A's and T's). */
  walletEverywhere: boolean;
}

export interface IndependentRules {
  id: string;
  pulls: Triple<number>;
  livesOff: Seat;
  takesWallets: boolean;
  feed?: { ads: number; stay: number };
}

export interface Rules {
  scenario: Scenario;
  numbers: Numbers;
  companies: Triple<CompanyRules>;
  independents: Triple<IndependentRules>;
  /** The independent that sells campaigns; undefined where none does. */
  adSeller: Independent | undefined;
  edicts: Record<EdictId, EdictCard>;
  headlines: Record<HeadlineId, HeadlineCard>;
  /** By edict, then headline. */
  modifiers: Record<EdictId, Record<HeadlineId, Modifiers>>;
  openGates: GateId[];
  firstOrders: Triple<Seat>[];
}

export interface CardLibrary {
  edicts: readonly EdictCard[];
  headlines: readonly HeadlineCard[];
}

/** What is wrong with a scenario: a translation code, where, and the offending value. */
export interface ScenarioProblem {
  code:
    | 'unknownCompany'
    | 'unknownIndependent'
    | 'unknownCard'
    | 'duplicateId'
    | 'sameCompany'
    | 'monthOutOfRange'
    | 'tooFewCards'
    | 'badOrder'
    | 'levelTooHigh'
    | 'levelTooLow'
    | 'tooManyShares'
    | 'tooManyPrograms'
    | 'programNeedsGate';
  path: string;
  value: string;
}

export type Compiled = { ok: true; rules: Rules } | { ok: false; problems: ScenarioProblem[] };

export function compileRules(scenario: Scenario, library: CardLibrary): Compiled {
  const problems: ScenarioProblem[] = [];
  const report = (code: ScenarioProblem['code'], path: string, value: unknown): void => {
    problems.push({ code, path, value: String(value) });
  };
  const seats = new Map<string, Seat>();
  for (const seat of SEATS) {
    const { id } = scenario.companies[seat];
    if (seats.has(id)) report('duplicateId', `companies[${seat}].id`, id);
    seats.set(id, seat);
  }
  const seatOf = (id: string, path: string): Seat => {
    const seat = seats.get(id);
    if (seat === undefined) report('unknownCompany', path, id);
    return seat ?? 0;
  };
  const independents = new Map<string, Independent>();
  for (const i of INDEPENDENTS) {
    const { id } = scenario.independents[i];
    if (independents.has(id)) report('duplicateId', `independents[${i}].id`, id);
    independents.set(id, i);
  }
  const independentOf = (id: string, path: string): Independent => {
    const found = independents.get(id);
    if (found === undefined) report('unknownIndependent', path, id);
    return found ?? 0;
  };

  const edicts = Object.fromEntries(library.edicts.map((c) => [c.id, c]));
  const headlines = Object.fromEntries(library.headlines.map((c) => [c.id, c]));
  checkDeck(scenario, 'edicts', new Set(Object.keys(edicts)), report);
  checkDeck(scenario, 'headlines', new Set(Object.keys(headlines)), report);
  for (const [i, month] of scenario.awardMonths.entries()) {
    if (month < 1 || month > scenario.months) report('monthOutOfRange', `awardMonths[${i}]`, month);
  }

  const compiledIndependents = INDEPENDENTS.map((i): IndependentRules => {
    const data = scenario.independents[i];
    const pulls: Triple<number> = [0, 0, 0];
    for (const [company, pull] of Object.entries(data.pulls)) {
      pulls[seatOf(company, `independents[${i}].pulls`)] = pull;
    }
    return {
      id: data.id,
      pulls,
      livesOff: seatOf(data.livesOff, `independents[${i}].livesOff`),
      takesWallets: data.takesWallets,
      ...(data.feed ? { feed: data.feed } : {}),
    };
  }) as Triple<IndependentRules>;
  const adSeller = INDEPENDENTS.find((i) => compiledIndependents[i].feed);

  const openGates = scenario.openGates.map((g, i): GateId => {
    const owner = seatOf(g.owner, `openGates[${i}].owner`);
    const guest = seatOf(g.guest, `openGates[${i}].guest`);
    if (g.owner === g.guest) {
      report('sameCompany', `openGates[${i}]`, g.owner);
      return 0;
    }
    return gateId(owner, guest, g.kind);
  });
  checkPosition(scenario, seats, independents, report);

  if (scenario.firstOrders.length === 0) report('badOrder', 'firstOrders', '');
  const firstOrders = scenario.firstOrders.map((order, i) => {
    const seated = order.map((id) => seatOf(id, `firstOrders[${i}]`));
    if (new Set(seated).size !== 3) report('badOrder', `firstOrders[${i}]`, order.join(', '));
    return seated as Triple<Seat>;
  });

  const { numbers } = scenario;
  const context = {
    seatOf: (id: string) => seatOf(id, 'cards'),
    independentOf: (id: string) => independentOf(id, 'cards'),
    redPacketsCost: numbers.redPackets.cost,
    raiseCash: numbers.raiseCash,
    ordersPerCoin: numbers.coins.ordersPerCoin,
  };
  const modifiers: Rules['modifiers'] = {};
  for (const edict of usedCards(scenario.edicts, edicts)) {
    const row: Record<HeadlineId, Modifiers> = {};
    for (const headline of usedCards(scenario.headlines, headlines)) {
      row[headline.id] = combineModifiers([edict.month, headline.month], context);
    }
    modifiers[edict.id] = row;
  }

  if (problems.length > 0) return { ok: false, problems };
  const rules: Rules = {
    scenario,
    numbers,
    companies: scenario.companies.map((c) => ({
      id: c.id,
      core: Object.fromEntries(DISTRICTS.map((d) => [d, c.core.includes(d)])) as Record<
        District,
        boolean
      >,
      walletEverywhere: c.walletEverywhere,
    })) as Triple<CompanyRules>,
    independents: compiledIndependents,
    adSeller,
    edicts,
    headlines,
    modifiers,
    openGates,
    firstOrders,
  };
  return { ok: true, rules };
}

type Report = (code: ScenarioProblem['code'], path: string, value: unknown) => void;

function usedCards<C>(
  deck: { fixed: Record<string, string>; pool: string[] },
  library: Record<string, C>,
): C[] {
  return [...Object.values(deck.fixed), ...deck.pool].flatMap((id) => library[id] ?? []);
}

function checkDeck(
  scenario: Scenario,
  which: 'edicts' | 'headlines',
  known: Set<string>,
  report: Report,
): void {
  const deck = scenario[which];
  for (const [month, id] of Object.entries(deck.fixed)) {
    const n = Number(month);
    if (!Number.isInteger(n) || n < 1 || n > scenario.months) {
      report('monthOutOfRange', `${which}.fixed`, month);
    }
    if (!known.has(id)) report('unknownCard', `${which}.fixed.${month}`, id);
  }
  const seen = new Set<string>();
  for (const [i, id] of deck.pool.entries()) {
    if (!known.has(id)) report('unknownCard', `${which}.pool[${i}]`, id);
    if (seen.has(id)) report('duplicateId', `${which}.pool[${i}]`, id);
    seen.add(id);
  }
  const drawn = scenario.months - Object.keys(deck.fixed).length;
  if (deck.pool.length < drawn) report('tooFewCards', `${which}.pool`, deck.pool.length);
}

function checkPosition(
  scenario: Scenario,
  seats: ReadonlyMap<string, Seat>,
  independents: ReadonlyMap<string, Independent>,
  report: Report,
): void {
  const { maxLevel, stake } = scenario.numbers;
  const shares = new Map<string, number>();
  for (const seat of SEATS) {
    const company = scenario.companies[seat];
    for (const district of DISTRICTS) {
      const level = company.levels[district];
      const max = company.core.includes(district) ? maxLevel.core : maxLevel.clone;
      const path = `companies[${seat}].levels.${district}`;
      if (level > max) report('levelTooHigh', path, level);
      if (level < 1) report('levelTooLow', path, level);
    }
    for (const [id, count] of Object.entries(company.stakes)) {
      if (!independents.has(id)) report('unknownIndependent', `companies[${seat}].stakes`, id);
      shares.set(id, (shares.get(id) ?? 0) + count);
    }
  }
  for (const [id, count] of shares) {
    if (count > stake.shares) report('tooManyShares', `companies[*].stakes.${id}`, count);
  }
  const hosted: Triple<number> = [0, 0, 0];
  for (const [i, p] of scenario.miniPrograms.entries()) {
    const path = `miniPrograms[${i}]`;
    const host = seats.get(p.host);
    if (host === undefined) report('unknownCompany', `${path}.host`, p.host);
    else hosted[host] += p.count;
    if (!seats.has(p.guest)) report('unknownCompany', `${path}.guest`, p.guest);
    if (p.host === p.guest) report('sameCompany', path, p.host);
    const gateOpen = scenario.openGates.some(
      (g) => g.owner === p.host && g.guest === p.guest && g.kind === 'mini',
    );
    if (!gateOpen && p.count > 0) report('programNeedsGate', path, `${p.host} → ${p.guest}`);
  }
  for (const seat of SEATS) {
    const slots = scenario.companies[seat].levels.mini;
    if (hosted[seat] > slots) report('tooManyPrograms', `companies[${seat}]`, hosted[seat]);
  }
}

/** The edict that is face up for this month. */
export function edictOfMonth(rules: Rules, state: ReadonlyState): EdictCard {
  const id = state.schedule.edicts[state.month - 1];
  const card = id === undefined ? undefined : rules.edicts[id];
  if (!card) throw new Error(`No edict is face up for month ${state.month}`);
  return card;
}

/** What this month's two cards change. */
export function modifiersOf(rules: Rules, state: ReadonlyState): Modifiers {
  const edict = state.schedule.edicts[state.month - 1];
  const headline = state.schedule.headlines[state.month - 1];
  const found =
    edict === undefined || headline === undefined ? undefined : rules.modifiers[edict]?.[headline];
  if (!found) throw new Error(`No cards are face up for month ${state.month}`);
  return found;
}

/** What a level of a district costs to reach in this month (rulebook 3, Build). */
export function buildCost(
  rules: Rules,
  state: ReadonlyState,
  seat: Seat,
  district: District,
): number {
  const { core, clone } = rules.numbers.buildCost;
  const each = rules.companies[seat].core[district] ? core : clone;
  const cost = each * (state.companies[seat].levels[district] + 1);
  return Math.max(0, cost + modifiersOf(rules, state).buildCost);
}

export function maxLevel(rules: Rules, seat: Seat, district: District): number {
  const { core, clone } = rules.numbers.maxLevel;
  return rules.companies[seat].core[district] ? core : clone;
}
