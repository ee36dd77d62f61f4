/**
 * What really happened, for each card; shown at the table, so not among the first texts that load.
 * They take no parameters. Source ids (E..) are those of facts.md.
 */
export const histories = {
  // E25, E32
  'edict.rectifyLinks.history':
    'On 26 July 2021 the industry ministry (MIIT) announced a six-month campaign covering 22 situations, link-blocking among them. At a meeting on 9 September it told the platforms to unblock links by the 17th or face penalties.',

  // Section 0, E39, E49
  'edict.sixMonthDeadline.history':
    'The campaign’s six months ran out in late January 2022. The minister had called link-blocking largely solved on 17 October, though WeChat began trying out shop links in group chats only on 29 November.',

  // E36, E37
  'edict.paymentsInterconnection.history':
    'On 28 September 2021 Alibaba’s Ele.me, Youku, Damai and Kaola were reported to accept WeChat Pay; Taobao itself did not. Days later UnionPay’s app began to share QR codes with both big wallets.',

  // E18, E42
  'edict.miniProgramNeutrality.history':
    'In spring 2021 Alibaba’s Taobao Deals applied for a WeChat mini-program, and Tencent let the application stall. In October the market regulator (SAMR) drafted duties of openness for “super platforms”.',

  // Section 3 (ad market 2021), E42
  'edict.fairAdAccess.history':
    'Alibaba, ByteDance and Tencent took about 29, 21 and 15 per cent of China’s internet advertising in 2021. The duties of openness that SAMR drafted that October were meant for platforms of their size.',

  // E19, E38
  'edict.chooseOneOfTwo.history':
    'On 10 April 2021 Alibaba was fined 18.2 billion yuan, 4 per cent of its 2019 sales in China, for making merchants “choose one of two” platforms. Meituan followed in October with about 3.44 billion.',

  // E20, E48
  'edict.inspection.history':
    'On 13 April 2021 the authorities gave 34 platforms a month to inspect themselves. On 24 November MIIT put every release of a Tencent app under review until the end of the year.',

  // E28, E14
  'edict.unfairCompetition.history':
    'On 17 August 2021 SAMR drafted rules against hijacking traffic and making products incompatible on purpose. In February Douyin had sued Tencent for blocking it on WeChat and QQ, and claimed about 90 million yuan.',

  // E33
  'edict.hearing.history':
    'When MIIT went public on 13 September 2021, each company answered in its own voice. Tencent would open step by step, Alibaba would meet the others halfway, and ByteDance asked for a timetable.',

  // E1, E2, E33
  'edict.noEdict.history':
    'For eight years nobody ordered anything. In August 2013 Alibaba banned WeChat tools from its shops, in November mobile Taobao cut off visits from WeChat; the walls stood until the ministry went public in September 2021.',

  // E30, E35
  'edict.screenTime.history':
    'From 30 August 2021 under-18s were limited to three hours of online games in a normal week. On 18 September Douyin capped its under-14s at 40 minutes a day.',

  // E31, E43
  'edict.personalDataLaw.history':
    'The Data Security Law came into force on 1 September 2021 and the Personal Information Protection Law on 1 November. The second made it harder to aim ads at people.',

  // E22, E46
  'edict.mergerControl.history':
    'On 10 July 2021 SAMR stopped the merger of Huya and Douyu, two game-streaming sites backed by Tencent. On 20 November it fined 43 unreported old deals at half a million yuan each.',

  // E57
  'edict.algorithmRules.history':
    'Since 1 March 2022, just after this game ends, people in China may switch off recommendation by algorithm. The fines are small, but no company lives off recommendation as ByteDance does.',

  // E9, E70
  'edict.fintechRestructuring.history':
    'Ant, the company behind Alipay, was to list in November 2020; two days before trading the authorities stopped it. The clean-up lasted until July 2023, when Ant was fined about 7.1 billion yuan.',

  // E24 to E60
  'headline.quietMonth.history':
    'Real quiet months were few. Our own list has about three dozen events between late July 2021 and March 2022.',

  // E44
  'headline.singlesDay.history':
    'Alibaba sold goods for 540.3 billion yuan over Singles’ Day 2021, 8.5 per cent more than the year before and its slowest growth ever. JD reported 349.1 billion, up 28 per cent.',

  // E62
  'headline.sale618.history':
    'The mid-year sale of 18 June is JD’s own festival: 379.3 billion yuan in 2022, up 10.3 per cent, its slowest rise. That June, ads for Alibaba’s Tmall appeared in WeChat Moments.',

  // E5, E13, E53
  'headline.redPacketNewYear.history':
    'On New Year’s Eve 2015 people shook their phones about 11 billion times for WeChat’s red packets. The gala’s slot went to Douyin in 2021, with 1.2 billion yuan to give away, and to JD in 2022 with 1.5 billion.',

  // Section 3: Douyin, Kuaishou, WeChat Channels
  'headline.shortVideoCraze.history':
    'About 600 million people a day watched Douyin in early 2021, and about 320 million Kuaishou at the end of the year. By June 2022 WeChat’s own Channels reached about 813 million a month.',

  // Section 3: mini-program daily users
  'headline.miniGameCraze.history':
    'About 450 million people a day used WeChat mini-programs in 2021, small games among them. A year before it had been about 400 million.',

  // Section 3: Pinduoduo; E17
  'headline.groupBuyingBoom.history':
    'About 869 million people bought on Pinduoduo in 2021. In March five community group-buying services, one of them Pinduoduo’s, were fined 6.5 million yuan in all for selling below cost.',

  // Section 3: Meituan; E26
  'headline.stayHomeWeeks.history':
    'About 691 million people used Meituan in 2021, and the meals it delivered came to about 702 billion yuan. New rules on riders’ pay had cost its shares about 14 to 15 per cent in July.',

  // Article items 30 and 36; section 6 (Hema confirmed, Fliggy from the article only)
  'headline.holidayTravel.history':
    'The column this game starts from reports that Alibaba had quietly put at least two mini-programs into WeChat since April 2021: the grocer Hema and the travel agent Fliggy. No core trade of Taobao came that way yet.',

  // E45, E55
  'headline.fundingWinter.history':
    'On 18 November 2021 Alibaba cut its growth forecast to 20–23 per cent, and its shares fell about 11 per cent. In January ByteDance disbanded its investment team amid reports, disputed by the regulator, that deals would need approval first.',

  // E15, E59
  'headline.cheapCapital.history':
    'Kuaishou’s listing of February 2021, about 5.4 billion US dollars, nearly tripled at the open. When a vice-premier signalled in March 2022 that the crackdown should end soon, Hong Kong’s tech index leapt 22 per cent.',

  // Article items 38 and 39; E41
  'headline.brandSeason.history':
    'By the column’s account Alibaba leads by its power to make brands: a new one has to win on Taobao and Tmall, and WeChat has nothing like it. In late October 2021 Taobao planned to let shopping carts be shared on WeChat.',
} as const satisfies Record<string, string>;
