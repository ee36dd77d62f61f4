/**
 * Monte Carlo tree search for several players with hidden information:
 * - max^n (Luckhardt & Irani 1986): a node's value is a vector, each player maximises its own part;
 * - UCT (Kocsis & Szepesvári 2006) chooses the child to look at next;
 * - determinization in one tree (single-observer ISMCTS; Cowling, Powley & Whitehouse 2012): each
 *   iteration draws the hidden parts anew, so the choice depends on the view alone;
 * - a new leaf is judged in one of two ways. `static`: all its children are evaluated at once and
 *   begin with that worth (heuristic prior knowledge; Gelly & Silver 2007), and a node looks at
 *   its best few first and at more the more often it is visited (progressive widening; Coulom
 *   2007, Chaslot et al. 2008). `playout`: the game is played on by a cheap policy for some
 *   actions and then evaluated.
 */
import type { Random, SearchGame } from './game.ts';

export interface SearchOptions {
  /** Most iterations; the search ends earlier where `stop` says so. */
  iterations: number;
  /** Asked every `STOP_EVERY` iterations; true ends the search with the best found so far. */
  stop?: () => boolean;
  random: Random;
  /** Weight of curiosity against worth. */
  exploration: number;
  /** A node of n visits looks at `widening × √n` children at least. */
  widening: number;
  leaf:
    | {
        kind: 'static';
        /** How many visits the static evaluation of a child counts as. */
        priorVisits: number;
      }
    | {
        kind: 'playout';
        /** Most actions that a playout plays. */
        depth: number;
      };
}

export interface ChildReport<Action> {
  action: Action;
  /** Visits, without those that the prior counts as. */
  visits: number;
  /** Mean worth to each player. */
  values: number[];
}

export interface SearchReport<Action> {
  /** Best first: by visits, then by worth to the player to move. */
  children: ChildReport<Action>[];
  iterations: number;
}

const STOP_EVERY = 16;

interface Child<Action> {
  action: Action;
  node: Node<Action>;
  /** Sums over visits, prior included. */
  visits: number;
  sums: Float64Array;
}

interface Node<Action> {
  visits: number;
  player: number;
  /** Undefined until the node is expanded; then sorted, most promising prior first. */
  children: Child<Action>[] | undefined;
}

function newNode<Action>(): Node<Action> {
  return { visits: 0, player: -1, children: undefined };
}

/** Searches from a view for the player to move; the root must have a legal action. */
export function search<Position, Action>(
  game: SearchGame<Position, Action>,
  view: Position,
  options: SearchOptions,
): SearchReport<Action> {
  const root = newNode<Action>();
  let iterations = 0;
  while (iterations < options.iterations) {
    const position = game.determinize(view, options.random);
    iterate(game, root, position, options);
    iterations++;
    if (iterations % STOP_EVERY === 0 && options.stop?.()) break;
  }
  return { children: report(root, priorVisitsOf(options)), iterations };
}

function priorVisitsOf({ leaf }: SearchOptions): number {
  return leaf.kind === 'static' ? leaf.priorVisits : 0;
}

/** One walk from the root to a new leaf and back. */
function iterate<Position, Action>(
  game: SearchGame<Position, Action>,
  root: Node<Action>,
  position: Position,
  options: SearchOptions,
): void {
  const path: Child<Action>[] = [];
  let node = root;
  node.visits++;
  let values: ArrayLike<number> | undefined;
  while (values === undefined) {
    if (game.toMove(position) < 0) values = game.evaluate(position);
    else if (node.children === undefined) values = expand(game, node, position, options);
    else {
      const child = select(game, node, position, options);
      if (!child) values = game.evaluate(position);
      else {
        game.apply(position, child.action);
        path.push(child);
        node = child.node;
        node.visits++;
      }
    }
  }
  for (const child of path) {
    child.visits++;
    for (let p = 0; p < game.players; p++) {
      child.sums[p] = (child.sums[p] as number) + (values[p] as number);
    }
  }
}

/** Gives a node its children and says what the node is worth. */
function expand<Position, Action>(
  game: SearchGame<Position, Action>,
  node: Node<Action>,
  position: Position,
  options: SearchOptions,
): ArrayLike<number> {
  node.player = game.toMove(position);
  return options.leaf.kind === 'static'
    ? expandStatically(game, node, position, options.leaf.priorVisits)
    : expandByPlayout(game, node, position, options.leaf.depth, options.random);
}

function expandStatically<Position, Action>(
  game: SearchGame<Position, Action>,
  node: Node<Action>,
  position: Position,
  priorVisits: number,
): ArrayLike<number> {
  const { player } = node;
  const children = game.legal(position).map((action): Child<Action> => {
    const next = game.clone(position);
    game.apply(next, action);
    const sums = Float64Array.from(game.evaluate(next), (v) => v * priorVisits);
    return { action, node: newNode(), visits: priorVisits, sums };
  });
  // Array.sort is stable, so equal worth keeps the game's own order.
  children.sort((a, b) => (b.sums[player] as number) - (a.sums[player] as number));
  node.children = children;
  const [best] = children;
  return best ? best.sums.map((v) => v / priorVisits) : game.evaluate(position);
}

function expandByPlayout<Position, Action>(
  game: SearchGame<Position, Action>,
  node: Node<Action>,
  position: Position,
  depth: number,
  random: Random,
): ArrayLike<number> {
  node.children = game.legal(position).map((action) => ({
    action,
    node: newNode(),
    visits: 0,
    sums: new Float64Array(game.players),
  }));
  for (let played = 0; played < depth && game.toMove(position) >= 0; played++) {
    const action = game.playoutAction?.(position, random);
    if (action === undefined) break;
    game.apply(position, action);
  }
  return game.evaluate(position);
}

/** The child to look at next; undefined where none is legal in this determinization. */
function select<Position, Action>(
  game: SearchGame<Position, Action>,
  node: Node<Action>,
  position: Position,
  { exploration, widening }: SearchOptions,
): Child<Action> | undefined {
  const children = node.children ?? [];
  const wide = Math.min(children.length, Math.ceil(widening * Math.sqrt(node.visits)));
  const curiosity = exploration * Math.sqrt(Math.log(node.visits + 1));
  let best: Child<Action> | undefined;
  let bestScore = Number.NEGATIVE_INFINITY;
  let looked = 0;
  for (const child of children) {
    if (looked >= wide && best) break;
    const score =
      child.visits === 0
        ? Number.MAX_VALUE
        : (child.sums[node.player] as number) / child.visits + curiosity / Math.sqrt(child.visits);
    if (score > bestScore && game.isLegal(position, child.action)) {
      best = child;
      bestScore = score;
    }
    looked++;
  }
  return best;
}

function report<Action>(root: Node<Action>, priorVisits: number): ChildReport<Action>[] {
  const { player } = root;
  return (root.children ?? [])
    .map((child) => ({
      action: child.action,
      visits: child.visits - priorVisits,
      values: Array.from(child.sums, (sum) => (child.visits > 0 ? sum / child.visits : 0)),
    }))
    .sort(
      (a, b) => b.visits - a.visits || (b.values[player] as number) - (a.values[player] as number),
    );
}
