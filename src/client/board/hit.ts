/** What lies under a point of the board, nearest in front first. Pure geometry. */
import { GATES } from '../../game/gates.ts';
import {
  DISTRICTS,
  type District,
  FEEDS,
  INDEPENDENT_FEED,
  INDEPENDENTS,
  SEATS,
} from '../../game/seats.ts';
import { type Lane, lanesAt } from './lanes.ts';
import type { BoardLayout } from './layout.ts';
import type { BoardModel } from './model.ts';
import type { BoardTarget } from './target.ts';

/** Half width and height of a pavilion of level 1, before scaling; each tier adds `TIER`. */
const SIZES: Readonly<Record<Exclude<District, 'mini'>, readonly [half: number, height: number]>> =
  {
    feed: [26, 28],
    ads: [30, 28],
    market: [42, 30],
    wallet: [31, 36],
  };
const TIER = 14;
const LABEL = 22;
/** Half width and height of a garden's tablet, before scaling. */
const TABLET = [66, 17] as const;
const COIN = 7;
/** Ribbons lie close together: even a fingertip must come as near as this. */
const FINE = 6;

/** `reach` is the least half size of anything, in board pixels: a fingertip. */
export function targetsAt(
  layout: BoardLayout,
  model: BoardModel,
  lanes: readonly Lane[],
  x: number,
  y: number,
  reach: number,
): BoardTarget[] {
  const found: BoardTarget[] = [];
  const gates = GATES.map((gate) => {
    const place = layout.gates[gate.id];
    const [gx, gy] = place?.at ?? [0, 0];
    const [nx, ny] = place?.leads ?? [0, 0];
    // The badge on the owner's side belongs to the gate.
    const back = layout.wallThickness / 2 + layout.gateRadius * 0.7;
    const badge = Math.hypot(x - gx + nx * back, y - gy + ny * back) * 1.5;
    return { gate, distance: Math.min(Math.hypot(x - gx, y - gy), badge) };
  })
    .filter((g) => g.distance <= Math.max(layout.gateRadius * 1.35, reach))
    .sort((a, b) => a.distance - b.distance);
  for (const { gate } of gates) {
    found.push({ type: 'gate', owner: gate.owner, guest: gate.guest, kind: gate.kind });
  }

  const near = (px: number, py: number, hx: number, hy: number): boolean =>
    Math.abs(x - px) <= Math.max(hx, reach) && Math.abs(y - py) <= Math.max(hy, reach);

  const title = layout.scale.title;
  for (const seat of SEATS) {
    const [tx, ty] = layout.tablets[seat];
    // A tablet near the edge is drawn further in.
    const half = TABLET[0] * title;
    const middle = Math.max(half, Math.min(layout.width - half, tx));
    if (near(middle, ty, half, TABLET[1] * title)) found.push({ type: 'garden', seat });
    const coins = layout.coins[seat].slice(0, model.heaps[seat]);
    const coin = COIN * layout.scale.pavilion;
    if (coins.some(([cx, cy]) => Math.hypot(x - cx, y - cy) <= coin)) {
      found.push({ type: 'coins', seat });
    }
  }
  const stall = layout.scale.stall;
  for (const feed of FEEDS) {
    for (const [bx, by] of layout.banners[feed] ?? []) {
      const k = layout.scale.pavilion;
      if (near(bx + 8 * k, by - 22 * k, 8 * k, 24 * k)) found.push({ type: 'feed', feed });
    }
  }
  for (const independent of INDEPENDENTS) {
    const [sx, sy] = layout.stalls[independent];
    if (near(sx, sy, 24 * stall, 22 * stall)) found.push({ type: 'independent', independent });
  }
  const k = layout.scale.pavilion;
  for (const seat of SEATS) {
    for (const district of DISTRICTS) {
      const [px, py] = layout.pavilions[seat][district];
      const level = model.districts[seat][district].level;
      if (district === 'mini') {
        if (near(px, py - 8 * k, (level * layout.slot) / 2 + 4, 28 * k)) {
          found.push({ type: 'slots', host: seat }, { type: 'district', seat, district });
        }
        continue;
      }
      const [half, height] = SIZES[district];
      const top = (height + (level - 1) * TIER) * k;
      if (near(px, py + (LABEL * k - top) / 2, half * k, (top + LABEL * k) / 2)) {
        found.push({ type: 'district', seat, district });
      }
    }
  }
  found.push(...lanesAt(lanes, x, y, Math.min(reach, FINE)));
  for (const seat of SEATS) {
    const [px, py, rx, ry] = layout.ponds[seat];
    if (((x - px) / rx) ** 2 + ((y - py) / ry) ** 2 <= 1) found.push({ type: 'feed', feed: seat });
  }
  const [sx, sy] = layout.stalls[2];
  if (near(sx, sy, 30 * stall, 26 * stall)) found.push({ type: 'feed', feed: INDEPENDENT_FEED });
  return found;
}
