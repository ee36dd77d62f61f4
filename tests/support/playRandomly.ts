/** Plays a fake table with legal decisions drawn from a seed: to its end, or until it is far enough. */
import { actionKey } from '../../src/game/actions.ts';
import { legalActions } from '../../src/game/legal.ts';
import { seededRandom } from '../../src/game/random.ts';
import type { ReadonlyState } from '../../src/game/state.ts';
import type { FakeTable } from './fakeTable.ts';

export function playRandomly(
  table: FakeTable,
  seed: string,
  farEnough: (state: ReadonlyState) => boolean = () => false,
): FakeTable {
  const random = seededRandom(seed);
  for (;;) {
    const legal = legalActions(table.rules, table.state.value);
    const action = legal[random.below(legal.length || 1)];
    if (!action || farEnough(table.state.value)) return table;
    table.play(actionKey(action));
  }
}
