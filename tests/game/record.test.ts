import { describe, expect, it } from 'vitest';
import { standardRules } from '../../src/content/scenarios.ts';
import { actionByKey } from '../../src/game/actions.ts';
import { type MatchRecord, newRecord, recordAction, replay } from '../../src/game/record.ts';
import { RULES_VERSION } from '../../src/game/rules.ts';
import type { Seat } from '../../src/game/seats.ts';
import { setup } from '../../src/game/setup.ts';
import { playGame } from '../support/randomGame.ts';

const rules = standardRules();

/** A record of the given actions, by the seats in turn, on a seed whose first order is A, T, B. */
function recordOf(...actions: [Seat, string][]): MatchRecord {
  const record = newRecord('standard', seedWithOrder(0));
  record.actions = actions.map(([seat, action]) => ({ seat, action }));
  return record;
}

function seedWithOrder(first: Seat): string {
  for (let i = 0; ; i++) if (setup(rules, `record-${i}`).order[0] === first) return `record-${i}`;
}

const ANSWERS: [Seat, string][] = [
  [0, 'defy'],
  [1, 'comply:0:links'],
  [2, 'defy'],
];

describe('match records', () => {
  it('replay to the same state, with the events of every decision', () => {
    const { record, state, events } = playGame('standard', 'record');
    const replayed = replay(rules, record);
    if (!replayed.ok) throw new Error(replayed.problem.code);
    expect(replayed.state).toEqual(state);
    expect(replayed.events).toHaveLength(record.actions.length + 1);
    expect(replayed.events.flat()).toEqual(events);
  });

  it('replay after a trip through JSON', () => {
    const { record, state } = playGame('standard', 'record-json');
    const replayed = replay(rules, JSON.parse(JSON.stringify(record)));
    expect(replayed).toMatchObject({ ok: true, state });
  });

  it('replay a game under way', () => {
    const replayed = replay(rules, recordOf(...ANSWERS, [0, 'raiseCash']));
    if (!replayed.ok) throw new Error(replayed.problem.code);
    expect(replayed.state.companies[0].cash).toBe(10 - 3 + 6);
    expect(replayed.state.step).toEqual({ kind: 'action', round: 1, turn: 1, offered: false });
    expect(replayed.events).toHaveLength(5);
  });

  it('begin with the rules version of today and no actions', () => {
    expect(newRecord('quick', 's')).toEqual({
      rulesVersion: RULES_VERSION,
      scenario: 'quick',
      seed: 's',
      actions: [],
    });
  });

  it('name an action by seat and key', () => {
    const action = actionByKey(1, 'offer:swap:0:links:pay');
    if (!action) throw new Error('No such offer');
    expect(recordAction(1, action)).toEqual({ seat: 1, action: 'offer:swap:0:links:pay' });
  });
});

describe('bad match records', () => {
  const problem = (record: MatchRecord) => {
    const replayed = replay(rules, record);
    return replayed.ok ? undefined : replayed.problem;
  };

  it('of another rules version', () => {
    const record = { ...recordOf(), rulesVersion: RULES_VERSION + 1 };
    expect(problem(record)).toEqual({ code: 'otherRulesVersion', ply: 0 });
  });

  it('with an action nobody has, at its place', () => {
    expect(problem(recordOf([0, 'dance']))).toEqual({ code: 'unknownAction', ply: 0 });
    expect(problem(recordOf(...ANSWERS, [0, 'open:0:links']))).toEqual({
      code: 'unknownAction',
      ply: 3,
    });
    expect(problem(recordOf([7 as Seat, 'defy']))).toEqual({ code: 'unknownAction', ply: 0 });
  });

  it('of the wrong seat', () => {
    expect(problem(recordOf([1, 'defy']))).toEqual({ code: 'wrongSeat', ply: 0 });
    expect(problem(recordOf(...ANSWERS, [2, 'raiseCash']))).toEqual({ code: 'wrongSeat', ply: 3 });
  });

  it('with an illegal action', () => {
    expect(problem(recordOf([0, 'raiseCash']))).toEqual({ code: 'illegalAction', ply: 0 });
    // 18 coins for Wallet 6 are more than A has after its fine.
    expect(problem(recordOf(...ANSWERS, [0, 'build:wallet']))).toEqual({
      code: 'illegalAction',
      ply: 3,
    });
  });

  it('that go on after the end of the game', () => {
    const { record } = playGame('standard', 'record-end');
    const plies = record.actions.length;
    record.actions.push({ seat: 0, action: 'raiseCash' });
    expect(problem(record)).toEqual({ code: 'wrongSeat', ply: plies });
  });
});
