/**
 * The game as boardgame.io sees it: phases edict → actions → market (→ edict …), the answer to a
 * treaty as a stage, and moves that call the rules' `decide`. The flow here only mirrors the
 * rules' own step, so the two cannot disagree without a test noticing (tests/bgio).
 *
 * boardgame.io 0.50.2: moves are `client: false` (a client never guesses a result that hidden
 * cards may change), undo is ours, and clients cannot call flow events.
 */

import type { Game, Move, PhaseConfig, Plugin } from 'boardgame.io';
import { INVALID_MOVE } from '#bgio/core';
import { ACTION_FAMILIES, type Action, type ActionType, actionByKey } from '../game/actions.ts';
import { advance, decide } from '../game/apply.ts';
import { refusal } from '../game/legal.ts';
import type { Rules } from '../game/rules.ts';
import { standings } from '../game/scoring.ts';
import { SEATS, type Seat } from '../game/seats.ts';
import { dealSeeded } from '../game/setup.ts';
import { cloneState, type GameState, seatToMove } from '../game/state.ts';
import { viewOf } from '../game/view.ts';

export const GAME_NAME = 'walled-gardens';

const EDICT_MOVES = [
  'comply',
  'complyAll',
  'defy',
  'decline',
] as const satisfies readonly ActionType[];
const TREATY_MOVES = ['acceptTreaty', 'refuseTreaty'] as const satisfies readonly ActionType[];

/** boardgame.io's player id of a seat. */
export function playerOf(seat: Seat): string {
  return String(seat);
}

/** The seat of a player id; undefined for anything else, such as a spectator's. */
export function seatOfPlayer(playerID: string | null | undefined): Seat | undefined {
  return SEATS.find((seat) => String(seat) === playerID);
}

/** Whose turn it is in boardgame.io's sense: the offerer keeps the turn while a rival answers. */
function turnSeat(state: GameState): Seat {
  if (state.step.kind === 'treaty') return state.order[state.step.turn as 0 | 1 | 2];
  return seatToMove(state) ?? state.order[0];
}

/**
 * boardgame.io lets moves and hooks change a draft of the position (Immer). Reading a whole position
 * through its proxies takes several times as long as the rules themselves, so they work on a copy of
 * the position itself. A game's plugins wrap around the one that makes the draft, and see it before.
 */
const PLAIN_POSITION: Plugin<undefined, undefined, GameState> = {
  name: 'plainPosition',
  fnWrap:
    (move) =>
    (context, ...args) => {
      const beside: typeof context & { plain: GameState } = { ...context, plain: context.G };
      return move(beside, ...args);
    },
};

/** A copy, to be changed and returned, of the position that a move or hook is called with. */
function copyOf({ plain }: Readonly<Record<string, unknown>>): GameState {
  return cloneState(plain as GameState);
}

/**
 * What is returned to boardgame.io. Immer freezes a position to its depths where it is not frozen at
 * the top, which takes as long as the move itself; nobody changes a position that is not their copy.
 */
function finished(position: GameState): GameState {
  return Object.freeze(position);
}

/** A move takes the action's key (`actionKey`) as its one argument. */
function moveOf(rules: Rules, type: ActionType): Move<GameState> {
  return {
    client: false,
    move: (context, key: unknown) => {
      const { playerID, events } = context;
      const seat = seatOfPlayer(playerID);
      const action: Action | undefined =
        seat === undefined || typeof key !== 'string' ? undefined : actionByKey(seat, key);
      if (seat === undefined || action?.type !== type) return INVALID_MOVE;
      const G = copyOf(context);
      if (refusal(rules, G, seat, action) !== undefined) return INVALID_MOVE;
      decide(rules, G, action);
      if (action.type === 'offer') {
        // The stage ends by itself after the one answer that maxMoves allows.
        events.setActivePlayers({
          value: { [playerOf(action.to)]: 'treatyAnswer' },
          minMoves: 1,
          maxMoves: 1,
        });
      }
      return finished(G);
    },
  };
}

function movesOf(rules: Rules, types: readonly ActionType[]): Record<string, Move<GameState>> {
  return Object.fromEntries(types.map((type) => [type, moveOf(rules, type)]));
}

function turnOf(): NonNullable<PhaseConfig<GameState>['turn']> {
  return {
    order: {
      first: ({ G }) => turnSeat(G),
      next: ({ G }) => turnSeat(G),
    },
    endIf: ({ G, ctx }) => {
      const next = playerOf(turnSeat(G));
      return next === ctx.currentPlayer ? undefined : { next };
    },
  };
}

/** Runs the automatic step that a phase stands for, if the game is at it. */
function automatic(rules: Rules, kind: 'edict' | 'market') {
  return (context: { G: GameState }): GameState | undefined => {
    if (context.G.step.kind !== kind) return undefined;
    const G = copyOf(context);
    advance(rules, G);
    return finished(G);
  };
}

/**
 * A boardgame.io Game for three players; `start` deals the position before the first card and is
 * needed only where the match is created.
 */
export function bgioGame(
  rules: Rules,
  start: () => GameState = () => dealSeeded(rules, ''),
): Game<GameState> {
  return {
    plugins: [PLAIN_POSITION],
    name: GAME_NAME,
    minPlayers: 3,
    maxPlayers: 3,
    disableUndo: true,
    events: {
      endGame: false,
      endPhase: false,
      endStage: false,
      endTurn: false,
      pass: false,
      setActivePlayers: false,
      setPhase: false,
      setStage: false,
    },
    setup: start,
    playerView: ({ G }) => viewOf(G),
    phases: {
      edict: {
        start: true,
        onBegin: automatic(rules, 'edict'),
        moves: movesOf(rules, EDICT_MOVES),
        turn: turnOf(),
        endIf: ({ G }) => (G.step.kind === 'action' ? { next: 'actions' } : undefined),
      },
      actions: {
        moves: movesOf(rules, ACTION_FAMILIES),
        turn: {
          ...turnOf(),
          stages: { treatyAnswer: { moves: movesOf(rules, TREATY_MOVES) } },
        },
        endIf: ({ G }) => (G.step.kind === 'market' ? { next: 'market' } : undefined),
      },
      market: {
        onBegin: automatic(rules, 'market'),
        moves: {},
        turn: turnOf(),
        endIf: ({ G }) => (G.step.kind === 'edict' ? { next: 'edict' } : undefined),
      },
    },
    endIf: ({ G }) => (G.step.kind === 'over' ? { standings: standings(rules, G) } : undefined),
  };
}
