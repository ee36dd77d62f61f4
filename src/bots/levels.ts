/** The opponents' levels, weakest first; names and descriptions: translations `level.<id>`. */
import type { Action } from '../game/actions.ts';
import { seededRandom } from '../game/random.ts';
import type { Rules } from '../game/rules.ts';
import type { ReadonlyState } from '../game/state.ts';
import { chooseEasy } from './easy.ts';
import { chooseNormal } from './normal.ts';

export const BOT_LEVELS = ['easy', 'normal'] as const;
export type BotLevel = (typeof BOT_LEVELS)[number];

/**
 * The decision of a bot for the seat to move. `view` is what that seat may see; the same view,
 * level and seed always give the same decision. Throws where nobody is to move.
 */
export function chooseAction(
  rules: Rules,
  view: ReadonlyState,
  level: BotLevel,
  seed: string,
): Readonly<Action> {
  const random = seededRandom(seed);
  switch (level) {
    case 'easy':
      return chooseEasy(rules, view, random);
    case 'normal':
      return chooseNormal(rules, view, random);
  }
}
