/**
 * What a review says: labels, concepts, why a decision was good or bad (params: review/sentences.ts),
 * how an action works, and why a what-if cannot be. Clauses follow an action's name: "blocking Links to
 * Alibaba" + "brings 2 more orders".
 */
export const review = {
  'review.label.forced': 'Forced',
  'review.label.forced.about': 'There was nothing to choose.',
  'review.label.brilliant': 'Brilliant',
  'review.label.brilliant.about':
    'Far better than anything else, and not to be seen at first sight.',
  'review.label.best': 'Best',
  'review.label.best.about': 'Nothing better was found.',
  'review.label.good': 'Good',
  'review.label.good.about': 'Close to the best.',
  'review.label.inaccuracy': 'Inaccuracy',
  'review.label.inaccuracy.about':
    'The chance to win fell by {inaccuracy} percentage points or more.',
  'review.label.mistake': 'Mistake',
  'review.label.mistake.about': 'The chance to win fell by {mistake} percentage points or more.',
  'review.label.blunder': 'Blunder',
  'review.label.blunder.about': 'The chance to win fell by {blunder} percentage points or more.',

  'review.concept.bottlenecks': 'Bottlenecks',
  'review.concept.bottlenecks.about':
    'Whoever holds the scarce step, attention or the till, takes the larger part of what all create.',
  'review.concept.envelopment': 'Platform envelopment',
  'review.concept.envelopment.about':
    'Entering a neighbour’s business by bundling it with the users one already has.',
  'review.concept.coopetition': 'Coopetition',
  'review.concept.coopetition.about':
    'A rival can be a complement and a substitute at the same time: work with it and compete with it.',
  'review.concept.multiHoming': 'Multi-homing',
  'review.concept.multiHoming.about':
    'Merchants and shoppers who use several platforms at once loosen the hold of each of them.',
  'review.concept.networkEffects': 'Network effects',
  'review.concept.networkEffects.about':
    'A wall keeps a network’s value inside; compatibility makes the whole larger and lets some of it leak.',
  'review.concept.cannibalization': 'Cannibalization',
  'review.concept.cannibalization.about':
    'New traffic that bypasses one’s own ads eats into the business one already has.',
  'review.concept.makeBuyAlly': 'Make, buy or ally',
  'review.concept.makeBuyAlly.about':
    'A copy of one’s own, a stake or a partner: three ways into a field, each with its price.',
  'review.concept.gradedOpenness': 'Graded openness',
  'review.concept.gradedOpenness.about':
    'How far and when to open is a move in the game with the regulator.',

  'review.doing.build': 'building {district}',
  'review.doing.campaign': 'a campaign in {feed}',
  'review.doing.miniProgram': 'a mini-program with {company}',
  'review.doing.redPackets': 'handing out red packets',
  'review.doing.open': 'opening {gate} to {company}',
  'review.doing.block': 'blocking {gate} to {company}',
  'review.doing.comply': 'opening {gate} to {company} as ordered',
  'review.doing.stake': 'a share of {independent}',
  'review.doing.swap': 'offering {company} {mine} for its {yours}',
  'review.doing.buy': 'offering {company} {price} coins for its {yours}',
  'review.doing.sell': 'offering {company} {mine} for {price} coins',
  'review.doing.raiseCash': 'raising cash',
  'review.doing.complyAll': 'opening every gate the edict names',
  'review.doing.defy': 'defying the edict',
  'review.doing.decline': 'declining',
  'review.doing.acceptTreaty': 'accepting the treaty',
  'review.doing.refuseTreaty': 'refusing the treaty',
  'review.feed.own': 'its own feed',
  'review.feed.rival': '{company}’s feed',

  'review.term.attention.more': 'holds {n} more {n|shopper|shoppers} in its own feed',
  'review.term.attention.less': 'holds {n} fewer {n|shopper|shoppers} in its own feed',
  'review.term.orders.more': 'brings {n} more {n|order|orders}',
  'review.term.orders.less': 'brings {n} fewer {n|order|orders}',
  'review.term.payments.more': 'brings {n} more {n|payment|payments}',
  'review.term.payments.less': 'brings {n} fewer {n|payment|payments}',
  'review.term.hosted.more': 'hosts {n} more mini-program {n|order|orders}',
  'review.term.hosted.less': 'hosts {n} fewer mini-program {n|order|orders}',
  'review.term.adCoins.more': 'earns {n} more ad {n|coin|coins}',
  'review.term.adCoins.less': 'earns {n} fewer ad {n|coin|coins}',
  'review.term.exposures.more': 'shows its ads to {n} more {n|shopper|shoppers}',
  'review.term.exposures.less': 'shows its ads to {n} fewer {n|shopper|shoppers}',
  'review.term.cash.more': 'leaves {n} more {n|coin|coins} in hand',
  'review.term.cash.less': 'leaves {n} fewer {n|coin|coins} in hand',
  'review.term.standing.more': 'earns {n} more standing with the regulator',
  'review.term.standing.less': 'earns {n} less standing with the regulator',
  'review.term.awards.more': 'wins {n} more {n|point|points} of this month’s awards',
  'review.term.awards.less': 'wins {n} fewer {n|point|points} of this month’s awards',
  'review.term.level.more':
    'leaves {district} {n} {n|level|levels} higher for the {days} market {days|day|days} after it',
  'review.term.level.less':
    'leaves {district} {n} {n|level|levels} lower for the {days} market {days|day|days} after it',
  'review.term.programs.more':
    'leaves it {n} more {n|mini-program|mini-programs} with {company} for the {days} market {days|day|days} after it',
  'review.term.programs.less':
    'leaves it {n} fewer {n|mini-program|mini-programs} with {company} for the {days} market {days|day|days} after it',
  'review.term.lasting.more': 'goes on working on the {days} market {days|day|days} after it',
  'review.term.lasting.less':
    'gives up what would go on working on the {days} market {days|day|days} after it',
  'review.term.shares.more': 'leaves it {n} more {n|share|shares} of {independent}',
  'review.term.shares.less': 'leaves it {n} fewer {n|share|shares} of {independent}',
  'review.term.rivalValue.more': 'lets {company} gain {n} more market value',
  'review.term.rivalValue.less': 'lets {company} gain {n} less market value',
  'review.term.visits.more':
    'sends {n} more {n|shopper|shoppers} to {independent} (whose shares it holds)',
  'review.term.visits.less':
    'sends {n} fewer {n|shopper|shoppers} to {independent} (whose shares it holds)',
  'review.term.antitrust.own.hit': 'draws the antitrust penalty',
  'review.term.antitrust.own.spared': 'avoids the antitrust penalty',
  'review.term.antitrust.rival.hit': 'turns antitrust on {company}',
  'review.term.antitrust.rival.spared': 'takes antitrust off {company}',
  'review.term.named.own.hit': 'makes {company} the target of next month’s edict ({edict})',
  'review.term.named.own.spared':
    'spares {company} being the target of next month’s edict ({edict})',
  'review.term.named.rival.hit': 'makes {company} the target of next month’s edict ({edict})',
  'review.term.named.rival.spared':
    'takes {company} out of the sights of next month’s edict ({edict})',

  'review.clauses': '{first} and {second}',
  'review.why.mixed.down':
    'This month {doing} {gains}, but {costs}: −{n} % chance to win, compared with {other}.',
  'review.why.mixed.up':
    'This month {doing} {gains}, though it {costs}: +{n} % chance to win, compared with {other}.',
  'review.why.mixed.even':
    'This month {doing} {gains}, but {costs}; the chance to win is about the same as with {other}.',
  'review.why.gains.down':
    'This month {doing} {gains}, but what it gives up shows later: −{n} % chance to win, compared with {other}.',
  'review.why.gains.up': 'This month {doing} {gains}: +{n} % chance to win, compared with {other}.',
  'review.why.gains.even':
    'This month {doing} {gains}; the chance to win is about the same as with {other}.',
  'review.why.costs.down':
    'This month {doing} {costs}: −{n} % chance to win, compared with {other}.',
  'review.why.costs.up':
    'This month {doing} {costs}, but it pays later: +{n} % chance to win, compared with {other}.',
  'review.why.costs.even':
    'This month {doing} {costs}; the chance to win is about the same as with {other}.',
  'review.why.later.down':
    'This month {doing} by itself comes to about the same as {other}; what follows makes it −{n} % chance to win.',
  'review.why.later.up':
    'This month {doing} by itself comes to about the same as {other}; what follows makes it +{n} % chance to win.',
  'review.why.later.even':
    'This month {doing} by itself comes to about the same as {other}, and the chance to win stays about the same.',
  'review.why.last': 'It is the last month: what is built now works on one market day only.',
  'review.then.coins.more':
    'It leaves the coins for {next} later this month; after {other} they would be too few, and {instead} would take its place.',
  'review.then.coins.less':
    'It leaves too few coins for {instead} later this month; {next} takes its place.',
  'review.then.otherLater':
    '{other} still follows later this month; done at once, it would have left a turn for {instead}.',
  'review.then.takenLater':
    'After {other}, {doing} could still follow later this month; done at once, it leaves a turn for {next}.',
  'review.then.order':
    'Both are expected this month either way; it is the order that makes the difference.',
  'review.then.room':
    'Later this month {next} is then expected; after {other} it would be {instead}.',
  'review.then.rival':
    '{company} is then expected to go on with {next}; after {other} it would be {instead}.',
  'review.why.points.more':
    'By the end of the game that is worth about {n} {n|point|points}, against the average of the three.',
  'review.why.points.less':
    'By the end of the game that costs about {n} {n|point|points}, against the average of the three.',

  'review.how.build.feed':
    'A larger Feed brings in more shoppers month after month, and all else begins with them: attention, orders, payments.',
  'review.how.build.ads':
    'With higher Ads every shopper who sees them is worth more coins month after month, and campaigns in its feed pull more.',
  'review.how.build.mini':
    'Higher Mini-programs mean one more place for a rival’s shop. The host takes the payments of all its orders, month after month.',
  'review.how.build.market':
    'A larger Market draws more shoppers month after month, from its own feed and through every rival’s open Links gate.',
  'review.how.build.wallet':
    'A heavier Wallet takes a larger part of the payments month after month, wherever it is accepted.',
  'review.how.campaign.own':
    'A campaign in the company’s own feed turns passers-by into customers, but on this one market day only.',
  'review.how.campaign.rival':
    'A campaign buys a way to a rival’s shoppers even where Links are shut. It lasts one market day, and the rival earns on it.',
  'review.how.campaign.independent':
    'A campaign with an independent buys shoppers whom no rival can wall in, but on this one market day only.',
  'review.how.miniProgram':
    'A mini-program is a shop inside the rival’s garden: many orders, month after month. In return the rival’s wallet takes the payments, and those shoppers see none of the company’s ads.',
  'review.how.redPackets':
    'Red packets win over payments wherever the wallet is accepted, but on this one market day only.',
  'review.how.open.links':
    'Opening Links lets some shoppers walk out. In return, once both sides are open both feeds grow.',
  'review.how.open.ads':
    'Opening Ads sells the attention in its feed: the rival pays for each campaign there, and may draw some shoppers away.',
  'review.how.open.mini':
    'Opening Mini-programs takes the rival in as a guest: the guest gets the orders, the host gets the payments.',
  'review.how.open.pay':
    'Opening Payments lets shoppers pay with the rival’s wallet: some payments go there, but its users buy more readily.',
  'review.how.block.links':
    'Blocking Links keeps shoppers from walking out to that rival. It also ends what both feeds gain while both sides are open.',
  'review.how.block.ads':
    'Blocking Ads keeps that rival’s campaigns out of its feed, and gives up what they would pay.',
  'review.how.block.mini':
    'Blocking Mini-programs throws that rival’s shops out: its orders there stop, and so do the payments that they brought the host.',
  'review.how.block.pay':
    'Blocking Payments keeps the payments at its market from that rival’s wallet, but its users buy less readily.',
  'review.how.stake':
    'A share lives off the independent’s visitors: coins each month, and points at the end. It needs no open gate.',
  'review.how.swap':
    'In a swap both open at once, so neither gives without taking, and for this month and the next nobody can shut again.',
  'review.how.buy':
    'Buying opens a gate that the rival would keep shut. For this month and the next the rival cannot shut it again.',
  'review.how.sell':
    'Selling gets coins for a gate, where opening it alone would get none. For this month and the next it cannot be shut again.',
  'review.how.raiseCash':
    'Coins are worth little by themselves: they count for what they can buy in the months to come.',
  'review.how.comply':
    'Opening as ordered is safe from fines. But the gate stays open for the rest of the game, and can no longer be sold or traded.',
  'review.how.accept':
    'A gate opened by invitation stays open for the rest of the game, and can no longer be sold or traded.',
  'review.how.defy':
    'Defying keeps the gates shut for coins and standing. What stays shut can still be opened or traded later, on the company’s own terms.',
  'review.how.decline':
    'Declining costs nothing: the gate can still be opened or traded later, on the company’s own terms.',
  'review.how.acceptTreaty':
    'A treaty binds both sides for this month and the next, so each can count on the other’s gate or coins.',
  'review.how.refuseTreaty': 'Refusing leaves every gate as it is, and costs nothing.',

  'review.here.more.shoppers': 'As things stand, that is {n} more {n|shopper|shoppers} this month.',
  'review.here.more.adCoins': 'As things stand, that is {n} more ad {n|coin|coins} this month.',
  'review.here.more.orders': 'As things stand, that is {n} more {n|order|orders} this month.',
  'review.here.more.payments': 'As things stand, that is {n} more {n|payment|payments} this month.',
  'review.here.guests.none': 'For now both rivals find its Mini-programs gates shut.',
  'review.here.guests.one': 'For now only {company} finds its Mini-programs gate open.',
  'review.here.walkOut.starts':
    'As things stand, {n} {n|shopper|shoppers} a month would walk out to {company}.',
  'review.here.walkOut.stops':
    'As things stand, that keeps {n} {n|shopper|shoppers} a month from walking out to {company}.',
  'review.here.price.starts': '{company} would pay {n} coins for each campaign there.',
  'review.here.price.stops': '{company} pays {n} coins for each campaign there.',
  'review.here.pay.starts':
    'As things stand, that would bring {company} {n} {n|payment|payments} a month.',
  'review.here.pay.stops':
    'As things stand, that takes {n} {n|payment|payments} a month from {company}.',
  'review.here.both.starts':
    '{company}’s {gate} gate is open already, so both feeds gain {n} {n|shopper|shoppers} a month at once.',
  'review.here.both.stops':
    '{company}’s {gate} gate is open too, so both feeds lose {n} {n|shopper|shoppers} a month.',
  'review.here.both.waits': 'Both feeds grow only when {company} opens its {gate} gate too.',
  'review.here.both.swap': 'Here both feeds gain {n} {n|shopper|shoppers} a month.',
  'review.here.goodwill.first': 'It is the first opening of this gate, so it earns {n} standing.',
  'review.here.goodwill.again': 'The gate was opened before, so it earns no more standing.',
  'review.here.shops.some':
    '{company} has {n} {n|shop|shops} there, with {m} {m|order|orders} a month.',
  'review.here.shops.none': '{company} has no shop there yet.',
  'review.here.slots.some': 'There is room for {n} {n|shop|shops}.',
  'review.here.slots.none': 'There is no room for a shop until Mini-programs grow.',
  'review.here.paid': 'It costs {n} coins, and {company} gets them.',
  'review.here.sold': '{company} pays {n} coins for it.',
  'review.here.visits':
    'As things stand, {independent} has {n} {n|visitor|visitors} a month: a share brings {n} {n|coin|coins} each month, and {n} {n|point|points} at the end.',
  'review.here.coins': 'This month it brings {n} coins.',
  'review.here.fine.saved': 'Defying would cost {n} coins and {m} standing.',
  'review.here.fine.paid': 'Here that costs {n} coins and {m} standing.',
  'review.here.permit.earned': 'This edict only invites: opening earns {n} standing.',
  'review.here.permit.lost': 'This edict only invites: opening would have earned {n} standing.',
  'review.here.treaty.swap':
    'The offer: {company} opens {theirs} to {own}, and {own} opens {gate} to {company}.',
  'review.here.treaty.buy': 'The offer: {own} opens {gate} to {company} and gets {n} coins for it.',
  'review.here.treaty.sell':
    'The offer: {company} opens {theirs} to {own} and gets {n} coins for it.',
  'review.here.edict.one': 'Next month’s edict ({edict}) orders everyone to open one such gate.',
  'review.here.edict.all': 'Next month’s edict ({edict}) orders everyone to open all such gates.',
  'review.here.edict.names': 'So far, next month’s edict ({edict}) would name {company}.',

  'whatIf.notALaterMonth': 'Choose a month that has not begun: the cards of this one are up.',
  'whatIf.unknownCard': 'This scenario has no such card. Choose another.',
  'whatIf.fixedCard':
    'That card has a month of its own in this scenario. Choose another card or month.',
  'whatIf.unknownGate': 'There is no such gate. Choose another.',
  'whatIf.tooFewSlots':
    'More mini-programs stand there than this level has room for. Choose a higher level.',
  'whatIf.levelOutOfRange': 'The district cannot have this level. Choose another.',
  'whatIf.cashOutOfRange': 'Coins are a whole number from 0 to 1000.',
  'whatIf.gateOffered':
    'A treaty over that gate has been offered and waits for its answer. Choose another gate, or go one decision on.',
  'whatIf.offerTooDear':
    'The treaty that has been offered takes more coins than that. Choose more, or go one decision on.',
} as const satisfies Record<string, string>;
