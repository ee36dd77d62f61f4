/**
 * What a company's final score can be guessed from: what it has, this month's market day, an
 * ordinary later month, and its districts. The weights in weights.json are fitted by
 * `npm run fit` to the final scores of games that bots play against themselves.
 */
import { type MarketAccount, marketDay } from '../game/market.ts';
import type { Rules } from '../game/rules.ts';
import { antitrustTarget, awardsFor } from '../game/scoring.ts';
import { INDEPENDENTS, SEATS, type Seat, type Triple } from '../game/seats.ts';
import { cloneState, type GameState, type ReadonlyState } from '../game/state.ts';

/** In the order of a feature vector. Units: points, coins, levels, or 0 and 1. */
export const FEATURES = [
  'marketValue',
  'cash',
  'standing',
  'gainNow',
  'gainLater',
  'incomeLater',
  'stakes',
  'awards',
  'antitrust',
  'feed',
  'ads',
  'mini',
  'market',
  'wallet',
  'isAlibaba',
  'isTencent',
] as const;
export type Feature = (typeof FEATURES)[number];

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
  let value = 0;
  for (const i of INDEPENDENTS) value += stakes[i] * account.visits[i];
  return value;
}

/** One vector a seat. Needs no hidden card; not for a game that is over. */
export function featuresOf(rules: Rules, state: ReadonlyState): Triple<number[]> {
  const now = marketDay(rules, state);
  const later = marketDay(rules, ordinaryMonth(rules, state));
  const nextAward = rules.scenario.awardMonths.find((m) => m >= state.month);
  const awards = awardsFor(rules, state, nextAward === state.month ? now : later);
  const threatened = antitrustTarget(state);
  const { figuresPerPoint } = rules.numbers;
  return SEATS.map((seat) => {
    const company = state.companies[seat];
    const today = now.companies[seat];
    const ordinary = later.companies[seat];
    let prizes = 0;
    for (const award of awards) prizes += award.points[seat];
    const { feed, ads, mini, market, wallet } = company.levels;
    return [
      company.marketValue,
      company.cash + today.income,
      company.standing,
      today.marketValueGained + today.remainder / figuresPerPoint,
      ordinary.marketValueGained + ordinary.remainder / figuresPerPoint,
      ordinary.income,
      stakeValue(state, later, seat),
      prizes,
      threatened === seat ? 1 : 0,
      feed,
      ads,
      mini,
      market,
      wallet,
      seat === 0 ? 1 : 0,
      seat === 1 ? 1 : 0,
    ];
  }) as Triple<number[]>;
}
