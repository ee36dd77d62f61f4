/** What the predictions came to at a table, where its game has ended. */
import type { RecordedAction } from '../game/record.ts';
import type { Rules } from '../game/rules.ts';
import { standings } from '../game/scoring.ts';
import type { ReadonlyState } from '../game/state.ts';
import type { Prediction } from './quiz.ts';

/** For each prediction the number of the choice that came true. */
export type Outcome = Readonly<Record<Prediction, number>>;

/** The most open gates, of 24, of each choice but the last. */
export const OPEN_GATES = [12, 18, 22] as const;

/** The choice of `firstOpener` where nobody has opened a gate of its own will. */
const NOBODY = 3;

/** Of a game as it stands: a teacher may have ended it before its last month. */
export function outcomeOf(
  rules: Rules,
  state: ReadonlyState,
  actions: readonly RecordedAction[],
): Outcome {
  const places = standings(rules, state).map(({ seat }) => seat);
  const opener = actions.find(({ action }) => action.startsWith('open:'))?.seat;
  const open = state.gates.filter((gate) => gate !== 'blocked').length;
  return {
    winner: places[0] ?? 0,
    openGates: OPEN_GATES.filter((most) => open > most).length,
    firstOpener: opener === undefined ? NOBODY : places.indexOf(opener),
  };
}
