/** Where a class's shoppers went in a month: from feeds to markets and on to wallets. */
import { FRONT, IDLE, INDEPENDENT, type MarketAccount, PROGRAMS, VIDEOS } from '../game/market.ts';
import { INDEPENDENTS, type Independent, RIVALS, SEATS, type Seat } from '../game/seats.ts';

import { dayOf, type TableFacts } from './facts.ts';

/** Texts: `debrief.node.<kind>`. `regulars`: orders that come directly; `won`: by campaigns. */
export type FlowNode =
  | { kind: 'feed' | 'stay' | 'market' | 'programs' | 'wallet'; seat: Seat }
  | { kind: 'independent'; independent: Independent }
  | { kind: 'regulars' | 'won' };

export interface Flow {
  from: FlowNode;
  to: FlowNode;
  /** Shoppers; a mean over the tables, so not always whole. */
  shoppers: number;
  /** Whether they passed a gate in a wall to get there. */
  gate: 'links' | 'mini' | 'pay' | undefined;
}

export function nodeKey(node: FlowNode): string {
  if ('seat' in node) return `${node.kind}.${node.seat}`;
  return 'independent' in node ? `independent.${node.independent}` : node.kind;
}

/** All flows of one market day that at least one shopper took. */
export function flowsOf(account: MarketAccount): Flow[] {
  const flows: Flow[] = [];
  const add = (from: FlowNode, to: FlowNode, shoppers: number, gate?: Flow['gate']): void => {
    if (shoppers > 0) flows.push({ from, to, shoppers, gate });
  };
  for (const host of SEATS) {
    const feed: FlowNode = { kind: 'feed', seat: host };
    const went = (place: number): number => account.feeds[host].went[place] ?? 0;
    add(feed, { kind: 'stay', seat: host }, went(IDLE));
    for (const seat of SEATS) {
      const gate = seat === host ? undefined : 'links';
      add(feed, { kind: 'market', seat }, went(FRONT + seat), gate);
    }
    for (const seat of RIVALS[host]) {
      add(feed, { kind: 'programs', seat }, went(PROGRAMS + seat), 'mini');
      add(feed, { kind: 'stay', seat }, went(VIDEOS + seat), 'links');
      // Who buys in a guest's mini-program pays with the wallet of the garden that hosts it.
      add({ kind: 'programs', seat }, { kind: 'wallet', seat: host }, went(PROGRAMS + seat), 'pay');
    }
    for (const i of INDEPENDENTS) {
      add(feed, { kind: 'independent', independent: i }, went(INDEPENDENT + i));
    }
  }
  for (const seat of SEATS) {
    const market: FlowNode = { kind: 'market', seat };
    add({ kind: 'regulars' }, market, account.companies[seat].direct);
    add({ kind: 'won' }, market, account.adSeller.won[seat]);
    for (const wallet of SEATS) {
      const gate = wallet === seat ? undefined : 'pay';
      add(market, { kind: 'wallet', seat: wallet }, account.markets[seat].wallets[wallet], gate);
      add(
        { kind: 'independent', independent: seat },
        { kind: 'wallet', seat: wallet },
        account.independents[seat].wallets[wallet],
      );
    }
  }
  return flows;
}

export interface MonthFlows {
  month: number;
  /** Tables that the means are of. */
  tables: number;
  flows: readonly Flow[];
  /** Of the shoppers of all feeds, the share that passed a gate on the way; 0 to 1. */
  throughGates: number;
}

/** The mean flows of a month over all tables that have ended it; undefined where none has. */
export function monthFlows(tables: readonly TableFacts[], month: number): MonthFlows | undefined {
  const days = tables.flatMap((table) => dayOf(table, month) ?? []);
  if (days.length === 0) return undefined;
  const sums = new Map<string, Flow>();
  for (const flow of days.flatMap(({ account }) => flowsOf(account))) {
    const key = `${nodeKey(flow.from)} ${nodeKey(flow.to)}`;
    const shoppers = (sums.get(key)?.shoppers ?? 0) + flow.shoppers;
    sums.set(key, { ...flow, shoppers });
  }
  const flows = [...sums.values()].map((flow) => ({
    ...flow,
    shoppers: flow.shoppers / days.length,
  }));
  const fromFeeds = flows.filter(({ from }) => from.kind === 'feed');
  const total = (some: readonly Flow[]): number =>
    some.reduce((sum, { shoppers }) => sum + shoppers, 0);
  const all = total(fromFeeds);
  const passed = total(fromFeeds.filter(({ gate }) => gate !== undefined));
  return { month, tables: days.length, flows, throughGates: all === 0 ? 0 : passed / all };
}

/** The share of shoppers who passed a gate, by month. */
export function throughGatesByMonth(tables: readonly TableFacts[], months: number): number[] {
  return Array.from(
    { length: months },
    (_, i) => monthFlows(tables, i + 1)?.throughGates ?? Number.NaN,
  );
}
