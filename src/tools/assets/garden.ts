/** What grows and stands in the gardens: ponds, trees, rocks, a boat, a zigzag bridge. */

import { token } from './companies.ts';
import { add, loop, type Point } from './curve.ts';
import { round as f, type Pen } from './pen.ts';
import type { Chance } from './random.ts';

const INK = token('edge');

export type Ellipse = readonly [x: number, y: number, rx: number, ry: number];

/** `s` is the size of leaves and stones. */
export function pond(p: Pen, chance: Chance, [x, y, rx, ry]: Ellipse, s: number): string {
  const n = 22;
  const shore: Point[] = Array.from({ length: n }, (_, i) => {
    const a = (i / n) * Math.PI * 2;
    const k = 1 + 0.1 * Math.sin(a * 3 + x) + chance.between(-0.035, 0.035);
    return [x + Math.cos(a) * rx * k, y + Math.sin(a) * ry * k];
  });
  const bank = loop(shore, 4);
  const water = bank.map((q): Point => [x + (q[0] - x) * 0.9, y + (q[1] - y) * 0.86]);
  const deep = bank.map((q): Point => [x + (q[0] - x) * 0.62, y + 3 + (q[1] - y) * 0.55]);
  let svg =
    p.area(bank, { fill: token('bank'), stroke: INK, 'stroke-width': 1 }) +
    p.area(water, { fill: token('water'), stroke: token('waterline'), 'stroke-width': 0.9 }) +
    p.area(deep, { fill: token('waterline'), 'fill-opacity': 0.24 });
  // Light on the water, broken into strokes: the sky by day, lanterns by night.
  let glints = '';
  for (let i = 0; i < 8; i++) {
    const px = x + chance.between(-0.34, 0.34) * rx;
    const py = y + (i / 8) * 0.7 * ry;
    const w = (chance.between(4, 9) * rx) / 80;
    glints += `M${f(px - w)} ${f(py)}h${f(2 * w)}`;
  }
  svg += p.path(glints, {
    stroke: token('glint'),
    'stroke-width': 1.7,
    fill: 'none',
    'stroke-linecap': 'round',
  });
  let ripples = '';
  for (let i = 0; i < 9; i++) {
    const px = x + chance.between(-0.62, 0.62) * rx;
    const py = y + chance.between(-0.55, 0.6) * ry;
    const w = (chance.between(6, 14) * rx) / 80;
    ripples += `M${f(px - w)} ${f(py)}q${f(w)} -2.4 ${f(2 * w)} 0`;
  }
  svg += p.path(ripples, {
    stroke: token('waterline'),
    'stroke-width': 0.9,
    fill: 'none',
    'stroke-linecap': 'round',
  });
  for (let i = 0; i < 7; i++) {
    const a = chance.between(0.2, 2.9);
    const px = f(x + Math.cos(a) * rx * 0.66);
    const py = f(y + Math.sin(a) * ry * 0.62);
    svg += `<path transform="translate(${px} ${py}) scale(${s})" d="M-4.2 0a4.2 2.6 0 1 1 4 2.6l.6-2.6z" fill="${token('leaf')}" stroke="${INK}" stroke-width=".5"/>`;
    if (i % 3 === 0) {
      svg += `<path transform="translate(${px} ${py}) scale(${s})" d="M-2-1q2-4.500 4 0q-2 1.600-4 0z" fill="${token('blossom')}" stroke="${INK}" stroke-width=".4"/>`;
    }
  }
  for (let i = 0; i < 13; i++) {
    const q = shore[Math.floor(chance() * n)] ?? [x, y];
    const [cx, cy] = add(q, [chance.between(-2, 2), chance.between(-2, 2)]);
    svg += `<ellipse cx="${f(cx)}" cy="${f(cy)}" rx="${f(chance.between(2.4, 5) * s)}" ry="${f(chance.between(1.8, 3.2) * s)}" fill="${token('stone')}" stroke="${INK}" stroke-width=".7"/>`;
  }
  return svg;
}

/** The nine-bend bridge of every such garden, here with four. */
export function zigzagBridge(p: Pen, points: readonly Point[], s: number): string {
  const rail = (dy: number): string =>
    p.line(
      points.map((q): Point => [q[0], q[1] + dy * s]),
      { stroke: token('timber'), 'stroke-width': 1.1 * s },
    );
  return (
    p.line(points, { stroke: INK, 'stroke-width': 7.4 * s, 'stroke-linejoin': 'miter' }) +
    p.line(points, { stroke: token('path'), 'stroke-width': 6 * s, 'stroke-linejoin': 'miter' }) +
    p.line(points, {
      stroke: token('pathline'),
      'stroke-width': 6 * s,
      'stroke-dasharray': `${0.8 * s} ${3.2 * s}`,
    }) +
    rail(-3) +
    rail(3)
  );
}

export function boat(x: number, y: number, s: number): string {
  return `<g transform="translate(${f(x)} ${f(y)}) scale(${f(s)})"><path d="M-17-3Q-14 4-8 4H9Q15 4 18-4Q8-1 0-1Q-10-1-17-3Z" fill="${token('timber')}" stroke="${INK}" stroke-width=".9"/><path d="M-8-1V-8M6-1V-8" stroke="${INK}" stroke-width="1"/><path d="M-11-7Q-1-15 9-7Z" fill="${token('room')}" stroke="${INK}" stroke-width=".8"/><path d="M-20 6q10 2.500 40 0" stroke="${token('waterline')}" stroke-width=".9" fill="none"/></g>`;
}

/** A scholar's rock with its holes, or a pair of low boulders. */
export function rock(x: number, y: number, s: number, form = 0): string {
  const stone = token('stone');
  const hole = token('sideshade');
  const shade = token('sideshade');
  const at = `<g transform="translate(${f(x)} ${f(y)}) scale(${f(s)})">`;
  if (form % 2 === 1) {
    return `${at}<ellipse cx="7" cy="1" rx="21" ry="5" fill="${token('shade')}"/><path d="M-17 0Q-18-9-9-11Q-1-12 1-5L2 0Z" fill="${stone}" stroke="${INK}"/><path d="M-3 1Q-4-14 6-15Q15-14 16-5L17 1Z" fill="${stone}" stroke="${INK}"/><path d="M8-14.500Q15-13 16-5L17 1H9Q12-6 8-14.500ZM-4-9.500Q0-9 1-5L-1 0H-6Q-3-5-4-9.500Z" fill="${shade}"/></g>`;
  }
  return `${at}<ellipse cx="6" cy="1" rx="19" ry="5" fill="${token('shade')}"/><path d="M-13 1Q-16-8-10-12Q-12-20-5-22Q-4-30 3-27Q8-26 7-18Q14-17 12-9Q17-4 13 1Z" fill="${stone}" stroke="${INK}"/><path d="M3-27Q8-26 7-18Q14-17 12-9Q17-4 13 1H4Q9-5 5-11Q2-16 4-20Q5-24 3-27Z" fill="${shade}"/><ellipse cx="-3" cy="-14" rx="2.600" ry="3.600" fill="${hole}" stroke="${INK}" stroke-width=".9"/><ellipse cx="4" cy="-7" rx="2" ry="2.600" fill="${hole}" stroke="${INK}" stroke-width=".9"/></g>`;
}

/** A lantern of stone beside the way; by night it lights a round of the floor. */
export function stoneLantern(x: number, y: number, s: number): string {
  const stone = `fill="${token('stone')}" stroke="${INK}" stroke-width=".9"`;
  return `<g transform="translate(${f(x)} ${f(y)}) scale(${f(s)})"><ellipse cy="2" rx="34" ry="15" fill="${token('pool')}"/><ellipse cy="1" rx="20" ry="9" fill="${token('pool')}"/><ellipse cx="4" cy="1" rx="9" ry="2.600" fill="${token('shade')}"/><path d="M-6 1L-4-2H4L6 1ZM-2-2V-11H2V-2Z" ${stone}/><path d="M-6-11H6L5-19H-5Z" ${stone}/><path d="M-3-12.500H3V-17.500H-3Z" fill="${token('lamp')}" stroke="${INK}" stroke-width=".7"/><path d="M-9-18.500Q-4-19.500 0-25Q4-19.500 9-18.500Z" fill="${token('tile')}" stroke="${token('rim')}" stroke-width=".9"/></g>`;
}

/** A grass tuft in the garden's own ink. */
export function tuft(x: number, y: number, s: number): string {
  return `<path d="M${f(x)} ${f(y)}q${f(-1 * s)} ${f(-5 * s)} ${f(-4 * s)} ${f(-7 * s)}M${f(x)} ${f(y)}q0 ${f(-6 * s)} ${f(0.6 * s)} ${f(-9 * s)}M${f(x)} ${f(y)}q${f(1 * s)} ${f(-5 * s)} ${f(5 * s)} ${f(-6 * s)}" stroke="${token('leaf')}" stroke-width="${f(1 * s)}" fill="none" stroke-linecap="round"/>`;
}
