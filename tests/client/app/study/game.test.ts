import { describe, expect, it } from 'vitest';
import {
  positionsOfLine,
  type StudyGame,
  studyGame,
} from '../../../../src/client/app/study/game.ts';
import type { SeatInfo } from '../../../../src/client/app/table.ts';
import { standardRules } from '../../../../src/content/scenarios.ts';
import { type MatchRecord, replay } from '../../../../src/game/record.ts';
import { SEATS, type Triple } from '../../../../src/game/seats.ts';
import { dealSeen } from '../../../../src/game/setup.ts';
import { viewOf } from '../../../../src/game/view.ts';
import { positionAt as wholePositionAt } from '../../../../src/review/decisions.ts';
import { playBots, randomly } from '../../../support/botGame.ts';

const rules = standardRules();
const seats = SEATS.map(
  (seat): SeatInfo => ({
    seat,
    company: rules.companies[seat].id,
    player: 'human',
    persona: 'plain',
  }),
) as Triple<SeatInfo>;
const { record } = playBots([randomly, randomly, randomly], 'study');

function made(from: MatchRecord): StudyGame {
  const result = studyGame(rules, from, { seats, viewer: 1 });
  if (!result.ok) throw new Error(result.problem.code);
  return result.game;
}

describe('a game that is looked at again', () => {
  const game = made(record);

  it('has the position after any number of decisions, as every player saw it', () => {
    expect(game.positions).toHaveLength(record.actions.length + 1);
    for (const [ply, { state }] of game.positions.entries()) {
      expect(state).toEqual(viewOf(wholePositionAt(rules, record, ply)));
    }
    expect(game.over).toBe(true);
  });

  it('knows at each point what had happened, and the last market day', () => {
    const replayed = replay(rules, record);
    if (!replayed.ok) throw new Error(replayed.problem.code);
    for (const [ply, position] of game.positions.entries()) {
      const happened = replayed.events.slice(0, ply + 1).flat();
      expect(position.events.map(({ event }) => event)).toEqual(happened);
      const last = happened.findLast((event) => event.type === 'marketDay');
      expect(position.lastMarket).toEqual(last?.account);
    }
  });

  it('is the same from a record that holds the deal instead of a seed', () => {
    const deal = dealSeen(game.positions.at(-1)?.state ?? wholePositionAt(rules, record, 0));
    expect(made({ ...record, seed: 'table', deal }).positions).toEqual(game.positions);
  });

  it('may be one that is not over', () => {
    const part = made({ ...record, actions: record.actions.slice(0, 7) });
    expect(part.over).toBe(false);
    expect(part.positions).toEqual(game.positions.slice(0, 8));
    expect(made({ ...record, actions: [] }).positions).toHaveLength(1);
  });

  it('is refused where the record does not replay', () => {
    const bad = { ...record, actions: [{ seat: 0 as const, action: 'nonsense' }] };
    expect(studyGame(rules, bad, { seats, viewer: 1 })).toEqual({
      ok: false,
      problem: { code: 'unknownAction', ply: 0 },
    });
  });

  it('goes on from any position by a line of decisions, as the game did', () => {
    for (const ply of [0, 5, 20]) {
      const from = game.positions[ply];
      if (!from) throw new Error('No such position');
      const line = positionsOfLine(rules, from, record.actions.slice(ply, ply + 4));
      for (const [i, position] of line.entries()) {
        const real = game.positions[ply + 1 + i];
        expect(position.state.companies).toEqual(real?.state.companies);
        expect(position.state.gates).toEqual(real?.state.gates);
        expect(position.lastMarket).toEqual(real?.lastMarket);
        expect(position.marketGates).toEqual(real?.marketGates);
      }
    }
  });
});
