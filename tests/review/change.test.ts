import { describe, expect, it } from 'vitest';
import { standardRules } from '../../src/content/scenarios.ts';
import { setup } from '../../src/game/setup.ts';
import type { GameState } from '../../src/game/state.ts';
import { applyChange, type Change } from '../../src/review/change.ts';
import { A, B, gateOf, T } from '../support/names.ts';
import { TestGame } from '../support/testGame.ts';

const rules = standardRules();
const start = (): GameState => setup(rules, 'change');

function changed(change: Change): GameState {
  const state = start();
  expect(applyChange(rules, state, change)).toBeUndefined();
  return state;
}

const cardsOf = ({ schedule, secret }: GameState): string[] => [
  ...schedule.edicts,
  ...(secret?.edicts ?? []),
];

describe('one thing changed', () => {
  it('is a card of a later month; two cards change places', () => {
    const before = cardsOf(start());
    const card = before[3] ?? '';
    const state = changed({ what: 'edict', month: 2, card });
    expect(state.schedule.edicts).toEqual([before[0], card]);
    expect(cardsOf(state)).toEqual([before[0], card, before[2], before[1], before[4], before[5]]);
  });

  it('is a card that was not dealt', () => {
    const before = cardsOf(start());
    const card = rules.scenario.edicts.pool.find((id) => !before.includes(id)) ?? '';
    const after = cardsOf(changed({ what: 'edict', month: 4, card }));
    expect(after).toEqual(before.map((id, i) => (i === 3 ? card : id)));
  });

  it('is a gate; mini-programs go with a gate that is shut', () => {
    expect(changed({ what: 'gate', gate: gateOf('links A→T'), status: 'ordered' }).gates).toEqual(
      start().gates.map((status, id) => (id === gateOf('links A→T') ? 'ordered' : status)),
    );
    const shut = changed({ what: 'gate', gate: gateOf('mini T→A'), status: 'blocked' });
    expect(shut.companies[A].miniPrograms).toEqual([0, 0, 0]);
  });

  it('is a level or coins', () => {
    const level = changed({ what: 'level', seat: B, district: 'wallet', level: 4 });
    expect(level.companies[B].levels.wallet).toBe(4);
    expect(changed({ what: 'cash', seat: T, coins: 0 }).companies[T].cash).toBe(0);
  });
});

describe('under a treaty that waits for its answer', () => {
  /** A has offered T Links for T's coins, or asked for T's Links. */
  function offered(deal: 'sell' | 'buy'): GameState {
    const { state } = new TestGame(rules).with({ allGates: 'blocked' });
    const offer =
      deal === 'sell'
        ? ({ type: 'offer', deal, to: T, mine: 'links' } as const)
        : ({ type: 'offer', deal, to: T, yours: 'links' } as const);
    state.order = [A, T, B];
    state.step = { kind: 'treaty', round: 1, turn: 0, offer };
    return state;
  }

  it('its gates stay as they are', () => {
    const change = (name: string): Change => ({
      what: 'gate',
      gate: gateOf(name as 'links A→T'),
      status: 'ordered',
    });
    expect(applyChange(rules, offered('sell'), change('links A→T'))).toBe('gateOffered');
    expect(applyChange(rules, offered('sell'), change('links T→A'))).toBeUndefined();
    expect(applyChange(rules, offered('buy'), change('links T→A'))).toBe('gateOffered');
  });

  it('whoever would pay keeps enough for it', () => {
    const poor = (seat: typeof A | typeof T): Change => ({ what: 'cash', seat, coins: 1 });
    expect(applyChange(rules, offered('sell'), poor(T))).toBe('offerTooDear');
    expect(applyChange(rules, offered('sell'), poor(A))).toBeUndefined();
    expect(applyChange(rules, offered('buy'), poor(A))).toBe('offerTooDear');
    const { price } = rules.numbers.treaty;
    const enough: Change = { what: 'cash', seat: A, coins: price };
    expect(applyChange(rules, offered('buy'), enough)).toBeUndefined();
  });
});

describe('a change that is not possible', () => {
  const dealt = cardsOf(start());

  it.each<[string, Change]>([
    ['notALaterMonth', { what: 'edict', month: 1, card: dealt[2] ?? '' }],
    ['notALaterMonth', { what: 'headline', month: 7, card: 'quietMonth' }],
    ['unknownCard', { what: 'edict', month: 3, card: 'sunshine' }],
    ['fixedCard', { what: 'edict', month: 3, card: 'rectifyLinks' }],
    ['fixedCard', { what: 'edict', month: 6, card: dealt[2] ?? '' }],
    ['unknownGate', { what: 'gate', gate: 24 as 0, status: 'open' }],
    ['levelOutOfRange', { what: 'level', seat: A, district: 'feed', level: 5 }],
    ['levelOutOfRange', { what: 'level', seat: A, district: 'ads', level: 0 }],
    ['tooFewSlots', { what: 'level', seat: T, district: 'mini', level: 1 }],
    ['cashOutOfRange', { what: 'cash', seat: T, coins: -1 }],
    ['cashOutOfRange', { what: 'cash', seat: T, coins: 1.5 }],
  ])('is refused with %s and changes nothing', (code, change) => {
    const state = start();
    expect(applyChange(rules, state, change)).toBe(code);
    expect(state).toEqual(start());
  });
});
