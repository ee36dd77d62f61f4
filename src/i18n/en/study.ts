/** A game that is looked at again, and its review (what a review says: review.ts). */
export const study = {
  'study.title': 'Looking back',
  'study.opening': 'Fetching the game…',
  'study.unfinished': 'not over yet',
  'study.experiment': 'with an experiment',
  'study.result': 'Result',
  'study.standing': 'How it stands',
  'study.backTo.play': 'To the game',
  'study.backTo.table': 'To the table',
  'study.backTo.class': 'To the class',
  'study.backTo.room': 'To the room',
  'study.tabs': 'What the game shows',
  'study.tab.review': 'Review',
  'study.tab.whatIf': 'What if',
  'study.tab.lens': 'Dilemma',

  'study.board': 'The board at this point of the game',
  'study.decision': 'Month {month}, decision {n} of {of}',
  'study.does': '{company}: {action}',
  'study.offer.swap': 'Offer {company} {mine} for its {yours}',
  'study.offer.buy': 'Offer {company} {price} {price|coin|coins} for its {yours}',
  'study.offer.sell': 'Offer {company} {mine} for {price} {price|coin|coins}',
  'study.end': 'The end of the game, after {n} {n|decision|decisions}',
  'study.now': 'As far as the game has come: {n} {n|decision|decisions}',
  'study.back': 'One decision back',
  'study.forward': 'One decision forward',
  'study.month.before': 'One month back',
  'study.month.after': 'One month forward',
  'study.slider': 'Point of the game',
  'study.slider.value': 'After {n} of {of} decisions, month {month}',
  'study.aside.step': 'Step {n} of {of}',
  'study.aside.back': 'Back to the game',

  'study.problem.title': 'This game cannot be looked at',
  'study.problem.notOver.title': 'The game is not over',
  'study.problem.notOver':
    'A game with others can be looked at when it is over. Until then it would tell one of you more than the rest.',
  'study.problem.notBegun': 'The game has not begun yet. Come back when it is over.',
  'study.problem.noStudent':
    'This browser is not in that class. Open the page on the device that you played on.',
  'study.problem.noSeat': 'You have no seat in this game, so there is nothing of yours to look at.',
  'study.problem.noKey':
    'This browser does not have the key of that room. Open the teacher’s link here first.',
  'study.problem.noTable': 'There is no such table. Check the address.',
  'study.problem.otherRules':
    'This game was played under another version of the rules, so this page cannot replay it.',
  'study.problem.toTable': 'To the table',

  'study.notKept':
    'This browser has no room left to keep what is found here. It stays until you close this page; next time it has to be worked out again.',

  'study.review.about':
    'Each decision is judged by what its company could know then. Cards that came later play no part.',
  'study.review.working': 'Looking at every decision: {percent} %',
  'study.review.wording': 'Every decision has been looked at. Putting the reasons into words…',
  'study.review.stop': 'Stop',
  'study.review.stopped':
    'The review was stopped at {percent} %. What was found so far stands below.',
  'study.review.start': 'Go on',
  'study.review.done': 'The review is finished.',
  'study.review.failed':
    'The review broke off. What was found so far stands below; try it once more. If it breaks off again, open this page in a newer browser.',
  'study.review.retry': 'Try again',
  'study.review.refused':
    'This game cannot be reviewed: its record does not replay (decision {n}).',
  'study.review.refused.scenario':
    'This game cannot be reviewed: this page does not know its scenario.',
  'study.review.empty': 'Nothing has been decided in this game yet.',
  'study.review.depth': 'How long to look',
  'study.review.depth.quick': 'A quick look',
  'study.review.depth.standard': 'Thorough',

  'study.curves': 'How the game went',
  'study.curve.chance': 'Chance to win',
  'study.curve.value': 'Market value',
  'study.curve.chance.coming': 'The curve grows as the decisions are looked at.',
  'study.curve.about':
    'Chance to win before each decision, if the best is played. Marks are the decisions of {company}; click the chart to go there.',
  'study.curve.say':
    '{company} {first} at the start, {last} at the end, lowest {low}, highest {high}.',
  'study.curve.table': 'The same as a table',
  'study.curve.ply': 'Decision',
  'study.chart.slider': '{title}: point of the game',
  'study.curve.month': 'Month',
  'study.curve.end': 'End',
  'study.percent': '{n} %',

  'study.turning': 'Where the game turned',
  'study.turning.about':
    'On these decisions most turned: a better one was there, or the best was hard to find. The chance to win is what the search expects, before and after, if all three play on well.',
  'study.turning.none': 'No single decision turned this game.',
  'study.turning.coming': 'Known when every decision has been looked at.',
  'study.cost': 'Chance to win {from} % → {to} %',
  'study.cost.points': 'Chance to win {from} % → {to} %, about −{n} {n|point|points}',
  'study.gain': 'Chance to win {percent} %, next best {next} %',
  'study.better': 'Better: {action}',
  'study.nextBest': 'Next best: {action}',
  'study.show.line': 'Show on the board',
  'study.show.line.as': 'Show on the board what could have come: {action}',
  'study.line.title': 'Not played: what could have come',
  'study.line.steps': 'The line, step by step',
  'study.line.begins': '{company}: {action}, in place of what was played',
  'study.line.expected': '{company}: {action}, as expected',
  'study.rulebook': 'Rulebook {section}',

  'study.decisions': 'Decision by decision',
  'study.decisions.of': 'Decisions of',
  'study.decisions.you': '{company} (you)',
  'study.decisions.none': '{company} decided nothing in this game.',
  'study.decisions.why': 'Why',
  'study.month': 'Month {month}',
  'study.pending': 'not looked at yet',
} as const satisfies Record<string, string>;
