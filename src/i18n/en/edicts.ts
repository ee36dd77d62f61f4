/**
 * Regulator cards. `.text` takes `ruleParams` and `cardParams` (src/content/params.ts); `.history`
 * takes nothing. Source ids (E..) are those of facts.md.
 */
export const edicts = {
  'edict.rectifyLinks': 'Rectify link-blocking',
  'edict.rectifyLinks.text':
    'Every company must open one Links gate. Defying costs {fine} coins and {standing} standing.',
  // E25, E32
  'edict.rectifyLinks.history':
    'On 26 July 2021 the industry ministry (MIIT) announced a six-month campaign covering 22 situations, link-blocking among them. At a meeting on 9 September it told the platforms to unblock links by the 17th or face penalties.',

  'edict.sixMonthDeadline': 'Six-month deadline',
  'edict.sixMonthDeadline.text':
    'Every company must open all its blocked Links gates. Defying costs {fine} coins for each of them, and {standing} standing in all.',
  // Section 0, E39, E49
  'edict.sixMonthDeadline.history':
    'The campaign’s six months ran out in late January 2022. The minister had called link-blocking largely solved on 17 October, though WeChat began trying out shop links in group chats only on 29 November.',

  'edict.paymentsInterconnection': 'Payments interconnection',
  'edict.paymentsInterconnection.text':
    'Every company must open one Payments gate. Defying costs {fine} coins and {standing} standing.',
  // E36, E37
  'edict.paymentsInterconnection.history':
    'On 28 September 2021 Alibaba’s Ele.me, Youku, Damai and Kaola were reported to accept WeChat Pay; Taobao itself did not. Days later UnionPay’s app began to share QR codes with both big wallets.',

  'edict.miniProgramNeutrality': 'Mini-program neutrality',
  'edict.miniProgramNeutrality.text':
    'The company with the highest Mini must open all its blocked Mini gates. Defying costs {fine} coins and {standing} standing.',
  // E18, E42
  'edict.miniProgramNeutrality.history':
    'In spring 2021 Alibaba’s Taobao Deals applied for a WeChat mini-program, and Tencent let the application stall. In October the market regulator (SAMR) drafted duties of openness for “super platforms”.',

  'edict.fairAdAccess': 'Fair ad access',
  'edict.fairAdAccess.text':
    'The company with the highest Ads must open all its blocked Ads gates. Defying costs {fine} coins and {standing} standing.',
  // Section 3 (ad market 2021), E42
  'edict.fairAdAccess.history':
    'Alibaba, ByteDance and Tencent took about 29, 21 and 15 per cent of China’s internet advertising in 2021. The duties of openness that SAMR drafted that October were meant for platforms of their size.',

  'edict.chooseOneOfTwo': 'Choose one of two',
  'edict.chooseOneOfTwo.text':
    'The company with the highest Market must open one gate of any kind. Defying costs {fine} coins and {standing} standing.',
  // E19, E38
  'edict.chooseOneOfTwo.history':
    'On 10 April 2021 Alibaba was fined 18.2 billion yuan, 4 per cent of its 2019 sales in China, for making merchants “choose one of two” platforms. Meituan followed in October with about 3.44 billion.',

  'edict.inspection': 'Inspection',
  'edict.inspection.text':
    'Every company with standing below 0 pays {inspectionFine} {inspectionFine|coin|coins} for each point below. Then the company with the lowest standing must open one gate of any kind, or defy for {fine} coins and {standing} standing.',
  // E20, E48
  'edict.inspection.history':
    'On 13 April 2021 the authorities gave 34 platforms a month to inspect themselves. On 24 November MIIT put every release of a Tencent app under review until the end of the year.',

  'edict.unfairCompetition': 'Unfair competition',
  'edict.unfairCompetition.text':
    'The company with the most blocked gates must open one of any kind. Defying costs {fine} coins and {standing} standing.',
  // E28, E14
  'edict.unfairCompetition.history':
    'On 17 August 2021 SAMR drafted rules against hijacking traffic and making products incompatible on purpose. In February Douyin had sued Tencent for blocking it on WeChat and QQ, and claimed about 90 million yuan.',

  'edict.hearing': 'Hearing',
  'edict.hearing.text':
    'Every company may open one gate of any kind for good and gain {permitStanding} standing. Declining is free.',
  // E33
  'edict.hearing.history':
    'When MIIT went public on 13 September 2021, each company answered in its own voice. Tencent would open step by step, Alibaba would meet the others halfway, and ByteDance asked for a timetable.',

  'edict.screenTime': 'Screen time',
  'edict.screenTime.text':
    'This month every feed of level {level} or more has {shoppers} {shoppers|shopper|shoppers} fewer.',
  // E30, E35
  'edict.screenTime.history':
    'From 30 August 2021 under-18s were limited to three hours of online games in a normal week. On 18 September Douyin capped its under-14s at 40 minutes a day.',

  'edict.personalDataLaw': 'Personal data law',
  'edict.personalDataLaw.text': 'This month every campaign pulls {campaignPull} less.',
  // E31, E43
  'edict.personalDataLaw.history':
    'The Data Security Law came into force on 1 September 2021 and the Personal Information Protection Law on 1 November. The second made it harder to aim ads at people.',

  'edict.mergerControl': 'Merger control',
  'edict.mergerControl.text':
    'The company with the most shares sells one back for {mergerPrice} coins: of its independents, the one with the fewest visits last month.',
  // E22, E46
  'edict.mergerControl.history':
    'On 10 July 2021 SAMR stopped the merger of Huya and Douyu, two game-streaming sites backed by Tencent. On 20 November it fined 43 unreported old deals at half a million yuan each.',

  'edict.algorithmRules': 'Algorithm rules',
  'edict.algorithmRules.text': 'This month ad coins are divided by {adCoinsDivisor}.',
  // E57
  'edict.algorithmRules.history':
    'Since 1 March 2022, just after this game ends, people in China may switch off recommendation by algorithm. The fines are small, but no company lives off recommendation as ByteDance does.',

  'edict.fintechRestructuring': 'Fintech restructuring',
  'edict.fintechRestructuring.text':
    'This month the company with the highest Wallet has its wallet’s weight halved at every market, red packets included.',
  // E9, E70
  'edict.fintechRestructuring.history':
    'Ant, the company behind Alipay, was to list in November 2020; two days before trading the authorities stopped it. The clean-up lasted until July 2023, when Ant was fined about 7.1 billion yuan.',
} as const satisfies Record<string, string>;
