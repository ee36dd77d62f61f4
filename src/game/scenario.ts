/**
 * A scenario as data: lengths, starting positions, decks and every number of the rulebook.
 * Published as a JSON schema in src/content/scenarios; checked by `compileRules`.
 */
import type { EdictId, HeadlineId } from './cards.ts';
import type { District, GateKind } from './seats.ts';

export interface CompanySetup {
  /** Stable id, also the key of its name in the translations. */
  id: string;
  levels: Record<District, number>;
  /** Districts that go up to level 6 at the lower price; the others are clones. */
  core: District[];
  cash: number;
  marketValue: number;
  standing: number;
  /** Shares held of each independent, by its id; absent = 0. */
  stakes: Record<string, number>;
  /** Independents that take wallets take this company's at any level. */
  walletEverywhere: boolean;
}

export interface IndependentSetup {
  id: string;
  /** Pull in each company's feed, by company id. */
  pulls: Record<string, number>;
  /** It pulls less in this company's feed for each Links gate of it that is not blocked. */
  livesOff: string;
  /** Its visits are paid with the wallets (of Pinduoduo and Meituan they are, rulebook 4.2). */
  takesWallets: boolean;
  /** Sells campaigns: weight of visitors who stay, and its ads level. Absent: sells none. */
  feed?: { ads: number; stay: number };
}

export interface GateSetup {
  owner: string;
  guest: string;
  kind: GateKind;
}

/** Every number of the rulebook, named by what it does. Coins, points, levels or shoppers. */
export interface Numbers {
  roundsPerMonth: number;
  buildCost: { core: number; clone: number };
  maxLevel: { core: number; clone: number };
  campaign: { cost: number; pull: number; perFeed: number };
  miniProgram: { cost: number; pull: number };
  redPackets: { cost: number; weight: number };
  /** Coins for a share, and for each share of any independent that one holds already. */
  stake: { cost: number; more: number; shares: number };
  /** `months` counts this month: 2 = this and next. */
  treaty: { price: number; months: number };
  raiseCash: number;
  openingStanding: number;
  blocksPerMonth: number;
  feed: {
    shoppersPerLevel: number;
    idlePerLevel: number;
    /** Shoppers for a kind of gate that is open both ways, per rival. */
    interconnection: Record<GateKind, number>;
  };
  oneTapPull: number;
  /** A rival's videos pull its Feed level divided by this. */
  videosDivisor: number;
  livesOffPull: number;
  /** The wallet level from which independents take a wallet that is not taken everywhere. */
  thirdWalletLevel: number;
  coins: {
    ordersPerCoin: number;
    exposuresDivisor: number;
    paymentsPerCoin: number;
    hostedPerCoin: number;
    cashPerPoint: number;
  };
  figuresPerPoint: number;
  rivalCampaignFigure: number;
  defy: { fine: number; standing: number; coinsPerPoint: number };
  permitStanding: number;
  inspectionFine: number;
  mergerPrice: number;
  awards: { most: number; second: number; antitrust: number };
}

export interface Scenario {
  format: 'walled-gardens-scenario';
  version: 1;
  id: string;
  months: number;
  /** Months at whose end awards are given. */
  awardMonths: number[];
  companies: [CompanySetup, CompanySetup, CompanySetup];
  independents: [IndependentSetup, IndependentSetup, IndependentSetup];
  openGates: GateSetup[];
  miniPrograms: { guest: string; host: string; count: number }[];
  /** Possible first turn orders, as company ids; one is drawn. */
  firstOrders: [string, string, string][];
  edicts: {
    /** Card of a given month (key: month), the others are drawn from the pool. */
    fixed: Record<string, EdictId>;
    pool: EdictId[];
  };
  headlines: { fixed: Record<string, HeadlineId>; pool: HeadlineId[] };
  numbers: Numbers;
}

/** Rules that one arm of an experiment plays without or otherwise; texts: `teach.experiment.<id>`. */
export const EXPERIMENTS = ['noForcedOpening', 'noAntitrust', 'cheapDefiance'] as const;
export type Experiment = (typeof EXPERIMENTS)[number];

export type DeepPartial<T> = T extends object ? { [K in keyof T]?: DeepPartial<T[K]> } : T;

/**
 * A scenario file that has passed scenario.schema.json: whole, or the changes to a built-in one,
 * whose id `extends` gives. Changes replace whole keys, but `numbers` is merged number by number,
 * and `edicts` and `headlines` keep whichever of `fixed` and `pool` the file leaves out.
 */
export type ScenarioFile = { $schema?: string } & (
  | (Scenario & { extends?: undefined })
  | ({ extends: string } & Pick<Scenario, 'format' | 'version' | 'id'> &
      Partial<Omit<Scenario, 'numbers' | 'edicts' | 'headlines'>> & {
        numbers?: DeepPartial<Numbers>;
        edicts?: Partial<Scenario['edicts']>;
        headlines?: Partial<Scenario['headlines']>;
      })
);

/** Names a scenario wherever one is kept or sent. */
export interface ScenarioRef {
  /** Id of a built-in scenario, `id~experiment`, or the id of the file beside it. */
  scenario: string;
  /** The scenario itself, where it is not built in. */
  scenarioFile?: ScenarioFile;
}

/** Of anything that names a scenario, the name alone. */
export function refOf({ scenario, scenarioFile }: ScenarioRef): ScenarioRef {
  return scenarioFile ? { scenario, scenarioFile } : { scenario };
}
