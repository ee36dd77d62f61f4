/**
 * The teacher pack (client/pages/pack/parts.ts says what stands where). Places in braces are labels of
 * the teacher's own buttons. Figures of play are those of docs/quality.md and docs/rules.md.
 */
export const pack = {
  'pack.title': 'Teacher pack',
  'pack.intro':
    'Everything for one lesson with Walled Gardens. Print it, or keep it open beside the teacher’s page.',
  'pack.print': 'Print',
  'pack.contents': 'Contents',

  'pack.objectives': 'Learning objectives',
  'pack.objectives.about': 'After the lesson students can',
  'pack.objectives.1':
    'name the scarce step in a market of platforms, and say who earns from it and why;',
  'pack.objectives.2':
    'explain why opening a gate can be good for two rivals together and still be a risk for each of them;',
  'pack.objectives.3':
    'weigh new traffic against the business that it takes from one’s own ads (cannibalization);',
  'pack.objectives.4':
    'compare building a copy, buying a share and making a treaty, with what each of them gives up;',
  'pack.objectives.5':
    'describe when it pays to open before a regulator orders it, and when to wait or to defy;',
  'pack.objectives.6':
    'use records of a decision and of its consequences as evidence, and say what these do not show.',

  'pack.plan50': 'Plan for 50 minutes',
  'pack.plan75': 'Plan for 75 minutes',
  'pack.plan.about50':
    'Four months with a clock of 45 seconds. Open the room before the lesson; it is kept for 30 days unless your server is set otherwise.',
  'pack.plan.about75':
    'Six months with a clock of 45 seconds, or four months with more time to talk.',
  'pack.plan.minutes': 'Minutes',
  'pack.plan.what': 'What happens',
  'pack.plan.press': 'What you press',
  'pack.plan.in':
    'Students come in by the code and take a nickname. Say in two sentences what they are: three companies with walls around their gardens.',
  'pack.plan.in.press': '“{create}”, then “{projector}” and show the code on the wall.',
  'pack.plan.quiz':
    'Predictions and the first quiz, alone and in silence. Whoever is ready reads the rules. Do not discuss the answers yet.',
  'pack.plan.quiz.press':
    'Nothing: the quiz is in the students’ waiting garden. Your page counts who has finished.',
  'pack.plan.rules':
    'Show one gate, one market day and one edict. Three rules are enough: three actions a month; shoppers walk through open gates; market value wins.',
  'pack.plan.rules.press': 'Open the rulebook on the wall. Seat the class on your page.',
  'pack.plan.game':
    'Play. Walk around and ask for reasons, not for moves: “Who gains most if you open this?”',
  'pack.plan.game.press':
    '“{start}”. Help slow tables with “{playOn}”; to speak to all, “{pauseAll}”. The wall shows the race.',
  'pack.plan.after':
    'Stop, even in the middle of a month: what was played counts. Second quiz, alone.',
  'pack.plan.after.press': '“{end}”. The quiz opens by itself.',
  'pack.plan.feel':
    'Debrief 1, feel and happened: let them cool down. Who was angry at whom? What happened at your table, in three sentences?',
  'pack.plan.feel.press':
    'Nothing at first. Then “{debrief}” on your page, and its screens on the wall.',
  'pack.plan.learned':
    'Debrief 2, learned and relate: why did gates open? Who would have liked to stay shut? Where else do you see this? Use two tables that went differently.',
  'pack.plan.learned.press':
    'The next screens of “{debrief}”. Students look at their own decisions with “{review}”.',
  'pack.plan.next':
    'Debrief 3, what if and what next: what if nobody could be forced? What really happened after 2021, and what did the article foresee wrongly?',
  'pack.plan.next.press':
    'The last screens of “{debrief}”. Quiz and predictions of the class are on your page; for the facts, see the last part of this pack.',
  'pack.plan.late':
    'A game of six months has about 67 decisions a table when strong bots play it, so one of four months about 45. If time runs short, end the game rather than the debrief.',

  'pack.note': 'Teaching note',
  'pack.note.argument': 'The article’s argument',
  'pack.note.argument.1':
    'A column of August 2021 asks what follows when China’s industry ministry tells platforms to stop blocking each other’s links, with a clock of six months. Since 2013 Alibaba and Tencent had shut each other out: no WeChat Pay on Taobao, no Taobao links that are easy to share on WeChat.',
  'pack.note.argument.2':
    'It says: opening will be controlled, not total. Both gamble to reach the other’s users without losing too much of their own. Alibaba leads in shopping and in making brands but does not own the place where people discover things, so it pays for traffic. It fears that merchants will sell inside WeChat and no longer buy its ads. Tencent gains ad money and orders but gives up the hope of a Taobao of its own.',
  'pack.note.argument.3':
    'And it bets: Pinduoduo has most to fear, Meituan and Kuaishou may suffer, and in the next fight, Tencent against ByteDance, ByteDance edges ahead.',
  'pack.note.model': 'The model, and what it leaves out',
  'pack.note.model.1':
    'Shoppers begin in feeds, walk through open gates to markets and pay with a wallet. Feeds are attention; a market without a feed must pay for campaigns or depend on others’ gates.',
  'pack.note.model.2':
    'Orders through a mini-program show the shopper no ad of the seller, which is how the game has cannibalization. Gates open both ways bring new shoppers, so the whole becomes larger.',
  'pack.note.model.3':
    'The regulator is a pile of cards that all see a month ahead. Real authorities bargain, err and change their minds.',
  'pack.note.model.4':
    'Left out: prices and quality, merchants as players who decide, data and privacy beyond two cards, employees, politics, foreign markets, and any harm to users. Companies have one goal, market value; real ones have several.',
  'pack.note.model.5':
    'The numbers are chosen so that the game is fair and the dilemmas are sharp. They are no estimates of the real companies.',
  'pack.note.usual': 'What usually happens',
  'pack.note.usual.about':
    'Measured with bots of the level strategist (990 games of six months, docs/quality.md; 95 % intervals in brackets). Classes differ: open with these figures only after the class has seen its own.',
  'pack.note.usual.1':
    'All three companies can win: Alibaba 35 % (32–38), Tencent 35 % (32–38), ByteDance 30 % (27–33).',
  'pack.note.usual.2': 'Whoever leads after half of the game wins 47 % of games (44–50).',
  'pack.note.usual.3':
    'Orders are complied with in 79 % of cases (78–80). With a third of the wins as par, whoever always defies wins 17 % (11–25), whoever always complies 40 % (32–49).',
  'pack.note.usual.4':
    'For Links, two companies are in a true dilemma in 41 % of positions (40–42): opening is better for both together, and staying shut is better for each alone. For Payments it is 20 % (19–20).',
  'pack.note.usual.5':
    'Nearly all gates stand open in the end: 23 of 24 in the standard game (60 games). Opening is not the question; when, to whom and for what is.',
  'pack.note.usual.6':
    'Whoever never opens of their own will wins 42 % (33–51) against two who do, where a third would be par: riding free does not cost them. Let students find out what would stop it.',
  'pack.note.usual.7': 'Whoever builds nothing wins 8 % (4–14). Luck of the cards decides little.',
  'pack.note.questions': 'Hard questions, and answers that hold',
  'pack.note.q1': '“Opening first was stupid: the others only used me.”',
  'pack.note.a1':
    'Perhaps. Ask what it brought: standing, shoppers who came back, a treaty. Then ask whether the same gate a month later, in exchange for another, would have been better. That is what treaties and graded opening are for.',
  'pack.note.q2': '“Is this the prisoner’s dilemma?”',
  'pack.note.a2':
    'Sometimes. Have them fill in the four cells for one pair of gates in their own game. In many positions opening is simply better for both, and in some for one only. The order of the regulator changes the cells; that is its point.',
  'pack.note.q3': '“So should the state force platforms to open?”',
  'pack.note.a3':
    'The game cannot say: it has no users who are harmed or helped. It shows who gains and loses among companies. Collect what one would need to know: prices, safety, innovation, who pays for the network.',
  'pack.note.q4': '“The bots were unfair / I lost because of the cards.”',
  'pack.note.a4':
    'All tables had the same cards, so compare with the same company at another table; in an experiment, at one that played by the same rules. Grade the reasoning, not the rank (see the rubric).',
  'pack.note.q5': '“Is this how it really is in China?”',
  'pack.note.a5':
    'The events told on the cards happened; which card tells them, and what it does in the game, is ours. Keep the two apart, and let a student look up one of them.',

  'pack.rubric': 'Rubric: reasoning, not rank',
  'pack.rubric.about':
    'For a written page or a short talk: “Choose one decision of your game. What did you expect, what happened, and what do you conclude?” A good text about a lost game earns full marks.',
  'pack.rubric.criterion': 'Criterion',
  'pack.rubric.level.1': '1 Beginning',
  'pack.rubric.level.2': '2 Developing',
  'pack.rubric.level.3': '3 Sound',
  'pack.rubric.level.4': '4 Excellent',
  'pack.rubric.evidence': 'Evidence',
  'pack.rubric.evidence.1': 'Tells how it felt; no figure or event of the game.',
  'pack.rubric.evidence.2': 'Names events, but not what they changed.',
  'pack.rubric.evidence.3': 'Uses figures before and after the decision.',
  'pack.rubric.evidence.4': 'Compares with what else could have been done, or with another table.',
  'pack.rubric.mechanism': 'Mechanism',
  'pack.rubric.mechanism.1': 'A term is dropped in, or none.',
  'pack.rubric.mechanism.2': 'A concept is defined but hardly tied to the decision.',
  'pack.rubric.mechanism.3': 'Explains step by step how the decision led to the result.',
  'pack.rubric.mechanism.4': 'Weighs two mechanisms that pull in opposite directions.',
  'pack.rubric.others': 'Others’ incentives',
  'pack.rubric.others.1': 'Rivals and regulator appear as luck.',
  'pack.rubric.others.2': 'Describes what others did.',
  'pack.rubric.others.3': 'Explains why it was sensible for them.',
  'pack.rubric.others.4': 'Says how one’s own decision changed what was sensible for them.',
  'pack.rubric.limits': 'Limits and transfer',
  'pack.rubric.limits.1': 'Takes the game for reality, or dismisses it.',
  'pack.rubric.limits.2': 'Names something that the model leaves out.',
  'pack.rubric.limits.3': 'Says how that would change the conclusion.',
  'pack.rubric.limits.4': 'Applies the idea to another market and says where it fails there.',

  'pack.key': 'Key of the quiz',
  'pack.key.about':
    'Half of the class gets form A before the game and form B after it, the other half the other way round. Keep this shut while a projector is on, and show it before you print if the printed pack is to hold it.',
  'pack.key.show': 'Show the answers',
  'pack.key.hide': 'Hide the answers',
  'pack.key.form.a': 'Form A',
  'pack.key.form.b': 'Form B',
  'pack.key.concept': 'Concept',
  'pack.key.question': 'Question',
  'pack.key.right': 'Right answer',
  'pack.key.read':
    'A gain of the class whose interval begins above 0 speaks for learning. With fewer than about 20 students most intervals are wide: say so, and look at single concepts with care.',

  'pack.words': 'Words of the game, and the eight concepts',
  'pack.words.about': 'What the words of this pack mean, as the rulebook has it. All others are in',
  'pack.words.book': 'the glossary of the rulebook',
  'pack.words.here': 'Words:',

  'pack.sources': 'Where the facts come from',
  'pack.sources.1':
    'Every date, amount and name in a card’s history and in the epilogue comes from a public page (newspapers, agencies, companies’ own figures) or, where the text says so, from the article alone. Where only a copy of a page was at hand, the fact is used and the page counts as weak.',
  'pack.sources.2':
    'Figures are rounded and said with “about”. Where sources disagree, the game takes the more cautious figure: ByteDance’s claim against Tencent was 90 million yuan, though one paper printed 900.',
  'pack.sources.3':
    'Some statements stand in the article alone: that Meituan gets about half and Pinduoduo about 40 % of its business through WeChat, and that Alibaba paid Douyin over a billion dollars for ads. Say so when they come up.',
  'pack.sources.4':
    'The article’s forecasts, held against what came: controlled opening was right; Tencent’s gain in ads was right in direction; Pinduoduo as the loser was wrong (it passed Alibaba in market value in November 2023); Meituan was hurt, but more by Douyin and by rules on fees; that ByteDance edges ahead was right in e-commerce.',
  'pack.sources.read': 'To read, for the last forecast and for the end of the story:',
} as const satisfies Record<string, string>;
