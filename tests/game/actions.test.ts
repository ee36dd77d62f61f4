import { describe, expect, it } from 'vitest';
import { ALL_ACTIONS, actionByKey, actionKey, CANDIDATES } from '../../src/game/actions.ts';
import { REFUSALS } from '../../src/game/legal.ts';
import { SEATS } from '../../src/game/seats.ts';
import { testGame } from '../support/testGame.ts';

describe('the table of actions', () => {
  it('3 and 5 hold the same number for every company', () => {
    // Build 5, campaign 4, programs 2, red packets 1, open 8, block 8, stake 3,
    // offers 2 × (16 + 4 + 4) = 48, raise cash 1, comply 8, the other five answers.
    const expected = 5 + 4 + 2 + 1 + 8 + 8 + 3 + 48 + 1 + 8 + 5;
    for (const seat of SEATS) expect(ALL_ACTIONS[seat]).toHaveLength(expected);
  });

  it('has a key for each action that finds it again', () => {
    for (const seat of SEATS) {
      const keys = ALL_ACTIONS[seat].map(actionKey);
      expect(new Set(keys).size).toBe(keys.length);
      for (const action of ALL_ACTIONS[seat]) {
        expect(actionByKey(seat, actionKey(action))).toBe(action);
      }
    }
    expect(actionByKey(0, 'open:0:links')).toBeUndefined();
    expect(actionByKey(0, '')).toBeUndefined();
    expect(actionByKey(0, 'constructor')).toBeUndefined();
  });

  it('is frozen and never names the company itself', () => {
    for (const seat of SEATS) {
      for (const action of ALL_ACTIONS[seat]) {
        expect(Object.isFrozen(action)).toBe(true);
        if ('to' in action) expect(action.to).not.toBe(seat);
        if ('host' in action) expect(action.host).not.toBe(seat);
      }
    }
  });

  it('falls into three kinds by the step in which an action can occur', () => {
    for (const seat of SEATS) {
      const parts = [CANDIDATES.answers, CANDIDATES.treaty, CANDIDATES.action];
      expect(parts.map((p) => p[seat].length)).toEqual([11, 2, 80]);
    }
  });

  it('refuses what names the company itself', () => {
    const game = testGame().with({ allGates: 'open' });
    for (const type of ['open', 'block'] as const) {
      const toItself = { type, to: 0, kind: 'links' } as const;
      expect(game.refuse(toItself)).toBe('unknownAction');
    }
    expect(game.refuse({ type: 'miniProgram', host: 0 })).toBe('unknownAction');
    game.with({ allGates: 'blocked' });
    expect(game.refuse({ type: 'open', to: 0, kind: 'links' })).toBe('unknownAction');
    const sell = { type: 'offer', deal: 'sell', to: 0, mine: 'pay' } as const;
    expect(game.refuse(sell)).toBe('unknownAction');
    game.turnUp();
    expect(game.refuse({ type: 'comply', to: 0, kind: 'links' })).toBe('unknownAction');
  });

  it('names every reason for a refusal once', () => {
    expect(new Set(REFUSALS).size).toBe(REFUSALS.length);
  });
});
