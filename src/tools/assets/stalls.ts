/** Stalls and banners: those of the mini-program rows, of the plaza, of campaigns. */
import { colourOf, type Mark, token } from './companies.ts';
import { round as f, type Pen } from './pen.ts';

const INK = token('edge');
const TIMBER = token('timber');

/** Width of a mini-program stall with its gap. */
export const SLOT = 23;

/** The plinth under a row of mini-program stalls. */
export function slotRow(p: Pen, slots: number): string {
  const w = slots * SLOT;
  return p.path(`M${f(-w / 2 - 3)} 0h${f(w + 6)}v3h${f(-w - 6)}Z`, {
    fill: token('stone'),
    stroke: INK,
    'stroke-width': 0.8,
  });
}

/** One stall: a guest's with awning, counter and flag; a free one a bare frame with a notice to let. */
export function slot(p: Pen, guest: Mark | undefined): string {
  let s = p.path('M-9 0V-15M9 0V-15', { stroke: TIMBER, 'stroke-width': 1.6, fill: 'none' });
  if (!guest) {
    return (
      s +
      p.path('M-11-15H11M-10-15L-7.5-19H7.5L10-15', {
        stroke: TIMBER,
        'stroke-width': 1.4,
        fill: 'none',
      }) +
      p.path('M-9-5H9M-9 0V-5M9 0V-5', {
        stroke: TIMBER,
        'stroke-width': 1,
        'stroke-dasharray': '2 1.6',
        fill: 'none',
      }) +
      p.path('M-3-15V-13M3-15V-13', { stroke: INK, 'stroke-width': 0.8 }) +
      p.rect(-4.6, -13, 9.2, 6.4, { fill: token('tag'), stroke: INK, 'stroke-width': 0.8 }) +
      p.path('M-2.6-11H2.6M-2.6-8.8H1', { stroke: token('cinnabar'), 'stroke-width': 1.1 })
    );
  }
  const colour = colourOf(guest);
  s +=
    p.rect(-8.4, -12, 16.8, 6, { fill: token('room') }) +
    p.rect(-9, -6, 18, 6, { fill: token('wall'), stroke: INK, 'stroke-width': 0.8 }) +
    p.path(`M-11-13.5L-8.5-20.5H8.5L11-13.5${'q-2.75 2.4-5.5 0'.repeat(4)}Z`, {
      fill: colour,
      stroke: INK,
      'stroke-width': 0.9,
    }) +
    p.path('M-4.4-20.5L-5.5-13.2M4.4-20.5L5.5-13.2', {
      stroke: token('wall'),
      'stroke-width': 1.8,
    }) +
    p.path('M-6-20V-39', { stroke: INK, 'stroke-width': 1.4 }) +
    p.path('M-6-39h17l-3.6 5.6l3.6 5.6H-6Z', { fill: colour, stroke: INK, 'stroke-width': 0.9 });
  return s;
}

/** What each independent is known for, on the roof of its stall: a basket, a box, a screen. */
const STALL_SIGNS: readonly ((p: Pen) => string)[] = [
  (p) =>
    p.path('M-9-27Q0-41 9-27', { stroke: TIMBER, 'stroke-width': 1.8, fill: 'none' }) +
    `<circle cx="-5" cy="-28.500" r="3.400" fill="${token('cinnabar')}" stroke="${INK}" stroke-width=".8"/><circle cx="1" cy="-30" r="3.400" fill="${token('stud')}" stroke="${INK}" stroke-width=".8"/><circle cx="6" cy="-28.500" r="3" fill="${token('leaf')}" stroke="${INK}" stroke-width=".8"/>` +
    p.path('M-12-28H12L9-18H-9Z', { fill: token('bar'), stroke: INK, 'stroke-width': 1 }) +
    p.path('M-11-24.600H11M-10-21.400H10M-5-28L-4-18M0-28V-18M5-28L4-18', {
      stroke: TIMBER,
      'stroke-width': 0.8,
    }),
  (p) =>
    p.rect(-9, -34, 18, 16, { fill: token('mt'), stroke: INK, 'stroke-width': 1 }) +
    p.rect(-10.5, -37, 21, 4.6, { fill: token('bar'), stroke: INK, 'stroke-width': 1 }) +
    p.path('M4-32.400H9V-18H4Z', { fill: token('sideshade') }) +
    p.path('M-3-37Q0-42 3-37', { stroke: INK, 'stroke-width': 1.4, fill: 'none' }) +
    p.path('M-5.500-26h7M-5.500-23h4', { stroke: INK, 'stroke-width': 1.3 }),
  (p) =>
    p.path('M-7-18V-21M7-18V-21', { stroke: INK, 'stroke-width': 1.8 }) +
    p.rect(-14, -38, 28, 18, { fill: token('dark'), stroke: INK, 'stroke-width': 1 }) +
    p.rect(-11.5, -35.5, 23, 13, { fill: token('lit'), stroke: INK, 'stroke-width': 0.8 }) +
    p.path('M-6-22.500V-26Q-3-29 0-26V-22.500ZM3-22.500V-28Q6-31 9-28V-22.500Z', {
      fill: token('ks'),
    }) +
    `<circle cx="-3" cy="-31" r="1.900" fill="${token('ks')}"/><circle cx="6" cy="-32.300" r="1.900" fill="${token('ks')}"/>`,
];

/** A market stall of the plaza in an independent's own colour, with its sign on the roof. */
export function plazaStall(p: Pen, index: number, colour: string): string {
  return (
    `<ellipse cx="6" cy="11" rx="27" ry="4" fill="${token('shade')}"/>` +
    (STALL_SIGNS[index]?.(p) ?? '') +
    p.path('M-19 8V-8M19 8V-8', { stroke: TIMBER, 'stroke-width': 1.8, fill: 'none' }) +
    p.rect(-17, -8, 34, 8, { fill: token('room') }) +
    p.rect(-20, -1.5, 40, 13, { fill: token('wall'), stroke: INK, 'stroke-width': 1 }) +
    p.path(`M-25-6L-20-18H20L25-6${'q-4.16 3.4-8.33 0'.repeat(6)}Z`, {
      fill: colour,
      stroke: INK,
      'stroke-width': 1,
    }) +
    p.path('M-11-18L-16.5-5.4M11-18L16.5-5.4M0-18V-5.4', {
      stroke: token('wall'),
      'stroke-width': 2.4,
      fill: 'none',
    })
  );
}

/** A campaign's banner on its pole, planted at the feed where it runs. */
export function campaignBanner(p: Pen, mark: Mark): string {
  return (
    p.path('M0 4V-46', { stroke: TIMBER, 'stroke-width': 1.6, fill: 'none' }) +
    p.path('M1-45h15v30l-7.5-5l-7.5 5Z', {
      fill: colourOf(mark),
      stroke: INK,
      'stroke-width': 0.8,
    })
  );
}
