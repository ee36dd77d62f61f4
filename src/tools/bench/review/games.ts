/** Games to review: of a strategist, a steward and a novice, whose seats change from game to game. */
import { rankAs } from '../../../bots/levels.ts';
import { apply } from '../../../game/apply.ts';
import { type MatchRecord, newRecord, recordAction } from '../../../game/record.ts';
import type { Rules } from '../../../game/rules.ts';
import { setup } from '../../../game/setup.ts';
import { seatToMove } from '../../../game/state.ts';
import { viewOf } from '../../../game/view.ts';

const LEVELS = ['strategist', 'steward', 'novice'] as const;
const ITERATIONS = 60;

/** The game of a number; the same number gives the same game. */
export function gameOf(rules: Rules, number: number): MatchRecord {
  const seed = `review ${number}`;
  const record = newRecord(rules.scenario.id, seed);
  const state = setup(rules, seed);
  for (;;) {
    const seat = seatToMove(state);
    if (seat === undefined) return record;
    const bot = { level: LEVELS[(seat + number) % 3] ?? 'steward', persona: 'plain' } as const;
    const options = { seed: `${seed} ${record.actions.length}`, iterations: ITERATIONS };
    const [best] = rankAs(rules, viewOf(state), seat, bot, options);
    if (!best) throw new Error('No legal action');
    record.actions.push(recordAction(seat, best.action));
    apply(rules, state, best.action);
  }
}
