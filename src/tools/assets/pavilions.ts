/** Pavilions: storeys under lifted eaves, one tier of roof a level. Origin: middle of the doorstep. */
import { colourOf, type Mark, token } from './companies.ts';
import { round as f, type Pen } from './pen.ts';
import { finial, plinth, roof, storey } from './roofs.ts';

const INK = token('edge');
const TIMBER = token('timber');

/** A tier's height against the one below it: level 6 still stands inside the walls. */
const LOWER = 0.9;

export interface Building {
  svg: string;
  /** y of its highest line. */
  top: number;
}

/** Tiers from the ground up; `tier` draws one of a width and height factor and says how high it is. */
function pile(
  level: number,
  tier: (i: number, y: number, k: number) => { svg: string; height: number },
): Building {
  let svg = '';
  let y = 0;
  for (let i = 0; i < level; i++) {
    const { svg: drawn, height } = tier(i, y, LOWER ** i);
    svg += drawn;
    y -= height;
  }
  return { svg, top: y };
}

/** Gold on the roof of a pavilion that can grow no further, dark ink on any other. */
const crownOf = (p: Pen, level: number, y: number): string => finial(p, y, level === 6);

/** A market hall: broad and low, between two awnings in the owner's colour. */
export function market(p: Pen, level: number, owner: Mark): Building {
  const hall = pile(level, (i, y, k) => {
    const w = Math.max(34, 72 - 7 * i);
    const h = i === 0 ? 15 : 7 * k;
    const r = 9 * k;
    return {
      svg: storey(p, w * 0.84, h, y, i === 0 ? 6 : 5) + roof(p, w, r, y - h + 1),
      height: h + r - 0.5,
    };
  });
  const colour = colourOf(owner);
  const awning = (x: number): string =>
    p.path(`M${x - 11} 0V-9M${x + 11} 0V-9`, { stroke: TIMBER, 'stroke-width': 1.4 }) +
    p.rect(x - 10, -5, 20, 5, { fill: token('wall'), stroke: INK, 'stroke-width': 0.8 }) +
    p.path(`M${x - 13}-8L${x - 9}-14H${x + 9}L${x + 13}-8${'q-3.25 3-6.5 0'.repeat(4)}Z`, {
      fill: colour,
      stroke: INK,
      'stroke-width': 0.9,
    }) +
    p.path(`M${x - 3}-14L${x - 5}-7M${x + 3}-14L${x + 5}-7`, {
      stroke: token('wall'),
      'stroke-width': 1.8,
    });
  return {
    top: hall.top - (level === 6 ? 9 : 2),
    svg:
      plinth(p, 98) +
      hall.svg +
      p.path(`M-20-15h40v5${'q-2.5 2-5 0'.repeat(8)}Z`, {
        fill: colour,
        stroke: INK,
        'stroke-width': 0.8,
      }) +
      p.path('M-5 0V-9H5V0Z', { fill: token('dark'), stroke: INK, 'stroke-width': 0.8 }) +
      awning(-39) +
      awning(39) +
      (level === 6 ? crownOf(p, level, hall.top) : ''),
  };
}

/** An open tower of timber, one stage a level, with the owner's long banner down its front. */
export function ads(p: Pen, level: number, owner: Mark): Building {
  const tower = pile(level, (i, y, k) => {
    const w = 31 - 2.6 * i;
    const h = i === 0 ? 17 : 11 * k;
    const half = w / 2;
    const frame =
      p.path(
        `M${f(-half)} ${f(y)}L${f(half)} ${f(y - h)}M${f(half)} ${f(y)}L${f(-half)} ${f(y - h)}`,
        {
          stroke: TIMBER,
          'stroke-width': 1.2,
          fill: 'none',
        },
      ) +
      p.path(`M${f(-half)} ${f(y)}V${f(y - h)}M${f(half)} ${f(y)}V${f(y - h)}`, {
        stroke: INK,
        'stroke-width': 3.4,
      }) +
      p.path(`M${f(-half)} ${f(y)}V${f(y - h)}M${f(half)} ${f(y)}V${f(y - h)}`, {
        stroke: TIMBER,
        'stroke-width': 2.2,
      });
    const r = 4.6 * k;
    return { svg: frame + roof(p, w + 9, r, y - h + 1), height: h + r - 0.5 };
  });
  const top = tower.top;
  const long = -top - 16;
  const cloth = p.path(
    `M-8 ${f(top + 8)}H8V${f(top + 8 + long)}L4 ${f(top + 4 + long)}L0 ${f(top + 8 + long)}L-4 ${f(top + 4 + long)}L-8 ${f(top + 8 + long)}Z`,
    { fill: colourOf(owner), stroke: INK, 'stroke-width': 0.9 },
  );
  const lines = p.path(
    `M-3 ${f(top + 13)}V${f(top + long - 1)}M3 ${f(top + 13)}V${f(top + long - 1)}`,
    {
      stroke: token('wall'),
      'stroke-width': 1.6,
      'stroke-dasharray': '3.4 2.4',
    },
  );
  // A drum hangs under the uppermost roof, to be heard over the walls.
  const drum = `<circle cy="${f(top + 6)}" r="3.600" fill="${token('bar')}" stroke="${INK}" stroke-width=".9"/>`;
  return {
    svg: plinth(p, 42) + tower.svg + cloth + lines + drum + crownOf(p, level, top),
    top: top - 10,
  };
}

/** A counting house: stone foot, white stepped gables at both ends, a great coin on its ridge. */
export function wallet(p: Pen, level: number): Building {
  const foot = 12;
  const house = pile(level, (i, y0, k) => {
    const y = y0 - foot;
    const w = 52 - 4.6 * i;
    const h = (i === 0 ? 9 : 6 - 0.34 * level) * k;
    const r = (7 - 0.3 * level) * k;
    const gable = (x: number): string =>
      p.rect(x - 4, y - h - r - 1, 8, h + r + 1, {
        fill: token('wall'),
        stroke: INK,
        'stroke-width': 0.9,
      }) +
      p.rect(x - 5.6, y - h - r - 3.4, 11.2, 3.2, {
        fill: token('tile'),
        stroke: token('rim'),
        'stroke-width': 0.9,
      });
    const tiles = p.path(
      `M${f(-w / 2)} ${f(y - h)}L${f(-w / 2 + 3)} ${f(y - h - r)}H${f(w / 2 - 3)}L${f(w / 2)} ${f(y - h)}Z`,
      { fill: token('tile'), stroke: token('rim'), 'stroke-width': 0.9 },
    );
    let strokes = '';
    for (let x = -w / 2 + 9; x < w / 2 - 6; x += 4.4)
      strokes += `M${f(x)} ${f(y - h)}V${f(y - h - r + 1)}`;
    return {
      svg:
        storey(p, w - 6, h, y, 4) +
        tiles +
        p.path(strokes, { stroke: token('tileline'), 'stroke-width': 0.8 }) +
        gable(-w / 2) +
        gable(w / 2),
      height: h + r,
    };
  });
  const top = house.top - foot;
  const stones =
    p.path(`M-31 0L-28 ${-foot}H28L31 0Z`, {
      fill: token('stone'),
      stroke: INK,
      'stroke-width': 1,
    }) +
    p.path(`M4 ${-foot}H28L31 0H12Z`, { fill: token('sideshade') }) +
    p.path('M-30-6H30M-20 0V-6M-8-6V-12M20 0V-6M11-6V-12M-24-6V-12', {
      stroke: INK,
      'stroke-width': 0.6,
      'stroke-opacity': 0.6,
    });
  const coin = `<g transform="translate(0 ${f(top - 6)})"><circle r="9.400" fill="${token('gold')}" stroke="${INK}"/><circle r="7.200" fill="none" stroke="${token('goldline')}" stroke-width=".8"/><path d="M-2.800-2.800H2.800V2.800H-2.800Z" fill="${token('tag')}" stroke="${INK}" stroke-width=".9"/></g>`;
  const door = p.path(`M-6 0V-7Q0-13 6-7V0Z`, {
    fill: token('dark'),
    stroke: INK,
    'stroke-width': 0.9,
  });
  return {
    top: top - (level === 6 ? 28 : 17),
    svg:
      plinth(p, 66) +
      house.svg +
      stones +
      door +
      (level === 6 ? finial(p, top - 14, true) : '') +
      coin,
  };
}

/** A lantern dock: a jetty on piles, open halls over the water with lanterns under every eave. */
export function feed(p: Pen, level: number): Building {
  const hall = pile(level, (i, y, k) => {
    const w = Math.max(14, 44 - 6 * i);
    const h = (i === 0 ? 14 : 6.5) * k;
    const r = (i === level - 1 ? 11 : 6.5) * k;
    const lamp = (x: number): string =>
      `<path d="M${f(x)} ${f(y - h)}v2" stroke="${INK}" stroke-width=".8"/><ellipse cx="${f(x)}" cy="${f(y - h + 4.4)}" rx="${f(2.3 * Math.max(k, 0.75))}" ry="${f(2.7 * Math.max(k, 0.75))}" fill="${token('lamp')}" stroke="${token('lampline')}" stroke-width=".7"/>`;
    // The uppermost roof comes to a point, as a kiosk's does.
    const narrow = i === level - 1 ? 0.14 : 0.6;
    return {
      svg:
        storey(p, w * 0.76, h, y, 3, true) +
        roof(p, w, r, y - h + 1, narrow) +
        lamp(-w / 2 + 1) +
        lamp(w / 2 - 1),
      height: h + r - 0.5,
    };
  });
  const piles = p.path('M-26 3V9M-14 3V11M-3 3V11M8 3V11M20 3V11M31 3V10M41 3V8', {
    stroke: TIMBER,
    'stroke-width': 2,
  });
  const deck =
    p.rect(-30, 0, 74, 3.6, { fill: token('path'), stroke: INK, 'stroke-width': 0.9 }) +
    p.path('M-22 0V3.6M-14 0V3.6M-6 0V3.6M2 0V3.6M10 0V3.6M18 0V3.6M26 0V3.6M34 0V3.6', {
      stroke: INK,
      'stroke-width': 0.5,
    });
  // A lantern on a mast at the jetty's head shows where the crowd sets out.
  const mast =
    p.path('M40 0V-17H33', { stroke: TIMBER, 'stroke-width': 1.6, fill: 'none' }) +
    `<ellipse cx="33" cy="-12" rx="3.600" ry="4" fill="${token('lamp')}" stroke="${token('lampline')}" stroke-width=".9"/>`;
  return {
    svg: piles + deck + hall.svg + mast + crownOf(p, level, hall.top),
    top: hall.top - 10,
  };
}
