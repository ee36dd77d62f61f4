/**
 * Brush characters as outlines in a 100-unit box, baked from Ma Shan Zheng (SIL Open Font License 1.1, see
 * assets/CREDITS.md), so that no font of 3 MB has to be loaded for them. Each list is a file of its own, because
 * each is needed at another time.
 */
import { readFileSync } from 'node:fs';
import { type Font, readFont } from './font.ts';

const FILE = new URL(
  '../../../node_modules/@fontsource/ma-shan-zheng/files/ma-shan-zheng-chinese-simplified-400-normal.woff',
  import.meta.url,
);

/** The gardens' names on the board, and the regulator's seal on its gates. */
const NAMES = '跳阿巴腾里讯字节令动';
/** Title, seals and the sign of the language, from the first page on. */
const TITLE = '园围墙花令魁中';
/** Seals of answers and treaties at the table. */
const TABLE = '允拒谢约';

/** From the top of the box to the baseline. */
const ASCENT = 85;

interface Box {
  /** Where the baseline is, downward from the box's origin. */
  baseline: number;
  /** Coordinates are multiples of this. */
  step: number;
}

/** An outline as path data. A contour is a ring of curves; between two control points lies a point on it. */
function outline(font: Font, char: string, { baseline, step }: Box): string {
  const scale = 100 / font.unitsPerEm;
  const write = (x: number, y: number): string =>
    [x * scale, baseline - y * scale]
      .map((n) => (Math.round(n / step) * step || 0).toString())
      .join(' ');
  return font
    .contours(char)
    .map((ring) => {
      const points = ring.flatMap((p, i) => {
        const next = ring[(i + 1) % ring.length] ?? p;
        const between = { x: (p.x + next.x) / 2, y: (p.y + next.y) / 2, on: true };
        return p.on || next.on ? [p] : [p, between];
      });
      const from = points.findIndex((p) => p.on);
      const turned = [...points.slice(from), ...points.slice(0, from)];
      const [start] = turned;
      if (!start) return '';
      let path = `M${write(start.x, start.y)}`;
      for (let i = 1; i < turned.length; i++) {
        const p = turned[i];
        if (!p) continue;
        if (p.on) {
          path += `L${write(p.x, p.y)}`;
          continue;
        }
        const to = turned[i + 1] ?? start;
        path += `Q${write(p.x, p.y)} ${write(to.x, to.y)}`;
        i++;
      }
      return `${path}Z`;
    })
    .join('');
}

function bake(chars: string, box: Box): Readonly<Record<string, string>> {
  return Object.fromEntries([...chars].map((char) => [char, outline(font, char, box)]));
}

const font = readFont(readFileSync(FILE));

/** On the board characters are written on a baseline, at a size at which whole units suffice. */
export const BOARD_NAMES = bake(NAMES, { baseline: 0, step: 1 });
/** Painted on the ground itself. */
export const SCENE_GLYPHS = bake('围墙花园', { baseline: 0, step: 1 });
export const TITLE_GLYPHS = bake(TITLE, { baseline: ASCENT, step: 0.5 });
export const TABLE_GLYPHS = bake(TABLE, { baseline: ASCENT, step: 0.5 });
