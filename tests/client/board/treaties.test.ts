import { describe, expect, it } from 'vitest';
import type { LoggedEvent } from '../../../src/client/app/table.ts';
import { cordsOf } from '../../../src/client/board/cords.ts';
import { layoutOf } from '../../../src/client/board/layout.ts';
import { boardModel } from '../../../src/client/board/model.ts';
import { lengthOf, pointAt, pointCount } from '../../../src/client/board/path.ts';
import { bondsOf } from '../../../src/client/board/treaties.ts';
import { GATES, gateId } from '../../../src/game/gates.ts';
import { POSITIONS } from '../../support/board/positions.ts';
import { A, B, T } from '../../support/names.ts';
import { type TestGame, testGame } from '../../support/testGame.ts';

const logOf = ({ events }: TestGame): LoggedEvent[] =>
  events.map((event, index) => ({ event, index, ply: index, month: 1 }));
const bonds = (game: TestGame) => bondsOf(game.state, logOf(game));

describe('the two gates of a treaty', () => {
  it('are those that a swap has opened for each other, as long as it holds', () => {
    const game = testGame().turnOf('A').play('offer:swap:1:links:pay');
    expect(bonds(game)).toEqual([]);
    game.play('acceptTreaty');
    expect(bonds(game)).toEqual([[gateId(A, T, 'links'), gateId(T, A, 'pay')]]);
    for (const id of [gateId(A, T, 'links'), gateId(T, A, 'pay')]) {
      game.state.gates[id] = 'open';
      game.state.treatyUntil[id] = 0;
    }
    expect(bonds(game)).toEqual([]);
  });

  it('are none where a gate was bought, or the swap refused', () => {
    const sold = testGame()
      .with({ A: { cash: 30 } })
      .turnOf('A')
      .play('offer:buy:2:-:links');
    expect(bonds(sold.play('acceptTreaty'))).toEqual([]);
    const refused = testGame().turnOf('A').play('offer:swap:2:links:links', 'refuseTreaty');
    expect(bonds(refused)).toEqual([]);
  });
});

describe.each(['desk', 'phone'] as const)('cords on the %s', (name) => {
  const layout = layoutOf(name);
  const game = POSITIONS.full?.() ?? testGame();
  const tied = boardModel(game.rules, game.state, logOf(game)).bonds;
  const cords = cordsOf(layout, tied);

  it('run from the rope of one gate to that of the other', () => {
    expect(cords).toHaveLength(3);
    for (const [i, line] of cords.entries()) {
      const ends = [pointAt(line, 0), pointAt(line, pointCount(line) - 1)];
      for (const id of tied[i] ?? []) {
        const [x, y] = layout.gates[id]?.at ?? [0, 0];
        const nearest = Math.min(...ends.map(([ex, ey]) => Math.hypot(ex - x, ey - y)));
        expect(nearest).toBeLessThan(layout.gateRadius * 1.2);
      }
    }
  });

  it('hide no gate that they pass', () => {
    for (const [i, line] of cords.entries()) {
      const own: readonly number[] = tied[i] ?? [];
      for (const { id } of GATES.filter((gate) => !own.includes(gate.id))) {
        const [x, y] = layout.gates[id]?.at ?? [0, 0];
        for (let p = 0; p < pointCount(line); p++) {
          const [px, py] = pointAt(line, p);
          expect(Math.hypot(px - x, py - y)).toBeGreaterThan(layout.gateRadius);
        }
      }
    }
  });

  it('of one wall keep apart', () => {
    const both = cordsOf(layout, [tied[2] ?? [0, 0], tied[2] ?? [0, 0]]);
    const [first = [], second = []] = both;
    const [ax, ay] = pointAt(first, pointCount(first) >> 1);
    const [bx, by] = pointAt(second, pointCount(second) >> 1);
    expect(Math.hypot(ax - bx, ay - by)).toBeGreaterThan(2 * layout.gateRadius);
    expect(lengthOf(first)).toBeGreaterThan(0);
  });

  it('join gates of one wall only', () => {
    for (const [a, b] of tied) expect(GATES[a]?.owner).toBe(GATES[b]?.guest);
    expect(tied.map(([a]) => GATES[a]?.owner)).toEqual([A, B, A]);
  });
});
