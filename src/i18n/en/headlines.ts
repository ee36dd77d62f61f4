/** News cards; parameters and sources as in edicts.ts. */
export const headlines = {
  'headline.quietMonth': 'Quiet month',
  'headline.quietMonth.text': 'Nothing out of the ordinary.',
  // E24 to E60
  'headline.quietMonth.history':
    'Real quiet months were few. Our own list has about three dozen events between late July 2021 and March 2022.',

  'headline.singlesDay': 'Singles’ Day',
  'headline.singlesDay.text':
    'Every Market’s direct orders are multiplied by {directOrdersFactor}.',
  // E44
  'headline.singlesDay.history':
    'Alibaba sold goods for 540.3 billion yuan over Singles’ Day 2021, 8.5 per cent more than the year before and its slowest growth ever. JD reported 349.1 billion, up 28 per cent.',

  'headline.sale618': '618 sale',
  'headline.sale618.text':
    'Every Market of level {level} or more pulls {pull} more, in its own feed and behind open Links.',
  // E62
  'headline.sale618.history':
    'The mid-year sale of 18 June is JD’s own festival: 379.3 billion yuan in 2022, up 10.3 per cent, its slowest rise. That June, ads for Alibaba’s Tmall appeared in WeChat Moments.',

  'headline.redPacketNewYear': 'Red-packet new year',
  'headline.redPacketNewYear.text':
    'Red packets cost {redPacketsCost} {redPacketsCost|coin|coins} this month.',
  // E5, E13, E53
  'headline.redPacketNewYear.history':
    'On New Year’s Eve 2015 people shook their phones about 11 billion times for WeChat’s red packets. The gala’s slot went to Douyin in 2021, with 1.2 billion yuan to give away, and to JD in 2022 with 1.5 billion.',

  'headline.shortVideoCraze': 'Short-video craze',
  'headline.shortVideoCraze.text':
    '{shoppers} more {shoppers|shopper sets|shoppers set} out from ByteDance’s feed.',
  // Section 3: Douyin, Kuaishou, WeChat Channels
  'headline.shortVideoCraze.history':
    'About 600 million people a day watched Douyin in early 2021, and about 320 million Kuaishou at the end of the year. By June 2022 WeChat’s own Channels reached about 813 million a month.',

  'headline.miniGameCraze': 'Mini-game craze',
  'headline.miniGameCraze.text':
    '{shoppers} more {shoppers|shopper sets|shoppers set} out from Tencent’s feed.',
  // Section 3: mini-program daily users
  'headline.miniGameCraze.history':
    'About 450 million people a day used WeChat mini-programs in 2021, small games among them. A year before it had been about 400 million.',

  'headline.groupBuyingBoom': 'Group-buying boom',
  'headline.groupBuyingBoom.text': 'Pinduoduo pulls {pull} more in every feed.',
  // Section 3: Pinduoduo; E17
  'headline.groupBuyingBoom.history':
    'About 869 million people bought on Pinduoduo in 2021. In March five community group-buying services, one of them Pinduoduo’s, were fined 6.5 million yuan in all for selling below cost.',

  'headline.stayHomeWeeks': 'Stay-home weeks',
  'headline.stayHomeWeeks.text': 'Meituan pulls {pull} more in every feed.',
  // Section 3: Meituan; E26
  'headline.stayHomeWeeks.history':
    'About 691 million people used Meituan in 2021, and the meals it delivered came to about 702 billion yuan. New rules on riders’ pay had cost its shares about 14 to 15 per cent in July.',

  'headline.holidayTravel': 'Holiday travel',
  'headline.holidayTravel.text': 'Every mini-program pulls {miniProgramPull} more.',
  // Article items 30 and 36; section 6 (Hema confirmed, Fliggy from the article only)
  'headline.holidayTravel.history':
    'The column this game starts from reports that Alibaba had quietly put at least two mini-programs into WeChat since April 2021: the grocer Hema and the travel agent Fliggy. No core trade of Taobao came that way yet.',

  'headline.fundingWinter': 'Funding winter',
  'headline.fundingWinter.text': 'Every build costs {buildCost} {buildCost|coin|coins} more.',
  // E45, E55
  'headline.fundingWinter.history':
    'On 18 November 2021 Alibaba cut its growth forecast to 20–23 per cent, and its shares fell about 11 per cent. In January ByteDance disbanded its investment team amid reports, disputed by the regulator, that deals would need approval first.',

  'headline.cheapCapital': 'Cheap capital',
  'headline.cheapCapital.text':
    'Every build costs {buildCost} {buildCost|coin|coins} less, and Raise cash gives {raiseCash}.',
  // E15, E59
  'headline.cheapCapital.history':
    'Kuaishou’s listing of February 2021, about 5.4 billion US dollars, nearly tripled at the open. When a vice-premier signalled in March 2022 that the crackdown should end soon, Hong Kong’s tech index leapt 22 per cent.',

  'headline.brandSeason': 'Brand season',
  'headline.brandSeason.text':
    'Orders are worth more this month: {ordersPerCoin} {ordersPerCoin|order earns|orders earn} 1 coin.',
  // Article items 38 and 39; E41
  'headline.brandSeason.history':
    'By the column’s account Alibaba leads by its power to make brands: a new one has to win on Taobao and Tmall, and WeChat has nothing like it. In late October 2021 Taobao planned to let shopping carts be shared on WeChat.',
} as const satisfies Record<string, string>;
