/**
 * What moves on a market day, painted for the pixels of the screen: lanterns as crisp paper bodies
 * on a flat halo, coins that carry the shape of the wallet they go to, discs that count.
 */
import { face } from './faces.ts';
import type { Palette } from './palette.ts';

type Pen = CanvasRenderingContext2D;

/** A frame that is painted with the 2D canvas instead of drawn as SVG. Origin: the middle. */
export interface PaintedFrame {
  box: readonly [x: number, y: number, w: number, h: number];
  scale: 'tag' | 'gate';
  paint(pen: Pen, palette: Palette): void;
}

/** The highest number that a counter shows. */
export const MOST_COUNTED = 120;

const COLOURS = ['a', 't', 'b'] as const;

/** A company's shape with about `r` from its middle to its edge: circle, square, triangle. */
function shape(pen: Pen, seat: number, r: number): void {
  pen.beginPath();
  if (seat === 0) pen.arc(0, 0, r, 0, Math.PI * 2);
  else if (seat === 1) pen.roundRect(-r * 0.9, -r * 0.9, r * 1.8, r * 1.8, r * 0.24);
  else {
    pen.moveTo(0, -r * 1.16);
    pen.lineTo(r * 1.08, r * 0.86);
    pen.lineTo(-r * 1.08, r * 0.86);
    pen.closePath();
  }
}

function lantern(seat: number): PaintedFrame['paint'] {
  return (pen, palette) => {
    const ink = palette('lampline');
    pen.lineJoin = 'round';
    pen.strokeStyle = ink;
    pen.lineWidth = 1.1;
    pen.beginPath();
    pen.moveTo(0, -11.6);
    pen.lineTo(0, -8);
    pen.moveTo(0, 8);
    pen.lineTo(0, 9.6);
    pen.stroke();
    shape(pen, seat, 8);
    pen.fillStyle = palette(COLOURS[seat] ?? 'ks');
    pen.fill();
    pen.stroke();
    // Lit paper within the coloured silk.
    shape(pen, seat, 4.7);
    pen.fillStyle = palette('lampcore');
    pen.fill();
    pen.fillStyle = ink;
    pen.fillRect(-3, -9.3, 6, 1.9);
    pen.fillRect(-3, 7, 6, 1.7);
    pen.strokeStyle = palette('gold');
    pen.lineWidth = 1.3;
    pen.beginPath();
    pen.moveTo(0, 8.8);
    pen.lineTo(0, 12);
    pen.stroke();
  };
}

/** Flat discs of light, one in the other, instead of a blur. */
const shine: PaintedFrame['paint'] = (pen, palette) => {
  for (const [r, alpha, colour] of [
    [23, 0.12, 'lamp'],
    [19.5, 0.13, 'lamp'],
    [16, 0.16, 'lamp'],
    [12.4, 0.3, 'halo'],
  ] as const) {
    pen.fillStyle = palette(colour);
    pen.globalAlpha = alpha;
    pen.beginPath();
    pen.arc(0, 0, r, 0, Math.PI * 2);
    pen.fill();
  }
  pen.globalAlpha = 1;
};

/** A lantern at rest: small, with its light about it, so that many can hang side by side. */
function ember(seat: number): PaintedFrame['paint'] {
  return (pen, palette) => {
    pen.fillStyle = palette('halo');
    for (const [r, alpha] of [
      [8.6, 0.16],
      [6.2, 0.3],
    ] as const) {
      pen.globalAlpha = alpha;
      pen.beginPath();
      pen.arc(0, 0, r, 0, Math.PI * 2);
      pen.fill();
    }
    pen.globalAlpha = 1;
    pen.strokeStyle = palette('lampline');
    pen.lineWidth = 0.8;
    shape(pen, seat, 4);
    pen.fillStyle = palette(COLOURS[seat] ?? 'ks');
    pen.fill();
    pen.stroke();
    shape(pen, seat, 1.9);
    pen.fillStyle = palette('lampcore');
    pen.fill();
  };
}

function purse(seat: number): PaintedFrame['paint'] {
  return (pen, palette) => {
    pen.beginPath();
    pen.arc(0, 0, 6.2, 0, Math.PI * 2);
    pen.fillStyle = palette('gold');
    pen.fill();
    pen.strokeStyle = palette('goldline');
    pen.lineWidth = 1.2;
    pen.stroke();
    shape(pen, seat, 3.2);
    pen.fillStyle = palette(COLOURS[seat] ?? 'a');
    pen.fill();
    pen.strokeStyle = palette('wall');
    pen.lineWidth = 0.8;
    pen.stroke();
  };
}

function count(n: number, kind: 'gate' | 'goal'): PaintedFrame['paint'] {
  return (pen, palette) => {
    const r = kind === 'goal' ? 10.4 : 8;
    pen.beginPath();
    pen.roundRect(-r, -r, 2 * r, 2 * r, kind === 'goal' ? 4 : r);
    pen.fillStyle = kind === 'goal' ? palette('gold') : palette('countpaper');
    pen.fill();
    pen.strokeStyle = palette('countink');
    pen.lineWidth = kind === 'goal' ? 1.3 : 1;
    pen.stroke();
    pen.fillStyle = palette('countink');
    const size = (kind === 'goal' ? 13 : 10.6) - (n > 99 ? 3 : 0);
    pen.font = face('sans', size, 700);
    pen.textAlign = 'center';
    pen.fillText(String(n), 0, size * 0.35);
  };
}

export const countFrame = (kind: 'gate' | 'goal', n: number): string =>
  `count:${kind}:${Math.min(n, MOST_COUNTED)}`;

/** Steps in which a treaty's cord is laid round its gate. */
export const CORD_STEPS = 16;

/** The part of the cord that is laid, as twisted strands; the whole is the rope of the sheet. */
function cord(step: number): PaintedFrame['paint'] {
  return (pen, palette) => {
    const end = -Math.PI / 2 + (step / CORD_STEPS) * 2 * Math.PI;
    pen.lineCap = 'round';
    for (const [colour, width, dash] of [
      ['ink', 4.6, []],
      ['cord', 3.2, []],
      ['stud', 1.2, [1.6, 3.4]],
    ] as const) {
      pen.strokeStyle = palette(colour);
      pen.lineWidth = width;
      pen.setLineDash([...dash]);
      pen.beginPath();
      pen.arc(0, 0, 17.4, -Math.PI / 2, end);
      pen.stroke();
    }
    pen.setLineDash([]);
  };
}

export const LAMP_FRAMES: Readonly<Record<string, PaintedFrame>> = Object.fromEntries([
  ['shine', { box: [-24, -24, 48, 48], scale: 'tag', paint: shine }],
  ...[0, 1, 2].flatMap((seat): [string, PaintedFrame][] => [
    [`lamp:${seat}`, { box: [-11, -13, 22, 26], scale: 'tag', paint: lantern(seat) }],
    [`ember:${seat}`, { box: [-9, -9, 18, 18], scale: 'tag', paint: ember(seat) }],
    [`purse:${seat}`, { box: [-8, -8, 16, 16], scale: 'tag', paint: purse(seat) }],
  ]),
  ...Array.from({ length: CORD_STEPS }, (_, i): [string, PaintedFrame] => [
    `cord:${i + 1}`,
    { box: [-21, -21, 42, 42], scale: 'gate', paint: cord(i + 1) },
  ]),
  ...(['gate', 'goal'] as const).flatMap((kind) =>
    Array.from({ length: MOST_COUNTED }, (_, i): [string, PaintedFrame] => [
      countFrame(kind, i + 1),
      { box: [-12, -12, 24, 24], scale: 'tag', paint: count(i + 1, kind) },
    ]),
  ),
] as [string, PaintedFrame][]);
