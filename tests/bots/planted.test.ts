/** Wins and blunders planted in named positions, most of them on the last action of the game. */
import { describe, expect, it } from 'vitest';
import { type Action, actionKey } from '../../src/game/actions.ts';
import { apply } from '../../src/game/apply.ts';
import { legalActions } from '../../src/game/legal.ts';
import type { BotLevel } from '../../src/game/players.ts';
import { standings } from '../../src/game/scoring.ts';
import type { Seat } from '../../src/game/seats.ts';
import { cloneState, type GameState, seatToMove } from '../../src/game/state.ts';
import { viewOf } from '../../src/game/view.ts';
import { decision, somePosition } from '../support/botGame.ts';
import { A, B, type Letter, seatOf, T } from '../support/names.ts';
import { type Position, type TestGame, testGame } from '../support/testGame.ts';

const ITERATIONS = 300;
const SEARCHING = ['strategist', 'grandmaster'] as const;

/** The last action of the game, which `who` takes. */
function last(who: Letter, position: Position): TestGame {
  const order = ({ A: 'TBA', T: 'BAT', B: 'ATB' } as const)[who];
  return testGame()
    .with({ month: 6, order, ...position })
    .turnOf(who, 3);
}

function decided({ rules, state }: TestGame, level: BotLevel): string {
  const who = { level, persona: 'plain' } as const;
  return actionKey(decision(rules, viewOf(state), who, 'planted', ITERATIONS).action);
}

function winnerAfter({ rules, state }: TestGame, ...actions: readonly Action[]): Seat | undefined {
  const next = cloneState(state);
  for (const action of actions) apply(rules, next, action);
  return next.step.kind === 'over' ? standings(rules, next)[0]?.seat : undefined;
}

/** Keys of what wins at once, without a rival's consent. */
function wins(game: TestGame, seat: Seat): string[] {
  return legalActions(game.rules, game.state)
    .filter((action) => action.type !== 'offer' && winnerAfter(game, action) === seat)
    .map(actionKey);
}

/** Lets bots of a level play the game out. */
function playedOut({ rules, state }: TestGame, level: BotLevel): Seat | undefined {
  const end: GameState = cloneState(state);
  while (seatToMove(end) !== undefined) {
    const who = { level, persona: 'plain' } as const;
    apply(rules, end, decision(rules, viewOf(end), who, 'planted', ITERATIONS).action);
  }
  return standings(rules, end)[0]?.seat;
}

const PLANTED: readonly { name: string; who: Letter; wins: string; position: Position }[] = [
  {
    name: 'Tencent must campaign in ByteDance’s feed',
    who: 'T',
    wins: 'campaign:2',
    position: {
      allGates: 'open',
      headline: 'holidayTravel',
      A: { marketValue: 28 },
      T: {
        marketValue: 9,
        cash: 8,
        levels: { feed: 1, ads: 1, mini: 3, market: 4, wallet: 4 },
      },
      B: { marketValue: 17 },
    },
  },
  {
    name: 'ByteDance must block Links to Tencent',
    who: 'B',
    wins: 'block:1:links',
    position: {
      allGates: 'open',
      A: { marketValue: 14 },
      B: {
        marketValue: 23,
        cash: 4,
        levels: { feed: 3, ads: 4, mini: 1, market: 1, wallet: 3 },
      },
    },
  },
  {
    name: 'Alibaba must open Links to Tencent',
    who: 'A',
    wins: 'open:1:links',
    position: {
      allGates: 'blocked',
      A: {
        marketValue: 9,
        cash: 23,
        levels: { feed: 1, ads: 2, mini: 1, market: 2, wallet: 1 },
      },
      T: { marketValue: 0 },
      B: { marketValue: 17 },
    },
  },
  {
    name: 'ByteDance must give red packets',
    who: 'B',
    wins: 'redPackets',
    position: {
      allGates: 'open',
      headline: 'miniGameCraze',
      A: { marketValue: 14 },
      B: {
        marketValue: 23,
        cash: 8,
        levels: { feed: 2, ads: 2, mini: 1, market: 4, wallet: 4 },
      },
    },
  },
  {
    name: 'ByteDance must build Ads',
    who: 'B',
    wins: 'build:ads',
    position: {
      allGates: 'open',
      A: { marketValue: 14 },
      B: {
        marketValue: 13,
        cash: 8,
        levels: { feed: 4, ads: 1, mini: 1, market: 4, wallet: 3 },
      },
    },
  },
  {
    name: 'Tencent must put a mini-program into ByteDance’s garden',
    who: 'T',
    wins: 'miniProgram:2',
    position: {
      allGates: 'open',
      A: { marketValue: 40 },
      T: { cash: 15, levels: { feed: 3, ads: 4, mini: 1, market: 4, wallet: 3 } },
      B: { marketValue: 17 },
    },
  },
];

describe.each(PLANTED)('$name', { timeout: 30_000 }, ({ who, wins: key, position }) => {
  const game = last(who, position);
  const seat = seatOf(who);

  it('and nothing else wins', () => {
    expect(wins(game, seat)).toEqual([key]);
  });

  it.each(SEARCHING)('and the %s does', (level) => {
    expect(playedOut(game, level)).toBe(seat);
    expect(decided(game, level)).toBe(key);
  });
});

it('the steward, who looks one move ahead and guesses, finds most of them', () => {
  const found = PLANTED.filter(
    ({ who, wins: key, position }) => decided(last(who, position), 'steward') === key,
  );
  expect(found.length).toBeGreaterThanOrEqual(4);
});

describe('the last action of any game', { timeout: 30_000 }, () => {
  it('wins where it can', () => {
    let found = 0;
    for (let i = 0; found < 25; i++) {
      const { rules, state, seat } = somePosition(`last ${i}`);
      const game = testGame(rules);
      Object.assign(game.state, state, {
        month: 6,
        step: { kind: 'action', round: 3, turn: 2, offered: true },
        order: [(seat + 1) % 3, (seat + 2) % 3, seat],
      });
      game.with({ month: 6 });
      const winning = wins(game, seat);
      const all = legalActions(rules, game.state).length;
      if (winning.length === 0 || winning.length > all / 2) continue;
      found++;
      expect(winning, `last ${i}`).toContain(decided(game, 'strategist'));
    }
  });
});

describe('a treaty', { timeout: 30_000 }, () => {
  // Alone ByteDance comes second and Alibaba far behind; opened to each other they gain 17 and win.
  const poor: Position = { T: { marketValue: 26 }, B: { cash: 8, marketValue: 19 } };

  it.each(SEARCHING)('that saves both is offered and accepted by the %s', (level) => {
    const game = last('B', poor);
    expect(wins(game, B)).toEqual([]);
    const key = decided(game, level);
    expect(key).toMatch(/^offer:swap:0:/);
    expect(playedOut(game, level)).toBe(B);
    expect(decided(game.play(key), level)).toBe('acceptTreaty');
  });

  it.each(['steward', ...SEARCHING] as const)('that saves it is accepted by the %s', (level) => {
    const offered = last('B', poor).play('offer:swap:0:mini:links');
    expect(seatToMove(offered.state)).toBe(A);
    expect(decided(offered, level)).toBe('acceptTreaty');
  });

  // Tencent wins whatever Alibaba does alone, but not if it pays for one of three gates.
  const ahead: Position = {
    A: { marketValue: 10, cash: 8 },
    T: { marketValue: 4, cash: 8 },
    B: { marketValue: 10 },
  };

  it.each(['steward', ...SEARCHING] as const)(
    'that costs Tencent the game is refused by the %s',
    (level) => {
      const game = last('A', ahead);
      const legal = legalActions(game.rules, game.state);
      for (const action of legal) {
        if (action.type !== 'offer') expect(winnerAfter(game, action)).toBe(T);
      }
      const bad = legal.filter(
        (a) =>
          a.type === 'offer' && a.to === T && winnerAfter(game, a, { type: 'acceptTreaty' }) !== T,
      );
      expect(bad.map(actionKey)).toEqual(['links', 'ads', 'pay'].map((g) => `offer:sell:1:${g}:-`));
      for (const offer of bad) {
        const offered = last('A', ahead).play(actionKey(offer));
        expect(decided(offered, level), actionKey(offer)).toBe('refuseTreaty');
      }
    },
  );
});
