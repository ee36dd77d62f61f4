/** Garden walls as a plan folded open: a white band with a tile coping on its edges. */

import { token } from './companies.ts';
import { offset, type Point } from './curve.ts';
import { round as f, type Pen } from './pen.ts';

export interface Band {
  thickness: number;
  coping: number;
  /** The side of the line that has the coping; both if absent. */
  edge?: 1 | -1;
}

/** `id` names the wall in its drawing: each of its lines is written once and stroked several times. */
export function wall(
  p: Pen,
  id: string,
  points: readonly Point[],
  { thickness, coping, edge }: Band,
): string {
  const sides = edge === undefined ? [1, -1] : [edge];
  const line = (name: string, of: readonly Point[]): string => p.line(of, { id: `${id}${name}` });
  const stroke = (name: string, colour: string, width: number, dash = '', move = ''): string =>
    `<use href="#${id}${name}" stroke="${token(colour)}" stroke-width="${f(width)}"${dash ? ` stroke-dasharray="${dash}"` : ''}${move ? ` transform="translate(${move})"` : ''}/>`;
  const edges = sides.map((side, i) => {
    const name = `e${i}`;
    return (
      line(name, offset(points, side * (thickness / 2 - coping / 2))) +
      stroke(name, 'rim', coping + 1.6) +
      stroke(name, 'tile', coping) +
      stroke(name, 'tileline', coping, '1 3.4')
    );
  });
  return (
    line('m', points) +
    stroke('m', 'shade', thickness, '', `${f(0.1 * thickness)} ${f(0.24 * thickness)}`) +
    stroke('m', 'rim', thickness + 1.8) +
    stroke('m', 'wall', thickness) +
    edges.join('') +
    // The coping on the sunny side throws a narrow shade on the whitewash.
    (edge === undefined ? shadeLine(p, points, thickness / 2 - coping - 1.1) : '')
  );
}

const shadeLine = (p: Pen, points: readonly Point[], side: number): string =>
  p.line(offset(points, -side), { stroke: token('sideshade'), 'stroke-width': 2 });

/** The pier on which a wall ends, seen from the front: white, on a stone foot, under a tiled cap. */
export function pier([x, y]: Point, s: number): string {
  const ink = token('rim');
  return (
    `<g transform="translate(${f(x)} ${f(y)}) scale(${f(s)})"><path d="M-9 15L15 15L19 21L-5 21Z" fill="${token('shade')}"/>` +
    `<path d="M-11 13H11V19H-11Z" fill="${token('stone')}" stroke="${ink}"/><path d="M-8.500-9H8.500V13H-8.500Z" fill="${token('wall')}" stroke="${ink}"/>` +
    `<path d="M3-9H8V12.500H3Z" fill="${token('sideshade')}"/><path d="M-4.500-2H1V8H-4.500Z" fill="none" stroke="${token('tileline')}" stroke-width=".8"/>` +
    `<path d="M-16-9.500Q-10-8-8.500-8H8.500Q10-8 16-9.500Q9-12 6-19H-6Q-9-12-16-9.500Z" fill="${token('tile')}" stroke="${ink}" stroke-linejoin="round"/>` +
    `<path d="M-4.500-18L-9-9.500M-1.500-18.500L-3-8.500M1.500-18.500L3-8.500M4.500-18L9-9.500" stroke="${token('tileline')}" stroke-width=".8"/>` +
    `<path d="M-8-19.500H8" stroke="${ink}" stroke-width="2.200" stroke-linecap="round"/><circle cy="-22.500" r="2.600" fill="${token('tile')}" stroke="${ink}" stroke-width=".9"/></g>`
  );
}
