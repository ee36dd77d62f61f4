/**
 * The rulebook's worked examples. They are about the standard scenario's start and are worked out
 * by the rules themselves, so that they are right whatever the numbers become.
 */
import {
  FRONT,
  IDLE,
  INDEPENDENT,
  type MarketAccount,
  marketDay,
  PROGRAMS,
  VIDEOS,
} from '../game/market.ts';
import type { Rules } from '../game/rules.ts';
import { INDEPENDENT_FEED, type Seat } from '../game/seats.ts';
import { deal } from '../game/setup.ts';
import type { GameState } from '../game/state.ts';
import {
  type Cell,
  paragraph,
  type RulebookBlock,
  type Text,
  table,
  text,
} from './rulebookText.ts';
import { standardRules } from './scenarios.ts';

/** The seats that the examples follow, and the independent whose visits they divide. */
const SHOPKEEPER: Seat = 0;
const CROWD: Seat = 1;
const THIRD: Seat = 2;
const BAZAAR = 0;
const OTHER_BAZAAR = 1;

/** The start with cards that change nothing. */
export function exampleStart(rules: Rules): GameState {
  return deal(rules, {
    order: [0, 1, 2],
    edicts: ['rectifyLinks'],
    headlines: ['quietMonth'],
  });
}

/** The start with one campaign each of the first and the third company at the ad seller. */
export function exampleCampaigns(rules: Rules): GameState {
  const state = exampleStart(rules);
  state.companies[SHOPKEEPER].campaigns[INDEPENDENT_FEED] = 1;
  state.companies[THIRD].campaigns[INDEPENDENT_FEED] = 1;
  return state;
}

function startAccount(): { rules: Rules; account: MarketAccount } {
  const rules = standardRules();
  return { rules, account: marketDay(rules, exampleStart(rules)) };
}

const companyName = (rules: Rules, seat: Seat): Text => text(`company.${rules.companies[seat].id}`);
const independentName = (rules: Rules, i: 0 | 1 | 2): Text =>
  text(`independent.${rules.independents[i].id}`);

/** What a place in a feed's list of pulls is called (`PULL_COUNT` in market.ts). */
function placeName(rules: Rules, place: number): Text {
  const at = (name: string, first: number) =>
    text(`rulebook.4.1.example.${name}`, { company: companyName(rules, (place - first) as Seat) });
  if (place === IDLE) return text('rulebook.4.1.example.idle');
  if (place < PROGRAMS) return at('front', FRONT);
  if (place < VIDEOS) return at('programs', PROGRAMS);
  if (place < INDEPENDENT) return at('videos', VIDEOS);
  return independentName(rules, (place - INDEPENDENT) as 0 | 1 | 2);
}

function example(name: string, params: Text['params'], blocks: RulebookBlock[]): RulebookBlock {
  return { kind: 'example', title: text(`rulebook.${name}.title`, params), blocks };
}

/** 4.1: how the shoppers of one feed divide. */
export function feedExample(): RulebookBlock {
  const { rules, account } = startAccount();
  const feed = account.feeds[CROWD];
  const sum = feed.pulls.reduce((total, pull) => total + pull, 0);
  const floors = feed.pulls.map((pull) => Math.floor((feed.shoppers * pull) / sum));
  const placed = floors.reduce((total, floor) => total + floor, 0);
  const rows = feed.pulls.flatMap((pull, place): Cell[][] => {
    if (pull === 0) return [];
    // Two decimals at most, without idle zeros.
    const exact = String(Math.round((feed.shoppers * pull * 100) / sum) / 100);
    return [[placeName(rules, place), pull, exact, floors[place] ?? 0, feed.went[place] ?? 0]];
  });
  const level = rules.scenario.companies[CROWD].levels.feed;
  return example('4.1.example', { company: companyName(rules, CROWD) }, [
    paragraph('rulebook.4.1.example.text', {
      level,
      shoppers: feed.shoppers,
      pulls: sum,
      placed,
      left: feed.shoppers - placed,
    }),
    table(
      [
        'rulebook.4.1.pull',
        'rulebook.4.1.weight',
        'rulebook.4.1.example.share',
        'rulebook.4.1.example.floor',
        'rulebook.4.1.example.went',
      ],
      rows,
    ),
  ]);
}

/** 4.1: how campaigns win visitors of the independent that sells ads. */
export function sellerExample(): RulebookBlock {
  const rules = standardRules();
  const { adSeller, visits } = marketDay(rules, exampleCampaigns(rules));
  const i = rules.adSeller ?? 0;
  const feed = rules.independents[i].feed ?? { ads: 0, stay: 0 };
  const seller = independentName(rules, i);
  return example('4.1.sellerExample', { seller }, [
    paragraph('rulebook.4.1.sellerExample.text', {
      a: companyName(rules, SHOPKEEPER),
      c: companyName(rules, THIRD),
      seller,
      visits: visits[i],
      stay: feed.stay,
      pull: rules.numbers.campaign.pull + feed.ads,
      stayed: adSeller.stayed,
      wonA: adSeller.won[SHOPKEEPER],
      wonC: adSeller.won[THIRD],
    }),
  ]);
}

/** 4.2: what is counted for one company. */
export function countsExample(): RulebookBlock {
  const { rules, account } = startAccount();
  const company = account.companies[SHOPKEEPER];
  const levels = rules.scenario.companies;
  const { wallets } = account.independents[BAZAAR];
  return example('4.2.example', { company: companyName(rules, SHOPKEEPER) }, [
    paragraph('rulebook.4.2.example.orders', {
      front: company.front,
      programs: company.programs,
      direct: company.direct,
      orders: company.orders,
      idle: company.idle,
      exposures: company.exposures,
      ads: levels[SHOPKEEPER].levels.ads,
      exposuresDivisor: rules.numbers.coins.exposuresDivisor,
      adCoins: company.adCoins,
    }),
    paragraph('rulebook.4.2.example.payments', {
      market: account.markets[SHOPKEEPER].wallets[SHOPKEEPER],
      independent: independentName(rules, BAZAAR),
      visits: account.visits[BAZAAR],
      levelA: levels[SHOPKEEPER].levels.wallet,
      levelB: levels[CROWD].levels.wallet,
      paidA: wallets[SHOPKEEPER],
      paidB: wallets[CROWD],
      other: independentName(rules, OTHER_BAZAAR),
      others: account.independents[OTHER_BAZAAR].wallets[SHOPKEEPER],
      hosted: company.hosted,
      payments: company.payments,
    }),
  ]);
}

/** 4.3: the same company's income. */
export function incomeExample(): RulebookBlock {
  const { rules, account } = startAccount();
  const { coins, orders, payments, adCoins, income } = account.companies[SHOPKEEPER];
  return example('4.3.example', { company: companyName(rules, SHOPKEEPER) }, [
    paragraph('rulebook.4.3.example.text', {
      orders,
      ordersPerCoin: rules.numbers.coins.ordersPerCoin,
      coinsOrders: coins.orders,
      adCoins,
      payments,
      paymentsPerCoin: rules.numbers.coins.paymentsPerCoin,
      coinsPayments: coins.payments,
      coinsHosting: coins.hosting,
      coinsStakes: coins.stakes,
      income,
    }),
  ]);
}

/** 4.4: the same company's market value. */
export function marketValueExample(): RulebookBlock {
  const { rules, account } = startAccount();
  const { figures, marketValueGained, remainder } = account.companies[SHOPKEEPER];
  return example('4.4.example', { company: companyName(rules, SHOPKEEPER) }, [
    paragraph('rulebook.4.4.example.text', {
      ...figures,
      sum: Object.values(figures).reduce((total, figure) => total + figure, 0),
      figuresPerPoint: rules.numbers.figuresPerPoint,
      gained: marketValueGained,
      remainder,
    }),
  ]);
}
