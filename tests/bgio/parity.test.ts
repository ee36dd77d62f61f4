import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { standardRules } from '../../src/content/scenarios.ts';
import { ALL_ACTIONS, actionKey } from '../../src/game/actions.ts';
import { replay } from '../../src/game/record.ts';
import { RULES_VERSION } from '../../src/game/rules.ts';
import { SEATS } from '../../src/game/seats.ts';
import { seatToMove } from '../../src/game/state.ts';
import { BgioGame, type BgioState } from '../support/bgio.ts';
import { type Decision, GAMES, playMany } from '../support/randomGame.ts';

type BgioAction = Parameters<BgioGame['reduce']>[0];

// boardgame.io writes every refused move to the console.
beforeAll(() => {
  vi.spyOn(console, 'error').mockImplementation(() => {});
});
afterAll(() => {
  vi.restoreAllMocks();
});

/** Runs boardgame.io's reducer beside the plain rules and hands every decision to `visit`. */
function playBeside(
  runs: number,
  salt: string,
  visit: (game: BgioGame, decision: Decision) => void,
) {
  let beside: BgioGame;
  const seeds: string[] = [];
  playMany(
    runs,
    salt,
    (decision) => {
      const { rules, ply, last } = decision;
      if (ply === 0) {
        beside = new BgioGame(rules, decision.seed);
        seeds.push(decision.seed);
      } else if (last) {
        beside.move(last.seat, last.action);
      }
      visit(beside, decision);
    },
    ({ record, state }) => {
      const last = record.actions.at(-1);
      if (last) beside.move(last.seat, last.action);
      expect(JSON.stringify(beside.state.G)).toBe(JSON.stringify(state));
      expect(beside.state.ctx.gameover.standings).toHaveLength(3);
    },
  );
  return seeds;
}

describe('boardgame.io beside the plain rules', { timeout: 1_200_000 }, () => {
  it('has the same state after every action, in the phase of the rules’ step', () => {
    const seeds = playBeside(GAMES, 'parity', (game, { state, seat }) => {
      const { G, ctx } = game.state;
      if (JSON.stringify(G) !== JSON.stringify(state)) throw new Error('States differ');
      const got = [ctx.phase, ctx.currentPlayer, ctx.activePlayers, ctx.gameover];
      const { step } = state;
      const expected =
        step.kind === 'treaty'
          ? // The offerer keeps the turn, the rival alone is active.
            ['actions', `${state.order[step.turn]}`, { [seat]: 'treatyAnswer' }, undefined]
          : [step.kind === 'answers' ? 'edict' : 'actions', `${seat}`, null, undefined];
      if (JSON.stringify(got) !== JSON.stringify(expected)) {
        throw new Error(`At ${step.kind}: ${JSON.stringify(got)}`);
      }
    });
    expect(seeds).toHaveLength(GAMES);
  });

  it('refuses every move that the rules do not list, of any player, and keeps the state', () => {
    playBeside(40, 'invalid', (game, { state, seat, legal, random }) => {
      const answering = state.step.kind !== 'action';
      if (random.below(answering ? 10 : 40) !== 0) return;
      const listed = new Set(legal.map(actionKey));
      const before = JSON.stringify(game.state);
      for (const player of SEATS) {
        for (const action of ALL_ACTIONS[player]) {
          const key = actionKey(action);
          if (player === seat && listed.has(key)) continue;
          const { state: after, error } = game.tryMove(player, action.type, [key]);
          if (error === undefined) throw new Error(`${player} ${key} was accepted`);
          if (after.G !== game.state.G) throw new Error(`${player} ${key} changed the state`);
        }
      }
      expect(JSON.stringify(game.state)).toBe(before);
    });
  });
});

describe('boardgame.io, asked for what is no move', () => {
  const begin = () => new BgioGame(standardRules(), 'no move');

  it('refuses moves whose argument is not the key of an action of theirs', () => {
    const game = begin();
    const seat = seatToMove(game.state.G) ?? 0;
    const rival = (seat + 1) % 3;
    for (const args of [
      [],
      [undefined],
      [null],
      [1],
      [{ type: 'defy' }],
      ['complyAll'],
      ['raiseCash'],
      ['__proto__'],
      [`comply:${seat}:links`],
      [`comply:${rival}:links:x`],
    ]) {
      expect(game.tryMove(seat, 'defy', args).error, JSON.stringify(args)).toBeDefined();
      expect(game.tryMove(seat, 'comply', args).error, JSON.stringify(args)).toBeDefined();
    }
    expect(game.tryMove(seat, 'defy', ['defy']).error).toBeUndefined();
  });

  it('refuses players that are none', () => {
    const game = begin();
    for (const player of ['', '3', '-1', 'null', '00', '0 ']) {
      expect(game.tryMove(player, 'defy', ['defy']).error, player).toBeDefined();
    }
  });

  it('takes nothing back', () => {
    const game = begin();
    const seat = seatToMove(game.state.G) ?? 0;
    game.move(seat, 'defy');
    for (const type of ['UNDO', 'REDO']) {
      const payload = { type, args: null, playerID: String(seat), credentials: '' };
      const { state, error } = game.reduce({ type, payload } as BgioAction);
      expect(error).toBeDefined();
      const kept = ({ G, ctx, _stateID }: BgioState) => JSON.stringify([G, ctx, _stateID]);
      expect(kept(state)).toBe(kept(game.state));
    }
  });

  it('begins as the plain rules do', () => {
    const game = begin();
    const replayed = replay(standardRules(), {
      rulesVersion: RULES_VERSION,
      scenario: 'standard',
      seed: 'no move',
      actions: [],
    });
    expect(replayed).toMatchObject({ ok: true, state: game.state.G });
  });
});
