/** The questions of a debrief, in six phases; `.plain` where a room has no figures for one. */
export const questions = {
  'debrief.phase.feel': 'Before the reasons, the feelings. One minute with your neighbour.',
  'debrief.phase.happened': 'Say what happened, without judging it yet.',
  'debrief.phase.learned': 'Put a name to it. Which idea explains what you saw?',
  'debrief.phase.relate': 'The game was a model. Hold it against the world.',
  'debrief.phase.whatIf': 'Change one thing and think it through.',
  'debrief.phase.next': 'Take a decision with you out of this room.',

  'debrief.ask.feel.pressure':
    'When did you feel most under pressure: at an order, at an offer, or on market day?',
  'debrief.ask.feel.surprise': 'Whose move surprised you most? What had you expected instead?',
  'debrief.ask.feel.promise': 'Was there a word that you wanted to keep and could not afford to?',
  'debrief.ask.feel.defied':
    'Orders were defied {n} {n|time|times} here. What did it feel like, just before and just after?',
  'debrief.ask.feel.defied.plain':
    'Nobody here defied an order. Who was close to it, and what held you back?',

  'debrief.ask.happened.turn':
    'In month {month} the walls fell fastest: {n} more gates open at each table. What set it off at yours?',
  'debrief.ask.happened.turn.plain':
    'Tell your table’s game in three sentences. Where did it turn?',
  'debrief.ask.happened.winner':
    '{company} came first at {wins} of {n} tables. What did it do there that it did not do elsewhere?',
  'debrief.ask.happened.winner.plain': 'Who came first at your table, and by which decision?',
  'debrief.ask.happened.contrast':
    'Table {open} kept {n} gates open on average, table {shut} only {m}. Who gained from the difference, and who paid for it?',
  'debrief.ask.happened.contrast.plain':
    'Who gained from each gate that opened, and who paid for it?',
  'debrief.ask.happened.key': 'Which one gate mattered most to you, and who held its key?',

  'debrief.ask.learned.reach':
    'In month {month}, {share} of shoppers went through a gate. Why is access not the same as reach?',
  'debrief.ask.learned.reach.plain': 'Why is access not the same as reach?',
  'debrief.ask.learned.openness':
    'The correlation between openness and result is {r} here. Why might that prove nothing?',
  'debrief.ask.learned.openness.plain': 'What would you have to see to believe that opening pays?',
  'debrief.ask.learned.rival':
    'When was the same rival both a source of shoppers and a replacement for your own business?',
  'debrief.ask.learned.copy':
    'What did you build that a rival already had, only better? What did the copy cost you?',

  'debrief.ask.relate.stages':
    'WeChat opened in stages, behind warning pages. Which of your moves was most like that?',
  'debrief.ask.relate.independent':
    '{independent} went from {from} visits a month to {to}. What would you have done in its place?',
  'debrief.ask.relate.independent.plain':
    'Pinduoduo, Meituan and Kuaishou could not open or shut anything. What would you have done in their place?',
  'debrief.ask.relate.elsewhere':
    'Where else are gardens walled: app stores, messengers, chargers, loyalty cards? Who holds the gate?',
  'debrief.ask.relate.voice':
    'Shoppers and merchants had no seat at the table. Who spoke for them?',

  'debrief.ask.whatIf.noOrder':
    'What if nobody could be ordered to open? Which gates would have opened all the same?',
  'debrief.ask.whatIf.dearer':
    'Defying cost {coins} coins on average. What if it had cost three times as much, or nothing?',
  'debrief.ask.whatIf.dearer.plain':
    'What would defying have had to cost, or to spare, for you to do it?',
  'debrief.ask.whatIf.oath':
    'What if all three had sworn in month one to open everything? Who would have broken the oath first?',
  'debrief.ask.whatIf.merchant':
    'What if merchants could leave a market for one coin? What would change for its owner?',

  'debrief.ask.next.advice':
    'You advise Tencent tomorrow: one gate to open, one to hold. Which, and why?',
  'debrief.ask.next.battle':
    'The next battle is Tencent against ByteDance. Who needs whose shoppers more?',
  'debrief.ask.next.again': 'What will you do differently in month one of your next game?',
  'debrief.ask.next.mind': 'Which single fact would change your mind about it?',
} as const;
