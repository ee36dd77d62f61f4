import { describe, expect, it } from 'vitest';
import { rulesFor, standardRules } from '../../../src/content/scenarios.ts';
import { antitrustTarget } from '../../../src/game/scoring.ts';
import { type Position, testGame } from '../../support/testGame.ts';

const target = (position: Position, rules = standardRules()) =>
  antitrustTarget(rules, testGame().with(position).state);
const equal = { allGates: 'blocked' } as const;

describe('6 antitrust', () => {
  it('6 hits the company with the most blocked gates', () => {
    expect(target({})).toBe(0);
    expect(target({ allGates: 'open', gates: { 'pay B→T': 'blocked' } })).toBe(2);
  });

  it('6 counts blocked gates only, and lower standing does not outweigh them', () => {
    expect(target({ T: { standing: -9 } })).toBe(0);
    expect(target({ ...equal, gates: { 'pay A→T': 'treaty', 'pay T→A': 'ordered' } })).toBe(2);
  });

  it('6 hits nobody where it takes nothing (10)', () => {
    for (const id of ['standard~noAntitrust', 'noRegulator'] as const) {
      expect(target({}, rulesFor(id))).toBe(-1);
    }
  });

  it('6 breaks a tie by lower standing', () => {
    expect(target({ ...equal, A: { standing: 1 }, T: { standing: -1 } })).toBe(1);
    expect(target({ ...equal, order: 'TBA', T: { standing: -1 } })).toBe(1);
    expect(target({ ...equal, order: 'BAT', A: { standing: -2 }, T: { standing: -1 } })).toBe(0);
  });

  it('6 then by the later place in this month’s turn order', () => {
    expect(target({ ...equal, order: 'ATB' })).toBe(2);
    expect(target({ ...equal, order: 'TBA' })).toBe(0);
    expect(target({ ...equal, order: 'BAT' })).toBe(1);
    // Only two tie for the lowest standing.
    expect(target({ ...equal, order: 'BAT', T: { standing: 1 } })).toBe(0);
  });

  it('6 hits nobody if nobody has a blocked gate', () => {
    expect(target({ allGates: 'open' })).toBe(-1);
    const game = testGame().with({ month: 3, allGates: 'open' }).endMonth();
    expect(game.last('awardsGiven').antitrust).toBe(-1);
  });

  it('6 costs 10 market value, by the order of the month that ends', () => {
    const game = testGame().with({ month: 3, order: 'BAT', ...equal });
    const { companies } = game.market();
    const before = game.company('T').marketValue;
    game.endMonth();
    const { awards, antitrust } = game.last('awardsGiven');
    expect(antitrust).toBe(1);
    const won = awards.reduce((sum, a) => sum + a.points[1], 0);
    expect(game.company('T').marketValue).toBe(before + companies[1].marketValueGained + won - 10);
  });
});
