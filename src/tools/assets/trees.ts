/**
 * Trees and shrubs in flat washes with a shadow side, each in two or three forms that a board
 * repeats by reference. Origin: the foot of the trunk.
 */
import { type Mark, token } from './companies.ts';
import type { Point } from './curve.ts';
import { round as f } from './pen.ts';
import { type Chance, chance } from './random.ts';

const EDGE = token('edge');
const BARK = token('bark');

type Blob = readonly [x: number, y: number, r: number];

/** Lobes of one crown as a single outline, with the lower right side in shade. */
function crown(lobes: readonly Blob[], colour: string, shade: string): string {
  const circles = (of: readonly Blob[]): string =>
    of
      .map(
        ([x, y, r]) =>
          `M${f(x - r)} ${f(y)}a${r} ${r} 0 1 1 ${2 * r} 0a${r} ${r} 0 1 1 ${-2 * r} 0`,
      )
      .join('');
  const low = lobes.map(([x, y, r]): Blob => [x + r * 0.24, y + r * 0.28, Math.round(r * 7) / 10]);
  return (
    `<path d="${circles(lobes)}" fill="${EDGE}" stroke="${EDGE}" stroke-width="1.700"/><path d="${circles(lobes)}" fill="${colour}"/>` +
    `<path d="${circles(low)}" fill="${shade}"/>`
  );
}

const trunk = (d: string, width: number): string =>
  `<path d="${d}" stroke="${EDGE}" stroke-width="${width + 1.5}" fill="none" stroke-linecap="round"/><path d="${d}" stroke="${BARK}" stroke-width="${width}" fill="none" stroke-linecap="round"/>`;

const ground = (rx: number): string =>
  `<ellipse cx="${f(rx * 0.45)}" cy="1" rx="${rx}" ry="${f(rx * 0.27)}" fill="${token('shade')}"/>`;

function fruit(places: readonly Point[], r: number): string {
  const d = places.map(
    ([x, y]) => `M${f(x - r)} ${f(y)}a${r} ${r} 0 1 1 ${2 * r} 0a${r} ${r} 0 1 1 ${-2 * r} 0`,
  );
  return `<path d="${d.join('')}" fill="${token('a')}" stroke="${EDGE}" stroke-width=".6"/>`;
}

function persimmonTall(): string {
  return (
    ground(19) +
    trunk('M0 0Q-1-8 1-15M1-12Q8-16 11-24M1-14Q-5-20-10-24', 2.6) +
    crown(
      [
        [-10, -25, 8.5],
        [2, -33, 10],
        [12, -25, 8],
        [1, -23, 9],
      ],
      token('leaf'),
      token('leafdark'),
    ) +
    fruit(
      [
        [-12, -23],
        [-6, -30],
        [2, -26],
        [6, -35],
        [12, -22],
        [-1, -38],
        [15, -28],
      ],
      2.5,
    )
  );
}

function persimmonRound(): string {
  return (
    ground(14) +
    trunk('M0 0Q2-6 0-12', 2.4) +
    crown(
      [
        [-5, -17, 7.5],
        [6, -18, 7.5],
        [0, -24, 7.5],
      ],
      token('leaf'),
      token('leafdark'),
    ) +
    fruit(
      [
        [-6, -16],
        [3, -21],
        [7, -15],
        [-1, -27],
      ],
      2.3,
    )
  );
}

/** Clipped osmanthus, three balls low over the ground. */
function shrub(): string {
  return (
    ground(13) +
    crown(
      [
        [-8, -5, 6],
        [8, -4.5, 5.5],
        [0, -8, 7.5],
      ],
      token('leaf'),
      token('leafdark'),
    )
  );
}

function bamboo(canes: readonly [x: number, height: number, lean: number][]): string {
  const green = token('bamboo');
  let leaves = '';
  let stems = '';
  for (const [x, h, lean] of canes) {
    stems += `M${x} 0Q${x} ${f(-h / 2)} ${x + lean} ${-h}`;
    for (let k = 0; k < 6; k++) {
      const side = k % 2 ? 1 : -1;
      const drop = 3 + (k % 3) * 1.5;
      leaves += `M${f(x + lean * 0.6)} ${f(-h * (0.4 + k * 0.12))}q${5 * side}-3.500 ${11 * side} ${drop}q${-6 * side}-.500 ${-11 * side} ${-drop}z`;
    }
  }
  return (
    ground(canes.length * 5) +
    `<path d="${stems}" stroke="${token('bamboodark')}" stroke-width="2.600" fill="none"/><path d="${stems}" stroke="${green}" stroke-width="1.800" stroke-dasharray="7 1" fill="none"/>` +
    `<path transform="translate(1.500 2.500)" d="${leaves}" fill="${token('bamboodark')}"/><path d="${leaves}" fill="${green}"/>`
  );
}

function willow(): string {
  const hang = (x: number, y: number, l: number): string =>
    `M${x} ${y}q${x < 0 ? -3 : 3} ${f(l * 0.3)} ${x < 0 ? -2 : 2} ${l}`;
  const fronds = [
    [-17, -27, 22],
    [-11, -33, 25],
    [-4, -36, 22],
    [4, -36, 24],
    [11, -33, 23],
    [17, -27, 20],
  ] as const;
  return (
    ground(18) +
    trunk('M0 0Q-3-10 1-20M1-16Q8-22 10-30', 3) +
    crown(
      [
        [-9, -28, 9],
        [9, -29, 9],
        [0, -34, 10],
      ],
      token('bamboo'),
      token('bamboodark'),
    ) +
    `<path d="${fronds.map(([x, y, l]) => hang(x, y, l)).join('')}" stroke="${token('bamboodark')}" stroke-width="2.200" fill="none" stroke-linecap="round"/><path d="${fronds.map(([x, y, l]) => hang(x + 1.5, y, l - 3)).join('')}" stroke="${token('bamboo')}" stroke-width="1.600" fill="none" stroke-linecap="round"/>`
  );
}

function blossoms(places: readonly Point[], r: number, c: Chance): string {
  let petals = '';
  let hearts = '';
  for (const [x, y] of places) {
    const turn = c.between(0, 1);
    for (let k = 0; k < 5; k++) {
      const t = (k / 5 + turn) * Math.PI * 2;
      petals += `M${f(x + Math.cos(t) * r - r * 0.8)} ${f(y + Math.sin(t) * r)}a${f(r * 0.8)} ${f(r * 0.8)} 0 1 1 ${f(r * 1.6)} 0a${f(r * 0.8)} ${f(r * 0.8)} 0 1 1 ${f(-r * 1.6)} 0`;
    }
    hearts += `M${f(x - 1)} ${f(y)}a1 1 0 1 1 2 0a1 1 0 1 1-2 0`;
  }
  return `<path d="${petals}" fill="${token('blossom')}" stroke="${token('b')}" stroke-width=".5"/><path d="${hearts}" fill="${token('b')}"/>`;
}

function plumTall(): string {
  const places: Point[] = [
    [-13, -27],
    [-8, -20],
    [-6, -35],
    [6, -28],
    [12, -23],
    [18, -32],
    [1, -18],
    [-1, -27],
    [12, -31],
    [4, -37],
    [-13, -34],
    [20, -26],
  ];
  return (
    ground(17) +
    trunk('M0 0Q-4-8 2-14Q9-19 6-28M2-14Q-8-18-12-27M4-20Q13-22 18-31M-5-19Q-9-28-5-35', 2.4) +
    blossoms(places, 2.3, chance(3))
  );
}

function plumLeaning(): string {
  const places: Point[] = [
    [-18, -16],
    [-12, -21],
    [-22, -22],
    [-6, -17],
    [4, -22],
    [-15, -28],
    [8, -17],
    [0, -27],
  ];
  return (
    ground(14) +
    trunk('M2 0Q6-9-1-13Q-9-16-20-20M0-13Q4-17 5-23', 2.3) +
    blossoms(places, 2.2, chance(8))
  );
}

function azalea(): string {
  return (
    shrub() +
    blossoms(
      [
        [-9, -6],
        [-3, -11],
        [4, -8],
        [9, -5],
      ],
      1.7,
      chance(5),
    )
  );
}

/** The old pine of the plaza: cloud-shaped pads of needles on a bent trunk. */
export function greatPine(): string {
  const pad = (x: number, y: number, w: number): string => {
    const h = w * 0.3;
    return `M${f(x - w)} ${f(y)}q${f(-w * 0.1)} ${f(-h)} ${f(w * 0.35)} ${f(-h)}q${f(w * 0.2)} ${f(-h * 0.9)} ${f(w * 0.65)} ${f(-h * 0.7)}q${f(w * 0.55)} ${f(-h * 0.4)} ${f(w * 0.65)} ${f(h * 0.6)}q${f(w * 0.45)} ${f(h * 0.1)} ${f(w * 0.35)} ${f(h * 1.1)}z`;
  };
  const pads = [
    [-11, -22, 11],
    [12, -27, 11],
    [-2, -39, 12],
    [8, -16, 7],
  ] as const;
  const d = pads.map(([x, y, w]) => pad(x, y, w)).join('');
  const under = pads
    .map(([x, y, w]) => `M${f(x - w)} ${y}q${w} ${f(-w * 0.34)} ${f(2 * w)} 0z`)
    .join('');
  return (
    `<ellipse cx="5" cy="4" rx="26" ry="9" fill="${token('shade')}"/><ellipse cy="1" rx="22" ry="8" fill="${token('stone')}" stroke="${EDGE}"/><ellipse cy="-1.500" rx="22" ry="8" fill="${token('path')}" stroke="${EDGE}"/><ellipse cy="-1.500" rx="15" ry="5" fill="${token('leafdark')}" stroke="${EDGE}" stroke-width=".7"/>` +
    trunk('M0-1Q-6-9 0-16Q6-22-1-36M-1-15Q-6-19-11-21M2-20Q8-23 12-26', 3.6) +
    `<path d="${d}" fill="${token('pine')}" stroke="${EDGE}" stroke-width="1" stroke-linejoin="round"/><path d="${under}" fill="${token('pinedark')}"/>`
  );
}

/** Forms by garden, the tallest first. */
const FORMS: Readonly<Record<Mark, readonly (() => string)[]>> = {
  A: [persimmonTall, persimmonRound, shrub],
  T: [
    () =>
      bamboo([
        [-9, 32, -2],
        [-3, 43, 1],
        [3, 37, 3],
        [9, 28, 5],
      ]),
    () =>
      bamboo([
        [-3, 24, -2],
        [3, 31, 2],
      ]),
    willow,
  ],
  B: [plumTall, plumLeaning, azalea],
};

/** Definitions of every form, for the head of a drawing. */
export const treeForms = (): string =>
  Object.entries(FORMS)
    .flatMap(([mark, forms]) => forms.map((draw, i) => `<g id="${mark}${i}">${draw()}</g>`))
    .join('');

/** A garden's plant at a place; `form` counts through the forms of that garden. */
export const plant = (mark: Mark, form: number, x: number, y: number, s: number): string =>
  `<use href="#${mark}${form % FORMS[mark].length}" transform="translate(${f(x)} ${f(y)}) scale(${f(s)})"/>`;
