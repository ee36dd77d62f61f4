/** Awards, antitrust, the final score and its ranking (rulebook 6 and 7). */
import { countBlocked } from './gates.ts';
import { FIGURES, type FigureName, type MarketAccount } from './market.ts';
import type { Rules } from './rules.ts';
import { INDEPENDENTS, SEATS, type Seat, type Triple } from './seats.ts';
import type { ReadonlyState } from './state.ts';

export const SECTORS = [...FIGURES, 'trust'] as const;
export type Sector = FigureName | 'trust';

export interface AwardResult {
  sector: Sector;
  /** The six figures compared, by seat. */
  values: Triple<number>;
  /** Market value given to each seat. */
  points: Triple<number>;
}

/**
 * One sector's award: all that tie for most get `most` and then there is no second; all that tie
 * for second get `second`; zero or less gets nothing. Written into `points`, which is returned.
 */
export function awardPoints(
  values: Readonly<Triple<number>>,
  prize: { most: number; second: number },
  points: Triple<number> = [0, 0, 0],
): Triple<number> {
  const most = Math.max(values[0], values[1], values[2]);
  let winners = 0;
  let second = 0;
  for (const s of SEATS) {
    if (values[s] === most) winners++;
    else if (values[s] > second) second = values[s];
  }
  for (const s of SEATS) {
    const value = values[s];
    if (value <= 0) points[s] = 0;
    else if (value === most) points[s] = prize.most;
    else points[s] = winners === 1 && value === second ? prize.second : 0;
  }
  return points;
}

/** What the six awards would give on this month's account and standing. */
export function awardsFor(
  rules: Rules,
  state: ReadonlyState,
  account: MarketAccount,
): AwardResult[] {
  return SECTORS.map((sector) => {
    const values = SEATS.map((s) => sectorValue(state, account, sector, s)) as Triple<number>;
    return { sector, values, points: awardPoints(values, rules.numbers.awards) };
  });
}

function sectorValue(
  state: ReadonlyState,
  account: MarketAccount,
  sector: Sector,
  seat: Seat,
): number {
  return sector === 'trust'
    ? state.companies[seat].standing
    : account.companies[seat].figures[sector];
}

const compared: Triple<number> = [0, 0, 0];
const given: Triple<number> = [0, 0, 0];

/** Points of `awardsFor` by seat, written into `totals`, for whoever asks it millions of times. */
export function addUpAwards(
  rules: Rules,
  state: ReadonlyState,
  account: MarketAccount,
  totals: Triple<number>,
): void {
  totals.fill(0);
  for (const sector of SECTORS) {
    for (const s of SEATS) compared[s] = sectorValue(state, account, sector, s);
    awardPoints(compared, rules.numbers.awards, given);
    for (const s of SEATS) totals[s] += given[s];
  }
}

/**
 * Whom antitrust hits: most blocked gates; tie: lower standing; then later in turn order. Nobody
 * where the scenario takes nothing for it.
 */
export function antitrustTarget({ numbers }: Rules, state: ReadonlyState): Seat | -1 {
  if (numbers.awards.antitrust === 0) return -1;
  let target: Seat | -1 = -1;
  for (const seat of state.order) {
    const blocked = countBlocked(state, seat);
    if (blocked === 0) continue;
    if (target === -1) {
      target = seat;
      continue;
    }
    const most = countBlocked(state, target);
    const standing = state.companies[seat].standing;
    const targetStanding = state.companies[target].standing;
    if (blocked > most || (blocked === most && standing <= targetStanding)) target = seat;
  }
  return target;
}

/** Where each point of a score comes from (rulebook 7). */
export interface ScoreParts {
  marketValue: number;
  cash: number;
  standing: number;
  /** Points from the shares of each independent. */
  stakes: Triple<number>;
  total: number;
}

/** The score as it stands; during the game with last month's visits. */
export function scoreOf(rules: Rules, state: ReadonlyState, seat: Seat): ScoreParts {
  const company = state.companies[seat];
  const cash = Math.floor(company.cash / rules.numbers.coins.cashPerPoint);
  const stakes = INDEPENDENTS.map((i) => company.stakes[i] * state.visits[i]) as Triple<number>;
  return {
    marketValue: company.marketValue,
    cash,
    standing: company.standing,
    stakes,
    total: company.marketValue + cash + company.standing + stakes[0] + stakes[1] + stakes[2],
  };
}

export interface Standing {
  seat: Seat;
  /** 1 = winner; every place is distinct because ties are broken. */
  place: 1 | 2 | 3;
  score: ScoreParts;
}

/** Highest score; ties: fewer blocked gates, then more cash, then seat order (rulebook 7). */
export function standings(rules: Rules, state: ReadonlyState): Standing[] {
  const scores = SEATS.map((s) => scoreOf(rules, state, s)) as Triple<ScoreParts>;
  return [...SEATS]
    .sort(
      (a, b) =>
        scores[b].total - scores[a].total ||
        countBlocked(state, a) - countBlocked(state, b) ||
        state.companies[b].cash - state.companies[a].cash ||
        a - b,
    )
    .map((seat, i) => ({ seat, place: (i + 1) as 1 | 2 | 3, score: scores[seat] }));
}
