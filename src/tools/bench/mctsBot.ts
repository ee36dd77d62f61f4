/**
 * boardgame.io's own search bot on this game. It is given the whole state, cards that are face down
 * too, because it cannot think about what it does not see; and it counts only finished playouts.
 */
import type { Ctx, Game, State } from 'boardgame.io';
import { MCTSBot } from '#bgio/ai';
import { CreateGameReducer, InitializeGame } from '#bgio/internal';
import { bgioGame, playerOf, seatOfPlayer } from '../../bgio/game.ts';
import { type Action, actionKey } from '../../game/actions.ts';
import { legalActions } from '../../game/legal.ts';
import type { Rules } from '../../game/rules.ts';
import { standings } from '../../game/scoring.ts';
import type { Seat } from '../../game/seats.ts';
import { dealSeeded } from '../../game/setup.ts';
import { type GameState, seatToMove } from '../../game/state.ts';

/** The game with what MCTSBot asks for: a list of moves, and the winner under the name it knows. */
function searchable(rules: Rules, seed: string): Game<GameState> {
  return {
    ...bgioGame(rules, () => dealSeeded(rules, seed)),
    endIf: ({ G }) =>
      G.step.kind === 'over' ? { winner: playerOf(standings(rules, G)[0]?.seat ?? 0) } : undefined,
    ai: {
      enumerate: (G: GameState, _ctx: Ctx, playerID: string) =>
        seatToMove(G) === seatOfPlayer(playerID)
          ? legalActions(rules, G).map((a) => ({ move: a.type, args: [actionKey(a)] }))
          : [],
    },
  };
}

/** MCTSBot, stopped by the clock after the iteration in which the time ends. */
class TimedBot extends MCTSBot {
  deadline = 0;
  searched = 0;

  override playout(node: Parameters<MCTSBot['playout']>[0]): ReturnType<MCTSBot['playout']> {
    this.searched++;
    if (performance.now() >= this.deadline) this.iterationCounter = Number.MAX_SAFE_INTEGER;
    return super.playout(node);
  }
}

/** A match as boardgame.io keeps it, followed action by action. */
export class MctsMatch {
  private readonly bot: TimedBot;
  private readonly reducer: ReturnType<typeof CreateGameReducer>;
  private state: State<GameState>;

  constructor(rules: Rules, seed: string, playoutDepth: number) {
    const game = searchable(rules, seed);
    const enumerate = game.ai?.enumerate ?? (() => []);
    this.bot = new TimedBot({ game, enumerate, seed, iterations: Number.MAX_SAFE_INTEGER });
    this.bot.setOpt('playoutDepth', playoutDepth);
    this.reducer = CreateGameReducer({ game });
    this.state = InitializeGame({ game, numPlayers: 3 });
  }

  play(seat: Seat, action: Readonly<Action>): void {
    const playerID = playerOf(seat);
    const payload = { type: action.type, args: [actionKey(action)], playerID, credentials: '' };
    const { transients, ...next } = this.reducer(this.state, { type: 'MAKE_MOVE', payload });
    if (transients) throw new Error(`boardgame.io refused ${actionKey(action)}`);
    this.state = next as State<GameState>;
  }

  /** Searches for so long; the key of its choice and how many iterations it made. */
  async choose(ms: number): Promise<{ key: string; iterations: number }> {
    const seat = seatToMove(this.state.G);
    if (seat === undefined) throw new Error('Nobody decides');
    this.bot.searched = 0;
    this.bot.deadline = performance.now() + ms;
    const { action } = await this.bot.play(this.state, playerOf(seat));
    return { key: String(action.payload.args?.[0]), iterations: this.bot.searched };
  }
}
