/**
 * Market day (rulebook 4): shoppers divide among pulls, orders are paid, income and market value
 * follow. `marketDay` only reads; `settleMarket` books its account.
 */

import type { Modifiers } from './cards.ts';
import { isPassable } from './gates.ts';
import { modifiersOf, type Rules } from './rules.ts';
import { GATE_KINDS, INDEPENDENTS, RIVALS, SEATS, type Seat, type Triple } from './seats.ts';
import type { GameState, ReadonlyState } from './state.ts';

/**
 * Where a feed's shoppers can go, in the order that breaks ties (rulebook 4.1): stay; front of
 * each Market; mini-programs of each company; videos of each; each independent.
 */
export const PULL_COUNT = 13;
export const IDLE = 0;
export const FRONT = 1;
export const PROGRAMS = 4;
export const VIDEOS = 7;
export const INDEPENDENT = 10;

/** One feed's shoppers and where they went; arrays have `PULL_COUNT` elements. */
export interface FeedAccount {
  /** All shoppers of this feed. */
  shoppers: number;
  /** Those of them that interconnection brought. */
  interconnection: number;
  pulls: number[];
  went: number[];
}

/** How a number of payers divided among the three wallets. */
export interface WalletSplit {
  payers: number;
  wallets: Triple<number>;
}

export interface CompanyAccount {
  /** Shoppers who stayed in its feed or watch its videos. */
  idle: number;
  /** Front shoppers of its Market from all feeds, with those a campaign won at an independent. */
  front: number;
  /** Mini-program shoppers of its own programs in rivals' feeds. */
  programs: number;
  direct: number;
  orders: number;
  exposures: number;
  /** Mini-program shoppers of rivals in its feed. */
  hosted: number;
  payments: number;
  adCoins: number;
  coins: { orders: number; ads: number; payments: number; hosting: number; stakes: number };
  /** Sum of `coins`. */
  income: number;
  /** The five figures of rulebook 4.4, in its order. */
  figures: Figures;
  marketValueGained: number;
  remainder: number;
}

export const FIGURES = ['attention', 'advertising', 'hosting', 'orders', 'payments'] as const;
export type FigureName = (typeof FIGURES)[number];
export type Figures = Record<FigureName, number>;

export interface MarketAccount {
  month: number;
  feeds: Triple<FeedAccount>;
  /** Visits of each independent from all feeds. */
  visits: Triple<number>;
  /** Visitors of the ad-selling independent who stayed, then those won by each company. */
  adSeller: { stayed: number; won: Triple<number> };
  /** Front and direct orders of each Market by wallet. */
  markets: Triple<WalletSplit>;
  /** Visits of each independent by wallet; payers 0 where it takes none. */
  independents: Triple<WalletSplit>;
  companies: Triple<CompanyAccount>;
}

const remainders = new Float64Array(PULL_COUNT);

/**
 * Largest remainder (rulebook 4.1): exact shares n×w/W, floors first, then one each to the
 * largest remainders, ties in list order. A total weight of 0 leaves everyone out.
 */
export function divide(n: number, weights: readonly number[]): number[] {
  const shares = new Array<number>(weights.length);
  let total = 0;
  for (let i = 0; i < weights.length; i++) total += weights[i] as number;
  if (total === 0) return shares.fill(0);
  let left = n;
  for (let i = 0; i < weights.length; i++) {
    const exact = n * (weights[i] as number);
    const floor = Math.floor(exact / total);
    shares[i] = floor;
    remainders[i] = exact - floor * total;
    left -= floor;
  }
  while (left > 0) {
    let best = 0;
    for (let i = 1; i < weights.length; i++) {
      if ((remainders[i] as number) > (remainders[best] as number)) best = i;
    }
    (shares[best] as number)++;
    remainders[best] = -1;
    left--;
  }
  return shares;
}

/** Shoppers that gates open both ways with its rivals bring a company's feed (rulebook 4.1). */
export function interconnectionOf(rules: Rules, state: ReadonlyState, seat: Seat): number {
  let shoppers = 0;
  for (const rival of RIVALS[seat]) {
    for (const kind of GATE_KINDS) {
      if (isPassable(state, seat, rival, kind) && isPassable(state, rival, seat, kind)) {
        shoppers += rules.numbers.feed.interconnection[kind];
      }
    }
  }
  return shoppers;
}

/** Pulls in one feed, in the order of `PULL_COUNT`'s comment. */
function pullsIn(rules: Rules, state: ReadonlyState, mods: Modifiers, host: Seat): number[] {
  const { numbers } = rules;
  const owner = state.companies[host];
  const pulls = new Array<number>(PULL_COUNT).fill(0);
  pulls[IDLE] = numbers.feed.idlePerLevel * owner.levels.feed;
  const campaignPull = Math.max(0, numbers.campaign.pull + owner.levels.ads + mods.campaignPull);
  for (const seat of SEATS) {
    const company = state.companies[seat];
    const market = company.levels.market;
    const big = mods.bigMarketPull > 0 && market >= mods.bigMarketLevel ? mods.bigMarketPull : 0;
    let front = company.campaigns[host] * campaignPull;
    if (seat === host) {
      front += market + big;
    } else {
      if (isPassable(state, host, seat, 'links')) {
        front += market + big;
        // One-tap: the guest's Market takes the wallet of the feed's owner.
        if (isPassable(state, seat, host, 'pay')) front += numbers.oneTapPull;
        pulls[VIDEOS + seat] = Math.floor(company.levels.feed / numbers.videosDivisor);
      }
      pulls[PROGRAMS + seat] =
        company.miniPrograms[host] * (numbers.miniProgram.pull + mods.miniProgramPull);
    }
    pulls[FRONT + seat] = front;
  }
  for (const i of INDEPENDENTS) {
    const independent = rules.independents[i];
    let pull = independent.pulls[host];
    if (independent.livesOff === host) {
      for (const rival of RIVALS[host]) {
        if (isPassable(state, host, rival, 'links')) pull -= numbers.livesOffPull;
      }
    }
    pulls[INDEPENDENT + i] = Math.max(0, pull) + mods.independentPull[i];
  }
  return pulls;
}

function feedAccount(rules: Rules, state: ReadonlyState, mods: Modifiers, host: Seat): FeedAccount {
  const { feed } = rules.numbers;
  const level = state.companies[host].levels.feed;
  const interconnection = interconnectionOf(rules, state, host);
  const big = mods.bigFeedShoppers !== 0 && level >= mods.bigFeedLevel ? mods.bigFeedShoppers : 0;
  const shoppers = Math.max(
    0,
    feed.shoppersPerLevel * level + interconnection + mods.feedShoppers[host] + big,
  );
  const pulls = pullsIn(rules, state, mods, host);
  return { shoppers, interconnection, pulls, went: divide(shoppers, pulls) };
}

/** Weight of each wallet in a division of payments (rulebook 4.2). */
function walletWeights(rules: Rules, state: ReadonlyState, mods: Modifiers): Triple<number> {
  return SEATS.map((seat) => {
    const company = state.companies[seat];
    const weight =
      company.levels.wallet + (company.redPackets ? rules.numbers.redPackets.weight : 0);
    return mods.halveNamedWallet && state.named.includes(seat) ? Math.floor(weight / 2) : weight;
  }) as Triple<number>;
}

/** Whether independents that take wallets take this company's (rulebook 4.2). */
function takenByIndependents(rules: Rules, state: ReadonlyState, seat: Seat): boolean {
  return (
    rules.companies[seat].walletEverywhere ||
    state.companies[seat].levels.wallet >= rules.numbers.thirdWalletLevel
  );
}

function wentTo(feeds: Readonly<Triple<FeedAccount>>, host: Seat, place: number): number {
  return feeds[host].went[place] as number;
}

/** Shoppers of all three feeds who went to one place. */
function fromAll(feeds: Readonly<Triple<FeedAccount>>, place: number): number {
  return wentTo(feeds, 0, place) + wentTo(feeds, 1, place) + wentTo(feeds, 2, place);
}

/** The whole account of a market day on this position as it stands. Changes nothing. */
export function marketDay(rules: Rules, state: ReadonlyState): MarketAccount {
  const mods = modifiersOf(rules, state);
  const { numbers } = rules;
  const feeds: Triple<FeedAccount> = [
    feedAccount(rules, state, mods, 0),
    feedAccount(rules, state, mods, 1),
    feedAccount(rules, state, mods, 2),
  ];

  const visits: Triple<number> = [
    fromAll(feeds, INDEPENDENT),
    fromAll(feeds, INDEPENDENT + 1),
    fromAll(feeds, INDEPENDENT + 2),
  ];
  const adSeller = winVisitors(rules, state, mods, visits);

  const weights = walletWeights(rules, state, mods);

  const front: Triple<number> = [
    fromAll(feeds, FRONT) + adSeller.won[0],
    fromAll(feeds, FRONT + 1) + adSeller.won[1],
    fromAll(feeds, FRONT + 2) + adSeller.won[2],
  ];
  const direct = SEATS.map(
    (seat) => state.companies[seat].levels.market * mods.directOrdersFactor,
  ) as Triple<number>;
  const markets = SEATS.map((seat): WalletSplit => {
    const payers = front[seat] + direct[seat];
    const taken = SEATS.map((wallet) =>
      wallet === seat || isPassable(state, seat, wallet, 'pay') ? weights[wallet] : 0,
    );
    return { payers, wallets: divide(payers, taken) as Triple<number> };
  }) as Triple<WalletSplit>;
  const takenEverywhere = SEATS.map((seat) =>
    takenByIndependents(rules, state, seat) ? weights[seat] : 0,
  );
  const independents = INDEPENDENTS.map(
    (i): WalletSplit =>
      rules.independents[i].takesWallets
        ? { payers: visits[i], wallets: divide(visits[i], takenEverywhere) as Triple<number> }
        : { payers: 0, wallets: [0, 0, 0] },
  ) as Triple<WalletSplit>;

  const companies = SEATS.map((seat): CompanyAccount => {
    const company = state.companies[seat];
    let idle = wentTo(feeds, seat, IDLE);
    let programs = 0;
    let hosted = 0;
    let rivalCampaigns = 0;
    for (const rival of RIVALS[seat]) {
      idle += wentTo(feeds, rival, VIDEOS + seat);
      programs += wentTo(feeds, rival, PROGRAMS + seat);
      hosted += wentTo(feeds, seat, PROGRAMS + rival);
      rivalCampaigns += state.companies[rival].campaigns[seat];
    }
    const orders = front[seat] + programs + direct[seat];
    const exposures = idle + front[seat] + direct[seat];
    const adCoins = Math.floor(
      Math.floor((exposures * company.levels.ads) / numbers.coins.exposuresDivisor) /
        mods.adCoinsDivisor,
    );
    let payments = hosted;
    let stakes = 0;
    for (const i of SEATS) {
      payments += markets[i].wallets[seat] + independents[i].wallets[seat];
      stakes += company.stakes[i] * visits[i];
    }
    const coins = {
      orders: Math.floor(orders / mods.ordersPerCoin),
      ads: adCoins,
      payments: Math.floor(payments / numbers.coins.paymentsPerCoin),
      hosting: Math.floor(hosted / numbers.coins.hostedPerCoin),
      stakes,
    };
    const figures: Figures = {
      attention: idle,
      advertising: adCoins + rivalCampaigns * (numbers.rivalCampaignFigure + company.levels.ads),
      hosting: hosted,
      orders,
      payments,
    };
    const sum =
      company.remainder +
      figures.attention +
      figures.advertising +
      figures.hosting +
      figures.orders +
      figures.payments;
    return {
      idle,
      front: front[seat],
      programs,
      direct: direct[seat],
      orders,
      exposures,
      hosted,
      payments,
      adCoins,
      coins,
      income: coins.orders + coins.ads + coins.payments + coins.hosting + coins.stakes,
      figures,
      marketValueGained: Math.floor(sum / numbers.figuresPerPoint),
      remainder: sum % numbers.figuresPerPoint,
    };
  }) as Triple<CompanyAccount>;

  return { month: state.month, feeds, visits, adSeller, markets, independents, companies };
}

/**
 * Campaigns at the independent that sells ads: its visitors divide between staying and each
 * company's campaigns there; those won are front shoppers of that company's Market.
 */
function winVisitors(
  rules: Rules,
  state: ReadonlyState,
  mods: Modifiers,
  visits: Readonly<Triple<number>>,
): MarketAccount['adSeller'] {
  const seller = rules.adSeller;
  const feed = seller === undefined ? undefined : rules.independents[seller].feed;
  if (seller === undefined || !feed) return { stayed: 0, won: [0, 0, 0] };
  const [a, b, c] = state.companies;
  if (a.campaigns[3] + b.campaigns[3] + c.campaigns[3] === 0) {
    return { stayed: visits[seller], won: [0, 0, 0] };
  }
  const pull = Math.max(0, rules.numbers.campaign.pull + feed.ads + mods.campaignPull);
  const [stayed = 0, ...won] = divide(visits[seller], [
    feed.stay,
    a.campaigns[3] * pull,
    b.campaigns[3] * pull,
    c.campaigns[3] * pull,
  ]);
  return { stayed, won: won as Triple<number> };
}

/** Books an account: income, market value, visits (rulebook 4.3, 4.4). */
export function settleMarket(state: GameState, account: MarketAccount): void {
  for (const seat of SEATS) {
    const company = state.companies[seat];
    const result = account.companies[seat];
    company.cash += result.income;
    company.marketValue += result.marketValueGained;
    company.remainder = result.remainder;
  }
  state.visits = [...account.visits];
}
