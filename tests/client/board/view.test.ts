import { describe, expect, it } from 'vitest';
import { pack } from '../../../src/client/board/art/sheet.ts';
import { statisticsOf } from '../../../src/client/board/frames.ts';
import { targetsAt } from '../../../src/client/board/hit.ts';
import { layoutOf } from '../../../src/client/board/layout.ts';
import { boardModel } from '../../../src/client/board/model.ts';
import { Motion } from '../../../src/client/board/motion.ts';
import { gatePose } from '../../../src/client/board/pose.ts';
import { targetKey } from '../../../src/client/board/target.ts';
import {
  centredOn,
  MAX_ZOOM,
  panned,
  resized,
  toBoard,
  toHost,
  wholeBoard,
  zoomedAt,
} from '../../../src/client/board/viewport.ts';
import { GATE_STATUSES, GATES } from '../../../src/game/gates.ts';
import { DISTRICTS, SEATS } from '../../../src/game/seats.ts';
import { POSITIONS } from '../../support/board/positions.ts';
import { testGame } from '../../support/testGame.ts';

describe('the model of the board', () => {
  it('reads stalls, shares, pairs, campaigns and heaps from the state', () => {
    const game = testGame().with({
      gates: { 'pay A→B': 'treaty', 'pay B→A': 'open' },
      A: { miniPrograms: [0, 1, 0], campaigns: [0, 2, 0, 0], cash: 9 },
      T: { levels: { mini: 3 } },
      B: { stakes: [1, 0, 0] },
    });
    const model = boardModel(game.rules, game.state);
    expect(model.slots[1]).toEqual([0, undefined, undefined]);
    expect(model.shares[0]).toEqual([1, 2, undefined]);
    expect(model.campaigns[1]).toEqual([{ seat: 0, count: 2 }]);
    expect(model.heaps[0]).toBe(2);
    expect(model.districts[0].wallet).toEqual({ level: 5, core: true });
    expect(model.districts[2].market.core).toBe(false);
    const pair = model.pairs.map(([a, b]) => [GATES[a]?.kind, GATES[b]?.kind]);
    expect(pair).toEqual([['pay', 'pay']]);
  });
});

describe('what lies under the pointer', () => {
  const game = POSITIONS.full?.() ?? testGame();
  const model = boardModel(game.rules, game.state);

  it.each(['desk', 'phone'] as const)('is each gate at its own middle (%s)', (name) => {
    const layout = layoutOf(name);
    for (const { id, owner, guest, kind } of GATES) {
      const [x, y] = layout.gates[id]?.at ?? [0, 0];
      const [first] = targetsAt(layout, model, [], x, y, 4);
      expect(first).toEqual({ type: 'gate', owner, guest, kind });
    }
  });

  it('is each district at its door, feeds on their ponds, stalls on the plaza', () => {
    const layout = layoutOf('desk');
    const under = (x: number, y: number): string[] =>
      targetsAt(layout, model, [], x, y, 4).map(targetKey);
    for (const seat of SEATS) {
      for (const district of DISTRICTS) {
        const [x, y] = layout.pavilions[seat][district];
        expect(under(x, y - 6)).toContain(`district:${seat}:${district}`);
      }
      const [px, py, rx] = layout.ponds[seat];
      expect(under(px - rx * 0.6, py + 6)).toContain(`feed:${seat}`);
      const [sx, sy] = layout.stalls[seat];
      expect(under(sx, sy)[0]).toBe(`independent:${seat}`);
    }
    expect(under(...(layout.banners[3]?.[0] ?? [0, 0]))).toContain('feed:3');
    expect(under(452, 640)).not.toContain('feed:0');
  });
});

describe('the viewport', () => {
  const board = { width: 904, height: 716 };
  const whole = wholeBoard({ width: 904, height: 716 }, board);

  it('shows the whole board in the middle of its host', () => {
    const wide = wholeBoard({ width: 1200, height: 716 }, board);
    expect(wide.fit).toBe(1);
    expect(toHost(wide, [452, 358])).toEqual([600, 358]);
  });

  it('zooms about the pointer and stays on the board', () => {
    const near = zoomedAt(whole, 2, 600, 200);
    expect(toBoard(near, 600, 200)).toEqual([600, 200]);
    expect(zoomedAt(whole, 100, 10, 10).zoom).toBe(MAX_ZOOM);
    expect(zoomedAt(near, 0.1, 0, 0)).toEqual(whole);
    expect(panned(near, 9999, 9999)).toMatchObject({ x: 0, y: 0 });
    expect(panned(whole, 50, 50)).toEqual(whole);
  });

  it('keeps what it looks at when the host changes', () => {
    const look = centredOn(whole, [300, 300], 2);
    const after = resized(look, { width: 600, height: 475 }, board);
    const [x, y] = toBoard(after, 300, 237.5);
    expect(x).toBeCloseTo(300, 6);
    expect(y).toBeCloseTo(300, 6);
  });
});

describe('a gate’s pose', () => {
  it('ends where the new status stands still', () => {
    for (const from of GATE_STATUSES) {
      for (const to of GATE_STATUSES) {
        const { dust, ...end } = gatePose(from, to, 1);
        const { dust: none, ...still } = gatePose(to, to, 1);
        expect(end).toEqual(still);
        expect(dust).toBeCloseTo(0);
        expect(none).toBe(0);
      }
    }
  });

  it('begins where the old one stood', () => {
    for (const from of GATE_STATUSES) {
      const start = gatePose(from, from === 'blocked' ? 'ordered' : 'blocked', 0);
      expect(start.doors).toBe(from === 'blocked' ? 1 : 0);
      expect(start.seal.shown).toBe(from === 'ordered' ? 1 : 0);
      expect(start.rope.shown).toBe(from === 'treaty' ? 1 : 0);
    }
  });

  it('swings the doors before the seal falls', () => {
    const middle = gatePose('blocked', 'ordered', 0.6);
    expect(middle.doors).toBeLessThan(0.1);
    expect(middle.seal.shown).toBe(0);
  });
});

describe('motion', () => {
  it('runs, finishes and replaces movements by name', () => {
    const motion = new Motion();
    const seen: number[] = [];
    motion.run('a', 100, (t) => seen.push(t));
    motion.advance(50);
    motion.run('a', 100, (t) => seen.push(10 + t));
    motion.finishAll();
    expect(seen).toEqual([0, 0.5, 1, 10, 11]);
    expect(motion.busy).toBe(false);
  });
});

it('packs pictures without overlap', () => {
  const sizes = Array.from({ length: 40 }, (_, i) => ({
    id: String(i),
    width: 10 + ((i * 7) % 30),
    height: 5 + ((i * 13) % 40),
  }));
  const { places, height } = pack(sizes, 160);
  const boxes = sizes.map((s) => ({ ...s, ...(places.get(s.id) ?? { x: -1, y: -1 }) }));
  for (const [i, a] of boxes.entries()) {
    expect(a.x).toBeGreaterThan(0);
    expect(a.x + a.width).toBeLessThanOrEqual(160);
    expect(a.y + a.height).toBeLessThanOrEqual(height);
    for (const b of boxes.slice(i + 1)) {
      const apart =
        a.x + a.width <= b.x ||
        b.x + b.width <= a.x ||
        a.y + a.height <= b.y ||
        b.y + b.height <= a.y;
      expect(apart).toBe(true);
    }
  }
});

it('tells the 95th percentile of frame times', () => {
  const times = Array.from({ length: 100 }, (_, i) => i + 1);
  expect(statisticsOf(times)).toEqual({ frames: 100, mean: 50.5, p95: 95, worst: 100 });
  expect(statisticsOf([])).toEqual({ frames: 0, mean: 0, p95: 0, worst: 0 });
});
