import { describe, expect, it } from 'vitest';
import { tieBreaks } from '../../../src/client/app/tieBreak.ts';
import { standings } from '../../../src/game/scoring.ts';
import { testGame } from '../../support/testGame.ts';

const LEVEL = { marketValue: 50, cash: 0, standing: 0, stakes: [0, 0, 0] } as const;
const equal = () => ({ ...LEVEL, stakes: [0, 0, 0] as [number, number, number] });

describe('tieBreaks', () => {
  it('says nothing where the scores differ', () => {
    const { rules, state } = testGame().with({
      A: { ...equal(), marketValue: 52 },
      T: { ...equal(), marketValue: 51 },
      B: equal(),
    });
    expect(tieBreaks(state, standings(rules, state))).toEqual([]);
  });

  it('names the gates first, then the cash, then the seat', () => {
    const game = testGame().with({
      allGates: 'blocked',
      A: equal(),
      T: { ...equal(), cash: 3 },
      B: equal(),
      gates: { 'links B→A': 'open' },
    });
    const ties = tieBreaks(game.state, standings(game.rules, game.state));
    expect(ties.map(({ first, second, by }) => ({ first, second, by }))).toEqual([
      { first: 2, second: 1, by: 'gates' },
      { first: 1, second: 0, by: 'cash' },
    ]);
    game.with({ T: equal(), gates: { 'links B→A': 'blocked' } });
    expect(tieBreaks(game.state, standings(game.rules, game.state)).map(({ by }) => by)).toEqual([
      'seat',
      'seat',
    ]);
  });
});
