/** Twisted cinnabar cords with a bow in their middle: the two gates of a treaty are tied together. */
import type { Palette } from '../art/palette.ts';
import type { BoardLayout } from '../layout.ts';
import { type Flat, placeAt } from '../path.ts';
import { strokeLine } from './ribbons.ts';

type Pen = CanvasRenderingContext2D;

export function paintCords(
  pen: Pen,
  cords: readonly Flat[],
  layout: BoardLayout,
  palette: Palette,
): void {
  const k = layout.scale.gate;
  pen.lineJoin = 'round';
  pen.lineCap = 'round';
  const strands: readonly (readonly [string, number, readonly number[]])[] = [
    ['onwall', 5.2, []],
    ['tag', 4, []],
    ['cord', 2.9, []],
    ['stud', 1.1, [1.5, 3.3]],
  ];
  for (const line of cords) {
    for (const [colour, width, dash] of strands) {
      pen.strokeStyle = palette(colour);
      pen.lineWidth = width * k;
      pen.setLineDash(dash.map((d) => d * k));
      strokeLine(pen, line);
    }
    pen.setLineDash([]);
    paintBow(pen, line, k, palette);
  }
}

/** Two loops and a knot where the cord hangs lowest. */
function paintBow(pen: Pen, line: Flat, k: number, palette: Palette): void {
  const place = { x: 0, y: 0 };
  placeAt(line, 0.5, place);
  const ahead = { x: 0, y: 0 };
  placeAt(line, 0.53, ahead);
  pen.save();
  pen.translate(place.x, place.y);
  pen.rotate(Math.atan2(ahead.y - place.y, ahead.x - place.x));
  pen.scale(k, k);
  for (const [colour, width] of [
    ['tag', 4.2],
    ['cord', 2.2],
  ] as const) {
    pen.strokeStyle = palette(colour);
    pen.lineWidth = width;
    for (const side of [-1, 1]) {
      pen.beginPath();
      pen.ellipse(side * 4.4, 0, 3.6, 2.6, 0, 0, Math.PI * 2);
      pen.stroke();
    }
  }
  pen.beginPath();
  pen.arc(0, 0, 2.6, 0, Math.PI * 2);
  pen.fillStyle = palette('cord');
  pen.fill();
  pen.strokeStyle = palette('tag');
  pen.lineWidth = 1;
  pen.stroke();
  pen.restore();
}
