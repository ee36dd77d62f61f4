/**
 * Dusk as light, not as a veil: a small picture that is multiplied over the board. Evening blue
 * takes the day's colours down without greying them; round houses and stone lanterns it stays warm.
 */
import { DISTRICTS, INDEPENDENTS, SEATS } from '../../../game/seats.ts';
import type { BoardLayout, Point } from '../layout.ts';
import type { Palette } from './palette.ts';

/** Board pixels of one of its own: light has no edges. */
const COARSE = 4;

interface Pool {
  at: Point;
  radius: number;
  strength: number;
}

/** Where light falls: before every door, on the stalls, round the stone lanterns, on the ponds. */
function poolsOf(layout: BoardLayout): Pool[] {
  const k = layout.scale.pavilion;
  const pools: Pool[] = [];
  for (const seat of SEATS) {
    for (const district of DISTRICTS) {
      const [x, y] = layout.pavilions[seat][district];
      const broad = district === 'market' || district === 'mini';
      pools.push({ at: [x, y - 12 * k], radius: (broad ? 92 : 68) * k, strength: 0.9 });
    }
    const [x, y, rx] = layout.ponds[seat];
    pools.push({ at: [x, y], radius: rx * 1.1, strength: 0.3 });
  }
  for (const i of INDEPENDENTS) {
    const [x, y] = layout.stalls[i];
    const s = layout.scale.stall;
    pools.push({ at: [x, y - 4 * s], radius: 56 * s, strength: 0.85 });
  }
  for (const [x, y] of layout.lanterns) {
    pools.push({ at: [x, y - 12 * k], radius: 46 * k, strength: 0.8 });
  }
  return pools;
}

export function paintDusk(
  pen: CanvasRenderingContext2D,
  layout: BoardLayout,
  palette: Palette,
): void {
  const { width, height } = layout;
  pen.save();
  pen.scale(1 / COARSE, 1 / COARSE);
  const sky = pen.createLinearGradient(0, 0, 0, height);
  sky.addColorStop(0, palette('dusktop'));
  sky.addColorStop(0.13, palette('duskmid'));
  sky.addColorStop(1, palette('duskfoot'));
  pen.fillStyle = sky;
  pen.fillRect(0, 0, width, height);
  pen.globalCompositeOperation = 'screen';
  const light = palette('dusklight');
  for (const { at, radius, strength } of poolsOf(layout)) {
    const [x, y] = at;
    const pool = pen.createRadialGradient(x, y, 0, x, y, radius);
    pool.addColorStop(0, light);
    pool.addColorStop(0.4, `color-mix(in srgb, ${light} 74%, transparent)`);
    pool.addColorStop(0.75, `color-mix(in srgb, ${light} 20%, transparent)`);
    pool.addColorStop(1, `color-mix(in srgb, ${light} 0%, transparent)`);
    pen.globalAlpha = strength;
    pen.fillStyle = pool;
    pen.fillRect(x - radius, y - radius, 2 * radius, 2 * radius);
  }
  pen.restore();
}

/** Size of the picture for a board, in its own pixels. */
export const duskSize = ({ width, height }: BoardLayout): readonly [w: number, h: number] => [
  Math.ceil(width / COARSE),
  Math.ceil(height / COARSE),
];
