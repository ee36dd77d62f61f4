/** The parts of which pavilions are piled: plinth, storey, roof, finial. */
import { token } from './companies.ts';
import { round as f, type Pen } from './pen.ts';

const EDGE = token('edge');
const TIMBER = token('timber');

/** A tiled roof with lifted eaves; `narrow` is the share of its width that the ridge has. */
export function roof(p: Pen, w: number, h: number, y: number, narrow = 0.6): string {
  const e = w / 2;
  const n = narrow;
  const bend = (1 + n) / 2 - 0.1;
  const tiles = Math.max(3, Math.round(w / 6));
  let strokes = '';
  for (let i = 1; i < tiles; i++) {
    const t = (i / tiles) * 2 - 1;
    strokes += `M${f(t * e * n)} ${f(y - h + 1.2)}L${f(t * (e - 4))} ${f(y - 0.8)}`;
  }
  const outline = `M${f(-e - 3.5)} ${f(y - 4)}Q${f(-e + 2)} ${f(y + 0.8)} ${f(-e + 8)} ${f(y)}L${f(e - 8)} ${f(y)}Q${f(e - 2)} ${f(y + 0.8)} ${f(e + 3.5)} ${f(y - 4)}Q${f(e * bend)} ${f(y - h * 0.3)} ${f(e * n)} ${f(y - h)}L${f(-e * n)} ${f(y - h)}Q${f(-e * bend)} ${f(y - h * 0.3)} ${f(-e - 3.5)} ${f(y - 4)}Z`;
  const shade = `M${f(e * 0.3)} ${f(y)}L${f(e * n * 0.4)} ${f(y - h)}L${f(e * n)} ${f(y - h)}Q${f(e * bend)} ${f(y - h * 0.3)} ${f(e + 3.5)} ${f(y - 4)}Q${f(e - 2)} ${f(y + 0.8)} ${f(e - 8)} ${f(y)}Z`;
  return (
    p.path(outline, {
      fill: token('tile'),
      stroke: token('rim'),
      'stroke-width': 1,
      'stroke-linejoin': 'round',
    }) +
    p.path(strokes, { stroke: token('tileline'), 'stroke-width': 0.7, fill: 'none' }) +
    p.path(shade, { fill: token('sideshade') }) +
    p.path(
      `M${f(-e * (n + 0.04) - 2)} ${f(y - h - 1.6)}Q${f(-e * n)} ${f(y - h)} ${f(-e * n * 0.9)} ${f(y - h)}L${f(e * n * 0.9)} ${f(y - h)}Q${f(e * n)} ${f(y - h)} ${f(e * (n + 0.04) + 2)} ${f(y - h - 1.6)}`,
      { stroke: token('rim'), 'stroke-width': 1.7, fill: 'none', 'stroke-linecap': 'round' },
    )
  );
}

/** Lit rooms between columns, the right third in shade; `open` shows daylight between them. */
export function storey(
  p: Pen,
  w: number,
  h: number,
  y: number,
  columns: number,
  open = false,
): string {
  let s =
    p.rect(-w / 2, y - h, w, h, { fill: token('room'), stroke: EDGE, 'stroke-width': 0.9 }) +
    p.rect(w * 0.14, y - h, w * 0.36, h, { fill: token('roomshade') });
  for (let i = 0; i <= columns; i++) {
    const x = f(-w / 2 + (w * i) / columns);
    const outer = i === 0 || i === columns;
    s += p.path(`M${x} ${f(y - h)}V${f(y)}`, {
      stroke: TIMBER,
      'stroke-width': outer ? 2 : 1.1,
      fill: 'none',
    });
  }
  if (h > 8) {
    const rail = open ? 0.25 : 0.7;
    s += p.path(`M${f(-w / 2)} ${f(y - h * rail)}H${f(w / 2)}`, {
      stroke: TIMBER,
      'stroke-width': open ? 1.4 : 0.8,
      fill: 'none',
    });
  }
  return s;
}

/** The stone step under a building. */
export const plinth = (p: Pen, w: number): string =>
  p.rect(-w / 2, 0, w, 3.4, { fill: token('stone'), stroke: EDGE, 'stroke-width': 0.9 });

/** The knob on a ridge; the gold spire of level 6. */
export const finial = (p: Pen, y: number, gold: boolean): string =>
  gold
    ? `<path d="M-3.200 ${f(y)}Q0 ${f(y - 6)} 0 ${f(y - 13)}Q0 ${f(y - 6)} 3.200 ${f(y)}Z" fill="${token('gold')}" stroke="${EDGE}" stroke-width=".9"/><circle cy="${f(y - 5)}" r="3.200" fill="${token('gold')}" stroke="${EDGE}" stroke-width=".9"/>`
    : p.path(`M0 ${f(y)}v-4`, { stroke: token('rim'), 'stroke-width': 1.3 }) +
      `<circle cy="${f(y - 5)}" r="1.800" fill="${token('tile')}" stroke="${token('rim')}" stroke-width=".8"/>`;
