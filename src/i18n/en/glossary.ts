/**
 * What the words of the game mean, for the places where they stand and for the rulebook's glossary
 * (src/content/glossary.ts, src/review/glossary.ts). Numbers come from `rulebookParams`.
 */
export const glossary = {
  'glossary.title': 'Glossary',
  'glossary.about':
    'Every word of the game that a screen names. Most of them are explained where they stand, too: a word with a dotted line opens its explanation.',
  'glossary.board': 'The board and its pieces',
  'glossary.month': 'The month and its actions',
  'glossary.market': 'Words of market day',
  'glossary.score': 'Worth, score and awards',
  'glossary.games': 'Scenarios, experiments and opponents',
  'glossary.review': 'Words of the review',
  'glossary.more': 'Section {section}',
  'glossary.section': 'In the rulebook: section {section}',
  'glossary.close': 'Close',

  'glossary.kind.action': 'Action',
  'glossary.kind.company': 'Company',
  'glossary.kind.concept': 'Concept',
  'glossary.kind.district': 'District',
  'glossary.kind.edict': 'Edict',
  'glossary.kind.experiment': 'Experiment',
  'glossary.kind.figure': 'Figure of market day',
  'glossary.kind.gate': 'Kind of gate',
  'glossary.kind.gateStatus': 'State of a gate',
  'glossary.kind.headline': 'Headline',
  'glossary.kind.independent': 'Independent',
  'glossary.kind.label': 'Label of the review',
  'glossary.kind.level': 'Level of the opponents',
  'glossary.kind.persona': 'Temper of the opponents',
  'glossary.kind.scenario': 'Scenario',
  'glossary.kind.sector': 'Award',

  'term.garden': 'Walled garden',
  'term.garden.about':
    'A company’s own platform: five districts behind a wall. What a rival can do inside depends on the gates that stand open to it.',
  'term.plaza': 'Plaza',
  'term.plaza.about':
    'The ground between the gardens, where the three independents have their stalls. Shoppers get there from every feed without passing a gate.',
  'term.shopper': 'Shoppers',
  'term.shopper.about':
    'Those who set out from a feed on market day: {shoppersPerLevel} for each of its levels, and more where gates are open both ways. Each of them ends in one place.',
  'term.level': 'Level, core and clone',
  'term.level.about':
    'How far a district has been built. A core business goes up to level {maxCore}. A clone is a copy of a rival’s business: it costs more and stops at {maxClone}.',
  'term.gate': 'Gate',
  'term.gate.about':
    'A way through one company’s wall for one rival and one kind of thing. Each company has eight: four kinds toward each rival.',
  'term.owner': 'Owner and guest',
  'term.owner.about':
    'A gate belongs to the company in whose garden it stands, its owner, which opens and blocks it. The rival that it lets in is the guest; of a mini-program, the owner of the garden is the host.',
  'term.stall': 'Stall',
  'term.stall.about':
    'Room for one mini-program of a rival. A garden has as many as its Mini-programs level, and both rivals share them.',
  'term.shares': 'Shares',
  'term.shares.about':
    'There are {shares} of each independent. On every market day a share pays its holder 1 coin for each visit, and at the end it counts 1 point for each visit of the last month.',

  'term.edict': 'Edict',
  'term.edict.about':
    'The regulator’s card of the month. It may order gates open, or change what counts this month. This month’s and next month’s lie face up.',
  'term.comply': 'Comply',
  'term.comply.about':
    'To open the gate that an edict orders open. From then on it is “ordered”: nobody can block it for the rest of the game.',
  'term.defy': 'Defy',
  'term.defy.about':
    'To refuse what an edict orders. It costs {fine} {fine|coin|coins} and {standing} standing, and the gates stay blocked.',
  'term.headline': 'Headline',
  'term.headline.about':
    'The news card of the month: it changes one thing until the month is over. This month’s and next month’s lie face up.',
  'term.actions': 'Actions left',
  'term.actions.about':
    'Each company takes {rounds} {rounds|action|actions} a month, one at a time, in turn order. A full dot is an action still to come.',
  'term.turnOrder': 'Turn order',
  'term.turnOrder.about':
    'Who acts first, second and third. At the end of each month the company that went first moves to the end.',
  'term.forecast': 'Forecast',
  'term.forecast.about':
    'What the coming market day would bring as things stand now, with the action you have drafted if there is one. Rivals who act before it will change it.',
  'term.action.build':
    'One of your districts goes up a level, for {buildCore} coins × the new level. A clone costs {buildClone} × the new level.',
  'term.action.campaign':
    'This month your Market pulls {campaignPull} + the host’s Ads level more in one feed. It costs {campaignCost} coins in your own feed. In a rival’s you pay the rival its Ads level more, and its Ads gate must stand open to you.',
  'term.action.miniProgram':
    'You pay {programCost} coins to a rival for a stall in its garden, which pulls {programPull} there every month. Its Mini-programs gate must stand open to you, and a stall must be free.',
  'term.action.redPackets':
    'Once a month, for {redPacketsCost} coins: your Wallet weighs {redPacketsWeight} more wherever it is taken, until the month is over.',
  'term.action.open':
    'One of your blocked gates opens, free of charge. The first time that you open a gate of your own will, you gain {openingStanding} standing.',
  'term.action.block':
    'One of your open gates is blocked again, at most {blocksPerMonth} a month, but none held open by a treaty or an order. If it is a Mini-programs gate, the guest loses its mini-programs there.',
  'term.action.stake':
    'You buy one share of an independent for {stakeCost} {stakeCost|coin|coins}, if one is left.',
  'term.action.stake.more':
    'It costs {stakeMore} {stakeMore|coin|coins} more for each share you already hold.',
  'term.action.offer':
    'You propose to a rival that both open a gate to each other, or that one opens a gate for {treatyPrice} coins. If it accepts, nobody can block those gates for {treatyMonths} months, counting this one.',
  'term.action.raiseCash': 'You take {raiseCash} coins from the bank.',

  'term.marketDay': 'Market day',
  'term.marketDay.about':
    'The end of every month: shoppers leave their feeds, go where they are drawn, buy and pay. All coins and most market value come from it.',
  'term.pull': 'Pull',
  'term.pull.about':
    'How strongly a place draws the shoppers of a feed. They divide in proportion to the pulls of all the places they can reach.',
  'term.staying': 'Staying',
  'term.staying.about':
    'Shoppers who buy nothing and stay in the feed. They are attention, and they see ads. Staying pulls {idlePerLevel} for each Feed level.',
  'term.videos': 'Videos',
  'term.videos.about':
    'Where Links is open, a feed’s shoppers can watch the rival’s videos instead. They then count as the rival’s attention. Videos pull the rival’s Feed level ÷ {videosDivisor}.',
  'term.oneTap': 'One-tap',
  'term.oneTap.about':
    'A rival’s Market that takes the wallet of the feed’s owner pulls {oneTapPull} more in that feed: shoppers need not change wallets.',
  'term.interconnection': 'Open both ways',
  'term.interconnection.about':
    'A kind of gate that two companies keep open to each other brings more shoppers to both feeds: Links {linksBonus}, Ads {adsBonus}, Mini-programs {miniBonus}, Payments {payBonus}.',
  'term.directOrders': 'Direct orders',
  'term.directOrders.about':
    'Orders of people who come to a Market by themselves, through no feed: as many as its level.',
  'term.visits': 'Visits',
  'term.visits.about': 'Shoppers from all feeds who went to an independent on market day.',
  'term.exposures': 'Exposures',
  'term.exposures.about':
    'All who see a company’s ads: those who stay in its feed or watch its videos, those who come to the front of its Market, and direct orders. Orders in mini-programs are not among them.',
  'term.adCoins': 'Ad coins',
  'term.adCoins.about':
    'What a company earns with its ads: exposures × Ads level ÷ {exposuresDivisor}.',
  'term.income': 'Income',
  'term.income.about':
    'The coins of a market day: 1 for every {ordersPerCoin} orders, {paymentsPerCoin} payments or {hostedPerCoin} orders hosted, all ad coins, and 1 for each visit and share.',
  'term.carried': 'Carried over',
  'term.carried.about':
    'What was left when last month’s figures were divided by {figuresPerPoint}. Nothing is lost: it is added to this month’s.',
  'term.figures': 'One of five figures; together, {figuresPerPoint} of them make 1 market value.',

  'term.marketValue': 'Market value',
  'term.marketValue.about':
    'What a company is worth, and most of its score. Every market day adds its five figures ÷ {figuresPerPoint}. Awards add to it; antitrust and unpaid fines take from it.',
  'term.cash': 'Cash',
  'term.cash.about':
    'Coins in hand, to pay for actions. What is left at the end counts 1 point for every {cashPerPoint} coins.',
  'term.standing': 'Standing',
  'term.standing.about':
    'What the regulator thinks of a company. Opening a gate of one’s own will adds {openingStanding}, defying an edict costs {standing}. Every point counts as one point of the score, below 0 against it.',
  'term.score': 'Score',
  'term.score.about':
    'Market value, 1 for every {cashPerPoint} coins, standing, and shares × visits of the last month. The highest score wins. During the game it is counted as if the game ended now.',
  'term.awards': 'Awards',
  'term.awards.about':
    'Given at the end of {awardCount|month|months} {awardMonths} in six sectors: {most} market value for the most in each, {second} for the second most.',
  'term.awards.none': 'This scenario gives no awards.',
  'term.antitrust': 'Antitrust',
  'term.antitrust.about':
    'When awards are given, the company with the most blocked gates loses {antitrust} market value. If two have as many, it is the one with the lower standing.',
  'term.antitrust.none': 'In this scenario nobody is punished for blocked gates.',
  'term.fines': 'Fines that cash did not cover',
  'term.fines.about':
    'Whoever cannot pay a fine in full pays what it has and loses 1 market value for each {coinsPerPoint} coins missing, rounded up.',
  'term.sectors': 'The most gives {most} market value, the second most {second}.',

  'term.experiment.noForcedOpening': 'No forced opening',
  'term.experiment.noForcedOpening.about':
    'Edicts still order gates open, but defying them costs nothing: no coins and no standing.',
  'term.experiment.noAntitrust': 'No antitrust fines',
  'term.experiment.noAntitrust.about':
    'Awards are given as usual, but nobody loses market value for having the most blocked gates.',
  'term.experiment.cheapDefiance': 'Cheap defiance',
  'term.experiment.cheapDefiance.about':
    'Defying an edict costs {changedFine} {changedFine|coin|coins} and no standing.',

  'term.review.chance': 'Chance to win',
  'term.review.chance.about':
    'How likely a company is to win from here if everybody plays well. It is an estimate by search, from what could be known at that point, and the three add up to 100 %.',
  'term.review.givenAway': 'Given away',
  'term.review.givenAway.about':
    'What a decision cost against the best one that was found, in chance to win and in points at the end against the average of the three. It is about the decision, not about luck: cards that came later play no part.',
  'term.review.turningPoint': 'Turning point',
  'term.review.turningPoint.about':
    'A decision on which much of the game turned: it gave away a great deal, or it was right and hard to find.',
  'term.review.hindsight': 'In hindsight',
  'term.review.hindsight.about':
    'Judged with cards that nobody could see at the time. It tells what would have happened, not what was wise.',
  'term.review.continuation': 'Letting bots play on',
  'term.review.continuation.about':
    'Bots play the game from this point to its end, many times and not always alike. One such game says little; many show what was likely.',
  'term.review.interval': '95 % interval',
  'term.review.interval.about':
    'Some of every result is chance. An interval made in this way holds the true value in 19 cases out of 20; with more games it grows narrower.',
  'term.review.lead': 'Ahead of the average',
  'term.review.lead.about':
    'The final score that is expected, less the average of the three companies.',
  'term.review.bestReply': 'Best reply',
  'term.review.bestReply.about':
    'What a company does best if what the other does is taken as given.',
  'term.review.stable': 'Nobody would change alone',
  'term.review.stable.about':
    'Each company’s choice is its best reply to the other’s, so neither gains by changing alone. Game theory calls this a Nash equilibrium.',
  'term.review.dilemma': 'Prisoner’s dilemma',
  'term.review.dilemma.about':
    'Both would be better off with both gates open than with both shut, yet someone does better to stay shut while the other opens. So both may end up shut, though neither wants that.',
} as const satisfies Record<string, string>;
