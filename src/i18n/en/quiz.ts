/**
 * The quiz (questions and which choice is right: learning/quiz.ts), the predictions, a student's own
 * result and the class's gain.
 */
export const quiz = {
  'quiz.item.bottlenecks.a':
    'A town has thirty restaurants and one delivery app, which nearly everybody uses. People begin to order twice as many meals. Who will probably keep the largest part of the additional profit?',
  'quiz.item.bottlenecks.a.0':
    'The delivery app: all restaurants need it, and there is no other one.',
  'quiz.item.bottlenecks.a.1':
    'The restaurants: they cook the meals, and the meals are what people pay for.',
  'quiz.item.bottlenecks.a.2': 'The best-known restaurant: its name brings in the orders.',
  'quiz.item.bottlenecks.a.3': 'All of them in equal parts: none could do it alone.',
  'quiz.item.bottlenecks.b':
    'Hundreds of studios make games for one console, and its shop is the only place that sells them. Players begin to spend twice as much. Who will probably keep the largest part of the additional profit?',
  'quiz.item.bottlenecks.b.0':
    'The studios: they make the games, and the games are what people pay for.',
  'quiz.item.bottlenecks.b.1': 'The best-known studio: its name brings in the players.',
  'quiz.item.bottlenecks.b.2':
    'The console’s shop: all studios need it, and there is no other one.',
  'quiz.item.bottlenecks.b.3': 'All of them in equal parts: none could do it alone.',

  'quiz.item.envelopment.a':
    'A messaging app with 500 million users adds a taxi service. What is its main advantage over the taxi apps that exist already?',
  'quiz.item.envelopment.a.0': 'A large company has the better engineers, so its taxis are better.',
  'quiz.item.envelopment.a.1':
    'It can offer taxis to the users it has already, at little extra cost.',
  'quiz.item.envelopment.a.2':
    'Its many users trust its name, so it can ask higher prices than others.',
  'quiz.item.envelopment.a.3': 'It comes last, so it can avoid what the others did wrong.',
  'quiz.item.envelopment.b':
    'A video app with 400 million viewers adds a shop. What is its main advantage over the online shops that exist already?',
  'quiz.item.envelopment.b.0': 'A large company has the better buyers, so its goods are better.',
  'quiz.item.envelopment.b.1':
    'Its many viewers trust its name, so it can ask higher prices than others.',
  'quiz.item.envelopment.b.2': 'It comes last, so it can avoid what the others did wrong.',
  'quiz.item.envelopment.b.3':
    'It can show the shop to the viewers it has already, at little extra cost.',

  'quiz.item.coopetition.a':
    'An airline sells half of its seats through a travel site. The site now also sells package tours of its own, with other airlines. Many more people begin to use the site. What will this bring the airline?',
  'quiz.item.coopetition.a.0': 'Losses: people who book a package fly with other airlines.',
  'quiz.item.coopetition.a.1': 'Gains: the site goes on selling half of the seats.',
  'quiz.item.coopetition.a.2': 'Neither: seats and packages are bought by different people.',
  'quiz.item.coopetition.a.3': 'Gains and losses: the site brings customers and competes for them.',
  'quiz.item.coopetition.b':
    'A newspaper gets half of its readers through a search engine. The engine now also shows news summaries of its own, from other sources. Many more people begin to use the engine. What will this bring the newspaper?',
  'quiz.item.coopetition.b.0': 'Losses: people who read a summary do not read the articles.',
  'quiz.item.coopetition.b.1': 'Gains and losses: the engine brings readers and competes for them.',
  'quiz.item.coopetition.b.2': 'Gains: the engine goes on bringing half of the readers.',
  'quiz.item.coopetition.b.3': 'Neither: articles and summaries are read by different people.',

  'quiz.item.multiHoming.a':
    'A shopping platform punishes merchants who also sell on other platforms. What does it protect above all?',
  'quiz.item.multiHoming.a.0':
    'The quality of the goods: merchants with a single shop serve it better.',
  'quiz.item.multiHoming.a.1':
    'Its costs: merchants who also sell elsewhere are more work to look after.',
  'quiz.item.multiHoming.a.2':
    'Its hold on merchants: those who also sell elsewhere can easily leave.',
  'quiz.item.multiHoming.a.3': 'Its knowledge: merchants who also sell elsewhere could pass it on.',
  'quiz.item.multiHoming.b':
    'A ride app pays a bonus only to drivers who drive for no other app. What does it protect above all?',
  'quiz.item.multiHoming.b.0':
    'Its hold on drivers: those who also drive for others can easily leave.',
  'quiz.item.multiHoming.b.1':
    'The quality of the rides: drivers with a single app serve it better.',
  'quiz.item.multiHoming.b.2':
    'Its costs: drivers who also drive for others are more work to look after.',
  'quiz.item.multiHoming.b.3': 'Its knowledge: drivers who also drive for others could pass it on.',

  'quiz.item.networkEffects.a':
    'Two messaging apps, one with 90 and one with 10 million users, must let their users write to each other. What follows?',
  'quiz.item.networkEffects.a.0':
    'Only the small app becomes more useful: the large one had users enough.',
  'quiz.item.networkEffects.a.1':
    'Both apps become more useful, and the large one loses much of its lead.',
  'quiz.item.networkEffects.a.2':
    'Both apps become less useful, because their users are no longer among themselves.',
  'quiz.item.networkEffects.a.3':
    'Both apps become more useful, and the large one increases its lead.',
  'quiz.item.networkEffects.b':
    'Two payment apps, one with 80 and one with 20 million users, must let their users pay each other. What follows?',
  'quiz.item.networkEffects.b.0':
    'Only the small app becomes more useful: the large one had users enough.',
  'quiz.item.networkEffects.b.1':
    'Both apps become more useful, and the large one increases its lead.',
  'quiz.item.networkEffects.b.2':
    'Both apps become more useful, and the large one loses much of its lead.',
  'quiz.item.networkEffects.b.3':
    'Both apps become less useful, because their users are no longer among themselves.',

  'quiz.item.cannibalization.a':
    'A newspaper lives on the ads on its site. It begins to send its articles through a messaging app, where it has no ads. It gets a fifth more readers and earns less than before. What is the likeliest reason?',
  'quiz.item.cannibalization.a.0': 'New readers cost a newspaper more than they bring in.',
  'quiz.item.cannibalization.a.1': 'The articles are worth less when more people read them.',
  'quiz.item.cannibalization.a.2': 'Readers whom it had already now come to the site less often.',
  'quiz.item.cannibalization.a.3': 'Advertisers pay less to a newspaper that has more readers.',
  'quiz.item.cannibalization.b':
    'A chain of cafés lives on the drinks that it serves. It begins to sell its coffee in supermarkets, where little is left for it. It sells a fifth more coffee and earns less than before. What is the likeliest reason?',
  'quiz.item.cannibalization.b.0': 'New customers cost a chain more than they bring in.',
  'quiz.item.cannibalization.b.1': 'The coffee is worth less when more people drink it.',
  'quiz.item.cannibalization.b.2': 'Suppliers ask more of a chain that sells more.',
  'quiz.item.cannibalization.b.3':
    'Customers whom it had already now come to the cafés less often.',

  'quiz.item.makeBuyAlly.a':
    'An online shop closes its own second-rate payment service and uses that of a partner. It saves money, and its customers are better served. What does it give in return?',
  'quiz.item.makeBuyAlly.a.0': 'A part of its independence: it now needs the partner here.',
  'quiz.item.makeBuyAlly.a.1': 'Nothing: the partner’s service is better and cheaper.',
  'quiz.item.makeBuyAlly.a.2': 'Nothing: it can part from the partner at any time.',
  'quiz.item.makeBuyAlly.a.3': 'Its customers: they will soon shop at the partner’s.',
  'quiz.item.makeBuyAlly.b':
    'A taxi app closes its own second-rate map service and uses that of a partner. It saves money, and its passengers are better served. What does it give in return?',
  'quiz.item.makeBuyAlly.b.0': 'Nothing: the partner’s service is better and cheaper.',
  'quiz.item.makeBuyAlly.b.1': 'A part of its independence: it now needs the partner here.',
  'quiz.item.makeBuyAlly.b.2': 'Its passengers: they will soon ride with the partner.',
  'quiz.item.makeBuyAlly.b.3': 'Nothing: it can part from the partner at any time.',

  'quiz.item.gradedOpenness.a':
    'A regulator considers an order that makes all platforms open up to their rivals. One platform opens two of its services now, of its own will and under conditions. What is the best reason for that?',
  'quiz.item.gradedOpenness.a.0': 'Whoever has opened a little is left alone by the regulator.',
  'quiz.item.gradedOpenness.a.1': 'A service that is opened earns more than one that stays closed.',
  'quiz.item.gradedOpenness.a.2': 'Its rivals must now open the same services to it.',
  'quiz.item.gradedOpenness.a.3': 'It wins goodwill and a say in how far and how fast it opens.',
  'quiz.item.gradedOpenness.b':
    'Lawmakers consider a law that makes all banks share data with their rivals. One bank shares a part of its data now, of its own will and step by step. What is the best reason for that?',
  'quiz.item.gradedOpenness.b.0': 'It wins goodwill and a say in how far and how fast it shares.',
  'quiz.item.gradedOpenness.b.1': 'Its rivals must now share the same data with it.',
  'quiz.item.gradedOpenness.b.2': 'Whoever has shared a little is left alone by the lawmakers.',
  'quiz.item.gradedOpenness.b.3': 'Data that are shared earn more than those that are kept back.',

  'quiz.predict.winner': 'Who will win at your table?',
  'quiz.predict.openGates': 'How many of the 24 gates at your table will stand open at the end?',
  'quiz.predict.openGates.0': '12 or fewer',
  'quiz.predict.openGates.1': '13 to 18',
  'quiz.predict.openGates.2': '19 to 22',
  'quiz.predict.openGates.3': '23 or all 24',
  'quiz.predict.firstOpener':
    'One company will be the first to open a gate without being ordered to. In which place will it finish?',
  'quiz.predict.firstOpener.0': 'First',
  'quiz.predict.firstOpener.1': 'Second',
  'quiz.predict.firstOpener.2': 'Third',
  'quiz.predict.firstOpener.3': 'Nobody will open a gate without an order',

  'quiz.before.title': 'Before the game: a short quiz',
  'quiz.before.about':
    'Eight questions and three predictions, about four minutes. After the game you get eight others and see what has changed. Nobody else in the class sees your answers; your teacher can.',
  'quiz.before.start': 'Begin the quiz',
  'quiz.before.go': 'Go on with the quiz',
  'quiz.before.done': 'You have answered everything. You get the second part after the game.',
  'quiz.after.title': 'After the game: eight questions',
  'quiz.after.about':
    'They ask about the same ideas as those before the game, in other cases. Afterwards you see what you had right both times.',
  'quiz.after.start': 'Begin',
  'quiz.after.go': 'Go on',
  'quiz.after.skip': 'Skip the quiz',
  'quiz.question': 'Question {n} of {all}',
  'quiz.prediction': 'What do you expect? {n} of {all}',
  'quiz.next': 'Next',
  'quiz.finish': 'Done',
  'quiz.choose': 'Choose an answer first.',
  'quiz.counts': 'Your answer counts as soon as you go on.',
  'quiz.keys': 'Keys 1 to 4 choose, Enter goes on.',
  'quiz.later': 'Back to the garden',
  'quiz.begun.title': 'The game has begun',
  'quiz.begun':
    'You can finish these questions until it is your turn. What you have answered counts.',
  'quiz.begun.go': 'To the table now',
  'quiz.progress': '{n} of {all} answered',

  'quiz.own.title': 'What you have learned',
  'quiz.own.private': 'Only you see this page. Your teacher has the answers in the class’s files.',
  'quiz.own.score': 'Right before the game: {before} of {all}. After it: {after} of {all}.',
  'quiz.own.onlyAfter': 'Right after the game: {after} of {all}.',
  'quiz.own.none': 'You have not answered the questions after the game.',
  'quiz.own.concepts': 'By concept',
  'quiz.own.before': 'before',
  'quiz.own.after': 'after',
  'quiz.own.right': 'right',
  'quiz.own.wrong': 'wrong',
  'quiz.own.open': 'not answered',
  'quiz.own.look': 'The questions and their answers',
  'quiz.own.yours': 'your answer',
  'quiz.own.key': 'right answer',
  'quiz.own.decisions': 'In your game:',
  'quiz.own.decision': '{action} (month {month})',
  'quiz.own.more': '{n} more',
  'quiz.own.on': 'Go on',
  'quiz.own.back': 'Your quiz and predictions',
  'quiz.predicted.title': 'What you expected, and what happened',
  'quiz.predicted.yours': 'You expected',
  'quiz.predicted.table': 'At your table',
  'quiz.predicted.class': 'In the class',
  'quiz.predicted.nothing': 'nothing',
  'quiz.predicted.tables': '{choice}: {n} of {all} tables',
  'quiz.predicted.true': 'You were right.',
  'quiz.predicted.waiting': 'Comes when all tables are finished.',

  'quiz.class.title': 'What the class has learned',
  'quiz.class.about':
    'Eight questions before the game and eight parallel ones after it. Half of the class began with form A, the other half with form B. Only the {n} {n|student|students} who answered both count.',
  'quiz.class.score':
    'Right answers of eight: {before} before, {after} after. Gain {gain} (95 % interval {low} to {high}).',
  'quiz.class.score.bare': 'Right answers of eight: {before} before, {after} after.',
  'quiz.class.none': 'Nobody has answered both quizzes yet.',
  'quiz.class.few':
    'Fewer than {n} students answered both. The class could tell who answered what: do not show this on the projector.',
  'quiz.class.hidden': 'Shown when at least {n} students have answered both quizzes.',
  'quiz.class.done': 'Quiz finished: {before} before the game, {after} after it.',
  'quiz.class.column.concept': 'Concept',
  'quiz.class.column.n': 'Students',
  'quiz.class.column.before': 'Right before',
  'quiz.class.column.after': 'Right after',
  'quiz.class.column.gain': 'Gain (95 % interval)',
  'quiz.class.gain': '{difference} ({low} to {high})',
  'quiz.class.points': 'Gains are in percentage points.',
  'quiz.class.interval':
    'Each student is compared with themselves. An interval that begins above 0 speaks for learning; one that holds 0 leaves it open.',
  'quiz.class.predictions': 'What the class expected, and what happened',
  'quiz.class.column.choice': 'Choice',
  'quiz.class.column.expected': 'Expected by',
  'quiz.class.column.happened': 'Came true at',
  'quiz.class.expected': '{n} {n|student|students}',
  'quiz.class.happened': '{n} {n|table|tables}',
} as const satisfies Record<string, string>;
