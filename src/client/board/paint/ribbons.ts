/** Ink ribbons of streams, and the gold edges of those that a draft would change. */
import type { Palette } from '../art/palette.ts';
import { sourceColour } from '../art/palette.ts';
import type { BoardLayout } from '../layout.ts';
import { beside, type Flat } from '../path.ts';
import { ribbonOf, ribbonWidth } from '../ribbon.ts';
import type { Stream, StreamChange } from '../streams.ts';

type Pen = CanvasRenderingContext2D;

/** The line of a stream on this board; undefined where the layout has none. */
export interface LineOf {
  (stream: Stream): Flat | undefined;
  /** The parts of a stream `width` wide that go to several places, side by side until they part. */
  branches(stream: Stream, width: number): readonly Flat[];
}

/** Each part of a stream's ribbon with its width. */
function partsOf(stream: Stream, lineOf: LineOf, layout: BoardLayout): [Flat, number][] {
  const width = ribbonWidth(stream.count, layout.perShopper);
  const branches = lineOf.branches(stream, width);
  return branches.map((line) => [line, width / branches.length]);
}

function trace(pen: Pen, line: Flat, backwards = false): void {
  const n = line.length >> 1;
  for (let k = 0; k < n; k++) {
    const i = backwards ? n - 1 - k : k;
    pen.lineTo(line[2 * i] ?? 0, line[2 * i + 1] ?? 0);
  }
}

export function strokeLine(pen: Pen, line: Flat): void {
  pen.beginPath();
  pen.moveTo(line[0] ?? 0, line[1] ?? 0);
  trace(pen, line);
  pen.stroke();
}

export function paintRibbons(
  pen: Pen,
  streams: readonly Stream[],
  lineOf: LineOf,
  layout: BoardLayout,
  palette: Palette,
): void {
  const flow = Number(palette('flow')) || 0.4;
  // Broad ones first, so that thin ones stay visible on top.
  for (const stream of [...streams].sort((a, b) => b.count - a.count)) {
    pen.fillStyle = pen.strokeStyle = sourceColour(palette, stream.from);
    pen.lineWidth = 0.8;
    for (const [line, width] of partsOf(stream, lineOf, layout)) {
      const { left, right } = ribbonOf(line, width);
      pen.globalAlpha = flow;
      pen.beginPath();
      pen.moveTo(left[0] ?? 0, left[1] ?? 0);
      trace(pen, left);
      trace(pen, right, true);
      pen.closePath();
      pen.fill();
      pen.globalAlpha = 0.4;
      strokeLine(pen, left);
      strokeLine(pen, right);
    }
  }
  pen.globalAlpha = 1;
}

function traceRibbon(pen: Pen, line: Flat, width: number): void {
  const { left, right } = ribbonOf(line, width);
  pen.beginPath();
  pen.moveTo(left[0] ?? 0, left[1] ?? 0);
  trace(pen, left);
  trace(pen, right, true);
  pen.closePath();
}

/** One stream in full colour with an ink outline, for reading it alone. */
export function paintSingle(
  pen: Pen,
  stream: Stream,
  lineOf: LineOf,
  layout: BoardLayout,
  palette: Palette,
): void {
  pen.lineJoin = 'round';
  const parts = partsOf(stream, lineOf, layout);
  for (const [line, width] of parts) {
    traceRibbon(pen, line, width);
    pen.strokeStyle = palette('paper');
    pen.lineWidth = 4 * layout.scale.line;
    pen.stroke();
  }
  for (const [line, width] of parts) {
    traceRibbon(pen, line, width);
    pen.fillStyle = sourceColour(palette, stream.from);
    pen.fill();
    pen.strokeStyle = palette('ink');
    pen.lineWidth = 1.1 * layout.scale.line;
    pen.stroke();
  }
}

/** Streams of a day still to come: dotted outlines, hardly filled. */
export function paintComing(
  pen: Pen,
  streams: readonly Stream[],
  lineOf: LineOf,
  layout: BoardLayout,
  palette: Palette,
): void {
  const s = layout.scale.line;
  pen.lineCap = 'round';
  for (const stream of streams) {
    pen.fillStyle = pen.strokeStyle = sourceColour(palette, stream.from);
    pen.lineWidth = 1.5 * s;
    pen.setLineDash([0.1, 4.2 * s]);
    for (const [line, width] of partsOf(stream, lineOf, layout)) {
      traceRibbon(pen, line, width);
      pen.globalAlpha = 0.1;
      pen.fill();
      pen.globalAlpha = 0.85;
      pen.stroke();
    }
  }
  pen.setLineDash([]);
  pen.globalAlpha = 1;
}

/** A gold ghost as wide as a stream would be; a dashed cinnabar one where it would shrink. */
export function paintChanges(
  pen: Pen,
  changes: readonly StreamChange[],
  lineOf: LineOf,
  layout: BoardLayout,
  palette: Palette,
): void {
  const s = layout.scale.line;
  pen.lineCap = 'round';
  for (const { stream, before, after } of changes) {
    const line = lineOf(stream);
    if (!line) continue;
    const grows = after > before;
    const width = ribbonWidth(Math.max(before, after), layout.perShopper);
    traceRibbon(pen, line, width + 3 * s);
    pen.fillStyle = palette(grows ? 'gold' : 'cinnabar');
    pen.globalAlpha = grows ? 0.34 : 0.14;
    pen.fill();
    pen.globalAlpha = 1;
    for (const side of [1, -1]) {
      const edge = beside(line, side * (width / 2 + 1.6 * s));
      pen.setLineDash(grows ? [] : [4 * s, 4 * s]);
      pen.strokeStyle = palette(grows ? 'goldline' : 'cinnabar');
      pen.lineWidth = 1.2 * s;
      strokeLine(pen, edge);
    }
  }
  pen.setLineDash([]);
}
