/**
 * The ground of the board: hills, paper, washes, plaza, paths, ponds, walls, plants. Everything on
 * it that no rule can change; one picture a board, rasterised by the client.
 */

import { colourOf, MARKS, token, washOf } from './companies.ts';
import { add, cloud, length, loop, type Point, spline, sub, unit } from './curve.ts';
import { boat, plant, pond, rock, tuft, zigzagBridge } from './garden.ts';
import { gatePlaces, wallLines } from './gatePlaces.ts';
import { round as f, type Pen, pen } from './pen.ts';
import type { Places, WallName } from './places.ts';
import { type Chance, chance } from './random.ts';
import { post, wall } from './walls.ts';

const INK = token('ink');

function hills(places: Places): string {
  const { width } = places;
  return places.hills
    .map(([y, a, k, opacity]) => {
      const ridge: Point[] = [];
      for (let x = -20; x <= width + 20; x += 26) {
        const edge = Math.abs(x / width - 0.5) * 2;
        const swell = 0.6 + 0.3 * Math.sin((x / 71) * k + y) + 0.16 * Math.sin((x / 29) * k);
        ridge.push([x, y - a * (0.66 + 0.34 * edge) * swell]);
      }
      const line = spline(ridge, 5).map((q) => `${f(q[0])} ${f(q[1])}`);
      return `<path d="M${line.join('L')}L${width + 20} ${y + 44}L-20 ${y + 44}Z" fill="url(#hill)" opacity="${opacity}"/>`;
    })
    .join('');
}

function fibres(places: Places, r: Chance): string {
  let d = '';
  for (let i = 0; i < places.fibres; i++) {
    const a = r.between(0, Math.PI * 2);
    const l = r.between(5, 17);
    d += `M${f(r.between(0, places.width))} ${f(r.between(0, places.height))}q${f(Math.cos(a) * l)} ${f(Math.sin(a) * l)} ${f(Math.cos(a + 0.7) * l * 1.6)} ${f(Math.sin(a + 0.7) * l * 1.6)}`;
  }
  return `<path d="${d}" stroke="${token('fibre')}" stroke-width=".7" fill="none"/>`;
}

/** A garden's wash, with a second, uneven one inside it, as a brush leaves it. */
function washes(p: Pen, places: Places, r: Chance): string {
  const s = places.scale.line;
  return MARKS.map((mark) => {
    const edge = loop(places.outline[mark], 10);
    const centre = places.centre[mark];
    const inset = edge.map((q) => add(q, unit(sub(centre, q)), 16 * s + r.between(-1, 1)));
    const pools = [0.2, 0.75, 0.45].map((share, i) => {
      const [x, y] = add(centre, sub(edge[Math.floor(share * edge.length)] ?? centre, centre), 0.5);
      const size = (70 + 30 * i) * s;
      const blob: Point[] = Array.from({ length: 9 }, (_, k) => {
        const a = (k / 9) * Math.PI * 2;
        const d = size * r.between(0.7, 1.15);
        return [x + Math.cos(a) * d * 1.35, y + Math.sin(a) * d * 0.7];
      });
      return p.area(loop(blob, 6), { fill: colourOf(mark), 'fill-opacity': 0.045 });
    });
    return (
      p.area(edge, { fill: washOf(mark) }) +
      pools.join('') +
      p.area(inset, {
        fill: 'none',
        stroke: colourOf(mark),
        'stroke-opacity': 0.12,
        'stroke-width': 12 * s,
      })
    );
  }).join('');
}

/** Cracked-ice paving. */
function plaza(p: Pen, places: Places, r: Chance): string {
  const { centre, radius } = places.plaza;
  const s = places.scale.line;
  const g = 24 * s;
  const stones = new Map<string, Point>();
  for (let i = -6; i <= 6; i++) {
    for (let j = -6; j <= 6; j++) {
      const jitter = (): number => r.between(-6, 6) * s;
      stones.set(`${i},${j}`, [
        centre[0] + (i + (j & 1) * 0.5) * g + jitter(),
        centre[1] + j * g * 0.86 + jitter(),
      ]);
    }
  }
  let cracks = '';
  for (let i = -6; i < 6; i++) {
    for (let j = -6; j < 6; j++) {
      const a = stones.get(`${i},${j}`);
      const next = [stones.get(`${i + 1},${j}`), stones.get(`${i + (j & 1)},${j + 1}`)];
      for (const q of next) {
        if (!a || !q || r() < 0.08) continue;
        if (length(sub(a, centre)) > radius * 0.95 || length(sub(q, centre)) > radius * 0.97)
          continue;
        cracks += `M${f(a[0])} ${f(a[1])}L${f(q[0])} ${f(q[1])}`;
      }
    }
  }
  const circle: Point[] = Array.from({ length: 72 }, (_, i) => {
    const a = (i / 72) * Math.PI * 2;
    return [centre[0] + Math.cos(a) * (radius + 2), centre[1] + Math.sin(a) * (radius + 2)];
  });
  const rim = circle.map((q) => add(q, unit(sub(centre, q)), 6 * s));
  return (
    p.area(circle, { fill: token('plaza'), stroke: INK, 'stroke-width': 1 }) +
    p.area(rim, { fill: 'none', stroke: INK, 'stroke-width': 0.6, 'stroke-opacity': 0.6 }) +
    p.path(cracks, { stroke: token('crack'), 'stroke-width': 0.8, fill: 'none' })
  );
}

/** Stepping paths: pale, with scattered slabs instead of a regular dash. */
function paths(p: Pen, places: Places): string {
  const s = places.scale.line;
  return MARKS.flatMap((mark) => places.paths[mark])
    .map((points) => {
      const line = spline(points, 12);
      const round = { 'stroke-linecap': 'round' };
      return (
        p.line(line, { stroke: token('pathline'), 'stroke-width': 14.6 * s, ...round }) +
        p.line(line, { stroke: token('path'), 'stroke-width': 13.2 * s, ...round }) +
        p.line(line, {
          stroke: token('pathline'),
          'stroke-width': 6.4 * s,
          'stroke-opacity': 0.3,
          'stroke-dasharray': [7, 5, 10, 4, 5, 6].map((n) => n * s).join(' '),
          ...round,
        })
      );
    })
    .join('');
}

function standing(places: Places, r: Chance): string {
  const s = places.scale.line;
  const things = [
    ...MARKS.flatMap((mark) =>
      places.plants[mark].map(([x, y, k]) => ({ y, svg: plant(mark, r, x, y, k * s) })),
    ),
    ...places.rocks.map(([x, y, k]) => ({ y, svg: rock(x, y, k * s) })),
  ];
  return things
    .sort((a, b) => a.y - b.y)
    .map((t) => t.svg)
    .join('');
}

function tufts(places: Places, r: Chance): string {
  let s = '';
  const taken = [
    ...MARKS.flatMap((mark) => Object.values(places.pavilions[mark])),
    ...Object.values(places.tablets),
    ...gatePlaces(places).map((g) => g.at),
  ];
  for (let i = 0; i < 70; i++) {
    const q: Point = [r.between(0.05, 0.95) * places.width, r.between(0.09, 0.96) * places.height];
    const inPond = MARKS.some((mark) => {
      const [x, y, rx, ry] = places.pond[mark];
      return Math.hypot((q[0] - x) / (rx * 1.15), (q[1] - y) / (ry * 1.2)) < 1;
    });
    const onPlaza = length(sub(q, places.plaza.centre)) < places.plaza.radius * 1.1;
    const near = taken.some((t) => length(sub(q, t)) < 40 * places.scale.line);
    if (!inPond && !onPlaza && !near) s += tuft(q[0], q[1], places.scale.line);
  }
  return s;
}

export function drawGround(places: Places): string {
  const r = chance(11);
  const s = places.scale.line;
  const p = pen(1.7 * s, 40 * s, 4);
  const lines = wallLines(places);
  const walls = Object.keys(lines) as WallName[];
  const cloudWall = (points: readonly Point[], edge: 1 | -1): string =>
    wall(p, cloud(spline(points, places.words ? 22 : 18), 3.2 * s, 74 * s), {
      thickness: 15 * s,
      coping: 4.6 * s,
      edge,
    });
  const body =
    hills(places) +
    fibres(places, r) +
    washes(p, places, r) +
    plaza(p, places, r) +
    tufts(places, chance(5)) +
    paths(p, places) +
    MARKS.map((mark) => pond(p, r, places.pond[mark], places.words ? 1 : 0.7)).join('') +
    places.bridges.map((b) => zigzagBridge(p, b, s)).join('') +
    places.boats.map(([x, y, k]) => boat(x, y, k * s)).join('') +
    standing(places, r) +
    cloudWall(places.outer.north, -1) +
    cloudWall(places.outer.south, 1) +
    walls
      .map((name) => wall(p, lines[name], { thickness: places.wallThickness, coping: 4.4 * s }))
      .join('') +
    walls.map((name) => post(lines[name][0] ?? [0, 0], s)).join('');
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${places.width} ${places.height}"><defs><linearGradient id="hill" x1="0" y1="0" x2="0" y2="1"><stop offset="0" stop-color="${token('hill')}" stop-opacity=".8"/><stop offset="1" stop-color="${token('hill')}" stop-opacity="0"/></linearGradient></defs><rect width="${places.width}" height="${places.height}" fill="${token('paper')}"/>${body}</svg>`;
}
