import { describe, expect, it } from 'vitest';
import {
  type Action,
  ALL_ACTIONS,
  actionByKey,
  actionKey,
  CANDIDATES,
} from '../../src/game/actions.ts';
import { decide } from '../../src/game/apply.ts';
import type { GameEvent } from '../../src/game/events.ts';
import { explainRefusal, REFUSALS, refusal } from '../../src/game/legal.ts';
import { SEATS } from '../../src/game/seats.ts';
import { seatToMove } from '../../src/game/state.ts';
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

  it('refuses what is no action at all, in every step, and changes nothing', () => {
    const nonsense: unknown[] = [
      undefined,
      null,
      'raiseCash',
      [],
      {},
      { type: 'pass' },
      { type: 'toString' },
      { type: 'build' },
      { type: 'build', district: 'tower' },
      { type: 'build', district: '__proto__' },
      { type: 'campaign', feed: 4 },
      { type: 'campaign', feed: 'length' },
      { type: 'miniProgram', host: 9 },
      { type: 'open', to: 1, kind: 'door' },
      { type: 'open', to: 7, kind: 'links' },
      { type: 'block', to: 1, kind: 'constructor' },
      { type: 'stake', independent: -1 },
      { type: 'offer', deal: 'gift', to: 1, mine: 'links' },
      { type: 'offer', deal: 'buy', to: 1 },
      { type: 'offer', deal: 'swap', to: 1, mine: 'links', yours: 'door' },
      { type: 'comply', to: 1, kind: 'door' },
    ];
    const steps = [testGame(), testGame().turnUp(), testGame().play('offer:swap:1:pay:pay')];
    for (const { rules, state } of steps) {
      const seat = seatToMove(state) ?? 0;
      const before = JSON.stringify(state);
      for (const raw of nonsense) {
        const action = raw as Action;
        const name = `${state.step.kind} ${JSON.stringify(raw)}`;
        expect(refusal(rules, state, seat, action), name).toBe('unknownAction');
        expect(explainRefusal(rules, state, seat, action), name).toEqual({
          code: 'unknownAction',
          params: {},
        });
        expect(() => decide(rules, state, action), name).toThrow('Not legal (unknownAction)');
      }
      expect(JSON.stringify(state)).toBe(before);
    }
  });

  it('takes an action by what it says, not by who built the object', () => {
    const game = testGame();
    const built = JSON.parse('{"type":"open","to":1,"kind":"links","extra":{"cash":99}}') as Action;
    expect(refusal(game.rules, game.state, 0, built)).toBeUndefined();
    const events: GameEvent[] = [];
    decide(game.rules, game.state, built, events);
    expect(events[0]).toMatchObject({ action: actionByKey(0, 'open:1:links') });
    expect(JSON.stringify(events)).not.toContain('extra');
  });

  it('names every reason for a refusal once', () => {
    expect(new Set(REFUSALS).size).toBe(REFUSALS.length);
  });
});
