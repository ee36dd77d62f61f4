/** The page on which a class talks about its games; of its questions and its epilogue: epilogue.ts. */
import { epilogue } from './epilogue.ts';
import { questions } from './questions.ts';

const deck = {
  'debrief.open': 'Debrief',
  'debrief.noKey':
    'This browser has no key of this room. Open the teacher’s link or the projector’s link once, then come back.',
  'debrief.failed': 'The games could not be fetched',
  'debrief.away': 'The connection is gone. Slides stay; names may be missing until it is back.',
  'debrief.again': 'Read the games again',
  'debrief.nothing': 'No table has ended a month so far, so there is nothing to show yet.',
  'debrief.words': 'Words:',
  'debrief.steer': 'Slides',
  'debrief.back': 'Back',
  'debrief.forward': 'Next',
  'debrief.contents': 'Contents',
  'debrief.number': '{n} of {of}',
  'debrief.anonymous': 'The room is anonymous: no names are shown.',
  'debrief.showTable': 'Show the table',
  'debrief.showChart': 'Show the chart',
  'debrief.chartFailed': 'The chart could not be loaded. The table has the same figures.',
  'debrief.comma': ', ',
  'debrief.table': 'Table {table}',
  'debrief.month': 'Month {month}',
  'debrief.range': '{low} to {high}',

  'debrief.slide.title': 'Debrief',
  'debrief.slide.results': 'How the companies did',
  'debrief.slide.flows': 'Where the shoppers went',
  'debrief.slide.gates': 'Gates open, month by month',
  'debrief.slide.openness': 'Did it pay to be open?',
  'debrief.slide.regulator': 'Who defied the regulator, and what it cost',
  'debrief.slide.independents': 'The companies without a garden',
  'debrief.slide.contrast': 'Two tables, two worlds',
  'debrief.slide.experiment': 'What the changed rule did',
  'debrief.slide.decisions': 'Decisions to talk about',
  'debrief.slide.feel': 'How was it?',
  'debrief.slide.happened': 'What happened?',
  'debrief.slide.learned': 'What did you learn?',
  'debrief.slide.relate': 'Where else is it so?',
  'debrief.slide.whatIf': 'What if?',
  'debrief.slide.next': 'What next?',
  'debrief.slide.forecasts': 'What was forecast in August 2021',
  'debrief.slide.afterwards': 'What really happened next',

  'debrief.column.table': 'Table',
  'debrief.column.tables': 'Tables',
  'debrief.column.company': 'Company',
  'debrief.column.month': 'Month',
  'debrief.column.from': 'From',
  'debrief.column.to': 'To',
  'debrief.column.gate': 'Through the gate',
  'debrief.column.shoppers': 'Shoppers',
  'debrief.column.mean': 'All, of 24',
  'debrief.column.range': 'Fewest to most',
  'debrief.column.open': 'Own gates open, of 8',
  'debrief.column.score': 'Result',
  'debrief.column.ahead': 'Against the company’s mean',
  'debrief.column.edict': 'Order',
  'debrief.column.coins': 'Coins paid',
  'debrief.column.standing': 'Standing lost',
  'debrief.column.value': 'Market value lost',
  'debrief.column.difference': 'Result, defiant less obedient tables',
  'debrief.column.gatesOpen': 'Gates open, of 24',

  'debrief.title.about':
    '{tables} {tables|table|tables} · {students} {students|student|students} · {scenario}',
  'debrief.title.nothing': 'No table has ended a month so far. Most slides are still empty.',
  'debrief.title.playing':
    '{n} {n|table is|tables are} still playing: what follows counts {n|it|them} only as far as {n|it has|they have} come.',
  'debrief.title.closed':
    '{n} {n|table was|tables were} stopped before the end. Where others finished, results are compared among those.',
  'debrief.title.unread': 'Played by rules that this page does not know, and left out: {tables}.',
  'debrief.title.keys': 'Next: → or Page Down. Back: ← or Page Up.',

  'debrief.results.finding':
    '{company} did best: a median of {median} points at {n} {n|table|tables}, first at {wins}.',
  'debrief.results.company':
    '{company}: median {median}, from {low} to {high}, first at {wins} of {n} {n|table|tables}.',
  'debrief.results.reading':
    'Each sign is one table; the bar is the median. All tables were dealt the same cards, so a row compares how people played.',
  'debrief.results.reading.arms':
    'Each sign is one table; the bar is the median. All tables were dealt the same cards, but half of them played with one rule changed.',
  'debrief.results.x': 'Points at the end',

  'debrief.node.feed': '{company} feed',
  'debrief.node.stay': 'Watching {company}',
  'debrief.node.market': '{company} market',
  'debrief.node.programs': '{company} mini-programs',
  'debrief.node.wallet': '{company} wallet',
  'debrief.node.regulars': 'Regular buyers',
  'debrief.node.won': 'Won by campaigns',
  'debrief.flows.finding':
    'In month {month}, {share} of shoppers went through a gate; in month 1 it was {first}.',
  'debrief.flows.month': 'Month {month} of {months}',
  'debrief.flows.one': '{from} to {to}: {n}.',
  'debrief.flows.none': 'None.',
  'debrief.flows.summary':
    'Shoppers from feeds to markets and wallets in month {month}, means of {tables} {tables|table|tables}. {share} went through a gate. Largest flows: {largest} Largest through a gate: {crossing}',
  'debrief.flows.caption': 'Shoppers in month {month}, mean of the tables',
  'debrief.flows.reading':
    'A ribbon’s width is the number of shoppers, its colour the garden they set out from. Strong ribbons went through a gate, pale ones stayed inside a wall.',

  'debrief.gates.finding':
    'Of 24 gates, {first} were open in month 1 and {last} in month {month}, on average.',
  'debrief.gates.month': 'Month {month}: {mean} of 24 open, from {least} to {most} ({companies}).',
  'debrief.gates.reading': 'Mean over the tables, on market day; each part is the owner’s gates.',

  'debrief.openness.more': 'Companies that kept more gates open than usual did better than usual.',
  'debrief.openness.less': 'Companies that kept more gates open than usual did worse than usual.',
  'debrief.openness.unclear':
    'These tables do not settle it: openness and result may well be unrelated.',
  'debrief.openness.tooFew': 'There are too few tables to say whether openness went with success.',
  'debrief.openness.interval':
    'Correlation {r}, 95 % interval from {low} to {high} ({n} companies at their tables).',
  'debrief.openness.summary':
    '{n} dots: a company at a table each, by how many of its gates were open and how its result compares.',
  'debrief.openness.point':
    '{company} at table {table}: {open} gates open, {ahead} against the company’s mean.',
  'debrief.openness.x': 'Own gates open on an average market day, of 8',
  'debrief.openness.y': 'Points above or below the company’s mean',
  'debrief.openness.reading':
    'Each company is compared with itself at other tables. Going together does not mean that one brought about the other.',
  'debrief.openness.reading.arms':
    'Each company is compared with itself at other tables of the same rules. Going together does not mean that one brought about the other.',

  'debrief.answer.complied': 'Complied',
  'debrief.answer.defied': 'Defied',
  'debrief.answer.declined': 'Let a permission pass',
  'debrief.sign.complied': '✓',
  'debrief.sign.defied': '✗',
  'debrief.sign.declined': '○',
  'debrief.regulator.none': 'The regulator asked nobody anything in these games.',
  'debrief.regulator.obeyed': 'Nobody defied an order: {asked} of {asked} were obeyed.',
  'debrief.regulator.finding':
    '{defied} of {asked} {asked|order|orders} {defied|was|were} defied, at {each} {each|coin|coins} each: {coins} {coins|coin|coins} in all.',
  'debrief.regulator.finding.arms':
    '{defied} of {asked} orders were defied, at {usual} {usual|coin|coins} each by the usual rules and {changed} by the changed one.',
  'debrief.regulator.company':
    '{company}: complied {complied}, defied {defied}, let a permission pass {declined}; {coins} coins paid.',
  'debrief.regulator.orders': 'Orders defied most',
  'debrief.regulator.cost': 'What defying cost',
  'debrief.regulator.reading':
    '✓ complied, ✗ defied, ○ let a permission pass. The last column compares the company’s mean result at tables where it defied with those where it never did.',
  'debrief.regulator.reading.arms':
    '✓ complied, ✗ defied, ○ let a permission pass. The last column compares the company’s mean result where it defied with that where it never did, at tables of the same rules.',

  'debrief.independents.finding':
    '{independent} felt it most: {from} visits in month 1, {to} in month {months}.',
  'debrief.independents.kept': 'None of the three lost visits between month 1 and month {months}.',
  'debrief.independents.one':
    '{independent}: {from} visits in month 1, {to} in month {months}. {reading}',
  'debrief.independents.fewer': 'The more gates were open, the fewer visits it had.',
  'debrief.independents.more': 'The more gates were open, the more visits it had.',
  'debrief.independents.unclear': 'Its visits did not clearly follow the gates.',
  'debrief.independents.card': '{from} → {to} visits. Lives off the feed of {company}.',
  'debrief.independents.shares': 'Shares held at the end, on average: {shares}.',
  'debrief.independents.y': 'Visits a month; bars and right scale: gates open',

  'debrief.contrast.none':
    'There are no two tables to contrast: fewer than two have a result, or all were equally open.',
  'debrief.contrast.finding':
    'Table {open} kept {n} of 24 gates open on an average market day, table {shut} kept {m}.',
  'debrief.contrast.summary': '{table}: {scores}.',
  'debrief.contrast.gates': '{table}, gates open by month: {gates}.',
  'debrief.contrast.open': 'Gates open on average, of 24',
  'debrief.contrast.through': 'Shoppers through a gate, last month',
  'debrief.contrast.defied': 'Orders defied',
  'debrief.contrast.total': 'Points of all three',
  'debrief.contrast.winner': 'First',
  'debrief.contrast.rule':
    'Chosen by one rule: the table with most gates open on its average market day, and the one with fewest.',
  'debrief.contrast.arms': 'Table {open}: {openArm}. Table {shut}: {shutArm}.',

  'debrief.experiment.lead': '{rule}. {arms}',
  'debrief.experiment.outcome': '{outcome}: {effect}',
  'debrief.experiment.one':
    '{outcome}: {usual} with the usual rules, {changed} with the changed rule. {reading}.',
  'debrief.experiment.reading': 'A dot is a table, a bar the mean of its half of the room.',
  'debrief.experiment.clear': 'A clear difference in: {outcomes}.',
  'debrief.experiment.unclear': 'No clear difference between the two halves of the room.',

  'debrief.slide.learning': 'What the class has learned',
  'debrief.column.concept': 'Concept',
  'debrief.column.students': 'Students',
  'debrief.column.before': 'Right before',
  'debrief.column.after': 'Right after',
  'debrief.column.gain': 'Gain in percentage points, 95 % interval',
  'debrief.learning.few':
    'Fewer than {n} students have answered the quiz both times: too few to show without telling on anybody.',
  'debrief.learning.finding':
    'Of 8 answers, {before} were right before and {after} after: {gain} (95 % interval {low} to {high}).',
  'debrief.learning.concepts':
    '{n} of {all} {all|concept was|concepts were} clearly better understood afterwards. {concepts}',
  'debrief.learning.one': '{concept}: {before} right before, {after} after, gain {gain}.',
  'debrief.learning.gain': '{gain} ({low} to {high})',
  'debrief.learning.points': 'Gain in percentage points',
  'debrief.learning.before': 'before',
  'debrief.learning.after': 'after',
  'debrief.learning.reading':
    'Only students who answered both times ({n} at most), each compared with themselves. Where an interval holds 0, the gain may be chance.',

  'debrief.questions': 'To talk about',
  'debrief.decisions.finding':
    'The best find added {best} to the chance to win; the dearest slip cost {dearest}.',
  'debrief.decisions.finding.best': 'The best find added {best} to the chance to win.',
  'debrief.decisions.finding.dearest': 'The dearest slip cost {dearest} of the chance to win.',
  'debrief.decisions.chance': '{n} %',
  'debrief.decisions.best': 'Well found',
  'debrief.decisions.instructive': 'Most to learn from',
  'debrief.decisions.looking':
    'Of {games} {games|game|games}, {glanced} looked at, {reviewed} of them decision by decision. The list may still change.',
  'debrief.decisions.done': 'All {games} {games|game|games} looked at, decision by decision.',
  'debrief.decisions.wait': 'Nothing yet.',
  'debrief.decisions.none': 'Nothing stands out.',
  'debrief.decisions.bots': 'Only bots decided here: there are no decisions of students to show.',
  'debrief.decisions.who': '{company}, table {table}, month {month}',
  'debrief.decisions.whatIf': 'What if',
  'debrief.decisions.reading':
    'Judged by search from what the player could see then: finds against the move that looks best at first sight, mistakes against the best one found.',
  'debrief.found.brilliant': 'Brilliant: +{chance} chance to win',
  'debrief.found.find': 'Good find: +{chance} chance to win',
  'debrief.lost': '−{chance} chance to win',
} as const;

export const debrief = { ...deck, ...questions, ...epilogue } as const;
