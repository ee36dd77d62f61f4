import { describe, expect, it } from 'vitest';
import { standardRules } from '../../src/content/scenarios.ts';
import { viewOf } from '../../src/game/view.ts';
import {
  classify,
  combinationsBy,
  dilemmaLens,
  LENS_SEARCHES,
  noChoice,
} from '../../src/review/dilemma.ts';
import { A, B, T } from '../support/names.ts';
import { TestGame } from '../support/testGame.ts';

describe('a verdict with an error', () => {
  it('takes small differences for none', () => {
    const values = {
      shut: [1, 1],
      firstOpens: [0, 3],
      secondOpens: [3, 0],
      open: [1.01, 2],
    } as const;
    expect(classify(values)).toEqual({ pact: true, tempted: true });
    expect(classify(values, 0.02)).toEqual({ pact: false, tempted: true });
  });
});

describe('the lens', () => {
  const rules = standardRules();
  const effort = { iterations: 20, seed: 'lens' };
  const shut = (): TestGame => new TestGame(rules).with({ allGates: 'blocked' });

  it('shows what each combination promises, and is the same for the same seed', () => {
    const view = viewOf(shut().state);
    const before = structuredClone(view);
    const lens = dilemmaLens(rules, view, [A, T], 'links', effort);
    expect(lens).toEqual(dilemmaLens(rules, view, [A, T], 'links', effort));
    expect(view).toEqual(before);
    for (const { chance, lead } of Object.values(lens?.prospects ?? {})) {
      expect(chance[0] + chance[1] + chance[2]).toBeCloseTo(1);
      expect(lead[0] + lead[1] + lead[2]).toBeCloseTo(0);
    }
  });

  it('tells how far it is', () => {
    const told: number[] = [];
    const view = viewOf(shut().state);
    dilemmaLens(rules, view, [A, T], 'links', effort, (done) => told.push(done));
    expect(told).toEqual(Array.from({ length: LENS_SEARCHES }, (_, i) => i + 1));
  });

  it('shuts a Mini gate as Block does, without the guest’s mini-programs', () => {
    const view = viewOf(new TestGame(rules).state);
    expect(view.companies[A].miniPrograms[T]).toBeGreaterThan(0);
    const programs = combinationsBy(
      rules,
      view,
      [A, T],
      'mini',
      (state) => state.companies[A].miniPrograms[T],
    );
    const kept = view.companies[A].miniPrograms[T];
    expect(programs).toEqual({ shut: 0, firstOpens: 0, secondOpens: kept, open: kept });
  });

  it('says why there is nothing to choose', () => {
    const { state } = shut().with({ gates: { 'links T→A': 'ordered' } });
    expect(noChoice(state, [A, T], 'links')).toBe('ordered');
    expect(noChoice(state, [A, T], 'pay')).toBeUndefined();
    state.order = [A, T, B];
    const offer = { type: 'offer', deal: 'swap', to: B, mine: 'ads', yours: 'pay' } as const;
    state.step = { kind: 'treaty', round: 1, turn: 0, offer };
    expect(noChoice(state, [A, B], 'ads')).toBe('offered');
    expect(noChoice(state, [A, B], 'pay')).toBe('offered');
    expect(noChoice(state, [A, B], 'links')).toBeUndefined();
    expect(noChoice(state, [T, B], 'ads')).toBeUndefined();
    state.step = { kind: 'over' };
    expect(noChoice(state, [A, B], 'links')).toBe('over');
  });

  it('is for gates that no order holds open', () => {
    const { state } = shut().with({ gates: { 'links A→T': 'ordered' } });
    expect(dilemmaLens(rules, viewOf(state), [A, T], 'links', effort)).toBeUndefined();
    expect(dilemmaLens(rules, viewOf(state), [A, B], 'links', effort)).toBeDefined();
  });

  // Where the game is over only the standing for opening differs, so the lens must find just that.
  it.each([
    [3, { pact: true, tempted: false }],
    [-3, { pact: false, tempted: true }],
  ])('finds what opening is worth where that is %i points: %o', (openingStanding, verdict) => {
    const priced = { ...rules, numbers: { ...rules.numbers, openingStanding } };
    const { state } = new TestGame(priced).with({ allGates: 'blocked', step: { kind: 'over' } });
    const lens = dilemmaLens(priced, viewOf(state), [T, B], 'pay', effort);
    expect(lens?.verdict).toEqual(verdict);
    // An order earns no standing.
    expect(lens?.orderAdds).toEqual([0, 0]);
  });
});
