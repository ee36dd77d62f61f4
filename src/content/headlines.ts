import type { HeadlineCard } from '../game/cards.ts';

/** The news cards of the rulebook. Texts: translations under `headline.<id>`. */
export const HEADLINES = [
  { id: 'quietMonth' },
  { id: 'singlesDay', month: { directOrdersFactor: 2 } },
  { id: 'sale618', month: { bigMarket: { level: 3, pull: 2 } } },
  { id: 'redPacketNewYear', month: { redPacketsCost: 0 } },
  { id: 'shortVideoCraze', month: { feedShoppers: { company: 'bytedance', shoppers: 4 } } },
  { id: 'miniGameCraze', month: { feedShoppers: { company: 'tencent', shoppers: 4 } } },
  { id: 'groupBuyingBoom', month: { independentPull: { independent: 'pinduoduo', pull: 2 } } },
  { id: 'stayHomeWeeks', month: { independentPull: { independent: 'meituan', pull: 3 } } },
  { id: 'holidayTravel', month: { miniProgramPull: 1 } },
  { id: 'fundingWinter', month: { buildCost: 2 } },
  { id: 'cheapCapital', month: { buildCost: -2, raiseCash: 10 } },
  { id: 'brandSeason', month: { ordersPerCoin: 1 } },
] as const satisfies readonly HeadlineCard[];

export type HeadlineKey = (typeof HEADLINES)[number]['id'];
