/** What grows and stands in the gardens: ponds, trees, rocks, a boat, a zigzag bridge. */

import { type Mark, token } from './companies.ts';
import { add, loop, type Point } from './curve.ts';
import { round as f, type Pen } from './pen.ts';
import type { Chance } from './random.ts';

const INK = token('ink');

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
    p.area(deep, { fill: token('waterline'), 'fill-opacity': 0.13 });
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

/** A scholar's rock with its holes. */
export function rock(x: number, y: number, s: number): string {
  const stone = token('stone');
  const hole = token('paper');
  return `<g transform="translate(${f(x)} ${f(y)}) scale(${f(s)})"><path d="M-13 0Q-16-8-10-12Q-12-20-5-22Q-4-30 3-27Q8-26 7-18Q14-17 12-9Q17-4 13 0Z" fill="${stone}" stroke="${INK}"/><ellipse cx="-3" cy="-14" rx="2.6" ry="3.6" fill="${hole}" stroke="${INK}" stroke-width=".8"/><ellipse cx="5" cy="-8" rx="2" ry="2.6" fill="${hole}" stroke="${INK}" stroke-width=".8"/><path d="M-9-3Q-6-7-8-10M8-3Q10-5 9-8M1-22Q3-20 3-17" stroke="${INK}" stroke-width=".7" fill="none"/></g>`;
}

/** A grass tuft in the garden's own ink. */
export function tuft(x: number, y: number, s: number): string {
  return `<path d="M${f(x)} ${f(y)}q${f(-1 * s)} ${f(-5 * s)} ${f(-4 * s)} ${f(-7 * s)}M${f(x)} ${f(y)}q0 ${f(-6 * s)} ${f(0.6 * s)} ${f(-9 * s)}M${f(x)} ${f(y)}q${f(1 * s)} ${f(-5 * s)} ${f(5 * s)} ${f(-6 * s)}" stroke="${token('leaf')}" stroke-width="${f(1 * s)}" fill="none" stroke-linecap="round"/>`;
}

/** Each garden's own plant: persimmon, bamboo, plum. */
export function plant(mark: Mark, chance: Chance, x: number, y: number, s: number): string {
  const draw = { A: persimmon, T: bamboo, B: plum }[mark];
  return `<g transform="translate(${f(x)} ${f(y)}) scale(${f(s)})">${draw(chance)}</g>`;
}

function persimmon(chance: Chance): string {
  let g = `<path d="M0 0Q-1-8 1-14M1-12Q8-16 11-24M1-14Q-5-20-10-24M1-14Q2-22 1-29" stroke="${token('bark')}" stroke-width="1.8" fill="none" stroke-linecap="round"/>`;
  const leaves: [number, number, number][] = [
    [-9, -25, 8],
    [2, -31, 9],
    [11, -24, 7.5],
    [0, -22, 8],
  ];
  for (const [a, b, r] of leaves) {
    g += `<circle cx="${f(a + chance.between(-1, 1))}" cy="${b}" r="${r}" fill="${token('leaf')}" opacity=".75"/>`;
  }
  const fruit: Point[] = [
    [-12, -22],
    [-6, -29],
    [1, -25],
    [6, -33],
    [11, -21],
    [-1, -35],
    [14, -27],
  ];
  for (const [a, b] of fruit) {
    g += `<circle cx="${a}" cy="${b}" r="2.3" fill="${token('a')}" stroke="${INK}" stroke-width=".5"/>`;
  }
  return g;
}

function bamboo(): string {
  const green = token('bamboo');
  let g = '';
  const canes: [number, number, number][] = [
    [-9, 32, -2],
    [-3, 42, 1],
    [3, 36, 3],
    [9, 28, 5],
  ];
  for (const [dx, h, lean] of canes) {
    g += `<path d="M${dx} 0Q${dx} ${-h / 2} ${dx + lean} ${-h}" stroke="${green}" stroke-width="2" stroke-dasharray="7 1" fill="none"/>`;
    for (let k = 0; k < 5; k++) {
      const side = k % 2 ? 1 : -1;
      const drop = 2 + (k % 3);
      g += `<path d="M${f(dx + lean * 0.6)} ${f(-h * (0.42 + k * 0.14))}q${5 * side}-3 ${10 * side} ${drop}q${-5 * side} 0 ${-10 * side} ${-drop}z" fill="${green}" opacity=".85"/>`;
    }
  }
  return g;
}

function plum(): string {
  let g = `<path d="M0 0Q-4-8 2-14Q9-19 6-26M2-14Q-8-18-12-25M4-20Q13-22 17-30M-5-19Q-9-28-5-33" stroke="${token('bark')}" stroke-width="1.9" fill="none" stroke-linecap="round"/>`;
  const flowers: Point[] = [
    [-12, -26],
    [-8, -20],
    [-5, -33],
    [6, -27],
    [11, -23],
    [17, -31],
    [1, -18],
    [-1, -25],
    [12, -29],
    [4, -34],
  ];
  for (const [a, b] of flowers) {
    // Five petals as the lobes of one outline, to keep the file small.
    let petals = '';
    for (let k = 0; k < 5; k++) {
      const t = (k / 5) * Math.PI * 2;
      petals += `M${f(a + Math.cos(t) * 1.9 - 1.5)} ${f(b + Math.sin(t) * 1.9)}a1.500 1.500 0 1 1 3 0a1.500 1.500 0 1 1-3 0`;
    }
    g += `<path d="${petals}" fill="${token('blossom')}" stroke="${token('b')}" stroke-width=".4"/><circle cx="${a}" cy="${b}" r=".9" fill="${token('gold')}"/>`;
  }
  return g;
}
