/** The search on small games whose best moves are known. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { SearchGame } from '../../../src/bots/search/game.ts';
import { type SearchOptions, search } from '../../../src/bots/search/tree.ts';
import { seededRandom } from '../../../src/game/random.ts';
import {
  after,
  drawnTree,
  type Heap,
  heapGame,
  solved,
  takes,
  type Written,
  written,
} from './toys.ts';

type Leaf = SearchOptions['leaf'];
const STATIC: Leaf = { kind: 'static', priorVisits: 1, shortlist: 2 };
const PLAYOUT: Leaf = { kind: 'playout', depth: 30 };
const LEAVES = [
  ['judges leaves', STATIC],
  ['plays out', PLAYOUT],
] as const;

function options(iterations: number, leaf: Leaf, seed = 'search'): SearchOptions {
  return { iterations, leaf, random: seededRandom(seed), exploration: 0.7, widening: 1.5 };
}

/** The best choice of a written game. */
function choice(at: Written, leaf: Leaf = STATIC, iterations = 1000): string | undefined {
  return search(written(3), { at }, options(iterations, leaf)).children[0]?.action;
}

describe.each(LEAVES)('a search that %s', (_, leaf) => {
  it('takes a win that lies open', () => {
    for (const stones of [1, 2, 3]) {
      const heap: Heap = { stones, turn: 1, die: 2 };
      const { children } = search(heapGame(), heap, options(300, leaf));
      if (stones < 3) expect(children[0]?.action).toBe(stones);
      expect(children.length).toBeLessThanOrEqual(stones);
    }
  });

  it('plays every heap as its full solution does', () => {
    const seeing: SearchGame<Heap, number> = { ...heapGame(), determinize: (h) => ({ ...h }) };
    for (let stones = 2; stones <= 9; stones++) {
      for (const die of [1, 2]) {
        const heap: Heap = { stones, turn: 2, die };
        const { children } = search(seeing, heap, options(1500, leaf, `heap ${stones}`));
        const taken = children[0]?.action ?? 0;
        expect(after(heap, taken)[2], JSON.stringify(heap)).toBe(solved(heap)[2]);
      }
    }
  });

  it('supposes that each player looks after itself, not that all are against one', () => {
    const greedy: Written = {
      player: 0,
      choices: {
        safe: [0.5, 0.5, 0.5],
        // Player 1 could hurt player 0 here, but has more from not doing so.
        trusting: { player: 1, choices: { hurt: [0, 0.2, 1], help: [0.8, 0.9, 0] } },
      },
    };
    expect(choice(greedy, leaf)).toBe('trusting');
  });

  it('is not fooled by a partner who has more from a betrayal', () => {
    const tempting: Written = {
      player: 0,
      choices: {
        safe: [0.5, 0.5, 0.5],
        trusting: { player: 1, choices: { betray: [0, 0.9, 1], help: [1, 0.8, 0] } },
      },
    };
    expect(choice(tempting, leaf)).toBe('safe');
  });

  it('finds a win two of its own moves away', () => {
    const dull: Written = [0.4, 0.4, 0.4];
    const deep: Written = {
      player: 0,
      choices: {
        a: dull,
        b: {
          player: 1,
          choices: {
            x: { player: 0, choices: { lose: [0, 1, 0], win: [1, 0.5, 0] } },
            y: { player: 0, choices: { lose: [0, 0, 1], win: [0.9, 0.4, 0] } },
          },
        },
        c: { player: 2, choices: { only: [0.3, 0.1, 1] } },
      },
    };
    expect(choice(deep, leaf)).toBe('b');
  });

  it('gives the same report for the same seed', () => {
    const run = (seed: string) =>
      search(heapGame(), { stones: 11, turn: 0 }, options(500, leaf, seed));
    expect(run('one')).toEqual(run('one'));
    expect(run('one')).not.toEqual(run('two'));
  });

  it('reports sorted children whose visits add up', () => {
    fc.assert(
      fc.property(fc.nat(), fc.integer({ min: 1, max: 300 }), (n, iterations) => {
        const at = drawnTree(`tree ${n}`, 3, 4, 5);
        const report = search(written(3), { at }, options(iterations, leaf, `${n}`));
        expect(report.iterations).toBe(iterations);
        const { children } = report;
        const player = Array.isArray(at) ? -1 : at.player;
        // The first look at the root only lists what can be done.
        expect(children.reduce((sum, c) => sum + c.visits, 0)).toBe(iterations - 1);
        for (const [i, child] of children.entries()) {
          expect(child.values.every((v) => v >= 0 && v <= 1)).toBe(true);
          const before = children[i - 1];
          if (!before) continue;
          expect(before.visits).toBeGreaterThanOrEqual(child.visits);
          if (before.visits === child.visits) {
            expect(before.values[player]).toBeGreaterThanOrEqual(child.values[player] ?? 0);
          }
        }
      }),
      { seed: 2021, numRuns: 60 },
    );
  });
});

describe('hidden parts', () => {
  it('do not reach a choice but through what the view allows', () => {
    for (const leaf of [STATIC, PLAYOUT]) {
      const worlds = [1, 2, 5, 6].map((die) =>
        search(heapGame(), { stones: 8, turn: 0, die }, options(400, leaf)),
      );
      for (const world of worlds) expect(world).toEqual(worlds[0]);
    }
  });

  it('are drawn anew in each iteration', () => {
    const drawn = new Set<number>();
    const game = heapGame((die) => drawn.add(die));
    search(game, { stones: 8, turn: 0 }, options(200, STATIC));
    expect([...drawn].sort()).toEqual([1, 2, 3, 4, 5, 6]);
  });

  it('are not bet on as if they were known', () => {
    interface Bet {
      die: number;
      on: number | undefined;
    }
    // Each world has a bet that wins in it; on the whole a bet is worth 1/6, and passing 0.3.
    const betting: SearchGame<Bet, number> = {
      players: 1,
      toMove: ({ on }) => (on === undefined ? 0 : -1),
      legal: () => [0, 1, 2, 3, 4, 5, 6],
      isLegal: () => true,
      apply(bet, on) {
        bet.on = on;
      },
      clone: (bet) => ({ ...bet }),
      determinize: (_, random) => ({ die: 1 + random.below(6), on: undefined }),
      evaluate: ({ die, on }) => [on === 0 ? 0.3 : on === die ? 1 : 0],
    };
    const start = { die: 6, on: undefined };
    const { children } = search(betting, start, options(3000, STATIC));
    expect(children[0]?.action).toBe(0);
  });

  it('may make impossible what was possible in another world, and it is not played then', () => {
    // `apply` of the heap throws at what is not legal.
    for (let stones = 4; stones < 12; stones++) {
      const run = () => search(heapGame(), { stones, turn: 0 }, options(800, STATIC, `${stones}`));
      expect(run).not.toThrow();
      expect(
        run()
          .children.map((c) => c.action)
          .sort(),
      ).toEqual(takes({ stones, turn: 0 }));
    }
  });
});

describe('time', () => {
  it('ends the search early with the best so far', () => {
    let asked = 0;
    const stop = (): boolean => ++asked === 3;
    const report = search(heapGame(), { stones: 2, turn: 0 }, { ...options(1e9, STATIC), stop });
    expect(asked).toBe(3);
    expect(report.iterations).toBeLessThan(100);
    expect(report.children[0]?.action).toBe(2);
  });

  it('over from the start still yields a choice', () => {
    const stop = (): boolean => true;
    const report = search(heapGame(), { stones: 7, turn: 0 }, { ...options(1e9, STATIC), stop });
    expect(report.children.length).toBe(3);
  });
});

describe('widening', () => {
  const wide: Written = {
    player: 0,
    choices: Object.fromEntries(
      Array.from({ length: 200 }, (_, i): [string, Written] => [`c${i}`, [i / 400, 0, 0]]),
    ),
  };

  it('looks at the most promising first, and at more with more visits', () => {
    const looked = (iterations: number, widening: number): string[] => {
      const report = search(
        written(3),
        { at: wide },
        { ...options(iterations, STATIC), exploration: 5, widening },
      );
      return report.children.filter((c) => c.visits > 0).map((c) => c.action);
    };
    const few = looked(100, 1);
    expect(few.length).toBeLessThanOrEqual(10);
    expect(few).toContain('c199');
    expect(looked(100, 2).length).toBeGreaterThan(few.length);
    expect(looked(1600, 1).length).toBeGreaterThan(few.length);
  });

  it('of a playout search looks at one child after another', () => {
    const report = search(written(3), { at: wide }, options(101, { kind: 'playout', depth: 0 }));
    expect(report.children[0]?.visits).toBeGreaterThan(0);
    expect(report.children.filter((c) => c.visits > 0).length).toBeLessThanOrEqual(16);
  });
});

describe('a playout', () => {
  it('stops at its depth and judges there', () => {
    const chain = (left: number): Written =>
      left === 0 ? [1, 1, 1] : { player: 0, choices: { on: chain(left - 1) } };
    const value = (depth: number): number | undefined =>
      search(written(3, 0.25), { at: chain(6) }, options(2, { kind: 'playout', depth })).children[0]
        ?.values[0];
    expect(value(2)).toBe(0.25);
    expect(value(10)).toBe(1);
  });
});
