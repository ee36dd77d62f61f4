/**
 * What a search needs to know of a game: any number of players, moves one after another, hidden
 * parts that can be sampled. Positions are changed in place; the search clones before it plays.
 */
export interface Random {
  /** A whole number from 0 to n-1. */
  below(n: number): number;
}

export interface SearchGame<Position, Action> {
  readonly players: number;
  /** The player who decides; -1 where nobody does (the game is over). */
  toMove(position: Position): number;
  /** Legal actions of the player to move, always in the same order for the same position. */
  legal(position: Position): readonly Action[];
  /** Whether one action is legal; asked where hidden parts may have made it illegal. */
  isLegal(position: Position, action: Action): boolean;
  /** Plays an action and everything automatic after it. */
  apply(position: Position, action: Action): void;
  clone(position: Position): Position;
  /** A copy whose hidden parts are drawn at random among those the view allows. */
  determinize(view: Position, random: Random): Position;
  /** Worth of a position to each player, in [0, 1]; exact where the game is over. */
  evaluate(position: Position): number[];
  /** A cheap legal action for playouts; needed only where the search plays out. */
  playoutAction?(position: Position, random: Random): Action;
}
