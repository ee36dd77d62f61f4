/**
 * The picture that goes with a link: the board in the middle of a game, with the game's name on a
 * hanging scroll. Put together from the board's own art, so that it cannot show another game.
 */
import { readFileSync } from 'node:fs';
import { KINDS, MARKS, type Mark } from '../assets/companies.ts';
import { gatePlaces } from '../assets/gatePlaces.ts';
import { GATE_RADIUS } from '../assets/gates.ts';
import { drawGround } from '../assets/ground.ts';
import { DESK, type DistrictName } from '../assets/places.ts';
import { sheetFrames } from '../assets/sheet.ts';
import { sealSvg } from './seal.ts';

/** What networks ask for. */
export const SHARE_SIZE = { width: 1200, height: 630 };

const local = (path: string): URL => new URL(`../../../${path}`, import.meta.url);
const FRAMES = sheetFrames(DESK.wallThickness);

/** A position such as one meets in month 4. */
const LEVELS: Readonly<Record<Mark, Record<Exclude<DistrictName, 'mini'>, number>>> = {
  A: { feed: 2, ads: 4, market: 5, wallet: 4 },
  T: { feed: 6, ads: 2, market: 2, wallet: 3 },
  B: { feed: 5, ads: 5, market: 3, wallet: 2 },
};
const SHUT = new Set([1, 6, 7, 10, 13, 18, 21, 23]);
const ORDERED = new Set([0, 16]);

const put = (id: string, [x, y]: readonly [number, number], k = 1, turn = 0): string =>
  `<g transform="translate(${x} ${y}) rotate(${turn}) scale(${k})">${FRAMES[id]?.svg ?? ''}</g>`;

function gates(): string {
  return gatePlaces(DESK)
    .map(({ id, owner, guest, kind, at, leads }) => {
      const out = (d: number): [number, number] => [at[0] + leads[0] * d, at[1] + leads[1] * d];
      const half = DESK.wallThickness / 2;
      const shut = SHUT.has(id);
      const inside = shut
        ? put('door:left', at) + put('door:right', at) + put('bar', at)
        : put('glow', at) + put(`room:${guest}`, at);
      const turn = (Math.atan2(leads[1], leads[0]) * 180) / Math.PI;
      return (
        inside +
        put(`ring:${owner}`, at) +
        put(`badge:${owner}:${kind}`, out(-half - GATE_RADIUS * 0.78)) +
        put(`arrow:${owner}:${shut ? 'shut' : 'open'}`, out(half + GATE_RADIUS * 0.46), 1, turn) +
        (ORDERED.has(id) ? put('seal', out(half)) : '')
      );
    })
    .join('');
}

function gardens(): string {
  const k = DESK.scale.pavilion;
  const districts = MARKS.flatMap((mark) =>
    (['ads', 'market', 'wallet', 'feed'] as const).map((name) => {
      const own = name === 'ads' || name === 'market' ? `${name}:${mark}` : name;
      return put(`${own}:${LEVELS[mark][name]}`, DESK.pavilions[mark][name], k);
    }),
  );
  const stalls = DESK.stalls.map((at, i) => put(`stall:${i}`, at, DESK.scale.stall));
  const guests = MARKS.map((mark, i) => {
    const guest = MARKS[(i + 1) % MARKS.length] ?? mark;
    return (
      put('slots:1', DESK.pavilions[mark].mini, k) +
      put(`slot:${guest}`, DESK.pavilions[mark].mini, k)
    );
  });
  return [...guests, ...districts, ...stalls].join('');
}

/** Day's colours, by token. */
function coloured(svg: string): string {
  const css = readFileSync(local('src/client/styles/tokens.css'), 'utf8');
  const day = css.slice(0, css.indexOf('[data-theme="night"]'));
  const value = (token: string): string =>
    day.match(new RegExp(`--${token}: ([^;]+);`))?.[1] ?? 'none';
  return svg.replace(/var\(--(\w+)\)/g, (_, token: string) => value(token));
}

/** The page of which the browser takes the picture. */
export function sharePage(): string {
  const font = readFileSync(
    local('node_modules/@fontsource/alegreya/files/alegreya-latin-800-normal.woff2'),
  ).toString('base64');
  const board = coloured(drawGround(DESK).replace('</svg>', `${gardens()}${gates()}</svg>`));
  const kinds = KINDS.length * MARKS.length * 2;
  return `<style>
@font-face { font-family: Alegreya; font-weight: 800; src: url(data:font/woff2;base64,${font}); }
body { margin: 0; width: 1200px; height: 630px; overflow: hidden; background: #e7dcc8; position: relative; }
.board { position: absolute; left: 344px; top: -20px; width: 872px; }
.board > svg { display: block; width: 100%; }
.name { position: absolute; left: 0; top: 0; bottom: 0; width: 344px; background: #f4ede0; border-right: 10px solid #6e3b26;
  box-sizing: border-box; padding: 92px 30px 0 44px; font: 800 76px/0.98 Alegreya; color: #23201c; }
.name svg { display: block; width: 124px; height: 124px; margin-bottom: 34px; }
.name p { margin: 26px 0 0; font-size: 27px; line-height: 1.2; color: #6a6154; }
</style>
<div class="board">${board}</div>
<div class="name">${sealSvg({ margin: 0.04, rounded: true })}Walled<br>Gardens<p>Three gardens,<br>${kinds} gates, six months.</p></div>`;
}
