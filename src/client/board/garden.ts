/** The part of the board that one garden takes, with its gates: what a look at it must show. */
import { GATES } from '../../game/gates.ts';
import { DISTRICTS, type Seat } from '../../game/seats.ts';
import type { BoardLayout } from './layout.ts';
import type { Frame } from './viewport.ts';

/** Room about the middle of a pavilion for its highest roof and its name, before scaling. */
const ABOVE = 112;
const BELOW = 26;
const BESIDE = 62;

export function gardenFrame(layout: BoardLayout, seat: Seat): Frame {
  const k = layout.scale.pavilion;
  const title = layout.scale.title;
  const boxes: Frame[] = DISTRICTS.map((district) => {
    const [x, y] = layout.pavilions[seat][district];
    return [x - BESIDE * k, y - ABOVE * k, x + BESIDE * k, y + BELOW * k];
  });
  const [px, py, rx, ry] = layout.ponds[seat];
  boxes.push([px - rx, py - ry, px + rx, py + ry]);
  const [tx, ty] = layout.tablets[seat];
  boxes.push([tx - 70 * title, ty - 20 * title, tx + 70 * title, ty + 20 * title]);
  const reach = layout.gateRadius + layout.wallThickness;
  for (const gate of GATES) {
    const at = gate.owner === seat ? layout.gates[gate.id]?.at : undefined;
    if (at) boxes.push([at[0] - reach, at[1] - reach, at[0] + reach, at[1] + reach]);
  }
  return [
    Math.max(0, Math.min(...boxes.map((b) => b[0]))),
    Math.max(0, Math.min(...boxes.map((b) => b[1]))),
    Math.min(layout.width, Math.max(...boxes.map((b) => b[2]))),
    Math.min(layout.height, Math.max(...boxes.map((b) => b[3]))),
  ];
}
