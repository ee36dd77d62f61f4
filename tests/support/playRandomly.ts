/** Plays a fake table to its end with legal decisions drawn from a seed. */
import { actionKey } from '../../src/game/actions.ts';
import { legalActions } from '../../src/game/legal.ts';
import { seededRandom } from '../../src/game/random.ts';
import type { FakeTable } from './fakeTable.ts';

export function playRandomly(table: FakeTable, seed: string): FakeTable {
  const random = seededRandom(seed);
  for (;;) {
    const legal = legalActions(table.rules, table.state.value);
    const action = legal[random.below(legal.length || 1)];
    if (!action) return table;
    table.play(actionKey(action));
  }
}
