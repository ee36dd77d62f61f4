/** Pavilions: storeys under lifted eaves, one tier of roof a level. Origin: middle of the doorstep. */
import { colourOf, type Mark, token } from './companies.ts';
import { round as f, type Pen } from './pen.ts';

const INK = token('ink');
const TIMBER = token('timber');

function roof(p: Pen, w: number, h: number, y: number): string {
  const e = w / 2;
  const tiles = Math.max(3, Math.round(w / 6));
  let strokes = '';
  for (let i = 1; i < tiles; i++) {
    const t = (i / tiles) * 2 - 1;
    strokes += `M${f(t * e * 0.62)} ${f(y - h + 1.2)}L${f(t * (e - 4))} ${f(y - 0.8)}`;
  }
  return (
    p.path(
      `M${f(-e - 3)} ${f(y - 3.6)}Q${f(-e + 2)} ${f(y + 0.6)} ${f(-e + 8)} ${f(y)}L${f(e - 8)} ${f(y)}Q${f(e - 2)} ${f(y + 0.6)} ${f(e + 3)} ${f(y - 3.6)}Q${f(e * 0.74)} ${f(y - h * 0.36)} ${f(e * 0.62)} ${f(y - h)}L${f(-e * 0.62)} ${f(y - h)}Q${f(-e * 0.74)} ${f(y - h * 0.36)} ${f(-e - 3)} ${f(y - 3.6)}Z`,
      { fill: token('tile'), stroke: INK, 'stroke-width': 0.9, 'stroke-linejoin': 'round' },
    ) +
    p.path(strokes, { stroke: token('tileline'), 'stroke-width': 0.7, fill: 'none' }) +
    p.path(
      `M${f(-e * 0.66 - 2)} ${f(y - h - 1.6)}Q${f(-e * 0.62)} ${f(y - h)} ${f(-e * 0.55)} ${f(y - h)}L${f(e * 0.55)} ${f(y - h)}Q${f(e * 0.62)} ${f(y - h)} ${f(e * 0.66 + 2)} ${f(y - h - 1.6)}`,
      { stroke: INK, 'stroke-width': 1.7, fill: 'none', 'stroke-linecap': 'round' },
    )
  );
}

function storey(p: Pen, w: number, h: number, y: number, columns: number): string {
  let s = p.rect(-w / 2, y - h, w, h, { fill: token('room'), stroke: INK, 'stroke-width': 0.8 });
  for (let i = 0; i <= columns; i++) {
    const x = f(-w / 2 + (w * i) / columns);
    const outer = i === 0 || i === columns;
    s += p.path(`M${x} ${f(y - h)}V${f(y)}`, {
      stroke: TIMBER,
      'stroke-width': outer ? 1.8 : 1,
      fill: 'none',
    });
  }
  if (h > 8) {
    s += p.path(`M${f(-w / 2)} ${f(y - h * 0.3)}H${f(w / 2)}`, {
      stroke: TIMBER,
      'stroke-width': 0.7,
      fill: 'none',
    });
  }
  return s;
}

interface Tower {
  width: number;
  /** How much narrower each tier is than the one below. */
  shrink: number;
  /** Heights of a storey, of the lowest storey, of a roof. */
  storey: number;
  first: number;
  roof: number;
  columns: number;
}

const TOWERS = {
  market: { width: 76, storey: 9, shrink: 5, roof: 9, first: 15, columns: 6 },
  ads: { width: 36, storey: 9, shrink: 3.2, roof: 7.5, first: 13, columns: 2 },
  wallet: { width: 54, storey: 4.5, shrink: 6.4, roof: 8.5, first: 21, columns: 2 },
  feed: { width: 42, storey: 5, shrink: 5, roof: 7.5, first: 13, columns: 3 },
} as const satisfies Record<string, Tower>;

/** Height of a tier against the one below it. */
const LOWER = 0.9;

/** Tiers piled on a plinth; `top` is the height of the uppermost ridge. */
function pile(p: Pen, level: number, t: Tower): { svg: string; top: number } {
  let svg = p.path(`M${f(-t.width / 2 - 4)} 0H${f(t.width / 2 + 4)}V3H${f(-t.width / 2 - 4)}Z`, {
    fill: token('stone'),
    stroke: INK,
    'stroke-width': 0.8,
  });
  let y = 0;
  let w: number = t.width;
  for (let i = 0; i < level; i++) {
    // Upper tiers are a little lower, as in any pagoda: level 6 still stands inside the walls.
    const k = LOWER ** i;
    const h = i === 0 ? t.first : t.storey * k;
    svg += storey(p, w * 0.84, h, y, t.columns);
    y -= h;
    svg += roof(p, w, t.roof * k, y + 1);
    y -= t.roof * k - 0.5;
    w = Math.max(t.width * 0.4, w - t.shrink);
  }
  return { svg, top: y };
}

const finial = (p: Pen, y: number): string =>
  p.path(`M0 ${f(y)}v-4`, { stroke: INK, 'stroke-width': 1.2 }) +
  `<circle cy="${f(y - 5)}" r="1.7" fill="${INK}"/>`;

export interface Building {
  svg: string;
  /** y of its highest line. */
  top: number;
}

/** A market hall: wide, with the owner's shop curtain and wares at the door. */
export function market(p: Pen, level: number, owner: Mark): Building {
  const { svg, top } = pile(p, level, TOWERS.market);
  const scallops = 'q-3.2 2-6.5 0'.repeat(8);
  return {
    top,
    svg:
      svg +
      p.path(`M-26-14.5h52v5${scallops}Z`, {
        fill: colourOf(owner),
        stroke: INK,
        'stroke-width': 0.7,
      }) +
      p.path('M-22 0v-4h6v4M-13 0v-5h5v5M10 0v-4h7v4', {
        fill: token('stone'),
        stroke: INK,
        'stroke-width': 0.7,
      }),
  };
}

/** A banner tower: slender, between two tall poles with the owner's banners. */
export function ads(p: Pen, level: number, owner: Mark): Building {
  const { svg, top } = pile(p, level, TOWERS.ads);
  const banner = -(top + 8) - 10;
  let s = p.path(`M-25 2V${f(top + 8)}M25 2V${f(top + 8)}`, {
    stroke: TIMBER,
    'stroke-width': 1.4,
    fill: 'none',
  });
  for (const x of [-25, 25]) {
    s += p.path(`M${x - 4.5} ${f(top + 9)}h9v${f(banner)}l-4.5-3.5l-4.5 3.5Z`, {
      fill: colourOf(owner),
      stroke: INK,
      'stroke-width': 0.7,
    });
    s += p.path(`M${x} ${f(top + 13)}v${f(banner - 9)}`, {
      stroke: token('wall'),
      'stroke-width': 1.5,
      'stroke-dasharray': '3 2.4',
      fill: 'none',
    });
  }
  return { svg: s + svg + finial(p, top), top: top - 7 };
}

/** A counting house on stone, with a square-holed coin over the door. */
export function wallet(p: Pen, level: number): Building {
  const { svg, top } = pile(p, level, TOWERS.wallet);
  return {
    top,
    svg:
      svg +
      p.rect(-22.5, -6, 45, 6, { fill: token('stone'), stroke: INK, 'stroke-width': 0.7 }) +
      `<g transform="translate(0 -11)"><circle r="8" fill="${token('gold')}" stroke="${INK}" stroke-width=".9"/><circle r="6" fill="none" stroke="${token('goldline')}" stroke-width=".6"/><rect x="-2.5" y="-2.5" width="5" height="5" fill="${token('wall')}" stroke="${INK}" stroke-width=".8"/></g>`,
  };
}

/** A lantern dock on stilts in the pond. */
export function feed(p: Pen, level: number): Building {
  const { svg, top } = pile(p, level, TOWERS.feed);
  const stilts = p.path('M-15 3V10M-5 3V11M5 3V11M15 3V10', {
    stroke: TIMBER,
    'stroke-width': 1.4,
    fill: 'none',
  });
  return { svg: stilts + svg + finial(p, top), top: top - 7 };
}

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

/** One stall: a guest's with awning, counter and flag; a free one pale, its counter dashed. */
export function slot(p: Pen, guest: Mark | undefined): string {
  const colour = guest ? colourOf(guest) : token('wall');
  let s = p.path('M-9 0V-15M9 0V-15', { stroke: TIMBER, 'stroke-width': 1.2, fill: 'none' });
  s += guest
    ? p.rect(-8.4, -12, 16.8, 6, { fill: token('room') }) +
      p.rect(-9, -6, 18, 6, { fill: token('wall'), stroke: INK, 'stroke-width': 0.7 })
    : p.rect(-9, -6, 18, 6, {
        fill: 'none',
        stroke: INK,
        'stroke-width': 0.7,
        'stroke-dasharray': '2 1.6',
      });
  s += p.path(`M-11-13.5L-8.5-20.5H8.5L11-13.5${'q-2.75 2.4-5.5 0'.repeat(4)}Z`, {
    fill: colour,
    stroke: INK,
    'stroke-width': 0.8,
    'fill-opacity': guest ? 1 : 0.7,
  });
  if (!guest) return s;
  return (
    s +
    p.path('M-4.4-20.5L-5.5-13.2M4.4-20.5L5.5-13.2', {
      stroke: token('wall'),
      'stroke-width': 1.6,
    }) +
    p.path('M0-20.5V-37', { stroke: INK, 'stroke-width': 1.1 }) +
    p.path('M0-37h13l-3.4 4.6l3.4 4.6H0Z', { fill: colour, stroke: INK, 'stroke-width': 0.7 })
  );
}

/** A market stall of the plaza in an independent's own colour. */
export function plazaStall(p: Pen, colour: string): string {
  return (
    p.path('M-17 8V-8M17 8V-8', { stroke: TIMBER, 'stroke-width': 1.6, fill: 'none' }) +
    p.rect(-17, 0, 34, 9, { fill: token('wall'), stroke: INK, 'stroke-width': 0.9 }) +
    p.rect(-15, -8, 30, 8, { fill: token('room') }) +
    p.path(`M-22-7L-17-19H17L22-7${'q-3.7 3-7.33 0'.repeat(6)}Z`, {
      fill: colour,
      stroke: INK,
      'stroke-width': 0.9,
    }) +
    p.path('M-10-19L-14.6-6.4M10-19L14.6-6.4M0-19V-6.4', {
      stroke: token('wall'),
      'stroke-width': 2,
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
