/** Where every point of a score came from, told from what happened in the game (rulebook 4.4 to 7). */

import { divide } from '../../game/divide.ts';
import type { GameEvent } from '../../game/events.ts';
import { FIGURES, type FigureName } from '../../game/market.ts';
import type { Rules } from '../../game/rules.ts';
import { type ScoreParts, scoreOf } from '../../game/scoring.ts';
import { SEATS, type Seat, type Triple } from '../../game/seats.ts';
import type { ReadonlyState } from '../../game/state.ts';

/** One month's changes of market value, and the value after them. */
export interface LedgerMonth {
  month: number;
  /** Gained on the market day. */
  gained: number;
  awards: number;
  /** Zero or negative, like `fines`. */
  antitrust: number;
  fines: number;
  after: number;
}

export interface FigureLine {
  figure: FigureName;
  /** The figure itself, added up over all months. */
  sum: number;
  /** Its share of the market value gained; all shares add up to it exactly. */
  points: number;
}

export interface CompanyLedger {
  seat: Seat;
  /** Market value at the start. */
  start: number;
  figures: FigureLine[];
  /** Sum of the figures' points. */
  gained: number;
  awards: number;
  antitrust: number;
  fines: number;
  months: LedgerMonth[];
  /** Market value and the parts beside it; `score.total` is the sum of every line. */
  score: ScoreParts;
}

interface Tally {
  sums: Record<FigureName, number>;
  months: LedgerMonth[];
}

function newMonth(tally: Tally, month: number, start: number): void {
  const after = tally.months.at(-1)?.after ?? start;
  tally.months.push({ month, gained: 0, awards: 0, antitrust: 0, fines: 0, after });
}

function add(
  tally: Tally,
  what: 'gained' | 'awards' | 'antitrust' | 'fines',
  points: number,
): void {
  const month = tally.months.at(-1);
  if (!month) return;
  month[what] += points;
  month.after += points;
}

function book(rules: Rules, tally: Tally, seat: Seat, start: number, event: GameEvent): void {
  switch (event.type) {
    case 'monthBegan':
      newMonth(tally, event.month, start);
      return;
    case 'inspectionFined':
    case 'defied':
      if (event.seat === seat) add(tally, 'fines', -event.marketValueLost);
      return;
    case 'marketDay': {
      const account = event.account.companies[seat];
      for (const figure of FIGURES) tally.sums[figure] += account.figures[figure];
      add(tally, 'gained', account.marketValueGained);
      return;
    }
    case 'awardsGiven':
      for (const { points } of event.awards) add(tally, 'awards', points[seat]);
      if (event.antitrust === seat) add(tally, 'antitrust', -rules.numbers.awards.antitrust);
      return;
    default:
      return;
  }
}

function companyLedger(
  rules: Rules,
  events: readonly GameEvent[],
  state: ReadonlyState,
  seat: Seat,
): CompanyLedger {
  const start = rules.scenario.companies[seat].marketValue;
  const tally: Tally = {
    sums: { attention: 0, advertising: 0, hosting: 0, orders: 0, payments: 0 },
    months: [],
  };
  for (const event of events) book(rules, tally, seat, start, event);
  const total = (what: 'gained' | 'awards' | 'antitrust' | 'fines'): number =>
    tally.months.reduce((sum, month) => sum + month[what], 0);
  const gained = total('gained');
  const sums = FIGURES.map((figure) => tally.sums[figure]);
  const points = divide(gained, sums);
  return {
    seat,
    start,
    figures: FIGURES.map((figure, i) => ({
      figure,
      sum: tally.sums[figure],
      points: points[i] ?? 0,
    })),
    gained,
    awards: total('awards'),
    antitrust: total('antitrust'),
    fines: total('fines'),
    months: tally.months,
    score: scoreOf(rules, state, seat),
  };
}

/** The three companies' ledgers by seat. `events` is everything that happened, in order. */
export function scoreLedger(
  rules: Rules,
  events: readonly GameEvent[],
  finalState: ReadonlyState,
): Triple<CompanyLedger> {
  return SEATS.map((seat) =>
    companyLedger(rules, events, finalState, seat),
  ) as Triple<CompanyLedger>;
}
