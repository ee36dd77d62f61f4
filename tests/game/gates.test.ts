import { describe, expect, it } from 'vitest';
import { countBlocked, GATES, GATES_OF, gateId, isPassable } from '../../src/game/gates.ts';
import { GATE_KINDS, RIVALS, SEATS } from '../../src/game/seats.ts';
import { testGame } from '../support/testGame.ts';

describe('1 gates', () => {
  it('1 are 24: four kinds toward each of two rivals, with ids 0 to 23', () => {
    expect(GATES.map((g) => g.id)).toEqual(Array.from({ length: 24 }, (_, i) => i));
    const names = new Set(GATES.map((g) => `${g.kind} ${g.owner} ${g.guest}`));
    expect(names.size).toBe(24);
  });

  it('1 find their id from owner, guest and kind', () => {
    for (const owner of SEATS) {
      for (const guest of RIVALS[owner]) {
        for (const kind of GATE_KINDS) {
          expect(GATES[gateId(owner, guest, kind)]).toEqual({
            id: gateId(owner, guest, kind),
            owner,
            guest,
            kind,
          });
        }
      }
      expect(GATES_OF[owner].every((g) => g.owner === owner)).toBe(true);
      expect(GATES_OF[owner]).toHaveLength(8);
    }
  });

  it('1 let the guest through unless blocked', () => {
    const game = testGame();
    for (const status of ['open', 'treaty', 'ordered'] as const) {
      game.with({ gates: { 'links A→T': status } });
      expect(isPassable(game.state, 0, 1, 'links')).toBe(true);
    }
    game.with({ gates: { 'links A→T': 'blocked' } });
    expect(isPassable(game.state, 0, 1, 'links')).toBe(false);
    // The same gate the other way belongs to T.
    expect(isPassable(game.with({ gates: { 'links T→A': 'open' } }).state, 0, 1, 'links')).toBe(
      false,
    );
  });

  it('8 count as blocked only when blocked, not by treaty or order', () => {
    const game = testGame();
    expect(SEATS.map((s) => countBlocked(game.state, s))).toEqual([8, 7, 7]);
    game.with({
      gates: { 'links A→T': 'treaty', 'ads A→T': 'ordered', 'mini A→T': 'open' },
    });
    expect(SEATS.map((s) => countBlocked(game.state, s))).toEqual([5, 7, 7]);
  });
});
