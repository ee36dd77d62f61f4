/**
 * What a company's final score can be guessed from: what it has, this month's market day, an
 * ordinary later month, and its districts. The weights in weights.json are fitted by
 * `npm run fit` to the final scores of games that bots play against themselves.
 */
import type { Modifiers } from '../game/cards.ts';
import { emptyAccount, type MarketAccount, marketDayInto } from '../game/market.ts';
import { modifiersOf, type Rules } from '../game/rules.ts';
import { addUpAwards, antitrustTarget } from '../game/scoring.ts';
import { SEATS, type Seat, type Triple } from '../game/seats.ts';
import type { ReadonlyState } from '../game/state.ts';

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

/** What next month's cards change, where they are visible; otherwise what this month's do. */
function modifiersLater(rules: Rules, state: ReadonlyState): Modifiers {
  const { edicts, headlines } = state.schedule;
  const edict = edicts[state.month];
  const headline = headlines[state.month];
  if (state.month >= rules.scenario.months || edict === undefined || headline === undefined) {
    return modifiersOf(rules, state);
  }
  return rules.modifiers[edict]?.[headline] ?? modifiersOf(rules, state);
}

function stakeValue(state: ReadonlyState, account: MarketAccount, seat: Seat): number {
  const { stakes } = state.companies[seat];
  const [a, b, c] = account.visits;
  return stakes[0] * a + stakes[1] * b + stakes[2] * c;
}

/** Reused by every call: a search asks for features some hundred thousand times a second. */
const now = emptyAccount();
const later = emptyAccount();
const prizes: Triple<number> = [0, 0, 0];

function awardAccount(rules: Rules, state: ReadonlyState): MarketAccount {
  return rules.scenario.awardMonths.includes(state.month) ? now : later;
}

/**
 * One vector a seat, written into `vectors`. Needs no hidden card; not for a game that is over.
 * An ordinary later month has no campaigns and no red packets.
 */
export function featuresInto(
  vectors: Readonly<Triple<number[]>>,
  rules: Rules,
  state: ReadonlyState,
): void {
  marketDayInto(now, rules, state);
  marketDayInto(later, rules, state, modifiersLater(rules, state), false);
  addUpAwards(rules, state, awardAccount(rules, state), prizes);
  const threatened = antitrustTarget(rules, state);
  const { figuresPerPoint } = rules.numbers;
  for (const seat of SEATS) {
    const company = state.companies[seat];
    const today = now.companies[seat];
    const ordinary = later.companies[seat];
    const { levels } = company;
    const vector = vectors[seat];
    vector[0] = company.marketValue;
    vector[1] = company.cash + today.income;
    vector[2] = company.standing;
    vector[3] = today.marketValueGained + today.remainder / figuresPerPoint;
    vector[4] = ordinary.marketValueGained + ordinary.remainder / figuresPerPoint;
    vector[5] = ordinary.income;
    vector[6] = stakeValue(state, later, seat);
    vector[7] = prizes[seat];
    vector[8] = threatened === seat ? 1 : 0;
    vector[9] = levels.feed;
    vector[10] = levels.ads;
    vector[11] = levels.mini;
    vector[12] = levels.market;
    vector[13] = levels.wallet;
    vector[14] = seat === 0 ? 1 : 0;
    vector[15] = seat === 1 ? 1 : 0;
  }
}

/** `featuresInto` new vectors. */
export function featuresOf(rules: Rules, state: ReadonlyState): Triple<number[]> {
  const vectors = emptyVectors();
  featuresInto(vectors, rules, state);
  return vectors;
}

export function emptyVectors(): Triple<number[]> {
  const vector = (): number[] => new Array<number>(FEATURES.length).fill(0);
  return [vector(), vector(), vector()];
}
