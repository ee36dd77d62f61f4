/**
 * What could have been. `whatIf.with.*` are parts of sentences: "With {change}, Alibaba wins…". Why
 * a change cannot be: review.ts.
 */
export const whatIf = {
  'whatIf.from': 'From here: month {month}, after {n} of {of} decisions.',
  'whatIf.over':
    'The game is over at this point, so nothing can go another way. Go back to an earlier one.',
  'whatIf.large': 'Fill the screen',
  'whatIf.large.leave': 'Back to the page',

  'whatIf.fork': 'Play on yourself',
  'whatIf.fork.about':
    'This begins a new game in this browser. The game you are looking at stays as it is. The cards still to come are those that were dealt.',
  'whatIf.fork.company': 'You play',
  'whatIf.fork.level': 'The other two',
  'whatIf.fork.go': 'Play on from here',
  'whatIf.fork.failed': 'The new game could not be begun. Try once more.',

  'whatIf.bots': 'Let bots play on',
  'whatIf.bots.about':
    'Bots finish the game from here many times. They choose well but not always alike, so you see what was likely, not only what happened.',
  'whatIf.games': 'Games',
  'whatIf.cards': 'Cards still to come',
  'whatIf.cards.drawn': 'Drawn anew',
  'whatIf.cards.drawn.about':
    'Cards that were face down are drawn anew in each game: what could be expected at the time.',
  'whatIf.cards.dealt': 'As dealt',
  'whatIf.cards.dealt.about':
    'Every game gets the cards that really came. Nobody could know them: this is hindsight.',
  'whatIf.cards.hidden':
    'This game is not over, so its face-down cards stay hidden; each game draws them anew.',
  'whatIf.run': 'Let them play',
  'whatIf.stop': 'Stop',
  'whatIf.progress': '{done} of {of} games played',
  'whatIf.stopped': 'Stopped after {done} of {of} games.',
  'whatIf.done': '{n} {n|game|games} played.',
  'whatIf.done.both': '{n} {n|game|games} played both ways.',
  'whatIf.failed':
    'The bots broke off. Let them try once more. If they break off again, open this page in a newer browser.',
  'whatIf.refused.record': 'This game does not replay, so nothing can be tried on it.',
  'whatIf.elsewhere': 'These games were played from month {month}, after {n} of {of} decisions.',
  'whatIf.elsewhere.go': 'Go there',

  'whatIf.change': 'Change one thing',
  'whatIf.change.none': 'nothing',
  'whatIf.change.gate': 'a gate',
  'whatIf.change.level': 'a level',
  'whatIf.change.cash': 'cash',
  'whatIf.change.edict': 'a later edict',
  'whatIf.change.headline': 'a later headline',
  'whatIf.change.none.about':
    'With one thing changed, the games are played both ways and compared.',
  'whatIf.change.company': 'Company',
  'whatIf.change.way': 'Whose gate, to whom',
  'whatIf.change.way.value': '{owner} to {guest}',
  'whatIf.change.kind': 'Gate',
  'whatIf.change.status': 'Make it',
  'whatIf.change.blocked': 'shut',
  'whatIf.change.open': 'open',
  'whatIf.change.ordered': 'open by order',
  'whatIf.change.district': 'District',
  'whatIf.change.to': 'Level',
  'whatIf.change.to.now': '{n} (as it is)',
  'whatIf.change.coins': 'Coins (now {n})',
  'whatIf.change.month': 'Month',
  'whatIf.change.card': 'Card',
  'whatIf.change.same': 'That is how it is already. Choose something that differs.',
  'whatIf.change.noMonth':
    'Every later month has a card of its own in this scenario, or has begun. Change something else.',

  'whatIf.with.gate.blocked': '{owner}’s {gate} to {guest} shut',
  'whatIf.with.gate.open': '{owner}’s {gate} to {guest} open',
  'whatIf.with.gate.ordered': '{owner}’s {gate} to {guest} open by order',
  'whatIf.with.level': '{company}’s {district} at level {level}',
  'whatIf.with.cash': '{coins} {coins|coin|coins} in {company}’s hands',
  'whatIf.with.edict': 'the edict “{card}” in month {month}',
  'whatIf.with.headline': 'the headline “{card}” in month {month}',

  'whatIf.wins': 'How often each wins',
  'whatIf.wins.about': 'The line across each bar is where the true share lies, 19 times out of 20.',
  'whatIf.share': '{n} %',
  'whatIf.interval': '{low} to {high}',
  'whatIf.points': '{n} percentage points',
  'whatIf.played': 'as played',
  'whatIf.changed': 'changed',
  'whatIf.changed.legend': 'Changed: {change}',
  'whatIf.difference.value': '{n} percentage points ({low} to {high})',
  'whatIf.scores': 'The final scores',
  'whatIf.scores.about':
    'How many games ended with which score. The thick line holds the middle half of the games, the thin one nine tenths; the mark is the middle.',
  'whatIf.scores.say':
    '{company}: middle {median}, half of the games from {q25} to {q75}, nine tenths from {q5} to {q95}.',
  'whatIf.scores.say.changed':
    '{company}, changed: middle {median}, half of the games from {q25} to {q75}, nine tenths from {q5} to {q95}.',
  'whatIf.table': 'The same as a table',
  'whatIf.column.company': 'Company',
  'whatIf.column.games': 'Games',
  'whatIf.column.wins': 'Wins',
  'whatIf.column.interval': '95 % interval',
  'whatIf.column.mean': 'Mean score',
  'whatIf.column.median': 'Middle score',
  'whatIf.column.half': 'Middle half',
  'whatIf.row.played': '{company}, as played',
  'whatIf.row.changed': '{company}, changed',
  'whatIf.row.difference': '{company}, difference',

  'whatIf.says': 'What it comes to',
  'whatIf.says.leads':
    'From here {company} wins most often: {n} % of the games (from {low} to {high}).',
  'whatIf.says.close':
    'From here {company} wins most often, {n} % of the games, but {other} is too close to tell them apart.',
  'whatIf.says.more':
    'With {change}, {company} wins more often, by {n} percentage {n|point|points} (from {low} to {high}).',
  'whatIf.says.less':
    'With {change}, {company} wins less often, by {n} percentage {n|point|points} (from {low} to {high}).',
  'whatIf.says.too.more':
    '{company} wins more often, by {n} percentage {n|point|points} (from {low} to {high}).',
  'whatIf.says.too.less':
    '{company} wins less often, by {n} percentage {n|point|points} (from {low} to {high}).',
  'whatIf.says.unsure':
    'Whether {company} wins more or less often then, these games cannot tell: anything from {low} to {high} percentage points fits.',
  'whatIf.says.unsure.all':
    'With {change}, nobody wins more or less often by more than chance explains in {games} games. That does not prove that it makes no difference.',
  'whatIf.says.score.more': 'Its final score rises by {n} (from {low} to {high}).',
  'whatIf.says.score.less': 'Its final score falls by {n} (from {low} to {high}).',
  'whatIf.says.few': 'Too few games so far to compare.',
  'whatIf.says.points': 'From 30 % to 42 % is 12 percentage points.',
  'whatIf.says.bots':
    'These bots are middling players: trust which way it goes, and by how much, more than the shares themselves.',
  'whatIf.says.dealt': 'In hindsight: the cards came as they were dealt.',

  'lens.title': 'The dilemma lens',
  'lens.about':
    'Two companies, one kind of gate toward each other: what if they stood open or shut? Each cell holds what the search expects for both.',
  'lens.sees':
    'It judges by what the table could see at this point. Cards that were face down play no part.',
  'lens.pair': 'Companies',
  'lens.pair.value': '{first} and {second}',
  'lens.kind': 'Gate',
  'lens.working': 'Looking at {done} of {of} ways…',
  'lens.failed': 'The search broke off. If it does so again, open this page in a newer browser.',
  'lens.retry': 'Try again',
  'lens.over': 'The game is over at this point: there is no gate left to open or shut.',
  'lens.ordered':
    'There is no choice here: {gates} stands open by order, and nobody can shut it again.',
  'lens.ordered.both':
    'There is no choice here: {gates} stand open by order, and nobody can shut them again.',
  'lens.ordered.and': '{first} and {second}',
  'lens.elsewhere': 'At this point there is a choice about:',
  'lens.elsewhere.pair': '{pair}: {kind}',
  'lens.gate': '{owner}’s {gate} to {guest}',
  'lens.offered':
    'A treaty over these gates has been offered and waits for its answer. Go one decision on.',
  'lens.now': 'As it stands now',
  'lens.matrix': '{gate} between {first} and {second}: open or shut',
  'lens.opens': 'opens',
  'lens.shuts': 'stays shut',
  'lens.payoff': '{company}: chance to win {chance} %, {lead} points ahead of the average',
  'lens.chance': '{n} %',
  'lens.best': 'best reply',
  'lens.best.legend': 'Best reply',
  'lens.best.mark':
    ': what serves a company best, given what the other does. It is underlined as well.',
  'lens.payoffs':
    'Each cell: chance to win, and final score ahead of the average of the three. A reply is best by half of the one and half of the other, as the bots count.',
  'lens.stable': 'nobody would change alone',
  'lens.verdict.dilemma': 'A prisoner’s dilemma.',
  'lens.verdict.dilemma.about':
    'With both gates open both would be better off than with both shut, yet {tempted} would rather stay shut while the other opens. A treaty or an order can bring both across.',
  'lens.verdict.dilemma.both': 'each of them',
  'lens.verdict.harmony': 'No dilemma: opening is better for both.',
  'lens.verdict.harmony.about':
    'With both gates open both are better off, and neither gains by shutting its own again. They need no treaty for it, only the first step.',
  'lens.verdict.assurance': 'No dilemma, but each waits for the other.',
  'lens.verdict.assurance.about':
    'With both gates open both are better off, and neither gains by shutting its own again. But to open first, while the other stays shut, costs something. A treaty opens both at once.',
  'lens.verdict.walls': 'No dilemma: shut is better for both.',
  'lens.verdict.walls.about':
    'With both gates open both would be worse off than with both shut. Against each other, the walls pay.',
  'lens.verdict.conflict': 'No dilemma, but opposite interests.',
  'lens.verdict.conflict.about':
    'With both gates open {gainer} is better off and {loser} worse off than with both shut. {loser} has no reason to agree unless it is paid.',
  'lens.verdict.oneGains': 'No dilemma: only one gains.',
  'lens.verdict.oneGains.about':
    'With both gates open {gainer} is better off than with both shut; to {other} it makes no difference that can be told.',
  'lens.verdict.oneLoses': 'No dilemma: only one loses.',
  'lens.verdict.oneLoses.about':
    'With both gates open {loser} is worse off than with both shut; to {other} it makes no difference that can be told.',
  'lens.verdict.even': 'It hardly matters.',
  'lens.verdict.even.about':
    'Between both open and both shut there is no difference for either that the search can tell.',
  'lens.reply.open': 'Whatever the other does, {company} does better to open.',
  'lens.reply.shut': 'Whatever the other does, {company} does better to stay shut.',
  'lens.reply.same': '{company} does better to do as the other does.',
  'lens.reply.other': '{company} does better to do the opposite of the other.',
  'lens.reply.once.open':
    'If the other {deed}, {company} does better to open; otherwise it makes no difference that can be told.',
  'lens.reply.once.shut':
    'If the other {deed}, {company} does better to stay shut; otherwise it makes no difference that can be told.',
  'lens.reply.even': 'For {company} its own gate makes little or no difference.',
  'lens.order': 'What an order would change',
  'lens.order.about':
    'If the regulator ordered both gates open for good, without standing for anybody, against both shut:',
  'lens.order.company': '{company}: {chance} % chance to win, {lead} in final score.',
  'lens.order.both': 'The order would do for both what neither does alone.',
  'lens.order.helps': 'The order would be good for both.',
  'lens.order.one': 'The order would help {gainer} and hurt {loser}.',
  'lens.order.hurts': 'The order would hurt both.',
  'lens.order.little': 'The order would change little for them.',
  'lens.order.mixed.gain': 'The order would help {gainer}; to {other} it makes little difference.',
  'lens.order.mixed.loss': 'The order would hurt {loser}; to {other} it makes little difference.',
} as const satisfies Record<string, string>;
