/** Positions that show what the board has to show, each from one line of a URL: `?position=mock`. */
import type { GateKind, Seat } from '../../../src/game/seats.ts';
import { A, B, T } from '../names.ts';
import { type TestGame, testGame } from '../testGame.ts';

/** Logs a swap, as if the treaty gates of a position had come of it. */
function swapped(game: TestGame, seat: Seat, mine: GateKind, to: Seat, yours: GateKind): TestGame {
  const offer = { type: 'offer', deal: 'swap', to, mine, yours } as const;
  // The position builder lets its treaties end with the month.
  const until = game.state.month;
  game.events.push({ type: 'treatyAccepted', seat, by: to, offer, until });
  return game;
}

export const POSITIONS: Readonly<Record<string, () => TestGame>> = {
  start: () => testGame(),
  /** About that of the concept drawing. */
  mock: () =>
    testGame().with({
      month: 3,
      gates: {
        'mini T→A': 'open',
        'mini T→B': 'open',
        'pay B→T': 'open',
        'links B→A': 'open',
        'ads B→A': 'open',
        'links T→A': 'ordered',
        'links B→T': 'ordered',
        'links A→B': 'ordered',
        'pay A→T': 'treaty',
        'ads T→A': 'treaty',
      },
      A: {
        levels: { feed: 2, ads: 3, mini: 1, market: 4, wallet: 4 },
        miniPrograms: [0, 2, 0],
        campaigns: [0, 1, 0, 0],
        stakes: [1, 0, 0],
        cash: 14,
      },
      T: { levels: { feed: 5, ads: 2, mini: 4, market: 2, wallet: 4 }, cash: 9 },
      B: {
        levels: { feed: 5, ads: 4, mini: 2, market: 3, wallet: 2 },
        miniPrograms: [0, 1, 0],
        stakes: [0, 0, 1],
        cash: 17,
      },
    }),
  /** Every gate open, every level high, everything full. */
  full: () => {
    const game = testGame().with({
      month: 5,
      allGates: 'open',
      gates: {
        'links A→T': 'treaty',
        'links A→B': 'treaty',
        'pay B→A': 'treaty',
        'mini A→B': 'treaty',
        'mini B→A': 'treaty',
        'ads T→A': 'treaty',
        'links T→B': 'ordered',
        'ads A→B': 'ordered',
      },
      A: {
        levels: { feed: 4, ads: 6, mini: 4, market: 6, wallet: 6 },
        miniPrograms: [0, 3, 2],
        campaigns: [2, 2, 1, 1],
        stakes: [1, 1, 0],
        cash: 60,
      },
      T: {
        levels: { feed: 6, ads: 4, mini: 6, market: 4, wallet: 6 },
        miniPrograms: [2, 0, 2],
        campaigns: [1, 1, 1, 1],
        cash: 40,
        stakes: [1, 1, 2],
      },
      B: {
        levels: { feed: 6, ads: 6, mini: 4, market: 4, wallet: 4 },
        miniPrograms: [2, 3, 0],
        campaigns: [1, 1, 1, 1],
        cash: 33,
        stakes: [1, 0, 1],
      },
    });
    swapped(game, A, 'links', T, 'ads');
    swapped(game, B, 'pay', A, 'links');
    return swapped(game, A, 'mini', B, 'mini');
  },
  /** The first edict waits for A's answer. */
  order: () => testGame().with({ edict: 'rectifyLinks' }).turnUp(),
  /** Links shut, campaigns through the Ads gates. */
  campaigns: () =>
    testGame().with({
      gates: {
        'ads A→T': 'open',
        'ads A→B': 'open',
        'ads T→A': 'open',
        'ads T→B': 'open',
        'ads B→A': 'open',
        'ads B→T': 'open',
        'mini A→B': 'open',
        'mini B→T': 'open',
        'mini B→A': 'open',
        'mini A→T': 'open',
      },
      A: { levels: { feed: 4, mini: 3 }, campaigns: [0, 1, 1, 1] },
      T: { campaigns: [1, 0, 1, 1], miniPrograms: [2, 0, 1] },
      B: { levels: { mini: 3 }, campaigns: [1, 1, 0, 1], miniPrograms: [1, 0, 0] },
    }),
};
