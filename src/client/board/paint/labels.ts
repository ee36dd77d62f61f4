/** Everything written on the board: levels, names, tablets, numbers of streams. */
import { DISTRICTS, INDEPENDENTS, SEATS, type Seat } from '../../../game/seats.ts';
import { brushWidth, writeBrush } from '../art/brush.ts';
import { face } from '../art/faces.ts';
import { type Palette, sourceColour } from '../art/palette.ts';
import type { BoardLayout, Point } from '../layout.ts';
import type { BoardModel } from '../model.ts';
import type { Source } from '../streams.ts';
import type { Words } from '../words.ts';

type Pen = CanvasRenderingContext2D;

export interface Tag {
  at: Point;
  from: Source;
  /** The number now; undefined for a stream that does not exist yet. */
  count: number | undefined;
  /** What a draft would change it by. */
  change?: number;
  /** Counts shoppers who stay on their pond. */
  stay?: boolean;
}

interface Paper {
  pen: Pen;
  layout: BoardLayout;
  palette: Palette;
  words: Words;
}

export function paintLabels(paper: Paper, model: BoardModel, viewer: Seat | undefined): void {
  for (const seat of SEATS) {
    for (const district of DISTRICTS) paintDistrict(paper, model, seat, district);
  }
  for (const i of INDEPENDENTS) paintStall(paper, i);
  for (const seat of SEATS) paintTablet(paper, seat, seat === viewer);
}

function disc({ pen, palette }: Paper, r: number, fill: string, line: string, width: number): void {
  pen.beginPath();
  pen.arc(0, 0, r, 0, Math.PI * 2);
  pen.fillStyle = palette(fill);
  pen.fill();
  pen.strokeStyle = palette(line);
  pen.lineWidth = width;
  pen.stroke();
}

function at(pen: Pen, [x, y]: Point, scale: number, paint: () => void): void {
  pen.save();
  pen.translate(x, y);
  pen.scale(scale, scale);
  paint();
  pen.restore();
}

function paintDistrict(
  paper: Paper,
  model: BoardModel,
  seat: Seat,
  district: (typeof DISTRICTS)[number],
): void {
  const { pen, layout, palette, words } = paper;
  const { level, core } = model.districts[seat][district];
  const [x, y] = layout.pavilions[seat][district];
  const [dx, dy] = layout.labelOffset[`${seat}:${district}`] ?? [0, 0];
  const k = layout.scale.pavilion;
  const name = words.districts[district];
  pen.font = face('sans', 12.4, 600);
  const width = layout.words ? pen.measureText(name).width + 4 : 0;
  const left = layout.words ? -(width + 17) / 2 + 8.6 : 0;
  const scale = layout.words ? 1 : 0.82;
  at(pen, [x + dx, y + dy + (district === 'feed' ? 24 : 16) * k], scale, () => {
    if (layout.words) plateUnder(paper, left - 10, left + 10.5 + width + 4, 8.4);
    if (layout.words) {
      pen.textAlign = 'left';
      pen.fillStyle = palette('ink');
      pen.fillText(name, left + 13, 4);
    }
    pen.translate(left, 0);
    // A square tile: discs count shoppers, tiles tell a level.
    pen.beginPath();
    pen.roundRect(-9, -9, 18, 18, 3);
    pen.fillStyle = palette(core ? 'ink' : 'paper');
    pen.fill();
    pen.strokeStyle = palette('ink');
    pen.lineWidth = 1.3;
    pen.stroke();
    // Lining figures: those of the display face hang below the line.
    pen.font = face('sans', 14, 700);
    pen.textAlign = 'center';
    pen.fillStyle = palette(core ? 'paper' : 'ink');
    pen.fillText(String(level), 0, 5);
  });
}

/** Paper under a name, so that it can be read on water, ribbons and paths alike. */
function plateUnder({ pen, palette }: Paper, left: number, right: number, half: number): void {
  pen.beginPath();
  pen.roundRect(left, -half, right - left, 2 * half, 3);
  pen.fillStyle = palette('plate');
  pen.fill();
}

function paintStall(paper: Paper, independent: 0 | 1 | 2): void {
  const { pen, layout, palette, words } = paper;
  const [x, y] = layout.stalls[independent];
  const size = layout.words ? 11 : 7.6;
  const name = words.independents[independent];
  pen.font = face('sans', size, 600);
  const half = pen.measureText(name).width / 2 + 3;
  pen.save();
  pen.translate(x, y + (layout.words ? 20 : 19) * layout.scale.stall);
  plateUnder(paper, -half, half, size * 0.64);
  pen.textAlign = 'center';
  pen.fillStyle = palette('ink');
  pen.fillText(name, 0, size * 0.36);
  pen.restore();
}

const SHAPES: readonly ((pen: Pen, r: number) => void)[] = [
  (pen, r) => pen.arc(0, 0, r, 0, Math.PI * 2),
  (pen, r) => pen.roundRect(-r * 0.92, -r * 0.92, r * 1.84, r * 1.84, r * 0.18),
  (pen, r) => {
    pen.moveTo(0, -r * 1.12);
    pen.lineTo(r * 1.02, r * 0.84);
    pen.lineTo(-r * 1.02, r * 0.84);
    pen.closePath();
  },
];

const BRUSH_SIZE = 24;

function paintTablet(paper: Paper, seat: Seat, you: boolean): void {
  const { pen, layout, palette, words } = paper;
  const colour = palette((['a', 't', 'b'] as const)[seat]);
  const chinese = words.locale === 'zh-CN';
  const name = words.companies[seat];
  const titleFace = face('display', 21, 700);
  const youFace = face('sans', 13, 700);
  pen.font = titleFace;
  const brushed = brushWidth(name, BRUSH_SIZE);
  const nameWidth = brushed ?? pen.measureText(name).width;
  pen.font = youFace;
  const youWidth = you ? pen.measureText(words.you).width + 10 : 0;
  const width = 36 + nameWidth + youWidth + 14;
  const half = (width / 2) * layout.scale.title + 5;
  const [x, y] = layout.tablets[seat];
  const inside = Math.max(half, Math.min(layout.width - half, x));
  at(pen, [inside, y], layout.scale.title, () => {
    const l = -width / 2;
    pen.fillStyle = palette('tablet');
    pen.strokeStyle = palette('ink');
    pen.lineWidth = 1;
    pen.beginPath();
    pen.roundRect(l, -17, width, 34, 2);
    pen.fill();
    pen.stroke();
    pen.strokeStyle = colour;
    pen.lineWidth = 1.3;
    pen.beginPath();
    pen.roundRect(l + 3, -14, width - 6, 28, 1);
    pen.stroke();
    pen.save();
    pen.translate(l + 20, 0);
    pen.beginPath();
    SHAPES[seat]?.(pen, 9.8);
    pen.fillStyle = colour;
    pen.lineJoin = 'round';
    pen.fill();
    pen.textAlign = 'center';
    pen.fillStyle = '#fff';
    pen.font = chinese
      ? face('sans', seat === 2 ? 9 : 11, 700)
      : face('display', seat === 2 ? 10.5 : 13, 800);
    pen.fillText(words.initials[seat], 0, seat === 2 ? 6.2 : chinese ? 4 : 4.4);
    pen.restore();
    pen.textAlign = 'left';
    pen.fillStyle = '#F4EDE0';
    pen.font = titleFace;
    if (brushed === undefined) pen.fillText(name, l + 36, 6.8);
    else writeBrush(pen, name, l + 35, 8.4, BRUSH_SIZE);
    if (you) {
      // The company's own colour would be too dark on the tablet.
      pen.fillStyle = palette('gold');
      pen.font = youFace;
      pen.textAlign = 'right';
      pen.fillText(words.you, -l - 11, 5);
    }
  });
}

/** How far a tag reaches from its place, in its own units. */
export const tagReach = (
  tag: Pick<Tag, 'count' | 'change'>,
): { left: number; right: number; half: number } => ({
  left: tag.count === undefined ? 13 : 10,
  right: !tag.change ? 10 : tag.count === undefined ? 13 : 35,
  half: 10,
});

export function paintTags(paper: Paper, tags: readonly Tag[]): void {
  const { pen, layout, palette } = paper;
  for (const tag of tags) {
    at(pen, tag.at, layout.scale.tag, () => {
      pen.textAlign = 'center';
      if (tag.count !== undefined) {
        disc(paper, 9, tag.stay ? 'water' : 'paper', 'ink', 0);
        pen.strokeStyle = sourceColour(palette, tag.from);
        pen.lineWidth = 1.6;
        pen.stroke();
        pen.fillStyle = palette('ink');
        pen.font = face('sans', tag.count > 9 ? 10.6 : 11.5, 700);
        pen.fillText(String(tag.count), 0, 4);
      }
      if (!tag.change) return;
      const left = tag.count === undefined ? -12.5 : 9.5;
      const grows = tag.change > 0;
      pen.beginPath();
      pen.roundRect(left, -9, 25, 18, 9);
      pen.fillStyle = palette(grows ? 'gold' : 'cinnabar');
      pen.fill();
      pen.strokeStyle = palette('ink');
      pen.lineWidth = 1;
      pen.stroke();
      pen.fillStyle = grows ? '#23201C' : palette('sealtext');
      pen.font = face('sans', 12, 700);
      pen.fillText(`${grows ? '+' : '−'}${Math.abs(tag.change)}`, left + 12.5, 4.2);
    });
  }
}
