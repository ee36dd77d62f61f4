import { describe, expect, it } from 'vitest';
import sheet from '../../../assets/board/sheet.json';
import {
  type BoardLayout,
  layoutNameFor,
  layoutOf,
  slotAt,
} from '../../../src/client/board/layout.ts';
import { pointAt, pointCount } from '../../../src/client/board/path.ts';
import { GATES } from '../../../src/game/gates.ts';
import { FRONT, INDEPENDENT, PROGRAMS, VIDEOS } from '../../../src/game/market.ts';
import { DISTRICTS, RIVALS, SEATS } from '../../../src/game/seats.ts';

/** Ids of every way that a market day of the rulebook can need. */
function waysNeeded(): string[] {
  const ids: string[] = [];
  for (const from of SEATS) {
    ids.push(`${from}:${FRONT + from}`, `3:${FRONT + from}`);
    for (const to of RIVALS[from]) {
      ids.push(`${from}:${FRONT + to}`, `${from}:${FRONT + to}:ads`);
      ids.push(`${from}:${PROGRAMS + to}`, `${from}:${VIDEOS + to}`);
    }
    for (const i of [0, 1, 2]) ids.push(`${from}:${INDEPENDENT + i}`);
  }
  return ids;
}

/** Distance of a way from a gate's middle. */
function distanceTo(layout: BoardLayout, way: string, gate: number): number {
  const points = layout.ways[way]?.points ?? [];
  const [gx, gy] = layout.gates[gate]?.at ?? [0, 0];
  let least = Number.POSITIVE_INFINITY;
  for (let i = 1; i < pointCount(points); i++) {
    const [ax, ay] = pointAt(points, i - 1);
    const [bx, by] = pointAt(points, i);
    const length = (bx - ax) ** 2 + (by - ay) ** 2 || 1;
    const t = Math.max(0, Math.min(1, ((gx - ax) * (bx - ax) + (gy - ay) * (by - ay)) / length));
    least = Math.min(least, Math.hypot(ax + t * (bx - ax) - gx, ay + t * (by - ay) - gy));
  }
  return least;
}

describe.each(['desk', 'phone'] as const)('the %s layout', (name) => {
  const layout = layoutOf(name);

  it('has every way and no other', () => {
    expect(Object.keys(layout.ways).sort()).toEqual(waysNeeded().sort());
  });

  it('leads a way through its own gate, and through no other', () => {
    for (const [id, way] of Object.entries(layout.ways)) {
      for (const gate of GATES) {
        const distance = distanceTo(layout, id, gate.id);
        if (gate.id === way.gate) expect(distance, id).toBeLessThan(layout.gateRadius * 0.4);
        else expect(distance, `${id} at gate ${gate.id}`).toBeGreaterThan(layout.gateRadius * 0.8);
      }
    }
  });

  it('takes the host’s gate: Links, or Ads on the detour', () => {
    for (const [id, way] of Object.entries(layout.ways)) {
      if (way.gate === undefined) continue;
      const gate = GATES[way.gate];
      const [from, pull] = id.split(':').map(Number);
      expect(gate?.owner, id).toBe(from);
      expect(gate?.guest, id).toBe(((pull ?? 0) - FRONT) % 3);
      expect(gate?.kind, id).toBe(id.endsWith(':ads') ? 'ads' : 'links');
    }
  });

  it('keeps gates of all walls apart', () => {
    for (const a of layout.gates) {
      for (const b of layout.gates) {
        if (a === b) continue;
        const distance = Math.hypot(a.at[0] - b.at[0], a.at[1] - b.at[1]);
        expect(distance).toBeGreaterThan(layout.gateRadius * 2);
      }
    }
  });

  it('keeps everything on the board', () => {
    const places = [
      ...layout.gates.map((g) => g.at),
      ...SEATS.flatMap((s) => DISTRICTS.map((d) => layout.pavilions[s][d])),
      ...layout.stalls,
      ...layout.banners.flat(),
      ...SEATS.flatMap((s) => [slotAt(layout, s, 6, 0), slotAt(layout, s, 6, 5)]),
      ...Object.values(layout.ways).flatMap((w) =>
        Array.from({ length: pointCount(w.points) }, (_, i) => pointAt(w.points, i)),
      ),
    ];
    for (const [x, y] of places) {
      expect(x).toBeGreaterThan(0);
      expect(x).toBeLessThan(layout.width);
      expect(y).toBeGreaterThan(0);
      expect(y).toBeLessThan(layout.height);
    }
  });
});

it.each([
  ['a phone', 390, 446, 'phone'],
  ['a phone on its side', 341, 390, 'phone'],
  ['a laptop', 774, 600, 'desk'],
  ['a tablet', 796, 632, 'desk'],
  ['a small tablet on its side', 560, 430, 'phone'],
  ['a tall place', 800, 900, 'phone'],
])('shows %s the layout that can be read and fills its place', (_, width, height, name) => {
  expect(layoutNameFor(width, height)).toBe(name);
});

it('has pictures of every level, mark, gate part and treaty month', () => {
  const ids = new Set(Object.keys(sheet.frames));
  const needed = [1, 2, 3, 4, 5, 6].flatMap((level) => [
    `feed:${level}`,
    `wallet:${level}`,
    `slots:${level}`,
    ...['A', 'T', 'B'].flatMap((mark) => [`market:${mark}:${level}`, `ads:${mark}:${level}`]),
  ]);
  for (const mark of ['A', 'T', 'B']) {
    needed.push(`room:${mark}`, `ring:${mark}`, `arrow:${mark}:open`, `arrow:${mark}:shut`);
    needed.push(`slot:${mark}`, `banner:${mark}`, `share:${mark}`, `lantern:${mark}`);
    for (const kind of ['links', 'ads', 'mini', 'pay']) needed.push(`badge:${mark}:${kind}`);
  }
  for (let month = 2; month <= 13; month++) needed.push(`knot:${month}`);
  needed.push('slot:free', 'share:free', 'stall:0', 'stall:1', 'stall:2', 'coin', 'halo');
  needed.push('passage', 'glow', 'call', 'door:left', 'door:right', 'bar', 'rope', 'seal');
  needed.push('pick', 'chosen');
  expect(needed.filter((id) => !ids.has(id))).toEqual([]);
});
