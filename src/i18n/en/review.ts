/**
 * What a review says: labels, concepts, why a decision was good or bad (params: review/sentences.ts),
 * and why a what-if cannot be. Clauses follow an action's name: "blocking Links to Alibaba" +
 * "holds 2 more shoppers".
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
  'review.label.inaccuracy.about': 'Gave away {inaccuracy} % of the chance to win or more.',
  'review.label.mistake': 'Mistake',
  'review.label.mistake.about': 'Gave away {mistake} % of the chance to win or more.',
  'review.label.blunder': 'Blunder',
  'review.label.blunder.about': 'Gave away {blunder} % of the chance to win or more.',

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

  'review.term.attention.more': 'holds {n} more {n|shopper|shoppers}',
  'review.term.attention.less': 'holds {n} fewer {n|shopper|shoppers}',
  'review.term.orders.more': 'brings {n} more {n|order|orders}',
  'review.term.orders.less': 'costs {n} {n|order|orders}',
  'review.term.payments.more': 'brings {n} more {n|payment|payments}',
  'review.term.payments.less': 'costs {n} {n|payment|payments}',
  'review.term.hosted.more': 'hosts {n} more mini-program {n|order|orders}',
  'review.term.hosted.less': 'hosts {n} fewer mini-program {n|order|orders}',
  'review.term.adCoins.more': 'earns {n} more ad {n|coin|coins}',
  'review.term.adCoins.less': 'earns {n} fewer ad {n|coin|coins}',
  'review.term.exposures.more': 'shows its ads to {n} more {n|shopper|shoppers}',
  'review.term.exposures.less': 'shows its ads to {n} fewer {n|shopper|shoppers}',
  'review.term.cash.more': 'leaves {n} more {n|coin|coins} in hand',
  'review.term.cash.less': 'leaves {n} fewer {n|coin|coins} in hand',
  'review.term.standing.more': 'adds {n} standing',
  'review.term.standing.less': 'costs {n} standing',
  'review.term.awards.more': 'wins {n} more {n|point|points} of awards',
  'review.term.awards.less': 'gives up {n} {n|point|points} of awards',
  'review.term.rivalValue.more': 'gives {company} {n} more market value',
  'review.term.rivalValue.less': 'leaves {company} {n} less market value',
  'review.term.visits.more': 'sends {n} more {n|shopper|shoppers} to {independent}',
  'review.term.visits.less': 'sends {n} fewer {n|shopper|shoppers} to {independent}',
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
    'By market day {doing} {gains}, but {costs}: −{n} % chance to win, compared with {other}.',
  'review.why.mixed.up':
    'By market day {doing} {gains}, though it {costs}: +{n} % chance to win, compared with {other}.',
  'review.why.mixed.even':
    'By market day {doing} {gains}, but {costs}; the chance to win is about the same as with {other}.',
  'review.why.gains.down':
    'By market day {doing} {gains}, but what it gives up shows later: −{n} % chance to win, compared with {other}.',
  'review.why.gains.up':
    'By market day {doing} {gains}: +{n} % chance to win, compared with {other}.',
  'review.why.gains.even':
    'By market day {doing} {gains}; the chance to win is about the same as with {other}.',
  'review.why.costs.down':
    'By market day {doing} {costs}: −{n} % chance to win, compared with {other}.',
  'review.why.costs.up':
    'By market day {doing} {costs}, but it pays later: +{n} % chance to win, compared with {other}.',
  'review.why.costs.even':
    'By market day {doing} {costs}; the chance to win is about the same as with {other}.',
  'review.why.later.down':
    'On the coming market day {doing} comes to the same as {other}; what follows makes it −{n} % chance to win.',
  'review.why.later.up':
    'On the coming market day {doing} comes to the same as {other}; what follows makes it +{n} % chance to win.',
  'review.why.later.even':
    'On the coming market day {doing} comes to the same as {other}, and the chance to win stays about the same.',
  'review.why.points.more': 'In the end that is worth about {n} {n|point|points} of lead.',
  'review.why.points.less': 'In the end that costs about {n} {n|point|points} of lead.',

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
