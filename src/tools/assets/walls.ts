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

export function wall(p: Pen, points: readonly Point[], { thickness, coping, edge }: Band): string {
  const sides = edge === undefined ? [1, -1] : [edge];
  const stroke = (line: readonly Point[], colour: string, width: number, dash = ''): string =>
    p.line(line, {
      stroke: colour,
      'stroke-width': width,
      ...(dash ? { 'stroke-dasharray': dash } : {}),
    });
  return (
    stroke(
      points.map((q): Point => [q[0] + 3, q[1] + 5]),
      token('shade'),
      thickness,
    ) +
    stroke(points, token('ink'), thickness + 1.6) +
    stroke(points, token('wall'), thickness) +
    sides
      .map((side) => offset(points, side * (thickness / 2 - coping / 2)))
      .map(
        (line) =>
          stroke(line, token('ink'), coping + 1.4) +
          stroke(line, token('tile'), coping) +
          stroke(line, token('tileline'), coping, '1 3.4'),
      )
      .join('')
  );
}

/** The round post where a wall ends at the plaza. */
export function post([x, y]: Point, s: number): string {
  return `<g transform="translate(${f(x)} ${f(y)}) scale(${f(s)})"><circle r="13" fill="${token('tile')}" stroke="${token('ink')}" stroke-width="1.2"/><circle r="8.5" fill="none" stroke="${token('tileline')}" stroke-width="4" stroke-dasharray="1 2.6"/><circle r="4.6" fill="${token('wall')}" stroke="${token('ink')}"/></g>`;
}
