/** Marks that stand for a company, a kind of gate, a coin, a shopper. Origin: the middle. */
import { colourOf, type Kind, type Mark, token } from './companies.ts';
import { type Attributes, attributes, round as f } from './pen.ts';

const INK = token('onwall');

/** A company's shape: circle, square, triangle; colour is never the only sign. */
export function shape(mark: Mark, r: number, a: Attributes): string {
  const rest = attributes(a);
  if (mark === 'A') return `<circle r="${f(r)}"${rest}/>`;
  if (mark === 'T') {
    return `<rect x="${f(-r * 0.9)}" y="${f(-r * 0.9)}" width="${f(r * 1.8)}" height="${f(r * 1.8)}" rx="${f(r * 0.16)}"${rest}/>`;
  }
  const top = -r * 1.1;
  const foot = r * 0.78;
  return `<path d="M0 ${f(top)}L${f(r * 0.9)} ${f(foot)}L${f(-r * 0.9)} ${f(foot)}Z" stroke-linejoin="round"${rest}/>`;
}

/** A company's shape in its colour, with room for its initial. */
export const emblem = (mark: Mark, r: number): string =>
  shape(mark, r, { fill: colourOf(mark), stroke: colourOf(mark), 'stroke-width': r * 0.2 });

/** Size and place of the initial on an emblem. */
export const initial = (mark: Mark, r: number): { size: number; y: number } => ({
  size: r * (mark === 'B' ? 1.05 : 1.32),
  y: r * (mark === 'B' ? 0.66 : 0.46),
});

/** Icons in a 12-unit box, drawn in the colour given. */
export function kindIcon(kind: Kind, colour: string): string {
  switch (kind) {
    case 'links':
      return `<g fill="none" stroke="${colour}" stroke-width="1.7"><rect x="-5.6" y="-2.3" width="6.6" height="4.6" rx="2.3"/><rect x="-1" y="-2.3" width="6.6" height="4.6" rx="2.3"/></g>`;
    case 'ads':
      return `<path d="M-5-1.600L-2.200-1.600L3.600-4.800L3.600 4.400L-2.200 1.500L-5 1.500Z" fill="${colour}"/><path d="M-2.600 1.600L-1.600 5M5.200-1.600Q6.200-.200 5.200 1.400" stroke="${colour}" stroke-width="1.3" fill="none"/>`;
    case 'mini':
      return `<path d="M-4.600-4.600h3.900v3.900h-3.900zM.800-4.600h3.900v3.900H.800zM-4.600.800h3.900v3.900h-3.900z" fill="${colour}"/><path d="M2.750.600v4.400M.550 2.800h4.400" stroke="${colour}" stroke-width="1.4"/>`;
    case 'pay':
      return `<path fill-rule="evenodd" d="M0-5.200A5.200 5.200 0 1 1 0 5.200A5.200 5.200 0 1 1 0-5.200ZM-1.800-1.800V1.800H1.800V-1.800Z" fill="${colour}"/>`;
  }
}

/** The plate of a badge: the owner's shape, bulged where it is a triangle, so that all weigh alike. */
function plate(mark: Mark, r: number, a: Attributes): string {
  if (mark !== 'B') return shape(mark, mark === 'T' ? r * 0.98 : r, a);
  const k = (n: number): string => f(n * r);
  return `<path d="M0 ${k(-1.2)}Q${k(0.98)} ${k(-0.5)} ${k(1.12)} ${k(0.74)}Q0 ${k(1.12)} ${k(-1.12)} ${k(0.74)}Q${k(-0.98)} ${k(-0.5)} 0 ${k(-1.2)}Z" stroke-linejoin="round"${attributes(a)}/>`;
}

/** The badge on the owner's side of a gate: owner's shape and colour, white icon of the kind. */
export function badge(mark: Mark, kind: Kind, r: number): string {
  const rim = plate(mark, r, { fill: token('tag'), stroke: token('tag'), 'stroke-width': 4.6 });
  const body = plate(mark, r, {
    fill: colourOf(mark),
    stroke: token('onwall'),
    'stroke-width': 1,
  });
  const scale = Math.round((r / 7.2) * 100) / 100;
  return `${rim}${body}<g transform="translate(0 ${f(mark === 'B' ? r * 0.16 : 0)}) scale(${scale})">${kindIcon(kind, token('badgeink'))}</g>`;
}

export function coin(r: number): string {
  const hole = r * 0.66;
  return `<circle r="${f(r)}" fill="${token('gold')}" stroke="${token('goldline')}" stroke-width=".9"/><rect x="${f(-hole / 2)}" y="${f(-hole / 2)}" width="${f(hole)}" height="${f(hole)}" fill="${token('paper')}" stroke="${token('goldline')}" stroke-width=".7"/>`;
}

/** A shopper: a paper lantern in the colour of the garden it comes from. */
export function lantern(mark: Mark): string {
  return `<path d="M0-6.200V-8" stroke="${INK}" stroke-width=".8"/><rect x="-2" y="-5.600" width="4" height="1.500" fill="${INK}"/><ellipse rx="4.800" ry="4.400" fill="${colourOf(mark)}" stroke="${token('lampline')}" stroke-width=".9"/><ellipse rx="2" ry="2.400" fill="${token('flame')}"/><path d="M0-4.200V4.200M-2.400-3.600Q-3.600 0-2.400 3.600M2.400-3.600Q3.600 0 2.400 3.600" stroke="${token('lampline')}" stroke-width=".5" fill="none" opacity=".7"/><rect x="-1.700" y="4" width="3.400" height="1.300" fill="${INK}"/><path d="M0 5.300V8" stroke="${token('gold')}" stroke-width=".9"/>`;
}

/** A share's token on an independent's counter: the holder's shape, or a dashed ring if for sale. */
export function shareToken(mark: Mark | undefined): string {
  if (!mark) {
    return `<circle r="4.200" fill="${token('wall')}" stroke="${INK}" stroke-dasharray="2 1.400"/>`;
  }
  return shape(mark, mark === 'T' ? 5.2 : 5.4, {
    fill: colourOf(mark),
    stroke: token('onwall'),
    'stroke-width': 1,
  });
}
