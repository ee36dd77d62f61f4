import { describe, expect, it } from 'vitest';
import { standardRules } from '../../../src/content/scenarios.ts';
import { classify } from '../../../src/review/dilemma.ts';
import { combinations, countDilemmas, noDilemmas } from '../../../src/tools/quality/dilemma.ts';
import { A, B, T } from '../../support/names.ts';
import { TestGame } from '../../support/testGame.ts';

describe('four combinations', () => {
  it("are a dilemma in the textbook's case", () => {
    const verdict = classify({
      shut: [1, 1],
      firstOpens: [0, 3],
      secondOpens: [3, 0],
      open: [2, 2],
    });
    expect(verdict).toEqual({ pact: true, tempted: true });
  });

  it('are one too where only one of the two is tempted', () => {
    const values = { shut: [1, 1], firstOpens: [0, 3], secondOpens: [1, 0], open: [2, 2] } as const;
    expect(classify(values)).toEqual({ pact: true, tempted: true });
  });

  it('are none where opening is best whatever the other does', () => {
    const values = { shut: [1, 1], firstOpens: [2, 2], secondOpens: [2, 2], open: [3, 3] } as const;
    expect(classify(values)).toEqual({ pact: true, tempted: false });
  });

  it('are none where one of them loses by opening both', () => {
    const values = { shut: [1, 2], firstOpens: [0, 3], secondOpens: [3, 0], open: [2, 1] } as const;
    expect(classify(values)).toEqual({ pact: false, tempted: true });
  });
});

describe('a position', () => {
  const rules = standardRules();
  const blocked = (): TestGame => new TestGame(rules).with({ allGates: 'blocked' });

  it('is judged only between companies whose gates no order holds open', () => {
    const { state } = blocked().with({ gates: { 'links A→T': 'ordered' } });
    expect(combinations(rules, state, [A, T], 'links')).toBeUndefined();
    expect(combinations(rules, state, [A, B], 'links')).toBeDefined();
    const count = noDilemmas();
    countDilemmas(rules, state, 'links', count);
    expect(count.pairs).toBe(2);
  });

  it('is judged the same however the gates stand, but for the standing already had', () => {
    const shut = blocked().state;
    const open = blocked().with({ gates: { 'links A→T': 'open', 'links T→A': 'treaty' } }).state;
    const had = (state: typeof shut): typeof shut => {
      state.goodwillGiven.fill(true);
      return state;
    };
    expect(combinations(rules, had(open), [A, T], 'links')).toEqual(
      combinations(rules, had(shut), [A, T], 'links'),
    );
  });

  it('is worth the same with a gate opened as after the action Open, and is left alone', () => {
    const { state } = blocked();
    const before = structuredClone(state);
    const values = combinations(rules, state, [A, T], 'links');
    expect(state).toEqual(before);
    // The same by playing: A opens by will, all else as it was.
    const opened = blocked().with({ gates: { 'links A→T': 'open' }, A: { standing: 1 } });
    opened.state.goodwillGiven = opened.state.goodwillGiven.map(
      (_, id) => opened.state.gates[id as 0] === 'open',
    ) as typeof opened.state.goodwillGiven;
    const closed = combinations(rules, opened.state, [A, B], 'links');
    expect(values?.firstOpens[0]).toBe(closed?.shut[0]);
  });

  // Where the game is over only the standing for opening changes the score, so what opening is
  // worth to its owner is what the number says, whatever the rival does.
  it.each([
    [1, { pact: true, tempted: false }],
    [0, { pact: false, tempted: false }],
    [-1, { pact: false, tempted: true }],
  ])('where opening is worth %i points and nothing else is %o', (openingStanding, verdict) => {
    const priced = { ...rules, numbers: { ...rules.numbers, openingStanding } };
    const { state } = new TestGame(priced).with({ allGates: 'blocked', step: { kind: 'over' } });
    const values = combinations(priced, state, [T, B], 'pay');
    expect(values && classify(values)).toEqual(verdict);
  });
});
