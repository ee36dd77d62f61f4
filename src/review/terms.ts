/** What differs between the outcomes of two lines, term by term of the model's own account. */
import type { Rules } from '../game/rules.ts';
import {
  DISTRICTS,
  type District,
  INDEPENDENTS,
  type Independent,
  RIVALS,
  type Seat,
} from '../game/seats.ts';
import type { Outcome } from './lines.ts';

/** Figures of the company that decided; what `amount` counts. */
export const OWN_TERMS = [
  'attention',
  'orders',
  'payments',
  'hosted',
  'adCoins',
  'exposures',
  'cash',
  'standing',
  'awards',
] as const;
export type OwnTerm = (typeof OWN_TERMS)[number];

/** A difference, the line taken less the other; never zero. */
export type Difference =
  | { kind: OwnTerm; amount: number }
  /** What lasts: levels of a district, mini-programs in a rival's garden, shares. */
  | { kind: 'level'; district: District; amount: number }
  | { kind: 'programs'; company: Seat; amount: number }
  | { kind: 'shares'; independent: Independent; amount: number }
  /** Market value of a rival when the month is over, awards and antitrust included. */
  | { kind: 'rivalValue'; company: Seat; amount: number }
  /** Visits of an independent of which the company holds shares. */
  | { kind: 'visits'; independent: Independent; amount: number }
  /** Whom antitrust hits: amount 1 where only in the line taken, −1 where only in the other. */
  | { kind: 'antitrust'; company: Seat; amount: 1 | -1 }
  /** Whom next month's edict names, likewise. */
  | { kind: 'named'; company: Seat; amount: 1 | -1 };

export interface Term {
  difference: Difference;
  /** Roughly what it is worth to the company in final points; orders the terms and gives a sign. */
  points: number;
}

/** Points of market value that one more of each is roughly worth. */
const WORTH: Readonly<Record<OwnTerm, number>> = {
  attention: 0.17,
  orders: 0.22,
  payments: 0.19,
  hosted: 0.22,
  adCoins: 0.27,
  exposures: 0.1,
  cash: 0.1,
  standing: 2.5,
  awards: 1,
};
const RIVAL_VALUE = -0.5;
const VISIT_A_SHARE = 0.3;
/** Visits of the last month are points themselves. */
const LAST_VISIT_A_SHARE = 1.1;
const NAMED = -3;
/** For each market day after the coming one. */
const LEVEL_A_DAY = 1;
const PROGRAM_A_DAY = 2;
const SHARE_A_DAY = 0.5;
/** What a share is worth at the end. */
const SHARE = 4;

export function ownFigure({ account, awards, state }: Outcome, seat: Seat, term: OwnTerm): number {
  const company = account.companies[seat];
  switch (term) {
    case 'attention':
      return company.idle;
    case 'cash':
    case 'standing':
      return state.companies[seat][term];
    case 'awards':
      return awards.reduce((sum, { points }) => sum + points[seat], 0);
    default:
      return company[term];
  }
}

/** Whether a company is hit in one line only: 1 in the first, −1 in the second, else 0. */
function only(inFirst: boolean, inSecond: boolean): 1 | -1 | 0 {
  if (inFirst === inSecond) return 0;
  return inFirst ? 1 : -1;
}

/** Market days that come after the one of an outcome. */
export function marketDaysAfter({ scenario }: Rules, { month }: Outcome): number {
  return scenario.months - month;
}

/** What the company has after the month that goes on working, where the outcomes differ. */
function lastingBetween(rules: Rules, seat: Seat, taken: Outcome, other: Outcome): Term[] {
  const days = marketDaysAfter(rules, taken);
  const [mine, instead] = [taken.state.companies[seat], other.state.companies[seat]];
  const all: Term[] = [
    ...DISTRICTS.map((district): Term => {
      const amount = mine.levels[district] - instead.levels[district];
      return {
        difference: { kind: 'level', district, amount },
        points: amount * days * LEVEL_A_DAY,
      };
    }),
    ...RIVALS[seat].map((company): Term => {
      const amount = mine.miniPrograms[company] - instead.miniPrograms[company];
      return {
        difference: { kind: 'programs', company, amount },
        points: amount * days * PROGRAM_A_DAY,
      };
    }),
    ...INDEPENDENTS.map((independent): Term => {
      const amount = mine.stakes[independent] - instead.stakes[independent];
      return {
        difference: { kind: 'shares', independent, amount },
        points: amount * (SHARE + days * SHARE_A_DAY),
      };
    }),
  ];
  return all.filter(({ points }) => points !== 0);
}

/** Every term in which two outcomes differ, the weightiest for the company first. */
export function termsBetween(rules: Rules, seat: Seat, taken: Outcome, other: Outcome): Term[] {
  const terms: Term[] = [];
  const add = (difference: Difference, points: number): void => {
    if (difference.amount !== 0) terms.push({ difference, points });
  };
  const by = (term: OwnTerm): number => ownFigure(taken, seat, term) - ownFigure(other, seat, term);
  for (const term of OWN_TERMS) {
    const amount = by(term);
    // Exposures are told where they do not simply follow the orders.
    if (term === 'exposures' && amount * by('orders') >= 0) continue;
    add({ kind: term, amount }, amount * WORTH[term]);
  }
  for (const term of lastingBetween(rules, seat, taken, other)) terms.push(term);
  for (const company of RIVALS[seat]) {
    // Its loss by antitrust is told as such.
    if ((taken.antitrust === company) !== (other.antitrust === company)) continue;
    const value = ({ state }: Outcome): number => state.companies[company].marketValue;
    const amount = value(taken) - value(other);
    add({ kind: 'rivalValue', company, amount }, amount * RIVAL_VALUE);
  }
  for (const independent of INDEPENDENTS) {
    const shares = other.state.companies[seat].stakes[independent];
    const amount = taken.account.visits[independent] - other.account.visits[independent];
    const worth = marketDaysAfter(rules, other) > 0 ? VISIT_A_SHARE : LAST_VISIT_A_SHARE;
    if (shares > 0) add({ kind: 'visits', independent, amount }, amount * shares * worth);
  }
  for (const company of [seat, ...RIVALS[seat]]) {
    const mine = company === seat ? 1 : -0.5;
    const hit = only(taken.antitrust === company, other.antitrust === company);
    if (hit !== 0) {
      add(
        { kind: 'antitrust', company, amount: hit },
        -hit * mine * rules.numbers.awards.antitrust,
      );
    }
    const named = only(taken.named.includes(company), other.named.includes(company));
    if (named !== 0) add({ kind: 'named', company, amount: named }, named * mine * NAMED);
  }
  return terms.sort((a, b) => Math.abs(b.points) - Math.abs(a.points));
}

function isSameKind(a: Difference, b: Difference): boolean {
  const { amount: _, ...one } = a;
  return Object.entries(one).every(([key, value]) => b[key as keyof Difference] === value);
}

/** Of what decisions do by themselves, that which goes the same way when their lines are played in full. */
export function borneOut(own: readonly Term[], whole: readonly Term[]): Term[] {
  return own.filter(({ difference }) =>
    whole.some(
      (other) =>
        isSameKind(difference, other.difference) &&
        Math.sign(difference.amount) === Math.sign(other.difference.amount),
    ),
  );
}
