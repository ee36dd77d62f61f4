/** What one sees who tries each decision once and guesses how the game will end. */
import { rankAs } from '../bots/levels.ts';
import type { Action } from '../game/actions.ts';
import type { Rules } from '../game/rules.ts';
import type { MadeDecision } from './decisions.ts';

export function obviousIn(
  rules: Rules,
  { view, seat }: Pick<MadeDecision, 'view' | 'seat'>,
): Readonly<Action> | undefined {
  const bot = { level: 'steward', persona: 'plain' } as const;
  return rankAs(rules, view, seat, bot, { seed: '' })[0]?.action;
}
