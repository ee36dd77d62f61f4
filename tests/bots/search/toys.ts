/** Small games for tests of the search, with answers that can be worked out by hand or in full. */

import type { SearchGame } from '../../../src/bots/search/game.ts';
import { seededRandom } from '../../../src/game/random.ts';

/** A game written out as a tree: a player's choices by name, or what each player gets. */
export type Written = { player: number; choices: Record<string, Written> } | number[];

interface Place {
  at: Written;
}

/** The search game of a tree; actions are the names of the choices. */
export function written(players: number, guess = 0.5): SearchGame<Place, string> {
  return {
    players,
    toMove: ({ at }) => (Array.isArray(at) ? -1 : at.player),
    legal: ({ at }) => (Array.isArray(at) ? [] : Object.keys(at.choices)),
    isLegal: ({ at }, action) => !Array.isArray(at) && action in at.choices,
    apply(place, action) {
      const next = Array.isArray(place.at) ? undefined : place.at.choices[action];
      if (next === undefined) throw new Error(`Not legal: ${action}`);
      place.at = next;
    },
    clone: ({ at }) => ({ at }),
    determinize: ({ at }) => ({ at }),
    evaluate: ({ at }) => (Array.isArray(at) ? [...at] : new Array<number>(players).fill(guess)),
    playoutAction({ at }, random) {
      const names = Array.isArray(at) ? [] : Object.keys(at.choices);
      return names[random.below(names.length)] ?? '';
    },
  };
}

/**
 * Three players take one to three stones from a heap in turn. Whoever takes the last gets 1, the
 * one before half, the third nothing, so that nobody is ever indifferent. A face-down die decides
 * whether three may be taken; it is turned up when few stones are left.
 */
export interface Heap {
  stones: number;
  turn: number;
  /** Up only while it can be seen. */
  die?: number;
}

/** With this many stones or fewer the die lies open. */
export const DIE_SEEN_AT = 3;

const SIDES = 6;

export function takes({ stones, die }: Heap): number[] {
  const most = stones <= DIE_SEEN_AT && die !== undefined && die % 2 === 1 ? 2 : 3;
  return [1, 2, 3].filter((n) => n <= Math.min(most, stones));
}

function take(heap: Heap, stones: number): void {
  heap.stones -= stones;
  heap.turn = (heap.turn + 1) % 3;
}

function payoff({ turn }: Heap): number[] {
  const last = (turn + 2) % 3;
  return [0, 1, 2].map((p) => (p === last ? 1 : p === (last + 2) % 3 ? 0.5 : 0));
}

/** `drawn` is told each die that is drawn. */
export function heapGame(drawn?: (die: number) => void): SearchGame<Heap, number> {
  return {
    players: 3,
    toMove: ({ stones, turn }) => (stones === 0 ? -1 : turn),
    legal: takes,
    isLegal: (heap, n) => takes(heap).includes(n),
    apply(heap, n) {
      if (!takes(heap).includes(n)) throw new Error(`Not legal: ${n} of ${JSON.stringify(heap)}`);
      take(heap, n);
    },
    clone: (heap) => ({ ...heap }),
    determinize({ stones, turn }, random) {
      const die = 1 + random.below(SIDES);
      drawn?.(die);
      return { stones, turn, die };
    },
    evaluate: (heap) => (heap.stones === 0 ? payoff(heap) : [0.5, 0.5, 0.5]),
    playoutAction(heap, random) {
      const may = takes(heap);
      return may[random.below(may.length)] ?? 1;
    },
  };
}

/** What each player gets if all play best and see the die: max^n to the end. */
export function solved(heap: Heap): number[] {
  if (heap.stones === 0) return payoff(heap);
  const results = takes(heap).map((n) => after(heap, n));
  return results.reduce((a, b) => ((b[heap.turn] ?? 0) > (a[heap.turn] ?? 0) ? b : a));
}

export function after(heap: Heap, n: number): number[] {
  const next = { ...heap };
  take(next, n);
  return solved(next);
}

/** A tree drawn from a seed: up to `depth` moves and `width` choices. */
export function drawnTree(seed: string, players: number, depth: number, width: number): Written {
  const random = seededRandom(seed);
  const grow = (left: number, top: boolean): Written => {
    if (left === 0 || (!top && random.below(5) === 0)) {
      return Array.from({ length: players }, () => random.below(101) / 100);
    }
    const choices: Record<string, Written> = {};
    const count = 1 + random.below(width);
    for (let i = 0; i < count; i++) choices[`c${i}`] = grow(left - 1, false);
    return { player: random.below(players), choices };
  };
  return grow(depth, true);
}
