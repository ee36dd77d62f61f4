import type { headlines as en } from '../en/headlines.ts';

/** Parameters: see the English file. */
export const headlines: Record<keyof typeof en, string> = {
  'headline.quietMonth': '风平浪静',
  'headline.quietMonth.text': '本月无事。',

  'headline.singlesDay': '双十一',
  'headline.singlesDay.text': '本月各商城的直达订单×{directOrdersFactor}。',

  'headline.sale618': '六一八大促',
  'headline.sale618.text': '凡{level}级及以上的商城，在自家流量池和外链开放处的吸引力+{pull}。',

  'headline.redPacketNewYear': '春节红包大战',
  'headline.redPacketNewYear.text': '本月发红包只需{redPacketsCost}枚金币。',

  'headline.shortVideoCraze': '短视频热潮',
  'headline.shortVideoCraze.text': '字节跳动的流量池多{shoppers}位顾客。',

  'headline.miniGameCraze': '小游戏热潮',
  'headline.miniGameCraze.text': '腾讯的流量池多{shoppers}位顾客。',

  'headline.groupBuyingBoom': '拼团热',
  'headline.groupBuyingBoom.text': '拼多多在每个流量池的吸引力+{pull}。',

  'headline.stayHomeWeeks': '居家时期',
  'headline.stayHomeWeeks.text': '美团在每个流量池的吸引力+{pull}。',

  'headline.holidayTravel': '假期出行',
  'headline.holidayTravel.text': '每个小程序的吸引力+{miniProgramPull}。',

  'headline.fundingWinter': '融资寒冬',
  'headline.fundingWinter.text': '每次建设多花{buildCost}枚金币。',

  'headline.cheapCapital': '资金宽松',
  'headline.cheapCapital.text': '每次建设少花{buildCost}枚金币，筹资可得{raiseCash}枚。',

  'headline.brandSeason': '品牌旺季',
  'headline.brandSeason.text': '本月订单更值钱：每{ordersPerCoin}单得1枚金币。',
};
