/** Games whose decisions are drawn before anything is measured, the same for every server. */
import { isScenarioId, rulesFor } from '../../../content/scenarios.ts';
import { type RecordedAction, recordAction } from '../../../game/record.ts';
import { type ReadonlyState, seatToMove } from '../../../game/state.ts';
import { playPlain } from '../playout.ts';

export interface DrawnGame {
  /** Names the match on the server. */
  id: string;
  scenario: string;
  seed: string;
  actions: readonly RecordedAction[];
  /** The position after the last of them. */
  end: ReadonlyState;
}

export function drawGame(id: string, scenario: string, seed: string): DrawnGame {
  if (!isScenarioId(scenario)) throw new Error(`No scenario ${scenario}`);
  const actions: RecordedAction[] = [];
  const { end } = playPlain(rulesFor(scenario), seed, (state, action) => {
    const seat = seatToMove(state);
    if (seat === undefined) throw new Error(`Nobody decides in month ${state.month}`);
    actions.push(recordAction(seat, action));
  });
  return { id, scenario, seed, actions, end };
}
