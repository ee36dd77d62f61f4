/**
 * The parts of a moon gate, drawn once and put together by the board, so that a gate can change
 * its state before one's eyes. Radius as on the desktop's board; origin: the gate's middle.
 */

import { BOARD_NAMES } from './brush.ts';
import { colourOf, type Mark, token } from './companies.ts';
import { round as f } from './pen.ts';
import { shape } from './signs.ts';

/** Radius of a gate on the desktop's board. */
export const GATE_RADIUS = 14.6;
const R = GATE_RADIUS;
/** A gate stands on whitewash by day and by night: its lines are dark in both. */
const INK = token('onwall');

/** What lies behind the open gate: lamp light, a path, and the guest's sign hung over it. */
export function room(leadsTo: Mark): string {
  const r = R * 0.88;
  const k = (n: number): string => f(n * r);
  return (
    `<circle r="${f(R)}" fill="${token('wall')}" stroke="${INK}" stroke-width="1.2"/><circle r="${f(r)}" fill="${token('lit')}"/>` +
    `<path d="M${k(-1)} 0Q${k(-0.5)} ${k(-0.2)} 0 0Q${k(0.5)} ${k(-0.2)} ${k(1)} 0A${f(r)} ${f(r)} 0 0 1 ${k(-1)} 0Z" fill="${colourOf(leadsTo)}" fill-opacity=".5"/>` +
    `<path d="M${k(-0.56)} ${k(0.82)}Q${k(0.1)} ${k(0.55)} ${k(-0.06)} ${k(0.3)}Q${k(-0.2)} ${k(0.14)} ${k(0.06)} ${k(0.02)}L${k(0.16)} ${k(0.02)}Q${k(0.02)} ${k(0.16)} ${k(0.2)} ${k(0.3)}Q${k(0.46)} ${k(0.56)} ${k(0.1)} ${k(0.99)}Z" fill="${token('lit')}" stroke="${token('litline')}" stroke-width=".6"/>` +
    `<path d="M0 ${k(-0.98)}V${k(-0.7)}" stroke="${INK}" stroke-width=".900"/><g transform="translate(0 ${k(-0.46)})">${shape(leadsTo, R * 0.29, { fill: colourOf(leadsTo), stroke: INK, 'stroke-width': 0.9 })}</g>`
  );
}

/** One leaf of the cinnabar double door; the hinge is at its outer edge. */
export function door(side: 'left' | 'right'): string {
  const r = R * 0.84;
  const s = side === 'left' ? -1 : 1;
  const sweep = side === 'left' ? 0 : 1;
  let g = `<path d="M0 ${f(-r)}A${f(r)} ${f(r)} 0 0 ${sweep} 0 ${f(r)}Z" fill="${token('cinnabar')}" stroke="${INK}"/>`;
  g += `<path d="M0 ${f(-r)}V${f(r)}" stroke="${token('doorline')}" stroke-width="1.3"/>`;
  for (const y of [-0.47, 0.47]) {
    for (const x of [0.36, 0.68]) {
      if (x > 0.5 && Math.abs(y) > 0.6) continue;
      g += `<circle cx="${f(s * x * r)}" cy="${f(y * r * (x > 0.5 ? 0.8 : 1.1))}" r="${f(R * 0.08)}" fill="${token('stud')}"/>`;
    }
  }
  return g;
}

/** The pale bar across the shut door. */
export function bar(): string {
  const r = R * 0.84;
  return `<rect x="${f(-r * 0.86)}" y="${f(-r * 0.13)}" width="${f(r * 1.72)}" height="${f(r * 0.26)}" rx="1" fill="${token('bar')}" stroke="${token('doorline')}" stroke-width=".7"/>`;
}

/** The frame of the opening in its owner's colour. */
export function ring(owner: Mark): string {
  const circle = (k: number, colour: string, width: number): string =>
    `<circle r="${f(R * k)}" fill="none" stroke="${colour}" stroke-width="${f(width)}"/>`;
  return (
    circle(0.9, token('tag'), R * 0.12) +
    circle(1.02, colourOf(owner), R * 0.22) +
    circle(1.13, INK, 1) +
    circle(0.9, INK, 0.9)
  );
}

/** Thick gold ring of the gate that is chosen. */
export const chosenRing = (): string =>
  `<circle r="${f(R * 1.3)}" fill="none" stroke="${INK}" stroke-width="${f(R * 0.36)}"/><circle r="${f(R * 1.3)}" fill="none" stroke="${token('gold')}" stroke-width="${f(R * 0.25)}"/>`;

/** Thin gold ring under the pointer, or of a gate that may be picked. */
export const pickRing = (): string =>
  `<circle r="${f(R * 1.22)}" fill="none" stroke="${INK}" stroke-width="2.600" stroke-opacity=".55"/><circle r="${f(R * 1.22)}" fill="none" stroke="${token('gold')}" stroke-width="1.900"/>`;

/** Light that falls out of an open gate: a flat ring, so narrow that the wall stays white. */
export const glow = (): string =>
  `<circle r="${f(R * 1.13)}" fill="none" stroke="${token('halo')}" stroke-opacity=".6" stroke-width="${f(R * 0.26)}"/>`;

/** Gold light round a gate that the regulator waits for. */
export const call = (): string =>
  `<circle r="${f(R * 1.95)}" fill="${token('gold')}" fill-opacity=".35"/><circle r="${f(R * 1.6)}" fill="${token('gold')}" fill-opacity=".8"/>`;

/** The passage through the wall, along x. */
export function passage(thickness: number): string {
  const w = R * 0.52;
  const l = thickness / 2 + R * 0.42;
  return `<rect x="${f(-l)}" y="${f(-w)}" width="${f(2 * l)}" height="${f(2 * w)}" fill="${token('path')}" stroke="${token('pathline')}" stroke-width=".8"/>`;
}

/** The arrow on the guest's side, pointing along x: filled where one can pass. */
export function arrow(owner: Mark, open: boolean): string {
  const k = R / 15;
  const d = 'M-5-7L5 0L-5 7L-2.400 0Z';
  const colour = colourOf(owner);
  return open
    ? `<g transform="scale(${k.toFixed(3)})"><path d="${d}" fill="none" stroke="${token('paper')}" stroke-width="3" stroke-linejoin="round"/><path d="${d}" fill="${colour}" stroke="${colour}" stroke-linejoin="round"/></g>`
    : `<g transform="scale(${k.toFixed(3)})"><path d="${d}" fill="${token('paper')}" stroke="${colour}" stroke-width="1.100" stroke-opacity=".75" stroke-linejoin="round"/></g>`;
}

/** The regulator's square seal with the character for an order, on the coping over the gate. */
export const seal = (): string => {
  const h = R * 0.56;
  return `<g transform="rotate(-5)"><rect x="${f(-h)}" y="${f(-h)}" width="${f(2 * h)}" height="${f(2 * h)}" rx="1.400" fill="${token('cinnabar')}" stroke="${token('tag')}" stroke-width="1.300"/><path d="${BOARD_NAMES.令}" transform="translate(${f(-h * 0.93)} ${f(h * 0.7)}) scale(${(h * 0.0186).toFixed(3)})" fill="${token('sealtext')}"/></g>`;
};

/** The rope of a treaty round the gate: it stays inside the gate's own bay. */
export function rope(): string {
  const circle = (colour: string, width: number, dash = ''): string =>
    `<circle r="${f(R * 1.17)}" fill="none" stroke="${colour}" stroke-width="${width}"${dash}/>`;
  return (
    circle(token('tag'), 3.8) +
    circle(token('cord'), 2.8) +
    circle(token('stud'), 2.8, ' stroke-dasharray="1.300 3.300"')
  );
}

/** The knot that ties it, over the gate: a tag with room for the month until which it holds. */
export function knot(): string {
  const cord = token('cord');
  return `<path d="M-3.500 8V13.500M0 9V15M3.500 8V13.500" stroke="${cord}" stroke-width="1.600"/><circle cx="-10.500" r="3" fill="none" stroke="${cord}" stroke-width="1.800"/><circle cx="10.500" r="3" fill="none" stroke="${cord}" stroke-width="1.800"/><path d="M0-10.800L10.800 0L0 10.800L-10.800 0Z" fill="${token('tag')}" stroke="${cord}" stroke-width="2.200" stroke-linejoin="round"/>`;
}

/**
 * What ties two gates of a kind that are both open: a double cord from ring to ring, along x. It
 * is thin, so that the wall stays white however many gates are open.
 */
export function tie(length: number): string {
  const l = length / 2;
  const cord = (y: number): string =>
    `<path d="M${f(-l)} ${y}H${f(l)}" stroke="${INK}" stroke-width="3"/><path d="M${f(-l)} ${y}H${f(l)}" stroke="${token('gold')}" stroke-width="1.800"/>`;
  const bead = (x: number): string =>
    `<circle cx="${f(x)}" r="2.700" fill="${token('gold')}" stroke="${INK}" stroke-width=".9"/>`;
  return cord(-1.5) + cord(1.5) + bead(-l) + bead(l);
}
