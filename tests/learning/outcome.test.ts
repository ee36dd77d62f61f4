import { describe, expect, it } from 'vitest';
import { outcomeOf } from '../../src/learning/outcome.ts';
import { B, T } from '../support/names.ts';
import { testGame } from '../support/testGame.ts';

const over = { kind: 'over' } as const;

describe('what came of the predictions', () => {
  it('names the winner, and where the first to open of its own will has finished', () => {
    const game = testGame().with({
      step: over,
      T: { marketValue: 90 },
      B: { marketValue: 60 },
      A: { marketValue: 30 },
    });
    const actions = [
      { seat: T, action: 'comply:0:links' },
      { seat: T, action: 'block:0:mini' },
      { seat: B, action: 'open:0:links' },
      { seat: T, action: 'open:0:links' },
    ];
    expect(outcomeOf(game.rules, game.state, actions)).toMatchObject({ winner: T, firstOpener: 1 });
    const ordered = actions.slice(0, 2);
    expect(outcomeOf(game.rules, game.state, ordered).firstOpener).toBe(3);
  });

  it('counts gates that are open for whatever reason', () => {
    const shut = testGame().with({ allGates: 'blocked', step: over });
    expect(outcomeOf(shut.rules, shut.state, []).openGates).toBe(0);
    const open = testGame().with({ allGates: 'open', step: over });
    expect(outcomeOf(open.rules, open.state, []).openGates).toBe(3);
    const bound = testGame().with({ allGates: 'ordered', step: over });
    bound.state.gates.fill('blocked', 0, 4);
    bound.state.gates.fill('treaty', 20, 24);
    expect(outcomeOf(bound.rules, bound.state, []).openGates).toBe(2);
    bound.state.gates.fill('blocked', 0, 6);
    expect(outcomeOf(bound.rules, bound.state, []).openGates).toBe(1);
    bound.state.gates.fill('blocked', 0, 12);
    expect(outcomeOf(bound.rules, bound.state, []).openGates).toBe(0);
  });
});
