/** The in-app rulebook; its order is src/content/rulebook.ts, its numbers come from the scenario. */
export const rulebook = {
  'rulebook.0.title': 'What the game is about',
  'rulebook.0.role':
    'You run Alibaba, Tencent or ByteDance for {months} months from August 2021. Each of them has built a walled garden, and the regulator has just told all three to take the walls down. You decide which of your gates to open, to whom, and when.',
  'rulebook.0.funnel':
    'Shoppers set out from feeds (WeChat, Douyin, and a thin one of Alibaba’s own), go to markets (Taobao & Tmall, WeChat shops, Douyin Mall) by links, mini-programs and campaigns, and pay with wallets (Alipay, WeChat Pay, Douyin Pay). Tencent and ByteDance own the top of this funnel, Alibaba the till at its end.',
  'rulebook.0.cannibal':
    'An order that comes through a mini-program shows the shopper no ad of Alibaba’s: what opening brings in orders it can take away in advertising.',
  'rulebook.0.weakAds':
    'Tencent’s weak Ads stand for WeChat’s tight limits on notifications and automated advertising.',
  'rulebook.0.independents':
    'Pinduoduo, Meituan and Kuaishou live off the walls, and Tencent holds stakes in them.',
  'rulebook.0.clones':
    'A clone is a second-rate version of a rival’s business: dearer to build, and capped.',
  'rulebook.0.pie': 'A kind of gate that is open both ways makes the whole pie grow.',
  'rulebook.0.goal':
    'Each company takes {actions} actions, {rounds} a month. The highest score at the end wins, and most of a score is market value (MV).',
  'rulebook.0.numbers':
    'Money is counted in whole coins and everything else in whole numbers. Every division rounds down unless it says otherwise. There are no dice: only the order of the cards, and who goes first, is left to chance.',

  'rulebook.1.title': 'Set-up',
  'rulebook.1.districts':
    'Each company has five districts. Their levels and what else it has at the start:',
  'rulebook.1.company': 'Company',
  'rulebook.1.cash': 'Cash',
  'rulebook.1.marketValue': 'Market value',
  'rulebook.1.standing': 'Standing',
  'rulebook.1.coreLevel': '{level} core',
  'rulebook.1.core':
    'Districts marked “core” go up to level {maxCore}. The others are clones: they cost more to build and stop at level {maxClone}.',
  'rulebook.1.standingRule':
    'Standing is what the regulator thinks of a company. It may fall below 0 and has no limits.',
  'rulebook.1.gates':
    'A company owns four gates toward each rival, eight in all, 24 on the board. A gate belongs to the company in whose garden it stands; it lets the rival, its guest, do something there:',
  'rulebook.1.gate': 'Gate',
  'rulebook.1.gateDoes': 'What it lets the guest do',
  'rulebook.1.status': 'State',
  'rulebook.1.statusMeans': 'What it means',
  'rulebook.1.pictured': '{district}, level {level}',
  'rulebook.1.statuses':
    'A gate is in one of four states. Wherever these rules say “not blocked”, any of the last three will do.',
  'rulebook.1.openGates': 'At the start every gate is blocked but these:',
  'rulebook.1.owner': 'Owner',
  'rulebook.1.guest': 'Guest',
  'rulebook.1.host': 'Host',
  'rulebook.1.programs':
    'A garden has as many slots for mini-programs as its Mini level. Both guests share them; nobody needs one in its own garden. These mini-programs are there at the start; once the slots are full, the host has to build Mini before another fits in.',
  'rulebook.1.programCount': 'Mini-programs',
  'rulebook.1.slots': 'Slots of the host',
  'rulebook.1.stakes':
    'There are {shares} shares of each of the three independents. Each share pays its holder at every market day, and counts at the end. At the start:',
  'rulebook.1.independent': 'Independent',
  'rulebook.1.sharesOf': 'Shares: {company}',
  'rulebook.1.forSale': 'For sale',
  'rulebook.1.edicts':
    'Edicts are the regulator’s cards, one a month. The edict of some months is always the same; for each of the others one is drawn, without putting any back, from {edictPool} more.',
  'rulebook.1.month': 'Month',
  'rulebook.1.edict': 'Edict',
  'rulebook.1.headlines':
    'Headlines are news cards, one a month, drawn without putting any back from {headlinePool}.',
  'rulebook.1.headline': 'Headline',
  'rulebook.1.faceUp':
    'This month’s and next month’s edict and headline lie face up. Later ones are hidden.',
  'rulebook.1.order':
    'One of these turn orders is drawn for the first month. At the end of each month the company that went first moves to the end.',
  'rulebook.1.first': 'First',
  'rulebook.1.second': 'Second',
  'rulebook.1.third': 'Third',

  'rulebook.2.title': 'A month',
  'rulebook.2.intro': 'A month goes through these steps:',
  'rulebook.2.edict':
    'Edict. Its immediate effects happen. Then, in turn order, each company it names that has something to open gives its answer (section 5).',
  'rulebook.2.rounds':
    '{rounds} {rounds|round|rounds}. In each, every company takes one action, in turn order (section 3).',
  'rulebook.2.market': 'Market day (section 4).',
  'rulebook.2.awards':
    'Awards and antitrust at the end of {awardCount|month|months} {awardMonths} (section 6).',
  'rulebook.2.cleanUp':
    'Clean-up. Campaigns and red packets are taken off. Treaty gates whose last month this was become plain open gates. The turn order rotates, and the next card of each deck turns face up.',

  'rulebook.3.title': 'Actions',
  'rulebook.3.intro':
    'One action a turn. You can only do what you can pay for at once. Whatever does not go to a rival goes to the bank.',
  'rulebook.3.action': 'Action',
  'rulebook.3.cost': 'Cost',
  'rulebook.3.effect': 'Effect',
  'rulebook.3.free': 'free',
  'rulebook.3.seeBelow': 'see below',
  'rulebook.3.coins': '{n} {n|coin|coins}',
  'rulebook.3.build': 'Build',
  'rulebook.3.build.cost':
    '{buildCore} × the new level (core), {buildClone} × the new level (clone)',
  'rulebook.3.build.effect': 'One of your districts goes up one level.',
  'rulebook.3.ownCampaign': 'Campaign in your own feed',
  'rulebook.3.ownCampaign.cost': '{campaignCost}, to the bank',
  'rulebook.3.ownCampaign.effect':
    'This month your Market pulls {campaignPull} + your Ads level more in your own feed.',
  'rulebook.3.rivalCampaign': 'Campaign in a rival’s feed',
  'rulebook.3.rivalCampaign.cost': '{campaignCost} + the host’s Ads level, to the host',
  'rulebook.3.rivalCampaign.effect':
    'Its Ads gate to you must not be blocked. This month your Market pulls {campaignPull} + the host’s Ads level more in that feed, whether or not Links is open.',
  'rulebook.3.sellerCampaign': 'Campaign at {seller}',
  'rulebook.3.sellerCampaign.cost': '{campaignCost}, to the bank',
  'rulebook.3.sellerCampaign.effect':
    'No gate is needed. This month some of {seller}’s visitors go on to your Market (4.1).',
  'rulebook.3.miniProgram': 'Mini-program',
  'rulebook.3.miniProgram.cost': '{programCost}, to the host',
  'rulebook.3.miniProgram.effect':
    'The host’s Mini gate to you must not be blocked, and it must have a free slot. You get one more mini-program there, and it lasts.',
  'rulebook.3.redPackets': 'Red packets',
  'rulebook.3.redPackets.effect':
    'Once a month. Your Wallet weighs {redPacketsWeight} more at every market this month.',
  'rulebook.3.open': 'Open',
  'rulebook.3.open.effect':
    'One of your blocked gates becomes open. The first time its owner opens a gate of its own will – by this action or by treaty – it gains {openingStanding} standing. Orders do not count; a gate that was open at the start counts once if it is blocked and then opened again.',
  'rulebook.3.block': 'Block',
  'rulebook.3.block.effect':
    'One of your open gates becomes blocked, not one held by a treaty or an order. At most {blocksPerMonth} a month. Blocking a Mini gate removes all the guest’s mini-programs there.',
  'rulebook.3.stake': 'Stake',
  'rulebook.3.stake.cost':
    '{stakeCost} coins, and {stakeMore} more for each share you already hold',
  'rulebook.3.stake.effect':
    'Buy one share of an independent, if one is left. Your shares of all independents together count for the price.',
  'rulebook.3.treaty': 'Treaty',
  'rulebook.3.treaty.effect': 'Offer a rival a deal about gates.',
  'rulebook.3.raiseCash': 'Raise cash',
  'rulebook.3.raiseCash.effect': 'Take {raiseCash} coins.',
  'rulebook.3.limits':
    'A company may run at most {campaignsPerFeed} {campaignsPerFeed|campaign|campaigns} in one feed a month, and needs a Market of level 1 to run any. A campaign’s pull uses the host’s Ads level on market day, not the level when it was bought.',
  'rulebook.3.treatyKinds': 'Treaty. You offer one rival exactly one of these:',
  'rulebook.3.swap':
    'Swap: you open one blocked gate of yours to it, and it opens one blocked gate of its own to you. The two may be of different kinds.',
  'rulebook.3.buy': 'Buy: it opens one blocked gate to you, and you pay it {treatyPrice} coins.',
  'rulebook.3.sell': 'Sell: you open one blocked gate to it, and it pays you {treatyPrice} coins.',
  'rulebook.3.treatyRules':
    'The gates are named in the offer, and only blocked ones can be. Whoever is to pay must have the {treatyPrice} coins. The rival answers at once.',
  'rulebook.3.accepted':
    'Accepted: the coins change hands, the gates become treaty gates for {treatyMonths} {treatyMonths|month|months} counting this one – they cannot be blocked before the clean-up of the last – and each owner gets the standing for a gate it opens so for the first time. That was your action.',
  'rulebook.3.refused':
    'Refused: nothing happens, and you take another action. You cannot make a second offer this turn.',

  'rulebook.4.title': 'Market day',
  'rulebook.4.intro':
    'Market day looks at everything as it stands now: levels, gates, campaigns and this month’s two cards. It has four steps, and you can follow each on the board. The examples show the “{scenario}” game at its start, as if nobody had done anything yet and nothing were in the news.',

  'rulebook.4.1.title': 'Shoppers divide',
  'rulebook.4.1.shoppers':
    'Each feed has {shoppersPerLevel} shoppers for each of its levels. Interconnection brings more: for each kind of gate that is open both ways between the feed’s owner and a rival – Links {linksBonus}, Ads {adsBonus}, Mini-programs {miniBonus}, Payments {payBonus} – so at most {mostInterconnection} with both rivals, and both companies’ feeds gain. Cards may add or take away shoppers.',
  'rulebook.4.1.divide':
    'The shoppers of a feed divide in proportion to everything that pulls there, by largest remainder: work out each exact share (shoppers × pull ÷ sum of pulls), round all down, and give the shoppers left over one each to the largest remainders. Equal remainders go in the order of this table.',
  'rulebook.4.1.place': 'Order',
  'rulebook.4.1.pull': 'What pulls',
  'rulebook.4.1.weight': 'How much',
  'rulebook.4.1.idle': 'Staying in the feed (idle)',
  'rulebook.4.1.idle.weight': '{idlePerLevel} × the Feed level',
  'rulebook.4.1.front': 'The front of a Market: {a}, {b}, {c}',
  'rulebook.4.1.front.weight':
    'The owner’s own Market: its level. A rival’s: its level if the owner’s Links gate to it is not blocked, {oneTapPull} more with one-tap. Besides, each campaign of that company in this feed, even where Links is blocked.',
  'rulebook.4.1.programs': 'Mini-programs of {a}, {b}, {c}',
  'rulebook.4.1.programs.weight': '{programPull} for each in this garden',
  'rulebook.4.1.videos': 'Videos of {a}, {b}, {c}',
  'rulebook.4.1.videos.weight':
    'A rival’s Feed level ÷ {videosDivisor}, if the owner’s Links gate to it is not blocked',
  'rulebook.4.1.independents': 'The independents: {a}, {b}, {c}',
  'rulebook.4.1.independents.weight': 'See the next table',
  'rulebook.4.1.oneTap':
    'One-tap: a rival’s Market takes the wallet of the feed’s owner, that is, the rival’s Payments gate to the owner is not blocked.',
  'rulebook.4.1.pullIn': 'Pull in the feed of {company}',
  'rulebook.4.1.livesOff': 'Lives off',
  'rulebook.4.1.livesOffRule':
    'In the feed of the company it lives off, an independent pulls {livesOffPull} less for each of that company’s two Links gates that is not blocked, but never less than 0: it lives off the walls. What the news adds is added after that.',
  'rulebook.4.1.direct': 'Besides, each Market gets as many direct orders as its level.',
  'rulebook.4.1.seller':
    'Campaigns at {seller}. Where there are any, the visitors of {seller} from all feeds divide once more, in the same way: staying weighs {sellerStay}, and each campaign there {campaignPull} + {sellerAds} (equal remainders: staying first, then {a}, {b}, {c}). Those a company wins are front shoppers of its Market. They still count as visits of {seller}.',
  'rulebook.4.1.example.title': 'Example: the feed of {company}',
  'rulebook.4.1.example.text':
    'Feed {level} gives {shoppers} shoppers; no gate is open both ways yet. The pulls add up to {pulls}. Rounding down places {placed} shoppers; the other {left} go to the largest remainders.',
  'rulebook.4.1.example.share': 'Exact share',
  'rulebook.4.1.example.floor': 'Rounded down',
  'rulebook.4.1.example.went': 'Shoppers',
  'rulebook.4.1.example.idle': 'Idle',
  'rulebook.4.1.example.front': 'Front of {company}',
  'rulebook.4.1.example.programs': 'Mini-programs of {company}',
  'rulebook.4.1.example.videos': 'Videos of {company}',
  'rulebook.4.1.sellerExample.title': 'Example: campaigns at {seller}',
  'rulebook.4.1.sellerExample.text':
    '{a} and {c} each run one campaign at {seller}, which has {visits} {visits|visitor|visitors} this month. The weights are {stay} for staying and {pull} for each campaign: {stayed} {stayed|stays|stay}, {wonA} {wonA|goes|go} on to {a} and {wonC} to {c}.',

  'rulebook.4.2.title': 'What is counted',
  'rulebook.4.2.orders':
    'Orders of a company: its front and mini-program shoppers in all three feeds, and its direct orders.',
  'rulebook.4.2.idle':
    'Idle shoppers of a company: those who stayed in its feed, and those of other feeds who went to its videos.',
  'rulebook.4.2.exposures':
    'Exposures: idle shoppers + front shoppers from all feeds + direct orders. Mini-program orders are not among them: there the merchants deal with shoppers inside the host.',
  'rulebook.4.2.hosted': 'Hosted orders: rivals’ mini-program shoppers in its feed.',
  'rulebook.4.2.visits': 'Visits of an independent: its shoppers from all feeds.',
  'rulebook.4.2.adCoins': 'Ad coins: exposures × Ads level ÷ {exposuresDivisor}.',
  'rulebook.4.2.paymentsHost':
    'Payments: an order in a mini-program is paid with the host’s wallet, so all its hosted orders are payments of the host.',
  'rulebook.4.2.paymentsMarket':
    'The front and direct orders of each Market divide among the wallets taken there, in proportion to Wallet level ({redPacketsWeight} more with red packets), by largest remainder; equal remainders go to {a}, {b}, {c} in this order. A Market takes its own company’s wallet, and that of each rival to which its Payments gate is not blocked.',
  'rulebook.4.2.paymentsIndependents':
    'The visits of an independent that takes wallets divide in the same way. It takes some wallets at any level and the others from Wallet level {thirdWalletLevel}; red packets do not count for this level.',
  'rulebook.4.2.takesWallets': 'Takes wallets',
  'rulebook.4.2.wallet': 'Wallet',
  'rulebook.4.2.takenAt': 'Taken by independents',
  'rulebook.4.2.always': 'at any level',
  'rulebook.4.2.fromLevel': 'from level {thirdWalletLevel}',
  'rulebook.4.2.yes': 'yes',
  'rulebook.4.2.no': 'no',
  'rulebook.4.2.example.title': 'Example: the counts of {company}',
  'rulebook.4.2.example.orders':
    'Orders: {front} front + {programs} by mini-program + {direct} direct = {orders}. Exposures: {idle} idle + {front} + {direct} = {exposures}; ad coins: {exposures} × {ads} ÷ {exposuresDivisor} = {adCoins}.',
  'rulebook.4.2.example.payments':
    'Its own Market takes only its own wallet: {market} payments. {independent} has {visits} visits; Wallets of {levelA} and {levelB} share them {paidA} to {paidB}. With {others} at {other} and {hosted} hosted orders that makes {payments} payments.',

  'rulebook.4.3.title': 'Income in coins',
  'rulebook.4.3.intro': 'Each company takes, each item rounded down by itself:',
  'rulebook.4.3.orders': 'orders ÷ {ordersPerCoin} (another number in Brand season)',
  'rulebook.4.3.ads': 'its ad coins',
  'rulebook.4.3.payments': 'payments ÷ {paymentsPerCoin}',
  'rulebook.4.3.hosting': 'hosted orders ÷ {hostedPerCoin}',
  'rulebook.4.3.stakes': 'for each independent: its shares × the visits',
  'rulebook.4.3.campaigns': 'What campaigns and mini-programs cost was paid when they were bought.',
  'rulebook.4.3.example.title': 'Example: the income of {company}',
  'rulebook.4.3.example.text':
    '{orders} ÷ {ordersPerCoin} = {coinsOrders} for orders, {adCoins} ad coins, {payments} ÷ {paymentsPerCoin} = {coinsPayments} for payments, {coinsHosting} for hosting and {coinsStakes} from shares: {income} coins.',

  'rulebook.4.4.title': 'Market value',
  'rulebook.4.4.figures': 'Add up the company’s five figures:',
  'rulebook.4.4.figure': 'Figure',
  'rulebook.4.4.counts': 'What it counts',
  'rulebook.4.4.gain':
    'It gains the sum ÷ {figuresPerPoint} in market value. The remainder is kept and added next month.',
  'rulebook.4.4.campaigns':
    'A rival’s campaign in your feed adds {rivalCampaignFigure} + your Ads level to advertising. Campaigns at an independent add to nobody’s.',
  'rulebook.4.4.example.title': 'Example: the market value of {company}',
  'rulebook.4.4.example.text':
    'Attention {attention} + advertising {advertising} + hosting {hosting} + orders {orders} + payments {payments} = {sum}. {sum} ÷ {figuresPerPoint} = {gained} market value; {remainder} {remainder|is|are} kept for next month.',

  'rulebook.5.title': 'Edicts and headlines',
  'rulebook.5.order':
    'When an edict is turned up, the company it names is fixed, and its immediate effects happen (fines at an inspection, the sale under merger control). Then the companies that must or may open something answer in turn order, one after another, each seeing the answers before its own.',
  'rulebook.5.ties':
    'Where two tie for “highest”, “most” or “lowest”, the one earlier in this month’s turn order is meant.',
  'rulebook.5.mustOpen':
    '“Must open” speaks of blocked gates only; treaty gates count as not blocked. A company with none to open is skipped.',
  'rulebook.5.comply':
    'Comply: choose the gate, if there is a choice. It becomes “ordered”: open for the rest of the game. That gives no standing, unless the edict says so.',
  'rulebook.5.defy': 'Defy: pay {fine} coins and lose {standing} standing. The gates stay blocked.',
  'rulebook.5.cannotPay':
    'Whoever cannot pay a fine pays what it has, and loses 1 market value for each {coinsPerPoint} coins missing, rounded up.',
  'rulebook.5.card': 'Card',
  'rulebook.5.effect': 'Effect',
  'rulebook.5.merger':
    'Merger control looks at the independents of which the company holds a share; equal visits go in the order {a}, {b}, {c}. The share sold is for sale again, and the coins come before anyone acts. If nobody holds a share, nothing happens.',
  'rulebook.5.fintech':
    'Fintech restructuring halves the weight, rounded down, in the division of payments only, not the payments of hosted mini-programs.',
  'rulebook.5.algorithm':
    'Algorithm rules touches ad coins only (rounded down once more), not what rivals pay for campaigns.',
  'rulebook.5.personalData':
    'Personal data law holds for every campaign, those at independents too. A pull never falls below 0.',
  'rulebook.5.headlines': 'A headline holds for its month.',

  'rulebook.6.title': 'Awards and antitrust',
  'rulebook.6.when': 'After market day of {awardCount|month|months} {awardMonths}:',
  'rulebook.6.sectors':
    'There are awards in six sectors: this month’s five figures of 4.4, and public trust, which is standing.',
  'rulebook.6.points': 'The most in a sector gives {most} market value, the second most {second}.',
  'rulebook.6.ties':
    'All that tie for most get {most}, and then there is no second. All that tie for second get {second}. Zero or less gets nothing.',
  'rulebook.6.antitrust':
    'Antitrust: the company with the most blocked gates loses {antitrust} market value. If two tie, the one with the lower standing; if they still tie, the one later in this month’s turn order. Nobody, if no company has a blocked gate.',

  'rulebook.7.title': 'The end',
  'rulebook.7.when': 'The game ends after month {months}. The score is the sum of:',
  'rulebook.7.marketValue': 'market value',
  'rulebook.7.cash': 'cash ÷ {cashPerPoint}',
  'rulebook.7.standing': 'standing (below 0 it counts against you)',
  'rulebook.7.stakes': 'for each independent: your shares × its visits in the last month',
  'rulebook.7.winner':
    'The highest score wins. If scores are equal: fewer blocked gates, then more cash, then the order {a}, {b}, {c}.',
  'rulebook.7.during': 'The score shown during the game is the same sum with last month’s visits.',
} as const satisfies Record<string, string>;
