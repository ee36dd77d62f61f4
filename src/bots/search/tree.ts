/**
 * Monte Carlo tree search for several players with hidden information:
 * - max^n (Luckhardt & Irani 1986): a node's value is a vector, each player maximises its own part;
 * - UCT (Kocsis & Szepesvári 2006) chooses the child to look at next;
 * - determinization in one tree (single-observer ISMCTS; Cowling, Powley & Whitehouse 2012): each
 *   iteration draws the hidden parts anew, so the choice depends on the view alone;
 * - a new leaf is judged in one of two ways. `static`: its children begin with the worth of the
 *   positions they lead to (heuristic prior knowledge; Gelly & Silver 2007), and a node looks at
 *   its best few first and at more the more often it is visited (progressive widening; Coulom
 *   2007, Chaslot et al. 2008). At the root every child is evaluated; further down only actions
 *   that are new and those that gained most elsewhere in the tree, the others begin with what they
 *   gained on average (progressive history for several players; Nijssen & Winands 2011).
 *   `playout`: the game is played on by a cheap policy for some actions and then evaluated.
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
        /** How many children below the root are evaluated of those whose action is known already. */
        shortlist: number;
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

/** A position in the tree. Undefined and empty until it is expanded. */
interface Node<Action> {
  visits: number;
  player: number;
  /** Most promising prior first. */
  actions: Action[] | undefined;
  /** Of each action, prior included. */
  tries: Float64Array;
  /** Worth to each player, summed over tries: of action i to player p at i × players + p. */
  sums: Float64Array;
  /** Where each action leads; undefined until it is visited. */
  next: (Node<Action> | undefined)[];
}

const NONE = new Float64Array(0);

function newNode<Action>(): Node<Action> {
  return { visits: 0, player: -1, actions: undefined, tries: NONE, sums: NONE, next: [] };
}

/** What an action changed for each player where it was evaluated. */
interface Gain {
  times: number;
  sums: Float64Array;
}

/** One search: its tree and what it has learned of actions, by player. */
interface Tree<Action> {
  root: Node<Action>;
  gains: Map<Action, Gain>[];
}

interface Step<Action> {
  node: Node<Action>;
  /** Place of the action taken. */
  taken: number;
}

/** Searches from a view for the player to move; the root must have a legal action. */
export function search<Position, Action>(
  game: SearchGame<Position, Action>,
  view: Position,
  options: SearchOptions,
): SearchReport<Action> {
  const root = newNode<Action>();
  const gains = Array.from({ length: game.players }, () => new Map<Action, Gain>());
  const tree: Tree<Action> = { root, gains };
  let iterations = 0;
  while (iterations < options.iterations) {
    const position = game.determinize(view, options.random);
    iterate(game, tree, position, options);
    iterations++;
    if (iterations % STOP_EVERY === 0 && options.stop?.()) break;
  }
  return { children: report(game, root, priorVisitsOf(options)), iterations };
}

function priorVisitsOf({ leaf }: SearchOptions): number {
  return leaf.kind === 'static' ? leaf.priorVisits : 0;
}

/** One walk from the root to a new leaf and back. */
function iterate<Position, Action>(
  game: SearchGame<Position, Action>,
  tree: Tree<Action>,
  position: Position,
  options: SearchOptions,
): void {
  const path: Step<Action>[] = [];
  let node = tree.root;
  node.visits++;
  let values: ArrayLike<number> | undefined;
  while (values === undefined) {
    if (game.toMove(position) < 0) values = game.evaluate(position);
    else if (node.actions === undefined) values = expand(game, tree, node, position, options);
    else {
      const taken = select(game, node, position, options);
      if (taken < 0) values = game.evaluate(position);
      else {
        game.apply(position, node.actions[taken] as Action);
        path.push({ node, taken });
        let next = node.next[taken];
        if (!next) {
          next = newNode();
          node.next[taken] = next;
        }
        node = next;
        node.visits++;
      }
    }
  }
  for (const step of path) {
    const { tries, sums } = step.node;
    tries[step.taken] = (tries[step.taken] as number) + 1;
    const first = step.taken * game.players;
    for (let p = 0; p < game.players; p++) {
      sums[first + p] = (sums[first + p] as number) + (values[p] as number);
    }
  }
}

/** Gives a node its actions and says what the node is worth. */
function expand<Position, Action>(
  game: SearchGame<Position, Action>,
  tree: Tree<Action>,
  node: Node<Action>,
  position: Position,
  options: SearchOptions,
): ArrayLike<number> {
  node.player = game.toMove(position);
  return options.leaf.kind === 'static'
    ? expandStatically(game, tree, node, position, options.leaf)
    : expandByPlayout(game, node, position, options.leaf.depth, options.random);
}

function expandStatically<Position, Action>(
  game: SearchGame<Position, Action>,
  tree: Tree<Action>,
  node: Node<Action>,
  position: Position,
  { priorVisits, shortlist }: { priorVisits: number; shortlist: number },
): ArrayLike<number> {
  const { player } = node;
  const { players } = game;
  const gains = tree.gains[player] as Map<Action, Gain>;
  const legal = game.legal(position);
  const base = game.evaluate(position);
  if (legal.length === 0) return base;
  const least =
    node === tree.root ? Number.NEGATIVE_INFINITY : threshold(legal, gains, player, shortlist);
  const worths = legal.map((action): ArrayLike<number> => {
    const known = gains.get(action);
    if (known && averageGain(known, player) < least) {
      return base.map((v, p) => v + averageGain(known, p));
    }
    const next = game.clone(position);
    game.apply(next, action);
    const worth = game.evaluate(next);
    learn(gains, action, known, base, worth);
    return worth;
  });
  const own = (i: number): number => (worths[i] as ArrayLike<number>)[player] as number;
  // Array.sort is stable, so equal worth keeps the game's own order.
  const order = legal.map((_, i) => i).sort((i, j) => own(j) - own(i));
  node.actions = order.map((i) => legal[i] as Action);
  node.next = new Array(legal.length);
  node.tries = new Float64Array(legal.length).fill(priorVisits);
  node.sums = new Float64Array(legal.length * players);
  for (const [place, i] of order.entries()) {
    const worth = worths[i] as ArrayLike<number>;
    for (let p = 0; p < players; p++) {
      node.sums[place * players + p] = (worth[p] as number) * priorVisits;
    }
  }
  return worths[order[0] as number] as ArrayLike<number>;
}

function averageGain({ times, sums }: Gain, player: number): number {
  return (sums[player] as number) / times;
}

/** The average gain that puts a known action on the shortlist. */
function threshold<Action>(
  legal: readonly Action[],
  gains: ReadonlyMap<Action, Gain>,
  player: number,
  shortlist: number,
): number {
  if (legal.length <= shortlist) return Number.NEGATIVE_INFINITY;
  const best = new Array<number>(shortlist).fill(Number.NEGATIVE_INFINITY);
  for (const action of legal) {
    const known = gains.get(action);
    if (!known) continue;
    let gain = averageGain(known, player);
    for (let i = 0; i < shortlist; i++) {
      const other = best[i] as number;
      if (gain <= other) continue;
      best[i] = gain;
      gain = other;
    }
  }
  return best[shortlist - 1] ?? Number.POSITIVE_INFINITY;
}

function learn<Action>(
  gains: Map<Action, Gain>,
  action: Action,
  known: Gain | undefined,
  base: ArrayLike<number>,
  worth: ArrayLike<number>,
): void {
  const gain = known ?? { times: 0, sums: new Float64Array(base.length) };
  gain.times++;
  for (let p = 0; p < base.length; p++) {
    gain.sums[p] = (gain.sums[p] as number) + (worth[p] as number) - (base[p] as number);
  }
  if (!known) gains.set(action, gain);
}

function expandByPlayout<Position, Action>(
  game: SearchGame<Position, Action>,
  node: Node<Action>,
  position: Position,
  depth: number,
  random: Random,
): ArrayLike<number> {
  node.actions = [...game.legal(position)];
  node.next = new Array(node.actions.length);
  node.tries = new Float64Array(node.actions.length);
  node.sums = new Float64Array(node.actions.length * game.players);
  for (let played = 0; played < depth && game.toMove(position) >= 0; played++) {
    const action = game.playoutAction?.(position, random);
    if (action === undefined) break;
    game.apply(position, action);
  }
  return game.evaluate(position);
}

/** Place of the action to look at next; -1 where none is legal in this determinization. */
function select<Position, Action>(
  game: SearchGame<Position, Action>,
  { actions = [], tries, sums, visits, player }: Node<Action>,
  position: Position,
  { exploration, widening }: SearchOptions,
): number {
  const wide = Math.min(actions.length, Math.ceil(widening * Math.sqrt(visits)));
  const curiosity = exploration * Math.sqrt(Math.log(visits + 1));
  let best = -1;
  let bestScore = Number.NEGATIVE_INFINITY;
  for (let i = 0; i < actions.length; i++) {
    if (i >= wide && best >= 0) break;
    const tried = tries[i] as number;
    const score =
      tried === 0
        ? Number.MAX_VALUE
        : (sums[i * game.players + player] as number) / tried + curiosity / Math.sqrt(tried);
    if (score > bestScore && game.isLegal(position, actions[i] as Action)) {
      best = i;
      bestScore = score;
    }
  }
  return best;
}

function report<Position, Action>(
  { players }: SearchGame<Position, Action>,
  { actions = [], tries, sums, player }: Node<Action>,
  priorVisits: number,
): ChildReport<Action>[] {
  return actions
    .map((action, i) => {
      const tried = tries[i] as number;
      const values = Array.from(sums.subarray(i * players, (i + 1) * players), (sum) =>
        tried > 0 ? sum / tried : 0,
      );
      return { action, visits: tried - priorVisits, values };
    })
    .sort(
      (a, b) => b.visits - a.visits || (b.values[player] as number) - (a.values[player] as number),
    );
}
