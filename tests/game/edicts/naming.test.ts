import { describe, expect, it } from 'vitest';
import { type Position, testGame } from '../../support/testGame.ts';

const named = (position: Position) => testGame().with(position).turnUp().state.named;

describe('5 whom an edict names', () => {
  it('5 ties for highest go to the earliest in this month’s turn order', () => {
    // Ads: A 3, B 3.
    expect(named({ edict: 'fairAdAccess', order: 'ATB' })).toEqual([0]);
    expect(named({ edict: 'fairAdAccess', order: 'TBA' })).toEqual([2]);
    expect(named({ edict: 'fairAdAccess', order: 'BAT' })).toEqual([2]);
    const mini = { A: { levels: { mini: 2 } } };
    expect(named({ edict: 'miniProgramNeutrality', order: 'TBA', ...mini })).toEqual([1]);
    expect(named({ edict: 'miniProgramNeutrality', order: 'BAT', ...mini })).toEqual([0]);
    const market = { T: { levels: { market: 3 } }, B: { levels: { market: 3 } } };
    expect(named({ edict: 'chooseOneOfTwo', order: 'TBA', ...market })).toEqual([1]);
    expect(named({ edict: 'chooseOneOfTwo', order: 'BAT', ...market })).toEqual([2]);
    const wallet = { T: { levels: { wallet: 5 } } };
    expect(named({ edict: 'fintechRestructuring', order: 'ATB', ...wallet })).toEqual([0]);
    expect(named({ edict: 'fintechRestructuring', order: 'TBA', ...wallet })).toEqual([1]);
  });

  it('5 ties for lowest standing too', () => {
    expect(named({ edict: 'inspection', order: 'BAT' })).toEqual([2]);
    const low = { A: { standing: -1 }, T: { standing: -1 } };
    expect(named({ edict: 'inspection', order: 'BAT', ...low })).toEqual([0]);
    expect(named({ edict: 'inspection', order: 'TBA', ...low })).toEqual([1]);
  });

  it('5 ties for most blocked gates and most shares too', () => {
    const blocked = { allGates: 'blocked' } as const;
    expect(named({ edict: 'unfairCompetition', order: 'TBA', ...blocked })).toEqual([1]);
    const shares = { A: { stakes: [2, 1, 0] as [number, number, number] } };
    expect(named({ edict: 'mergerControl', order: 'ATB', ...shares })).toEqual([0]);
    expect(named({ edict: 'mergerControl', order: 'TBA', ...shares })).toEqual([1]);
  });

  it('8 the named company is fixed when the card is turned up', () => {
    const game = testGame()
      .with({ edict: 'fintechRestructuring', T: { cash: 99 } })
      .turnUp();
    game.with({ T: { levels: { wallet: 6 } } });
    expect(game.state.named).toEqual([0]);
    // A's wallet still weighs half: of A's 5 own payers nothing changes, of PDD's 4 visits
    // A takes 4 × 2 / (2 + 6) = 1 and T 3.
    expect(game.market().independents[0].wallets).toEqual([1, 3, 0]);
  });

  it('5 names nobody where the card changes the month for all, or nothing', () => {
    for (const edict of ['noEdict', 'screenTime', 'personalDataLaw', 'algorithmRules'] as const) {
      const game = testGame().with({ edict }).turnUp();
      expect(game.state.named).toEqual([]);
      expect(game.state.step.kind).toBe('action');
    }
  });

  it('5 a named company with nothing to open is skipped, and no one else is named', () => {
    const game = testGame().with({
      edict: 'fairAdAccess',
      gates: { 'ads A→T': 'open', 'ads A→B': 'open' },
    });
    game.turnUp();
    expect(game.state.named).toEqual([0]);
    expect(game.state.step.kind).toBe('action');
  });
});
