/** A class as its students see it: joining, the waiting garden, what the teacher does, the end. */
export const classroom = {
  'class.join.title': 'Join a class',
  'class.join.text':
    'Your teacher shows a code of six letters and digits. Nobody needs an account.',
  'class.code': 'Code of the class',
  'class.code.hint': 'Capital or small letters, with or without spaces.',
  'class.code.go': 'Go on',
  'class.code.missing': 'Write the code that your teacher shows.',
  'class.code.wrong':
    'This is no code of a class. A code has six letters and digits; 0, 1, I, J, L, O and Q are never in it. Look at it again.',
  'class.looking': 'Looking for the class…',
  'class.untitled': 'Your class',

  'class.enter.text': 'Choose a nickname and you are in.',
  'class.enter.late':
    'The class is playing already. You take over a company from a bot, or wait a moment for one.',
  'class.name': 'Your nickname',
  'class.name.hint': 'Any script, emoji too; at most {n} characters.',
  'class.name.missing': 'Write a nickname, or take one of those below.',
  'class.name.long': 'This name is too long. Use at most {n} characters.',
  'class.name.unfit': 'This name cannot be shown. Use letters, digits or signs.',
  'class.name.ideas': 'Or take one of these',
  'class.name.more': 'Other names',
  'class.enter.go': 'Enter the garden',
  'class.enter.busy': 'Entering…',
  /** Nicknames are put together of one word of each list. */
  'class.nick.first':
    'Quiet Early Silver Jade Misty Golden Winter Spring River Moonlit Bright Little',
  'class.nick.second':
    'Crane Lotus Bamboo Pine Plum Carp Heron Bridge Lantern Willow Orchid Pavilion',
  'class.nick': '{first} {second}',

  'class.was': 'I was here already',
  'class.return.title': 'Back to your seat',
  'class.return.text':
    'The device you used before is back in its seat by itself. On another one, ask your teacher to show your personal code.',
  'class.return.code': 'Your personal code',
  'class.return.hint': 'It holds for ten minutes and works once.',
  'class.return.go': 'Back to my seat',
  'class.return.new': 'I am new here',
  'class.return.wrong':
    'This personal code does not fit, or its ten minutes are over. Ask your teacher to show you a new one.',

  'class.wait.you': 'You are {name}.',
  'class.wait.here': '{n} of {all} are here.',
  'class.wait.next': 'How it goes on',
  'class.wait.seats': 'Your teacher seats the class: three companies at a table.',
  'class.wait.start': 'When the game starts, this page goes to your table by itself. Keep it open.',
  'class.wait.end': 'You play {months} months. Afterwards the class compares its tables.',
  'class.wait.rules': 'Read the rules meanwhile',
  'class.wait.people': 'Who is here',
  'class.wait.anonymous': 'Names are hidden in this class: the others see your lantern only.',
  'class.wait.lanterns': '{n} {n|lantern|lanterns} of others',
  'class.wait.me': 'you',
  'class.wait.awayMark': '{name} (away)',
  'class.wish': 'Which company would you like?',
  'class.wish.any': 'Any',
  'class.wish.about': 'This is a wish. Your teacher decides who sits where.',
  'class.planned': 'Your place so far: table {table}, {company}.',
  'class.planned.with': 'You share it with {names}.',
  'class.late.title': 'The class is playing',
  'class.late.text':
    'Every company has somebody just now. Your teacher sees that you wait and can give you a seat; this page then goes to the table by itself.',
  'class.unseated':
    'Your teacher has taken you out of your seat for now and can give you another one. This page goes there by itself.',
  'class.away': 'Connection lost; trying again. Your place in the class is safe.',

  'class.note.start': 'You sit at table {table} and play {company}.',
  'class.note.moved':
    'Your teacher has moved you. You sit at table {table} now and play {company}.',
  'class.note.company':
    'Your teacher has given you another company. You play {company} now, at the same table.',
  'class.note.pen': 'You share it with {names} and hold the pen; pass it on under “{menu}”.',
  'class.note.penless': 'You share it with {holder}, who holds the pen and decides.',
  'class.message': 'From your teacher:',
  'class.laying': 'Going to your table…',
  'class.coming': 'Your seat is being changed. This page goes to your table by itself in a moment.',
  'class.score.on': 'Go on with the class',

  'class.done.title': 'Your table is finished',
  'class.done.text':
    'Other tables still play. When all are done, your class goes on to the debrief. Stay on this page.',
  'class.end.title': 'The game is over',
  'class.end.text': 'Your class goes on to the debrief. Look to your teacher and the projector.',
  'class.end.stopped':
    'Your teacher has ended the game at this point. What was played counts; your class goes on to the debrief.',
  'class.end.report': 'Your report, to print',
  'class.end.result': 'See the result of your table',
  'class.end.notPlayed': 'The class has finished its game without a seat for you.',

  'class.ended.moved.title': 'You play on another device now',
  'class.ended.moved':
    'Your personal code was used there, so this device has let go of your seat. To play here again, ask your teacher for a new personal code.',
  'class.ended.removed.title': 'You are no longer in the class',
  'class.ended.removed':
    'Your teacher has taken you off the list. If that was a mistake, join again with the code.',
  'class.ended.closed.title': 'This class is no more',
  'class.ended.closed':
    'Your teacher has deleted it, or its time has run out. Ask your teacher for the new code.',
  'class.ended.notAllowed.title': 'Your seat is not on this device any more',
  'class.ended.notAllowed':
    'You came back on another device, or your teacher has taken you off the list. Ask your teacher for your personal code, or join again.',
  'class.ended.other.title': 'The class cannot be reached',
  'class.damaged.title': 'Your table cannot be read any more',
  'class.damaged':
    'The server has lost it. Tell your teacher, who can give you a seat at another table; this page then goes there by itself.',
  'class.none.title': 'This device is not in the class yet',
  'class.none':
    'Join with the code that your teacher shows. If you were in the class on another device, ask for your personal code.',
  'class.problem.title': 'You cannot join just now',
  'class.problem.noRoom':
    'There is no class with the code {code}. Compare it with the one that your teacher shows.',
  'class.problem.full':
    'This class is full. Tell your teacher, who can take somebody off the list; until then, look on with a neighbour.',
  'class.problem.roomOver':
    'This class has finished its game, so nobody new can join. Ask your teacher for the new code.',
  'class.problem.nameTaken':
    'Somebody in this class has this name already. Choose another one. If it is you, go to “{was}”.',
} as const satisfies Record<string, string>;
