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
  'reason.only': 'It had no other choice.',
  'reason.day':
    'On the coming market day it expects {orders} orders, {cash} coins and {value} market value from this; from the next best ({next}) {nextOrders}, {nextCash} and {nextValue}.',
  'reason.lead':
    'The next best ({next}) promised as much for the coming market day ({nextOrders} orders, {nextCash} coins, {nextValue} market value, against {orders}, {cash} and {value}), but at the end it sees itself at {lead} points to its best rival with this, at {nextLead} with that.',
  'reason.taste':
    'It likes this better than the next best ({next}), though by the count it is no better: {orders} orders, {cash} coins, {value} market value on the coming market day, against {nextOrders}, {nextCash} and {nextValue}.',
} as const satisfies Record<string, string>;
