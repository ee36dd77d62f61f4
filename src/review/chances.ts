/**
 * The map from guessed final scores to chances to win. Its one number for each month to come, the
 * points that multiply the odds by e, is fitted to games of the bots by `npm run fit:chances`.
 */
import { winChances } from '../bots/worth.ts';
import type { Rules } from '../game/rules.ts';
import type { Triple } from '../game/seats.ts';
import type { ReadonlyState } from '../game/state.ts';
import chances from './chances.json' with { type: 'json' };

/** The spread that fits the months still to come; longer games take the longest that was fitted. */
export function fittedSpread(rules: Rules, state: ReadonlyState): number {
  const monthsAfter = rules.scenario.months - state.month;
  const spread = chances.spreads[Math.min(monthsAfter, chances.spreads.length - 1)];
  if (spread === undefined) throw new Error('chances.json has no spreads');
  return spread;
}

/** Chances to win of a position whose game is not over, from the outlook (bots/outlook.ts). */
export function fittedChances(
  rules: Rules,
  state: ReadonlyState,
  scores: Readonly<Triple<number>>,
): Triple<number> {
  return winChances(scores, fittedSpread(rules, state));
}
