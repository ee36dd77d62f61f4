/** One random game from a seed, on the plain rules or through boardgame.io: the same moves on both. */
import type { State } from 'boardgame.io';
import { CreateGameReducer, InitializeGame } from '#bgio/internal';
import { bgioGame, playerOf } from '../../bgio/game.ts';
import { type Action, actionKey } from '../../game/actions.ts';
import { apply } from '../../game/apply.ts';
import { randomLegalAction } from '../../game/legal.ts';
import { seededRandom } from '../../game/random.ts';
import type { Rules } from '../../game/rules.ts';
import { dealSeeded, setup } from '../../game/setup.ts';
import { type GameState, type ReadonlyState, seatToMove } from '../../game/state.ts';

export interface Playout {
  /** Decisions made, answers to edicts and treaties included. */
  moves: number;
  end: ReadonlyState;
}

/** `visit` sees each position and the action about to be played in it. */
export function playPlain(
  rules: Rules,
  seed: string,
  visit?: (state: ReadonlyState, action: Readonly<Action>) => void,
): Playout {
  const random = seededRandom(`moves ${seed}`);
  const state: GameState = setup(rules, seed);
  let moves = 0;
  while (state.step.kind !== 'over') {
    const action = randomLegalAction(rules, state, random);
    visit?.(state, action);
    apply(rules, state, action);
    moves++;
  }
  return { moves, end: state };
}

export function playBgio(rules: Rules, seed: string): Playout {
  const random = seededRandom(`moves ${seed}`);
  const game = bgioGame(rules, () => dealSeeded(rules, seed));
  const reducer = CreateGameReducer({ game });
  let state: State<GameState> = InitializeGame({ game, numPlayers: 3 });
  let moves = 0;
  while (state.G.step.kind !== 'over') {
    const seat = seatToMove(state.G);
    if (seat === undefined) throw new Error(`Nobody decides in month ${state.G.month}`);
    const action = randomLegalAction(rules, state.G, random);
    const payload = {
      type: action.type,
      args: [actionKey(action)],
      playerID: playerOf(seat),
      credentials: '',
    };
    const { transients, ...next } = reducer(state, { type: 'MAKE_MOVE', payload });
    if (transients) throw new Error(`boardgame.io refused ${actionKey(action)}`);
    state = next as State<GameState>;
    moves++;
  }
  return { moves, end: state.G };
}
