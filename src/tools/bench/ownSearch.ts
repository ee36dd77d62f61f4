/** Our search for the bots benchmark: the strongest level by the clock, and the bare search. */
import { rankAs } from '../../bots/levels.ts';
import { asSearchGame } from '../../bots/position.ts';
import { search } from '../../bots/search/tree.ts';
import { judgementOf } from '../../bots/worth.ts';
import { type Action, actionKey } from '../../game/actions.ts';
import { apply } from '../../game/apply.ts';
import { legalActions } from '../../game/legal.ts';
import { seededRandom } from '../../game/random.ts';
import type { Rules } from '../../game/rules.ts';
import { setup } from '../../game/setup.ts';
import { type GameState, seatToMove } from '../../game/state.ts';
import { viewOf } from '../../game/view.ts';

export class OwnMatch {
  private readonly state: GameState;
  private readonly rules: Rules;
  private readonly seed: string;

  constructor(rules: Rules, seed: string) {
    this.rules = rules;
    this.seed = seed;
    this.state = setup(rules, seed);
  }

  play(action: Readonly<Action>): void {
    apply(this.rules, this.state, action);
  }

  /** The strongest level's choice, made from what its seat sees. */
  choose(ms: number, ply: number): string {
    const deadline = performance.now() + ms;
    const seat = seatToMove(this.state);
    if (seat === undefined) throw new Error('Nobody decides');
    const [best] = rankAs(
      this.rules,
      viewOf(this.state),
      seat,
      { level: 'grandmaster', persona: 'plain' },
      { seed: `${this.seed} ${ply}`, stop: () => performance.now() >= deadline },
    );
    if (!best) throw new Error('No legal action');
    return actionKey(best.action);
  }

  /**
   * Iterations of a search like MCTSBot's in so much time: all legal actions at every node, and
   * playouts of the same depth.
   */
  iterate(ms: number, playoutDepth: number): number {
    const deadline = performance.now() + ms;
    const seat = seatToMove(this.state) ?? 0;
    const options = { ...judgementOf(seat, 'plain', 0.5), offers: 0 };
    const game = {
      ...asSearchGame(this.rules, options),
      legal: (position: GameState) => legalActions(this.rules, position),
    };
    return search(game, viewOf(this.state), {
      iterations: Number.MAX_SAFE_INTEGER,
      stop: () => performance.now() >= deadline,
      random: seededRandom(this.seed),
      exploration: Math.SQRT2,
      widening: Number.MAX_SAFE_INTEGER,
      leaf: { kind: 'playout', depth: playoutDepth },
    }).iterations;
  }
}
