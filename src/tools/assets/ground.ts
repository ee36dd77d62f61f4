/**
 * The ground of the board: hills, paper, washes, plaza, paths, ponds, walls, plants. Everything on
 * it that no rule can change; one picture a board, rasterised by the client.
 */

import { floorOf, MARKS, token } from './companies.ts';
import {
  add,
  along,
  cloud,
  length,
  lengthOf,
  loop,
  type Point,
  resample,
  spline,
  sub,
  unit,
} from './curve.ts';
import { boat, pond, rock, stoneLantern, tuft, zigzagBridge } from './garden.ts';
import { gatePlaces, wallLines } from './gatePlaces.ts';
import { waysOf } from './layout.ts';
import { round as f, type Pen, pen } from './pen.ts';
import type { Places, WallName } from './places.ts';
import { plaza } from './plaza.ts';
import { type Chance, chance } from './random.ts';
import { colophon, hills, paperOf, rods, sheetOfPaper } from './scroll.ts';
import { plant, treeForms } from './trees.ts';
import { pier, wall } from './walls.ts';

/**
 * A garden's floor in three flat values: the wash, pools of a darker one as a brush leaves them, and
 * a band of shade inside its walls.
 */
function washes(p: Pen, places: Places, r: Chance): string {
  const s = places.scale.line;
  return MARKS.map((mark) => {
    const edge = loop(places.outline[mark], 10);
    const centre = places.centre[mark];
    const inset = (k: number): Point[] =>
      edge.map((q) => add(q, unit(sub(centre, q)), k * s + r.between(-1, 1)));
    const pools = [0.2, 0.75, 0.45, 0.92, 0.6].map((share, i) => {
      const reach = 0.35 + 0.14 * i;
      const from = sub(edge[Math.floor(share * edge.length)] ?? centre, centre);
      const [x, y] = add(centre, from, reach);
      const size = (58 + 17 * ((i * 2) % 5)) * s;
      const blob: Point[] = Array.from({ length: 9 }, (_, k) => {
        const a = (k / 9) * Math.PI * 2;
        const d = size * r.between(0.7, 1.15);
        return [x + Math.cos(a) * d * 1.35, y + Math.sin(a) * d * 0.6];
      });
      return p.area(loop(blob, 6), { fill: token(`${mark.toLowerCase()}moss`) });
    });
    const id = `floor${mark}`;
    return (
      `<clipPath id="${id}">${p.area(edge, {})}</clipPath>` +
      `<g clip-path="url(#${id})">${p.area(edge, { fill: floorOf(mark) })}${pools.join('')}${p.area(
        inset(4),
        {
          fill: 'none',
          stroke: token(`${mark.toLowerCase()}moss`),
          'stroke-width': 34 * s,
        },
      )}</g>`
    );
  }).join('');
}

/** Ground trodden pale wherever a way leads: all of them flow into one net of paths. */
function paths(places: Places): string {
  const s = places.scale.line;
  const d = waysOf(places)
    .map(({ line }) => resample(line, 15 * s))
    .map((line) => `M${line.map((q) => `${f(q[0])} ${f(q[1])}`).join('L')}`)
    .join('');
  const stroke = (colour: string, width: number): string =>
    `<use href="#ways" stroke="${token(colour)}" stroke-width="${f(width * s)}"/>`;
  return `<path id="ways" d="${d}" fill="none" stroke-linejoin="round" stroke-linecap="round"/>${stroke('pathline', 15)}${stroke('path', 12.6)}`;
}

/** Paved courts on which the pavilions stand, and the shade these throw to the right. */
function courts(p: Pen, places: Places): string {
  const k = places.scale.pavilion;
  const court = ([x, y]: Point, rx: number, ry: number): string => {
    const ring = (grow: number, dx = 0, dy = 0): Point[] =>
      Array.from({ length: 28 }, (_, i) => {
        const a = (i / 28) * Math.PI * 2;
        // Between an ellipse and a rectangle, as worn paving is.
        const flat = (v: number): number => Math.sign(v) * Math.abs(v) ** 0.7;
        return [
          x + dx + flat(Math.cos(a)) * (rx + grow) * k,
          y + dy + flat(Math.sin(a)) * (ry + grow * 0.6) * k,
        ];
      });
    return (
      p.area(ring(0), {
        fill: token('court'),
        stroke: token('pathline'),
        'stroke-width': 1.2 * places.scale.line,
      }) + p.area(ring(-rx * 0.12, rx * 0.22 * k, 1), { fill: token('shade') })
    );
  };
  return MARKS.flatMap((mark) => {
    const { ads, market, wallet, mini } = places.pavilions[mark];
    return [court(ads, 31, 9), court(market, 55, 11), court(wallet, 40, 10), court(mini, 46, 8)];
  }).join('');
}

/** Plants and rocks from the back to the front; their forms take turns. */
function standing(places: Places): string {
  const s = places.scale.line;
  const things = [
    ...MARKS.flatMap((mark) =>
      places.plants[mark].map(([x, y, k, form], i) => ({
        y,
        svg: plant(mark, form ?? i, x, y, k * s),
      })),
    ),
    ...places.lanterns.map(([x, y, k]) => ({ y, svg: stoneLantern(x, y, k * s) })),
    ...places.rocks.map(([x, y, k], i) => ({ y, svg: rock(x, y, k * s, i) })),
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
  const cloudWall = (id: string, points: readonly Point[], edge: 1 | -1): string =>
    wall(p, id, cloud(spline(points, places.words ? 22 : 18), 3.2 * s, 74 * s), {
      thickness: 15 * s,
      coping: 5.6 * s,
      edge,
    });
  const ends = walls.flatMap((name): Point[] => [
    lines[name][0] ?? [0, 0],
    along(lines[name], lengthOf(lines[name]) - 9 * s).at,
  ]);
  const paper = paperOf(places);
  const body =
    sheetOfPaper(places, r) +
    `<clipPath id="paper"><rect x="${paper.x}" y="${paper.y}" width="${paper.w}" height="${paper.h}"/></clipPath>` +
    `<g clip-path="url(#paper)">${hills(places)}</g>` +
    washes(p, places, r) +
    tufts(places, chance(5)) +
    paths(places) +
    courts(p, places) +
    plaza(p, places, r) +
    MARKS.map((mark) => pond(p, r, places.pond[mark], places.words ? 1 : 0.7)).join('') +
    places.bridges.map((b) => zigzagBridge(p, b, s)).join('') +
    places.boats.map(([x, y, k]) => boat(x, y, k * s)).join('') +
    standing(places) +
    cloudWall('n', places.outer.north, -1) +
    cloudWall('s', places.outer.south, 1) +
    walls
      .map((name) =>
        wall(p, name, lines[name], { thickness: places.wallThickness, coping: 5.2 * s }),
      )
      .join('') +
    ends.map((at) => pier(at, 1.15 * s)).join('') +
    colophon(places) +
    rods(p, places);
  const { left, top, right, bottom } = places.page;
  const box = `${-left} ${-top} ${places.width + left + right} ${places.height + top + bottom}`;
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="${box}"><defs>${treeForms()}</defs>${body}</svg>`;
}
