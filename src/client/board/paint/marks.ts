/** Gold under what can be picked, is pointed at or is chosen: everything but gates. */
import type { Palette } from '../art/palette.ts';
import type { Mark } from '../emphasis.ts';
import type { BoardLayout, Point } from '../layout.ts';
import type { BoardModel } from '../model.ts';
import type { BoardTarget } from '../target.ts';

type Pen = CanvasRenderingContext2D;

/** Half width of a pavilion's footprint, before scaling. */
const FOOTPRINT = { feed: 30, ads: 36, mini: 0, market: 50, wallet: 38 } as const;

interface Spot {
  at: Point;
  rx: number;
  ry: number;
}

function spotOf(target: BoardTarget, layout: BoardLayout, model: BoardModel): Spot | undefined {
  const k = layout.scale.pavilion;
  const row = (host: 0 | 1 | 2): Spot => {
    const [x, y] = layout.pavilions[host].mini;
    const rx = (model.slots[host].length * layout.slot) / 2 + 12 * k;
    return { at: [x, y], rx, ry: 11 * k };
  };
  switch (target.type) {
    case 'gate':
    case 'garden':
    case 'coins':
    case 'stream':
      return undefined;
    case 'district': {
      if (target.district === 'mini') return row(target.seat);
      const [x, y] = layout.pavilions[target.seat][target.district];
      return { at: [x, y + k], rx: FOOTPRINT[target.district] * k, ry: 11 * k };
    }
    case 'slots':
      return row(target.host);
    case 'feed': {
      if (target.feed === 3) {
        const [x, y] = layout.stalls[2];
        const s = layout.scale.stall;
        return { at: [x, y + 8 * s], rx: 30 * s, ry: 13 * s };
      }
      const [x, y, rx, ry] = layout.ponds[target.feed];
      return { at: [x, y], rx: rx * 0.98, ry: ry * 0.98 };
    }
    case 'independent': {
      const [x, y] = layout.stalls[target.independent];
      const s = layout.scale.stall;
      return { at: [x, y + 6 * s], rx: 29 * s, ry: 13 * s };
    }
  }
}

export function paintMarks(
  pen: Pen,
  marks: readonly Mark[],
  layout: BoardLayout,
  model: BoardModel,
  palette: Palette,
): void {
  const s = Math.max(0.7, layout.scale.line);
  for (const { target, emphasis } of marks) {
    const spot = spotOf(target, layout, model);
    if (!spot || emphasis === 'none') continue;
    const strong = emphasis === 'chosen' || emphasis === 'ordered';
    pen.beginPath();
    pen.ellipse(spot.at[0], spot.at[1], spot.rx, spot.ry, 0, 0, Math.PI * 2);
    // Thin enough to leave water its colour.
    pen.globalAlpha = strong ? 0.3 : emphasis === 'hovered' ? 0.22 : 0.1;
    pen.fillStyle = palette('halo');
    pen.fill();
    pen.globalAlpha = 1;
    pen.strokeStyle = palette('ink');
    pen.lineWidth = (strong ? 4.4 : 2.8) * s;
    pen.stroke();
    pen.strokeStyle = palette('gold');
    pen.lineWidth = (strong ? 3.2 : 1.9) * s;
    pen.stroke();
  }
}
