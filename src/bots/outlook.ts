/**
 * A quick guess of the final score of each company: what it has, this month's market day, and the
 * remaining months as if they were all like the next one. A heuristic of ours, not of the rulebook.
 */

import { type MarketAccount, marketDay } from '../game/market.ts';
import type { Rules } from '../game/rules.ts';
import { antitrustTarget, awardsFor, scoreOf } from '../game/scoring.ts';
import { SEATS, type Seat, type Triple } from '../game/seats.ts';
import { cloneState, type GameState, type ReadonlyState } from '../game/state.ts';

/** Points a coin is worth for each month in which it can still be spent well; guessed. */
const POINTS_PER_COIN_AND_MONTH = 0.11;
/** How much of an award that lies in a later month counts today. */
const LATER_AWARD = 0.5;

/** The same garden in an ordinary later month: campaigns over, next month's cards if visible. */
function ordinaryMonth(rules: Rules, state: ReadonlyState): GameState {
  const later = cloneState(state);
  for (const company of later.companies) {
    company.campaigns = [0, 0, 0, 0];
    company.redPackets = false;
  }
  if (later.month < rules.scenario.months) later.month++;
  return later;
}

function stakeValue(state: ReadonlyState, account: MarketAccount, seat: Seat): number {
  const { stakes } = state.companies[seat];
  return SEATS.reduce<number>((sum, i) => sum + stakes[i] * account.visits[i], 0);
}

/** Guessed final scores by seat. Needs no hidden card. */
export function outlook(rules: Rules, state: ReadonlyState): Triple<number> {
  if (state.step.kind === 'over') {
    return SEATS.map((s) => scoreOf(rules, state, s).total) as Triple<number>;
  }
  const now = marketDay(rules, state);
  const later = marketDay(rules, ordinaryMonth(rules, state));
  const monthsAfter = rules.scenario.months - state.month;
  const nextAward = rules.scenario.awardMonths.find((m) => m >= state.month);
  const awardWeight = nextAward === undefined ? 0 : nextAward === state.month ? 1 : LATER_AWARD;
  const awards = awardsFor(rules, state, nextAward === state.month ? now : later);
  const threatened = antitrustTarget(state);
  return SEATS.map((seat) => {
    const company = state.companies[seat];
    const coins = company.cash + now.companies[seat].income;
    const coinWorth = 0.1 + POINTS_PER_COIN_AND_MONTH * monthsAfter;
    const award = awards.reduce((sum, a) => sum + a.points[seat], 0);
    const antitrust = threatened === seat ? rules.numbers.awards.antitrust : 0;
    return (
      company.marketValue +
      company.standing +
      now.companies[seat].marketValueGained +
      now.companies[seat].remainder / rules.numbers.figuresPerPoint +
      later.companies[seat].marketValueGained * monthsAfter +
      // Income of later months has fewer and fewer months in which to be spent.
      later.companies[seat].income * coinWorth * monthsAfter * 0.5 +
      coins * coinWorth +
      stakeValue(state, later, seat) +
      awardWeight * (award - antitrust)
    );
  }) as Triple<number>;
}
