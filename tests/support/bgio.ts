/** boardgame.io's reducer, without its client or server, as the match host uses it. */
import type { State } from 'boardgame.io';
import { CreateGameReducer, InitializeGame } from '#bgio/internal';
import { bgioGame } from '../../src/bgio/game.ts';
import type { Rules } from '../../src/game/rules.ts';
import { dealSeeded } from '../../src/game/setup.ts';
import type { GameState } from '../../src/game/state.ts';

export type BgioState = State<GameState>;
type Reducer = ReturnType<typeof CreateGameReducer>;
type ReducerAction = Parameters<Reducer>[1];

/** boardgame.io's state after an action, and its error where it refused. */
export interface Reduced {
  state: BgioState;
  error: string | undefined;
}

export class BgioGame {
  state: BgioState;
  private readonly reducer: Reducer;

  constructor(rules: Rules, seed: string) {
    const game = bgioGame(rules, () => dealSeeded(rules, seed));
    this.reducer = CreateGameReducer({ game });
    this.state = InitializeGame({ game, numPlayers: 3 });
  }

  /** What would become of an action; keeps nothing. */
  reduce(action: ReducerAction): Reduced {
    const { transients, ...state } = this.reducer(this.state, action) as BgioState & {
      transients?: { error?: { type: string } };
    };
    return { state, error: transients?.error?.type };
  }

  tryMove(seat: number | string, type: string, args: unknown[]): Reduced {
    const payload = { type, args, playerID: String(seat), credentials: '' };
    return this.reduce({ type: 'MAKE_MOVE', payload } as ReducerAction);
  }

  /** Makes a move that must be legal. */
  move(seat: number, key: string): void {
    const { state, error } = this.tryMove(seat, key.split(':')[0] ?? '', [key]);
    if (error !== undefined) throw new Error(`${seat} ${key}: ${error}`);
    this.state = state;
  }
}
