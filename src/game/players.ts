/** Who can sit at a seat; part of what is saved with a match, not of the rules. */

/** The bots' levels, weakest first. */
export const BOT_LEVELS = ['novice', 'apprentice', 'steward', 'strategist', 'grandmaster'] as const;
export type BotLevel = (typeof BOT_LEVELS)[number];

/** Tastes that colour a bot of any level; `plain` has none. */
export const PERSONAS = [
  'plain',
  'closedGarden',
  'superApp',
  'armsDealer',
  'regulatorsFriend',
] as const;
export type Persona = (typeof PERSONAS)[number];

/** A seat's player: the person at the screen, or a bot of some level. */
export type Player = 'human' | BotLevel;
export const PLAYERS = ['human', ...BOT_LEVELS] as const satisfies readonly Player[];
