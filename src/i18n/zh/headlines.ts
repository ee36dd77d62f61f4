import type { headlines as en } from '../en/headlines.ts';

/** Sources: see the English file. */
export const headlines: Record<keyof typeof en, string> = {
  'headline.quietMonth': '风平浪静',
  'headline.quietMonth.text': '本月无事。',
  'headline.quietMonth.history':
    '真正平静的月份并不多。2021年7月下旬到2022年3月，我们的大事记里记下了三十多件事。',

  'headline.singlesDay': '双十一',
  'headline.singlesDay.text': '本月各商城的直达订单×{directOrdersFactor}。',
  'headline.singlesDay.history':
    '2021年双十一，天猫成交5403亿元，同比增长8.5%，为历年最低增速。京东报出3491亿元，增长28%。',

  'headline.sale618': '六一八大促',
  'headline.sale618.text': '凡{level}级及以上的商城，在自家流量池和外链开放处的吸引力+{pull}。',
  'headline.sale618.history':
    '“六一八”本是京东的店庆：2022年下单3793亿元，增长10.3%，为历年最低。也是在这个6月，天猫的广告出现在微信朋友圈里。',

  'headline.redPacketNewYear': '春节红包大战',
  'headline.redPacketNewYear.text': '本月发红包只需{redPacketsCost}枚金币。',
  'headline.redPacketNewYear.history':
    '2015年除夕，微信“摇一摇”抢红包共摇了约110亿次。春晚红包的席位2021年归抖音，送出12亿元；2022年归京东，送出15亿元。',

  'headline.shortVideoCraze': '短视频热潮',
  'headline.shortVideoCraze.text': '字节跳动的流量池多{shoppers}位顾客。',
  'headline.shortVideoCraze.history':
    '2021年初，抖音日活约6亿；年底，快手日活约3.2亿。到2022年6月，微信自家的视频号月活也约有8.13亿。',

  'headline.miniGameCraze': '小游戏热潮',
  'headline.miniGameCraze.text': '腾讯的流量池多{shoppers}位顾客。',
  'headline.miniGameCraze.history':
    '2021年，微信小程序日活约4.5亿，小游戏也在其中。前一年约为4亿。',

  'headline.groupBuyingBoom': '拼团热',
  'headline.groupBuyingBoom.text': '拼多多在每个流量池的吸引力+{pull}。',
  'headline.groupBuyingBoom.history':
    '2021年，拼多多年度活跃买家约8.69亿。同年3月，五家社区团购平台因低价倾销合计被罚650万元，其中就有拼多多旗下的一家。',

  'headline.stayHomeWeeks': '居家时期',
  'headline.stayHomeWeeks.text': '美团在每个流量池的吸引力+{pull}。',
  'headline.stayHomeWeeks.history':
    '2021年，美团年度交易用户约6.91亿，外卖交易额约7021亿元。7月骑手权益新规出台，股价一度下跌约14%至15%。',

  'headline.holidayTravel': '假期出行',
  'headline.holidayTravel.text': '每个小程序的吸引力+{miniProgramPull}。',
  'headline.holidayTravel.history':
    '据本作所依据的那篇专栏，2021年4月以来，阿里悄悄在微信上线了至少两个小程序：盒马与飞猪。当时淘宝的核心交易还没有一笔由此而来。',

  'headline.fundingWinter': '融资寒冬',
  'headline.fundingWinter.text': '每次建设多花{buildCost}枚金币。',
  'headline.fundingWinter.history':
    '2021年11月18日，阿里把全年增速预期下调到20%至23%，股价下跌约11%。2022年1月，字节跳动解散投资团队，当时盛传投资并购须事先报批，网信办予以否认。',

  'headline.cheapCapital': '资金宽松',
  'headline.cheapCapital.text': '每次建设少花{buildCost}枚金币，筹资可得{raiseCash}枚。',
  'headline.cheapCapital.history':
    '2021年2月，快手上市募资约54亿美元，开盘股价涨至近三倍。2022年3月，副总理表态整改应尽快完成，恒生科技指数一天大涨22%。',

  'headline.brandSeason': '品牌旺季',
  'headline.brandSeason.text': '本月订单更值钱：每{ordersPerCoin}单得1枚金币。',
  'headline.brandSeason.history':
    '那篇专栏认为，阿里的领先在于造就品牌的能力：新品牌要成气候，先得拿下淘宝天猫，微信没有这样的本事。2021年10月底，淘宝计划让购物车可以分享到微信。',
};
