/**
 * What a regulator card (edict) and a news card (headline) can say, as data (rulebook 5).
 * The texts are translations under the card's id; the rare effect that data cannot express is a
 * named immediate effect, implemented in edicts.ts.
 */
import type { GateKind, Seat, Triple } from './seats.ts';

export type EdictId = string;
export type HeadlineId = string;

/** Whom an order names. Ties go to the earliest in this month's turn order. */
export const NAMINGS = [
  'everyone',
  'highestMini',
  'highestAds',
  'highestMarket',
  'highestWallet',
  'lowestStanding',
  'mostBlocked',
  'mostShares',
] as const;
export type Naming = (typeof NAMINGS)[number];

/** "Must open", or for `permit` "may open" (Hearing). */
export interface Order {
  who: Naming;
  kinds: readonly GateKind[];
  /** one = one gate of the kinds, at the company's choice; all = every blocked one of them. */
  amount: 'one' | 'all';
  force: 'order' | 'permit';
  /** Whether defying costs one fine, or one for each gate (Six-month deadline). */
  fine: 'once' | 'perGate';
}

/** Effects that happen the moment the card is turned up. */
export const IMMEDIATE_EFFECTS = ['inspectionFines', 'mergerControl'] as const;
export type ImmediateEffect = (typeof IMMEDIATE_EFFECTS)[number];

/** How a card changes this month. Every field is optional on a card; absent means no change. */
export interface ModifierData {
  /** Direct orders are multiplied by this. */
  directOrdersFactor?: number;
  /** Every Market of at least `level` pulls `pull` more in its own feed and behind open Links. */
  bigMarket?: { level: number; pull: number };
  /** Cost of red packets. */
  redPacketsCost?: number;
  /** Shoppers added to the feed of a company. */
  feedShoppers?: { company: string; shoppers: number };
  /** Shoppers added to every feed of at least `level`. */
  bigFeed?: { level: number; shoppers: number };
  /** Pull added to an independent in every feed. */
  independentPull?: { independent: string; pull: number };
  miniProgramPull?: number;
  campaignPull?: number;
  buildCost?: number;
  /** Coins that Raise cash gives. */
  raiseCash?: number;
  /** Orders for one coin. */
  ordersPerCoin?: number;
  /** Ad coins are divided by this, rounded down. */
  adCoinsDivisor?: number;
  /** The named company's wallet weighs half. */
  halveNamedWallet?: boolean;
}

export interface EdictCard {
  id: EdictId;
  order?: Order;
  immediate?: ImmediateEffect;
  /** Whom a card without an order names (Merger control, Fintech restructuring). */
  names?: Naming;
  month?: ModifierData;
}

export interface HeadlineCard {
  id: HeadlineId;
  month?: ModifierData;
}

/** The month's changes of an edict and a headline together, with every field present. */
export interface Modifiers {
  directOrdersFactor: number;
  bigMarketLevel: number;
  bigMarketPull: number;
  redPacketsCost: number;
  feedShoppers: Triple<number>;
  bigFeedLevel: number;
  bigFeedShoppers: number;
  independentPull: Triple<number>;
  miniProgramPull: number;
  campaignPull: number;
  buildCost: number;
  raiseCash: number;
  ordersPerCoin: number;
  adCoinsDivisor: number;
  halveNamedWallet: boolean;
}

export interface ModifierContext {
  seatOf(company: string): Seat;
  independentOf(id: string): 0 | 1 | 2;
  redPacketsCost: number;
  raiseCash: number;
  ordersPerCoin: number;
}

/** Adds up what an edict and a headline say for one month. */
export function combineModifiers(
  sources: readonly (ModifierData | undefined)[],
  context: ModifierContext,
): Modifiers {
  const m: Modifiers = {
    directOrdersFactor: 1,
    bigMarketLevel: 0,
    bigMarketPull: 0,
    redPacketsCost: context.redPacketsCost,
    feedShoppers: [0, 0, 0],
    bigFeedLevel: 0,
    bigFeedShoppers: 0,
    independentPull: [0, 0, 0],
    miniProgramPull: 0,
    campaignPull: 0,
    buildCost: 0,
    raiseCash: context.raiseCash,
    ordersPerCoin: context.ordersPerCoin,
    adCoinsDivisor: 1,
    halveNamedWallet: false,
  };
  for (const data of sources) {
    if (!data) continue;
    m.directOrdersFactor *= data.directOrdersFactor ?? 1;
    if (data.bigMarket) {
      m.bigMarketLevel = data.bigMarket.level;
      m.bigMarketPull = data.bigMarket.pull;
    }
    m.redPacketsCost = data.redPacketsCost ?? m.redPacketsCost;
    if (data.feedShoppers) {
      m.feedShoppers[context.seatOf(data.feedShoppers.company)] += data.feedShoppers.shoppers;
    }
    if (data.bigFeed) {
      m.bigFeedLevel = data.bigFeed.level;
      m.bigFeedShoppers = data.bigFeed.shoppers;
    }
    if (data.independentPull) {
      m.independentPull[context.independentOf(data.independentPull.independent)] +=
        data.independentPull.pull;
    }
    m.miniProgramPull += data.miniProgramPull ?? 0;
    m.campaignPull += data.campaignPull ?? 0;
    m.buildCost += data.buildCost ?? 0;
    m.raiseCash = data.raiseCash ?? m.raiseCash;
    m.ordersPerCoin = data.ordersPerCoin ?? m.ordersPerCoin;
    m.adCoinsDivisor *= data.adCoinsDivisor ?? 1;
    m.halveNamedWallet ||= data.halveNamedWallet ?? false;
  }
  return m;
}
