/**
 * Checks a review's sentences against the game: replays both lines from the record, with the cards
 * as they were dealt, and recomputes every number and direction by code that shares nothing with
 * src/review. As the real cards give the same, no sentence rests on a card that was face down.
 */
import { actionByKey } from '../../../game/actions.ts';
import { advance, apply, decide } from '../../../game/apply.ts';
import { GATES, type GateId } from '../../../game/gates.ts';
import { marketDay } from '../../../game/market.ts';
import type { MatchRecord, RecordedAction } from '../../../game/record.ts';
import type { Rules } from '../../../game/rules.ts';
import type { Seat } from '../../../game/seats.ts';
import { setup } from '../../../game/setup.ts';
import type { GameState, ReadonlyState } from '../../../game/state.ts';
import type { Explanation } from '../../../review/explain.ts';
import type { GradedDecision } from '../../../review/grading.ts';
import type { Clause, Sentence } from '../../../review/sentences.ts';
import { factErrors } from './hereTruth.ts';
import { compareTurns, partingErrors } from './turns.ts';

/** A company's market day: idle, orders, exposures, hosted, payments, ad coins. */
export type Figures = readonly [number, number, number, number, number, number];
export interface Market {
  companies: readonly Figures[];
  visits: readonly number[];
  /** Shoppers of each feed by where they went, in the order of rulebook 4.1. */
  went: readonly (readonly number[])[];
}
export type MarketOf = (state: ReadonlyState) => Market;

/** The rules' own market day; a test gives the oracle's instead. */
export function marketByRules(rules: Rules): MarketOf {
  return (state) => {
    const { companies, visits, feeds } = marketDay(rules, state);
    return {
      visits,
      went: feeds.map(({ went }) => went),
      companies: companies.map(
        (c): Figures => [c.idle, c.orders, c.exposures, c.hosted, c.payments, c.adCoins],
      ),
    };
  };
}

/** What a line comes to when its month is over. */
interface End {
  market: Market;
  /** When the last decision before the market day was made. */
  eve: GameState;
  after: GameState;
  antitrust: number;
}

/** The position of a record after `ply` decisions, the cards as they were dealt. */
function positionOf(rules: Rules, record: MatchRecord, ply: number): GameState {
  const state = setup(rules, record.seed);
  for (const { seat, action: key } of record.actions.slice(0, ply)) {
    const action = actionByKey(seat, key);
    if (action) apply(rules, state, action);
  }
  return state;
}

function play(rules: Rules, state: GameState, { seat, action: key }: RecordedAction): void {
  const action = actionByKey(seat, key);
  if (!action) throw new Error(`No action ${key}`);
  decide(rules, state, action);
  while (state.step.kind === 'edict') advance(rules, state);
}

/** Read anew each time: the compiler does not know that `advance` changes it. */
const stepOf = (state: ReadonlyState): string => state.step.kind;

/** Whom the loss for the most blocked gates hits in an award month. */
function mostBlocked(rules: Rules, state: GameState): number {
  if (!rules.scenario.awardMonths.includes(state.month)) return -1;
  const rows = state.order.map((seat, place) => ({
    seat,
    place,
    blocked: GATES.filter((g) => g.owner === seat && state.gates[g.id as GateId] === 'blocked')
      .length,
    standing: state.companies[seat].standing,
  }));
  rows.sort((a, b) => b.blocked - a.blocked || a.standing - b.standing || b.place - a.place);
  return rows[0] && rows[0].blocked > 0 ? rows[0].seat : -1;
}

/** How the month ends that waits for its market day. */
function endFrom(rules: Rules, state: GameState, marketOf: MarketOf): End {
  if (stepOf(state) !== 'market') throw new Error('The line does not lead to the market day');
  const eve = structuredClone(state);
  const market = marketOf(eve);
  const antitrust = mostBlocked(rules, eve);
  advance(rules, state);
  if (stepOf(state) === 'edict') advance(rules, state);
  return { market, eve, after: state, antitrust };
}

/** Awards of a company: what its market value gained beyond the figures, fines and antitrust. */
function awardsOf(rules: Rules, { market, eve, after, antitrust }: End, seat: Seat): number {
  if (!rules.scenario.awardMonths.includes(eve.month)) return 0;
  const [idle, orders, , hosted, payments, adCoins] = market.companies[seat] ?? [0, 0, 0, 0, 0, 0];
  const { ads } = eve.companies[seat].levels;
  const guests = eve.companies.reduce((n, c, s) => n + (s === seat ? 0 : c.campaigns[seat]), 0);
  const figures = idle + orders + hosted + payments + adCoins;
  const sold = guests * (rules.numbers.rivalCampaignFigure + ads);
  const sum = eve.companies[seat].remainder + figures + sold;
  const gained = Math.floor(sum / rules.numbers.figuresPerPoint);
  const lost = antitrust === seat ? rules.numbers.awards.antitrust : 0;
  const standing = Math.min(0, eve.companies[seat].standing);
  // An inspection that opens the next month may have taken market value for coins that lacked.
  const fined =
    after.step.kind !== 'over' && after.schedule.edicts[after.month - 1] === 'inspection'
      ? unpaid(rules, eve, market, seat, -standing * rules.numbers.inspectionFine)
      : 0;
  const value = after.companies[seat].marketValue - eve.companies[seat].marketValue;
  return value - gained + lost + fined;
}

/** Market value lost for a fine that the coins after the market day do not cover. */
function unpaid(rules: Rules, eve: GameState, market: Market, seat: Seat, fine: number): number {
  const state = structuredClone(eve);
  advance(rules, state);
  const missing = Math.max(0, fine - state.companies[seat].cash);
  return market.companies.length > 0 ? Math.ceil(missing / rules.numbers.defy.coinsPerPoint) : 0;
}

/** What a clause's key speaks of, in one line. */
function measured(rules: Rules, end: End, seat: Seat, clause: Clause): number {
  const [, , term] = clause.key.split('.');
  const { company = 0, independent = 0 } = clause.params;
  const own = end.market.companies[seat] ?? [0, 0, 0, 0, 0, 0];
  switch (term) {
    case 'attention':
      return own[0];
    case 'orders':
      return own[1];
    case 'exposures':
      return own[2];
    case 'hosted':
      return own[3];
    case 'payments':
      return own[4];
    case 'adCoins':
      return own[5];
    case 'cash':
      return end.after.companies[seat].cash;
    case 'standing':
      return end.after.companies[seat].standing;
    case 'awards':
      return awardsOf(rules, end, seat);
    case 'rivalValue':
      return end.after.companies[company].marketValue;
    case 'lasting':
    case 'level':
      if (clause.params.district === undefined)
        return end.after.companies[seat].miniPrograms[company];
      return end.after.companies[seat].levels[clause.params.district];
    case 'programs':
      return end.after.companies[seat].miniPrograms[company];
    case 'shares':
      return end.after.companies[seat].stakes[independent];
    case 'visits':
      return end.market.visits[independent] ?? 0;
    case 'antitrust':
      return end.antitrust === company ? 1 : 0;
    case 'named':
      return end.after.step.kind !== 'over' && end.after.named.includes(company) ? 1 : 0;
    default:
      throw new Error(`Nothing to measure for ${clause.key}`);
  }
}

interface Ends {
  taken: End;
  other: End;
}

/** `whole`: of the lines in full; `own`: of what the decisions do by themselves (turns.ts). */
function clauseErrors(rules: Rules, seat: Seat, own: Ends, whole: Ends, clause: Clause): string[] {
  const difference = ({ taken, other }: Ends): number =>
    measured(rules, taken, seat, clause) - measured(rules, other, seat, clause);
  const by = difference(own);
  const way = clause.key.split('.').at(-1);
  const errors: string[] = [];
  if (Math.abs(by) !== clause.params.n || by === 0)
    errors.push(`${clause.key}: ${by}, not ${clause.params.n}`);
  if (by > 0 !== (way === 'more' || way === 'hit')) errors.push(`${clause.key}: the wrong way`);
  if (Math.sign(difference(whole)) !== Math.sign(by)) errors.push(`${clause.key}: not borne out`);
  const { company, edict } = clause.params;
  if (clause.key.includes('.own.') && company !== seat) errors.push(`${clause.key}: not its own`);
  if (clause.key.includes('.rival.') && company === seat) errors.push(`${clause.key}: no rival`);
  const { days } = clause.params;
  const left = rules.scenario.months - own.taken.eve.month;
  if (days !== undefined && (days !== left || days === 0)) {
    errors.push(`${clause.key}: ${days} market days, not ${left}`);
  }
  const next = own.taken.after.schedule.edicts[own.taken.eve.month];
  if (edict !== undefined && edict !== next) errors.push(`${clause.key}: ${edict}, not ${next}`);
  return errors;
}

/** A difference in the sign of a number, of −1, 0 or 1, once it is rounded. */
const signOf = (n: number): number => Math.sign(Math.round(n));

function figureErrors(
  sentence: Sentence,
  decision: GradedDecision,
  alternative: string | undefined,
): string[] {
  const { seat, before, after, action, best, obvious } = decision;
  const isBest = action === best;
  const beaten =
    obvious && obvious.action === alternative
      ? obvious
      : { chance: decision.margin, points: decision.marginPoints };
  const way = sentence.key.split('.').at(-1);
  const points = sentence.key.startsWith('review.why.points');
  const by = isBest
    ? points
      ? beaten.points
      : 100 * beaten.chance
    : points
      ? after.lead[seat] - before.lead[seat]
      : 100 * (after.chance[seat] - before.chance[seat]);
  const errors: string[] = [];
  if (Math.abs(Math.round(Math.abs(by)) - sentence.params.n) > 0) {
    errors.push(`${sentence.key}: ${by}, not ${sentence.params.n}`);
  }
  const said = { up: 1, more: 1, down: -1, less: -1, even: 0 }[way ?? ''];
  if (said !== signOf(by)) errors.push(`${sentence.key}: the wrong way (${by})`);
  return errors;
}

/**
 * What is wrong with what an explanation says, one list a sentence; empty lists where nothing is. The
 * facts of the better action's position come last.
 */
export function sentenceErrors(
  rules: Rules,
  record: MatchRecord,
  decision: GradedDecision,
  { ply, here, sentences, taken, other }: Explanation,
  marketOf: MarketOf,
): string[][] {
  const made = record.actions[ply];
  if (!made) return sentences.map(() => ['There is no such decision']);
  const { seat } = made;
  const start = positionOf(rules, record, ply);
  const untilMarket = (line: Explanation['taken']): RecordedAction[] =>
    line.actions.slice(0, line.untilMarket);
  const end = (line: readonly RecordedAction[]): End => {
    const state = structuredClone(start);
    for (const decision of line) play(rules, state, decision);
    return endFrom(rules, state, marketOf);
  };
  const lines = { taken: untilMarket(taken), other: untilMarket(other) };
  const whole = { taken: end(lines.taken), other: end(lines.other) };
  const turns = compareTurns(rules, start, lines, decision.best === decision.action);
  const own = {
    taken: endFrom(rules, turns.byItself.taken, marketOf),
    other: endFrom(rules, turns.byItself.other, marketOf),
  };
  const untold = sentences.some(({ key }) => key.startsWith('review.then.'))
    ? []
    : turns.partings.map(({ turn }) => `It does not say that the lines part at ${turn}`);
  const ofSentences = sentences.map((sentence, i): string[] => {
    const { doing, other: instead, gains = [], costs = [] } = sentence.params;
    const errors = [...gains, ...costs].flatMap((c) => clauseErrors(rules, seat, own, whole, c));
    if (doing && doing.action !== made.action) errors.push('It speaks of another action');
    if (instead && instead.action !== other.actions[0]?.action) errors.push('Another alternative');
    if (sentence.key === 'review.why.last') {
      return whole.taken.eve.month === rules.scenario.months ? [] : ['It is not the last month'];
    }
    if (sentence.key.startsWith('review.then.')) {
      return [...errors, ...partingErrors(sentence, turns.partings)];
    }
    return [
      ...errors,
      ...(i === 0 ? untold : []),
      ...figureErrors(sentence, decision, other.actions[0]?.action),
    ];
  });
  return [...ofSentences, ...factErrors(rules, start, decision.best, here, marketOf)];
}
