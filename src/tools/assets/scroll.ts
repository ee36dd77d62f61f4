/**
 * The scroll on which the gardens are painted: rods, silk mount, paper with its fibres, and above
 * the gardens a strip of hills in mist with a far pagoda, birds, a low sun and the colophon.
 */
import { SCENE_GLYPHS } from './brush.ts';
import { token } from './companies.ts';
import { type Point, spline } from './curve.ts';
import { round as f, type Pen } from './pen.ts';
import type { Places } from './places.ts';
import type { Chance } from './random.ts';

/** How far rods and silk reach into the page. */
const MOUNT = { x: 17, y: 5 };

/** The painted part of the page, inside the mount. */
export function paperOf(places: Places): { x: number; y: number; w: number; h: number } {
  const { left, top, right, bottom } = places.page;
  const mount = left > 0 ? MOUNT : { x: 0, y: 0 };
  return {
    x: mount.x - left,
    y: mount.y - top,
    w: places.width + left + right - 2 * mount.x,
    h: places.height + top + bottom - 2 * mount.y,
  };
}

function fibres(places: Places, r: Chance): string {
  const { x, y, w, h } = paperOf(places);
  let d = '';
  for (let i = 0; i < places.fibres; i++) {
    const a = r.between(0, Math.PI * 2);
    const l = r.between(5, 17);
    d += `M${f(r.between(x + 20, x + w - 20))} ${f(r.between(y + 20, y + h - 20))}q${f(Math.cos(a) * l)} ${f(Math.sin(a) * l)} ${f(Math.cos(a + 0.7) * l * 1.6)} ${f(Math.sin(a + 0.7) * l * 1.6)}`;
  }
  return `<path d="${d}" stroke="${token('fibre')}" stroke-width=".7" fill="none"/>`;
}

/** Paper, and the silk round it where the page is wide enough for one. */
export function sheetOfPaper(places: Places, r: Chance): string {
  const { left, top, right, bottom } = places.page;
  const paper = paperOf(places);
  const box = `x="${paper.x}" y="${paper.y}" width="${paper.w}" height="${paper.h}"`;
  const silk =
    left > 0
      ? `<rect x="${-left + 5}" y="${-top}" width="${places.width + left + right - 10}" height="${places.height + top + bottom}" fill="${token('silk')}"/>` +
        `<rect x="${-left + 8}" y="${-top + 2}" width="${places.width + left + right - 16}" height="${places.height + top + bottom - 4}" fill="none" stroke="${token('silkline')}" stroke-width="1.200" stroke-dasharray="2.500 3.500"/>`
      : '';
  return `${silk}<rect ${box} fill="${token('paper')}" stroke="${token('silkline')}"/>${fibres(places, r)}`;
}

/** Ridges in three flat washes, paler the farther; mist lies between them. */
export function hills(places: Places): string {
  const paper = paperOf(places);
  const foot = places.horizon;
  const s = places.scale.line;
  const ridge = (y: number, a: number, wave: number, phase: number): Point[] => {
    const points: Point[] = [];
    for (let x = paper.x - 20; x <= paper.x + paper.w + 20; x += 13 * s) {
      const u = x / s;
      const swell =
        0.5 + 0.34 * Math.sin(u / wave + phase) + 0.2 * Math.sin(u / (wave * 0.37) + phase * 2.3);
      points.push([x, y - a * Math.max(0, swell)]);
    }
    return spline(points, 3);
  };
  const area = (line: readonly Point[], opacity: number): string =>
    `<path d="M${line.map((q) => `${f(q[0])} ${f(q[1])}`).join('L')}V${foot + 30}H${paper.x - 20}Z" fill="${token('hill')}" fill-opacity="${opacity}"/>`;
  const mist = (x: number, y: number, w: number): string =>
    `<path d="M${f(x - w)} ${f(y)}q${f(w * 0.2)} ${f(-5 * s)} ${f(w * 0.6)} ${f(-3 * s)}q${f(w * 0.5)} ${f(-6 * s)} ${f(w * 0.9)} ${f(-1 * s)}q${f(w * 0.4)} 0 ${f(w * 0.5)} ${f(4 * s)}z" fill="${token('paper')}" fill-opacity=".8"/>`;
  const at = (share: number): number => paper.x + paper.w * share;
  return (
    `<circle cx="${f(at(0.725))}" cy="${f(foot - 36 * s)}" r="${f(13 * s)}" fill="${token('sun')}"/>` +
    area(ridge(foot - 12 * s, 50 * s, 92, 0.6), 0.28) +
    mist(at(0.3), foot - 16 * s, 80 * s) +
    pagoda(at(0.205), foot - 16 * s, 1.05 * s) +
    area(ridge(foot - 6 * s, 42 * s, 58, 3.4), 0.42) +
    mist(at(0.62), foot - 9 * s, 110 * s) +
    mist(at(0.08), foot - 7 * s, 70 * s) +
    area(ridge(foot + 1 * s, 30 * s, 41, 1.7), 0.62) +
    birds(at(0.585), foot - 44 * s, s)
  );
}

/** Seven storeys on a far hill, in one wash of ink. */
function pagoda(x: number, y: number, s: number): string {
  let d = '';
  for (let i = 0; i < 5; i++) {
    const w = 9 - i * 1.4;
    const h = -i * 5.6;
    d += `M${f(-w)} ${f(h - 2.4)}Q0 ${f(h - 5)} ${f(w)} ${f(h - 2.4)}L${f(w * 0.62)} ${f(h - 4.6)}V${f(h - 6)}H${f(-w * 0.62)}V${f(h - 4.6)}ZM${f(-w * 0.6)} ${f(h)}H${f(w * 0.6)}V${f(h - 4)}H${f(-w * 0.6)}Z`;
  }
  return `<path transform="translate(${f(x)} ${f(y)}) scale(${f(s)})" d="${d}M-.800-28H.800V-35H-.800Z" fill="${token('hill')}" stroke="${token('hill')}" stroke-width="1.200"/>`;
}

function birds(x: number, y: number, s: number): string {
  const bird = (dx: number, dy: number, k: number): string =>
    `M${f(x + dx * s)} ${f(y + dy * s)}q${f(3 * k * s)} ${f(-3.5 * k * s)} ${f(6 * k * s)} 0q${f(3 * k * s)} ${f(-3.5 * k * s)} ${f(6 * k * s)} 0`;
  return `<path d="${bird(0, 0, 1)}${bird(17, 5, 0.8)}${bird(26, -3, 0.7)}${bird(-18, 7, 0.6)}" stroke="${token('rim')}" stroke-width="${f(1.2 * s)}" fill="none" stroke-linecap="round"/>`;
}

/** The painter's colophon in a column, with the seal of the garden under it. */
export function colophon(places: Places): string {
  const paper = paperOf(places);
  const s = places.scale.line;
  const size = 13 * s;
  const x = paper.x + paper.w - 20 * s;
  const y = paper.y + 2 * s;
  const written = (['围', '墙', '花', '园'] as const)
    .map((c, i) => {
      const cx = x - Math.floor(i / 2) * (size + 2 * s) - size / 2;
      const cy = y + ((i % 2) + 0.86) * size;
      return `<path d="${SCENE_GLYPHS[c]}" transform="translate(${f(cx)} ${f(cy)}) scale(${(size / 100).toFixed(4)})" fill="${token('ink')}"/>`;
    })
    .join('');
  const h = 7.5 * s;
  const sx = x - 2 * size - 10 * s;
  const sy = y + size * 1.2;
  const seal = `<g transform="translate(${f(sx)} ${f(sy)})"><rect x="${f(-h)}" y="${f(-h)}" width="${f(2 * h)}" height="${f(2 * h)}" rx="${f(1.4 * s)}" fill="${token('cinnabar')}"/><path d="${SCENE_GLYPHS.园}" transform="translate(${f(-h * 0.86)} ${f(h * 0.66)}) scale(${((h * 1.72) / 100).toFixed(4)})" fill="${token('sealtext')}"/></g>`;
  return written + seal;
}

/** The two wooden rods from which the scroll is rolled. */
export function rods(p: Pen, places: Places): string {
  const { left, top, right, bottom } = places.page;
  if (left === 0) return '';
  const y0 = -top;
  const y1 = places.height + bottom;
  const edge = token('edge');
  const rod = (x: number): string =>
    `<rect x="${f(x + 2)}" y="${y0 + 8}" width="12" height="${y1 - y0 - 14}" fill="${token('shade')}"/>` +
    p.rect(x, y0 + 9, 11, y1 - y0 - 18, { fill: token('rod'), stroke: edge, 'stroke-width': 1 }) +
    `<path d="M${x + 3} ${y0 + 12}V${y1 - 12}" stroke="${token('rodlight')}" stroke-width="2"/><path d="M${x + 9} ${y0 + 11}V${y1 - 11}" stroke="${token('sideshade')}" stroke-width="3"/>` +
    [y0 + 1, y1 - 11]
      .map(
        (y) =>
          `<rect x="${x - 1}" y="${y}" width="13" height="10" rx="2.5" fill="${token('bar')}" stroke="${edge}"/><path d="M${x - 0.5} ${y + 3.4}H${x + 11.5}M${x - 0.5} ${y + 6.6}H${x + 11.5}" stroke="${edge}" stroke-width=".7"/>`,
      )
      .join('');
  return rod(-left + 1) + rod(places.width + right - 12);
}
