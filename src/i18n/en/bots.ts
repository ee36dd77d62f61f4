/** The opponents: levels, personas, and what they say of their moves (params: bots/reason.ts). */
export const bots = {
  'level.novice': 'Novice',
  'level.novice.about': 'Has just read the rules and looks at its own next market day.',
  'level.apprentice': 'Apprentice',
  'level.apprentice.about':
    'Weighs this month against its rivals, and overlooks a gate now and then.',
  'level.steward': 'Steward',
  'level.steward.about': 'Thinks of the months to come and proposes treaties that both sides like.',
  'level.strategist': 'Strategist',
  'level.strategist.about': 'Reckons with your answers a few moves ahead.',
  'level.grandmaster': 'Grandmaster',
  'level.grandmaster.about': 'Thinks for up to a second and a half, as far ahead as it can.',
  'persona.mixed': 'A surprise',
  'persona.mixed.about': 'Each has a temper of its own, which you will have to find out.',
  'persona.plain': 'Level-headed',
  'persona.plain.about': 'Likes nothing but points.',
  'persona.closedGarden': 'Closed garden',
  'persona.closedGarden.about': 'Keeps its gates shut for as long as it can.',
  'persona.superApp': 'Super-app',
  'persona.superApp.about': 'Wants everything under one roof: mini-programs and payments.',
  'persona.armsDealer': 'Traffic dealer',
  'persona.armsDealer.about': 'Sells attention to whoever pays for it.',
  'persona.regulatorsFriend': 'Regulator’s friend',
  'persona.regulatorsFriend.about': 'Opens early, obeys, and likes to be praised for it.',
  'reason.why': 'Why?',
  'reason.orders': '{n} {count|order|orders}',
  'reason.cash': '{n} {count|coin|coins}',
  'reason.marketValue': '{n} market value',
  'reason.nothing': 'no change',
  'reason.only': 'It saw no other choice.',
  'reason.day':
    'On the coming market day it expects {gain} from this. The next best ({next}) promised {nextGain}.',
  'reason.lead':
    'It plays for the end, where it sees its margin over the best rival at {lead} with this, at {nextLead} with the next best ({next}).',
  'reason.even':
    'By its count the next best ({next}) is as good: either way it sees its margin over the best rival at {lead} in the end.',
  'reason.taste':
    'It follows its taste ({persona}). By the count alone the next best ({next}) would leave its final margin over the best rival at {nextLead}, this at {lead}.',
  'reason.deeper':
    'Having gone through the answers of its rivals it prefers this, though at first sight the next best ({next}) leaves its final margin over the best rival at {nextLead}, this at {lead}.',
  'reason.hunch':
    'It liked the look of this. A closer count puts its final margin over the best rival at {lead} with it, at {nextLead} with the next best ({next}).',
  'reason.eachDay': 'The coming market day: {gain} with this, {nextGain} with that.',
  'reason.bothDay': 'The coming market day is the same by both: {gain}.',
  'reason.brief.only': 'It saw no other choice.',
  'reason.brief.day': 'It expects {gain}; of the next best {nextGain}.',
  'reason.brief.lead':
    'With the end in mind: a final margin of {lead}, by the next best {nextLead}.',
  'reason.brief.even': 'By its count no worse than the next best.',
  'reason.brief.taste': 'It follows its taste: {persona}.',
  'reason.brief.deeper': 'It has gone through its rivals’ answers.',
  'reason.brief.hunch': 'It liked the look of this.',
  'reason.do.build': 'Build {district}',
  'reason.do.swap': 'a treaty with {company}, {mine} for {yours}',
  'reason.do.buy': 'a treaty with {company}, {price} coins for {yours}',
  'reason.do.sell': 'a treaty with {company}, {mine} for {price} coins',
} as const satisfies Record<string, string>;
