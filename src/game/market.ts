/**
 * Market day (rulebook 4): shoppers divide among pulls, orders are paid, income and market value
 * follow. `marketDay` only reads; `settleMarket` books its account.
 */

import type { Modifiers } from './cards.ts';
import { divideInto } from './divide.ts';
import { gateId, passableBits } from './gates.ts';
import { modifiersOf, type Rules } from './rules.ts';
import {
  GATE_KINDS,
  type GateKind,
  INDEPENDENT_FEED,
  INDEPENDENTS,
  RIVALS,
  SEATS,
  type Seat,
  type Triple,
} from './seats.ts';
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

const bit = (owner: Seat, guest: Seat, kind: GateKind): number => 1 << gateId(owner, guest, kind);

/** The pairs of gates of one kind between a seat and each rival, as bits of `GateId`. */
const BOTH_WAYS = SEATS.map((seat) =>
  RIVALS[seat].flatMap((rival) =>
    GATE_KINDS.map((kind) => ({ kind, gates: bit(seat, rival, kind) | bit(rival, seat, kind) })),
  ),
) as Triple<{ kind: GateKind; gates: number }[]>;

/** The gate by which an owner's garden lets each guest in, by owner and guest; 0 for oneself. */
const bitsOf = (kind: GateKind): Triple<Triple<number>> =>
  SEATS.map((owner) =>
    SEATS.map((guest) => (owner === guest ? 0 : bit(owner, guest, kind))),
  ) as Triple<Triple<number>>;
const LINKS = bitsOf('links');
const PAY = bitsOf('pay');

/** Shoppers that gates open both ways with its rivals bring a company's feed (rulebook 4.1). */
export function interconnectionOf(rules: Rules, state: ReadonlyState, seat: Seat): number {
  return interconnection(rules, passableBits(state), seat);
}

function interconnection(rules: Rules, open: number, seat: Seat): number {
  let shoppers = 0;
  for (const { kind, gates } of BOTH_WAYS[seat]) {
    if ((open & gates) === gates) shoppers += rules.numbers.feed.interconnection[kind];
  }
  return shoppers;
}

/** A market day to be reckoned. */
interface Day {
  rules: Rules;
  state: ReadonlyState;
  mods: Modifiers;
  /** Passable gates as bits of `GateId`. */
  open: number;
  /** Whether this month's campaigns and red packets count. */
  promotions: boolean;
}

/** Pulls in one feed, in the order of `PULL_COUNT`'s comment. */
function setPulls(
  pulls: number[],
  { rules, state, mods, open, promotions }: Day,
  host: Seat,
): void {
  const { numbers } = rules;
  const owner = state.companies[host];
  pulls[IDLE] = numbers.feed.idlePerLevel * owner.levels.feed;
  const campaignPull = Math.max(0, numbers.campaign.pull + owner.levels.ads + mods.campaignPull);
  let linksOpen = 0;
  for (const seat of SEATS) {
    const company = state.companies[seat];
    const market = company.levels.market;
    const big = mods.bigMarketPull > 0 && market >= mods.bigMarketLevel ? mods.bigMarketPull : 0;
    let front = promotions ? company.campaigns[host] * campaignPull : 0;
    let programs = 0;
    let videos = 0;
    if (seat === host) {
      front += market + big;
    } else {
      if ((open & LINKS[host][seat]) !== 0) {
        linksOpen++;
        front += market + big;
        // One-tap: the guest's Market takes the wallet of the feed's owner.
        if ((open & PAY[seat][host]) !== 0) front += numbers.oneTapPull;
        videos = Math.floor(company.levels.feed / numbers.videosDivisor);
      }
      programs = company.miniPrograms[host] * (numbers.miniProgram.pull + mods.miniProgramPull);
    }
    pulls[FRONT + seat] = front;
    pulls[PROGRAMS + seat] = programs;
    pulls[VIDEOS + seat] = videos;
  }
  for (const i of INDEPENDENTS) {
    const independent = rules.independents[i];
    let pull = independent.pulls[host];
    if (independent.livesOff === host) pull -= numbers.livesOffPull * linksOpen;
    pulls[INDEPENDENT + i] = Math.max(0, pull) + mods.independentPull[i];
  }
}

function reckonFeed(account: FeedAccount, day: Day, host: Seat): void {
  const { rules, state, mods, open } = day;
  const { feed } = rules.numbers;
  const level = state.companies[host].levels.feed;
  const big = mods.bigFeedShoppers !== 0 && level >= mods.bigFeedLevel ? mods.bigFeedShoppers : 0;
  account.interconnection = interconnection(rules, open, host);
  account.shoppers = Math.max(
    0,
    feed.shoppersPerLevel * level + account.interconnection + mods.feedShoppers[host] + big,
  );
  setPulls(account.pulls, day, host);
  divideInto(account.went, account.shoppers, account.pulls);
}

/** Weight of a wallet in a division of payments (rulebook 4.2). */
function walletWeight({ rules, state, mods, promotions }: Day, seat: Seat): number {
  const company = state.companies[seat];
  const packets = promotions && company.redPackets ? rules.numbers.redPackets.weight : 0;
  const weight = company.levels.wallet + packets;
  return mods.halveNamedWallet && state.named.includes(seat) ? Math.floor(weight / 2) : weight;
}

/** Whether independents that take wallets take this company's (rulebook 4.2). */
function takenByIndependents({ rules, state }: Day, seat: Seat): boolean {
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
  return marketDayInto(emptyAccount(), rules, state);
}

/** An account with every number 0, to be filled by `marketDayInto`. */
export function emptyAccount(): MarketAccount {
  const triple = <T>(make: () => T): Triple<T> => [make(), make(), make()];
  const zeros = (): number[] => new Array<number>(PULL_COUNT).fill(0);
  const split = (): WalletSplit => ({ payers: 0, wallets: [0, 0, 0] });
  return {
    month: 0,
    feeds: triple(() => ({ shoppers: 0, interconnection: 0, pulls: zeros(), went: zeros() })),
    visits: [0, 0, 0],
    adSeller: { stayed: 0, won: [0, 0, 0] },
    markets: triple(split),
    independents: triple(split),
    companies: triple(() => ({
      idle: 0,
      front: 0,
      programs: 0,
      direct: 0,
      orders: 0,
      exposures: 0,
      hosted: 0,
      payments: 0,
      adCoins: 0,
      coins: { orders: 0, ads: 0, payments: 0, hosting: 0, stakes: 0 },
      income: 0,
      figures: { attention: 0, advertising: 0, hosting: 0, orders: 0, payments: 0 },
      marketValueGained: 0,
      remainder: 0,
    })),
  };
}

const weights: Triple<number> = [0, 0, 0];
const taken: Triple<number> = [0, 0, 0];

/**
 * `marketDay` into an account that is there already, for whoever reckons millions of them; returns
 * it. Another month's changes, or a day without promotions, may be supposed.
 */
export function marketDayInto(
  account: MarketAccount,
  rules: Rules,
  state: ReadonlyState,
  mods: Modifiers = modifiersOf(rules, state),
  promotions = true,
): MarketAccount {
  const day: Day = { rules, state, mods, open: passableBits(state), promotions };
  const { feeds, visits, independents, companies } = account;
  account.month = state.month;
  for (const host of SEATS) reckonFeed(feeds[host], day, host);
  for (const i of INDEPENDENTS) visits[i] = fromAll(feeds, INDEPENDENT + i);
  winVisitors(account.adSeller, day, visits);
  for (const seat of SEATS) weights[seat] = walletWeight(day, seat);
  for (const seat of SEATS) reckonMarket(account, day, seat);
  for (const seat of SEATS) taken[seat] = takenByIndependents(day, seat) ? weights[seat] : 0;
  for (const i of INDEPENDENTS) {
    const split = independents[i];
    split.payers = rules.independents[i].takesWallets ? visits[i] : 0;
    divideInto(split.wallets, split.payers, taken);
  }
  for (const seat of SEATS) reckonCompany(companies[seat], account, day, seat);
  return account;
}

/** Orders of a company's Market that are paid there, and by which wallets. */
function reckonMarket(account: MarketAccount, { state, mods, open }: Day, seat: Seat): void {
  const company = account.companies[seat];
  const market = account.markets[seat];
  company.front = fromAll(account.feeds, FRONT + seat) + account.adSeller.won[seat];
  company.direct = state.companies[seat].levels.market * mods.directOrdersFactor;
  market.payers = company.front + company.direct;
  for (const wallet of SEATS) {
    taken[wallet] = wallet === seat || (open & PAY[seat][wallet]) !== 0 ? weights[wallet] : 0;
  }
  divideInto(market.wallets, market.payers, taken);
}

/** A company's figures, coins and market value, once shoppers and payers have divided. */
function reckonCompany(
  result: CompanyAccount,
  { feeds, visits, markets, independents }: MarketAccount,
  { rules, state, mods, promotions }: Day,
  seat: Seat,
): void {
  const { numbers } = rules;
  const company = state.companies[seat];
  const { ads } = company.levels;
  let idle = wentTo(feeds, seat, IDLE);
  let programs = 0;
  let hosted = 0;
  let rivalCampaigns = 0;
  for (const rival of RIVALS[seat]) {
    idle += wentTo(feeds, rival, VIDEOS + seat);
    programs += wentTo(feeds, rival, PROGRAMS + seat);
    hosted += wentTo(feeds, seat, PROGRAMS + rival);
    if (promotions) rivalCampaigns += state.companies[rival].campaigns[seat];
  }
  let payments = hosted;
  let stakes = 0;
  for (const i of SEATS) {
    payments += markets[i].wallets[seat] + independents[i].wallets[seat];
    stakes += company.stakes[i] * visits[i];
  }
  const orders = result.front + programs + result.direct;
  const exposures = idle + result.front + result.direct;
  const adCoins = Math.floor(
    Math.floor((exposures * ads) / numbers.coins.exposuresDivisor) / mods.adCoinsDivisor,
  );
  result.idle = idle;
  result.programs = programs;
  result.orders = orders;
  result.exposures = exposures;
  result.hosted = hosted;
  result.payments = payments;
  result.adCoins = adCoins;
  const { coins, figures } = result;
  coins.orders = Math.floor(orders / mods.ordersPerCoin);
  coins.ads = adCoins;
  coins.payments = Math.floor(payments / numbers.coins.paymentsPerCoin);
  coins.hosting = Math.floor(hosted / numbers.coins.hostedPerCoin);
  coins.stakes = stakes;
  result.income = coins.orders + coins.ads + coins.payments + coins.hosting + coins.stakes;
  figures.attention = idle;
  figures.advertising = adCoins + rivalCampaigns * (numbers.rivalCampaignFigure + ads);
  figures.hosting = hosted;
  figures.orders = orders;
  figures.payments = payments;
  const sum = company.remainder + idle + figures.advertising + hosted + orders + payments;
  result.marketValueGained = Math.floor(sum / numbers.figuresPerPoint);
  result.remainder = sum % numbers.figuresPerPoint;
}

const sellerWeights = [0, 0, 0, 0];
const sellerShares = [0, 0, 0, 0];

/**
 * Campaigns at the independent that sells ads: its visitors divide between staying and each
 * company's campaigns there; those won are front shoppers of that company's Market.
 */
function winVisitors(
  result: MarketAccount['adSeller'],
  { rules, state, mods, promotions }: Day,
  visits: Readonly<Triple<number>>,
): void {
  const seller = rules.adSeller;
  const feed = seller === undefined ? undefined : rules.independents[seller].feed;
  result.stayed = seller === undefined ? 0 : visits[seller];
  for (const seat of SEATS) result.won[seat] = 0;
  if (seller === undefined || !feed || !promotions) return;
  const pull = Math.max(0, rules.numbers.campaign.pull + feed.ads + mods.campaignPull);
  let campaigns = 0;
  for (const seat of SEATS) {
    const own = state.companies[seat].campaigns[INDEPENDENT_FEED];
    campaigns += own;
    sellerWeights[1 + seat] = own * pull;
  }
  if (campaigns === 0) return;
  sellerWeights[0] = feed.stay;
  divideInto(sellerShares, visits[seller], sellerWeights);
  result.stayed = sellerShares[0] as number;
  for (const seat of SEATS) result.won[seat] = sellerShares[1 + seat] as number;
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
