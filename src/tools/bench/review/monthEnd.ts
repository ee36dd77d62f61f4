/** What a month comes to, and every figure that a review's clause can speak of, read off its end. */
import { advance } from '../../../game/apply.ts';
import { GATES, type GateId } from '../../../game/gates.ts';
import { marketDay } from '../../../game/market.ts';
import type { Rules } from '../../../game/rules.ts';
import type { Seat } from '../../../game/seats.ts';
import type { GameState, ReadonlyState } from '../../../game/state.ts';
import type { Clause } from '../../../review/sentences.ts';

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
export interface End {
  market: Market;
  /** When the last decision before the market day was made. */
  eve: GameState;
  after: GameState;
  antitrust: number;
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
export function endFrom(rules: Rules, state: GameState, marketOf: MarketOf): End {
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
export function measured(rules: Rules, end: End, seat: Seat, clause: Clause): number {
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
    case 'programs': {
      const { levels, miniPrograms } = end.after.companies[seat];
      const { district } = clause.params;
      return district === undefined ? miniPrograms[company] : levels[district];
    }
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
