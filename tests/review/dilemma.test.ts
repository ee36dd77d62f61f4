import { describe, expect, it } from 'vitest';
import { standardRules } from '../../src/content/scenarios.ts';
import { viewOf } from '../../src/game/view.ts';
import { classify, dilemmaLens } from '../../src/review/dilemma.ts';
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
