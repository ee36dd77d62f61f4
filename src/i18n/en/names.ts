/**
 * Names of the pieces and what each does. Numbers come from `ruleParams` (src/content/params.ts).
 * Real names without a mark are in facts.md; [GK] = general knowledge, no page at hand.
 */
export const names = {
  'company.alibaba': 'Alibaba',
  'company.alibaba.initial': 'A',
  'company.alibaba.feed': 'Taobao Live',
  'company.alibaba.ads': 'Alimama', // [GK]
  'company.alibaba.mini': 'Alipay mini-programs',
  'company.alibaba.market': 'Taobao & Tmall',
  'company.alibaba.wallet': 'Alipay',
  'company.alibaba.pitch':
    'Owns the till: the biggest market, the strongest wallet and ads that pay. But few shoppers start here, so it has to reach into the other two gardens – and mini-program orders show nobody its ads.',
  'company.alibaba.short':
    'The biggest market and the strongest wallet, but few shoppers of its own.',
  'company.tencent': 'Tencent',
  'company.tencent.initial': 'T',
  'company.tencent.feed': 'WeChat',
  'company.tencent.ads': 'WeChat ads',
  'company.tencent.mini': 'WeChat mini-programs',
  'company.tencent.market': 'WeChat shops',
  'company.tencent.wallet': 'WeChat Pay',
  'company.tencent.pitch':
    'Everyone is on WeChat, and others pay to be there: mini-programs, payments and stakes in the three independents. Its ads are weak, and each Links gate it opens thins the crowd its stakes live off.',
  'company.tencent.short':
    'Mini-programs, payments and stakes on the biggest crowd; its ads are weak.',
  'company.bytedance': 'ByteDance',
  'company.bytedance.initial': 'B',
  'company.bytedance.feed': 'Douyin',
  'company.bytedance.ads': 'Ocean Engine', // [GK]
  'company.bytedance.mini': 'Douyin mini-programs',
  'company.bytedance.market': 'Douyin Mall',
  'company.bytedance.wallet': 'Douyin Pay',
  'company.bytedance.pitch':
    'Holds attention and knows how to sell it: a great feed, strong ads and the most cash. Its mall, wallet and mini-programs are late copies, dear to build and capped, so choose which one to chase.',
  'company.bytedance.short':
    'A great feed, strong ads and the most cash; its mall and wallet come late.',

  'independent.pinduoduo': 'Pinduoduo',
  'independent.pinduoduo.about':
    'Group-buying bargains, spread from chat to chat inside WeChat. Each share pays 1 coin a visit.',
  'independent.meituan': 'Meituan',
  'independent.meituan.about':
    'Meals and local services; much of its trade comes through WeChat. Each share pays 1 coin a visit.',
  'independent.kuaishou': 'Kuaishou',
  'independent.kuaishou.about':
    'Short video beside Douyin. Each share pays 1 coin a visit, and anyone may run campaigns to win its visitors.',

  'district.feed': 'Feed',
  'district.feed.about':
    'Where shoppers set out: {shoppersPerLevel} a month for each level. Those who stay are attention, and attention is ad money.',
  'district.ads': 'Ads',
  'district.ads.about':
    'Turns exposures into coins: exposures × level ÷ {exposuresDivisor}. Makes campaigns in this feed stronger, and dearer for rivals.',
  'district.mini': 'Mini-programs',
  'district.mini.about':
    'Each level is one stall for a rival’s mini-program. You earn 1 coin for every {hostedPerCoin} orders placed in them, and they are paid with your wallet.',
  'district.market': 'Market',
  'district.market.about':
    'Draws shoppers by its level, at home and through open Links, and takes as many direct orders again. {ordersPerCoin} orders earn 1 coin.',
  'district.wallet': 'Wallet',
  'district.wallet.about':
    'Its level decides its share of payments wherever it is taken. {paymentsPerCoin} payments earn 1 coin.',

  'gate.links': 'Links',
  'gate.links.about':
    'Shoppers in the owner’s feed can follow links to the guest’s Market and to its videos.',
  'gate.ads': 'Ads',
  'gate.ads.about': 'The guest can buy campaigns in the owner’s feed, and pays the owner for them.',
  'gate.mini': 'Mini-programs',
  'gate.mini.about':
    'The guest can set up mini-programs in the owner’s feed. Shut it and those already there are gone.',
  'gate.pay': 'Payments',
  'gate.pay.about':
    'The owner’s Market takes the guest’s wallet. Shoppers coming by link from the guest’s feed then pay in one tap (pull +{oneTapPull}).',

  'gateStatus.blocked': 'Blocked',
  'gateStatus.blocked.about': 'Shut. Its owner can open it at any time, free of charge.',
  'gateStatus.open': 'Open',
  'gateStatus.open.about': 'Open for as long as its owner likes.',
  'gateStatus.treaty': 'Treaty',
  'gateStatus.treaty.about': 'Open, and cannot be blocked before the treaty ends.',
  'gateStatus.ordered': 'Ordered',
  'gateStatus.ordered.about':
    'Opened on the regulator’s order. It stays open for the rest of the game.',

  'figure.attention': 'Attention',
  'figure.attention.about':
    'Shoppers who stayed in your feed, and those who watch your videos elsewhere.',
  'figure.advertising': 'Advertising',
  'figure.advertising.about':
    'Your ad coins, plus {rivalCampaignFigure} and your Ads level for each campaign of a rival in your feed.',
  'figure.hosting': 'Hosting',
  'figure.hosting.about': 'Orders placed in rivals’ mini-programs in your feed.',
  'figure.orders': 'Orders',
  'figure.orders.about':
    'All orders of your Market: by link or campaign, by mini-program, and direct.',
  'figure.payments': 'Payments',
  'figure.payments.about': 'Orders and visits, anywhere, that were paid with your wallet.',

  'sector.attention': 'Attention',
  'sector.attention.about': 'The company that held the most shoppers this month.',
  'sector.advertising': 'Advertising',
  'sector.advertising.about':
    'The company that earned the most with ads and from rivals’ campaigns this month.',
  'sector.hosting': 'Hosting',
  'sector.hosting.about': 'The company that hosted the most mini-program orders this month.',
  'sector.orders': 'Orders',
  'sector.orders.about': 'The company whose Market took the most orders this month.',
  'sector.payments': 'Payments',
  'sector.payments.about': 'The company whose wallet was used most this month.',
  'sector.trust': 'Public trust',
  'sector.trust.about': 'The company with the best standing with the regulator.',

  'scenario.standard': 'Six months',
  'scenario.standard.about':
    'August 2021 to January 2022, {months} months: from the order to stop blocking links to the deadline.',
  'scenario.quick': 'Four months',
  'scenario.quick.about':
    'The same contest in {months} months, with earlier awards and an earlier deadline. For a first game or a short lesson.',
  'scenario.year': 'A whole year',
  'scenario.year.about':
    '{months} months and more awards: time to build, to fall out and to make up again.',
  'scenario.noRegulator': 'No regulator',
  'scenario.noRegulator.about':
    'The same {months} months, but no edict orders anything and antitrust never strikes. Does anybody open a gate?',
  'scenario.bytedanceOpens': 'ByteDance opens',
  'scenario.bytedanceOpens.about':
    'The next battle, 2022 to 2024 in {months} months: Tencent’s first gates are open, ByteDance moves first, and has still to open to Tencent.',
} as const satisfies Record<string, string>;
