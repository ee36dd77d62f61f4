import { describe, expect, it } from 'vitest';
import { layoutOf } from '../../../src/client/board/layout.ts';
import { linesOn, walkingLines } from '../../../src/client/board/lines.ts';
import { boardModel } from '../../../src/client/board/model.ts';
import { pointAt, pointCount } from '../../../src/client/board/path.ts';
import { goalKey, restAt } from '../../../src/client/board/rests.ts';
import { ownerOf, streamsOf } from '../../../src/client/board/streams.ts';
import { PROGRAMS, VIDEOS } from '../../../src/game/market.ts';
import { POSITIONS } from '../../support/board/positions.ts';
import { testGame } from '../../support/testGame.ts';

const cases = (['desk', 'phone'] as const).flatMap((name) =>
  ['mock', 'full', 'campaigns'].map((position) => [name, position] as const),
);

describe.each(cases)('on the %s, at position %s', (name, position) => {
  const layout = layoutOf(name);
  const game = POSITIONS[position]?.() ?? testGame();
  const model = boardModel(game.rules, game.state);
  const streams = streamsOf(game.market(), game.state.gates);
  const lineOf = linesOn(layout, model);

  it('every lantern has a place of its own to rest at, on the board', () => {
    const come = new Map<string, number>();
    const taken = new Set<string>();
    for (const stream of streams) {
      const lines = walkingLines(layout, model, stream);
      for (let i = 0; i < stream.count; i++) {
        const line = lines[i % lines.length] ?? [];
        const end = pointAt(line, pointCount(line) - 1);
        const key = goalKey(stream, end);
        const n = come.get(key) ?? 0;
        come.set(key, n + 1);
        const [x, y] = restAt(layout, stream, end, n);
        expect(x).toBeGreaterThan(0);
        expect(x).toBeLessThan(layout.width);
        expect(y).toBeGreaterThan(0);
        expect(y).toBeLessThan(layout.height);
        taken.add(`${x.toFixed(1)},${y.toFixed(1)}`);
      }
    }
    expect(taken.size).toBe(streams.reduce((sum, { count }) => sum + count, 0));
  });

  it('a stream of mini-programs parts to end in every stall of its guest', () => {
    for (const stream of streams) {
      const { from, pull } = stream;
      const branches = lineOf.branches(stream, 20);
      if (from === 3 || pull < PROGRAMS || pull >= VIDEOS) {
        expect(branches).toEqual([lineOf(stream)]);
        continue;
      }
      const stalls = model.slots[from].filter((guest) => guest === ownerOf(pull)).length;
      expect(branches).toHaveLength(stalls);
      const ends = branches.map((line) => pointAt(line, pointCount(line) - 1)[0]);
      const sorted = [...ends].sort((a, b) => a - b);
      // Side by side in the order of the stalls, so that no two parts cross.
      expect([sorted, [...sorted].reverse()]).toContainEqual(ends);
    }
  });
});
