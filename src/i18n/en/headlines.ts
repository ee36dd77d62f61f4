/** News cards; parameters as in edicts.ts, what really happened in histories.ts. */
export const headlines = {
  'headline.quietMonth': 'Quiet month',
  'headline.quietMonth.text': 'Nothing out of the ordinary.',

  'headline.singlesDay': 'Singles’ Day',
  'headline.singlesDay.text':
    'Every Market’s direct orders are multiplied by {directOrdersFactor}.',

  'headline.sale618': '618 sale',
  'headline.sale618.text':
    'Every Market of level {level} or more pulls {pull} more, in its own feed and behind open Links.',

  'headline.redPacketNewYear': 'Red-packet new year',
  'headline.redPacketNewYear.text':
    'Red packets cost {redPacketsCost} {redPacketsCost|coin|coins} this month.',

  'headline.shortVideoCraze': 'Short-video craze',
  'headline.shortVideoCraze.text':
    '{shoppers} more {shoppers|shopper sets|shoppers set} out from ByteDance’s feed.',

  'headline.miniGameCraze': 'Mini-game craze',
  'headline.miniGameCraze.text':
    '{shoppers} more {shoppers|shopper sets|shoppers set} out from Tencent’s feed.',

  'headline.groupBuyingBoom': 'Group-buying boom',
  'headline.groupBuyingBoom.text': 'Pinduoduo pulls {pull} more in every feed.',

  'headline.stayHomeWeeks': 'Stay-home weeks',
  'headline.stayHomeWeeks.text': 'Meituan pulls {pull} more in every feed.',

  'headline.holidayTravel': 'Holiday travel',
  'headline.holidayTravel.text': 'Every mini-program pulls {miniProgramPull} more.',

  'headline.fundingWinter': 'Funding winter',
  'headline.fundingWinter.text': 'Every build costs {buildCost} {buildCost|coin|coins} more.',

  'headline.cheapCapital': 'Cheap capital',
  'headline.cheapCapital.text':
    'Every build costs {buildCost} {buildCost|coin|coins} less, and Raise cash gives {raiseCash}.',

  'headline.brandSeason': 'Brand season',
  'headline.brandSeason.text':
    'Orders are worth more this month: {ordersPerCoin} {ordersPerCoin|order earns|orders earn} 1 coin.',
} as const satisfies Record<string, string>;
