/** The sheet of pictures: packed, coloured and rasterised for one theme, board and pixel density. */
import sheet from '../../../../assets/board/sheet.json';
import type { Triple } from '../../../game/seats.ts';
import type { BoardLayout } from '../layout.ts';
import { type FaceName, face } from './faces.ts';
import { LAMP_FRAMES } from './lamps.ts';
import { type Palette, painted } from './palette.ts';
import { context2d, rasterise } from './raster.ts';

type ScaleGroup = 'pavilion' | 'gate' | 'stall' | 'lamp' | 'tag';

interface Lettering {
  text: string;
  x: number;
  y: number;
  size: number;
  face: FaceName;
  colour: string;
  turn?: number;
}

interface Frame {
  box: readonly [x: number, y: number, w: number, h: number];
  scale: ScaleGroup;
  svg: string;
  letters?: readonly Lettering[];
}

// Written by our own tool; a test checks every frame.
const FRAMES = Object.entries(sheet.frames as unknown as Readonly<Record<string, Frame>>);

const PAINTED = Object.entries(LAMP_FRAMES);

/** A frame's place on the sheet in device pixels, and where its origin lies in it (0..1). */
export interface Cut {
  x: number;
  y: number;
  width: number;
  height: number;
  originX: number;
  originY: number;
}

export interface Sheet {
  canvas: HTMLCanvasElement;
  cuts: ReadonlyMap<string, Cut>;
}

/** Widest sheet that every GPU takes. */
const WIDEST = 4096;
const GAP = 2;

/** Rows of frames from the tallest to the lowest. */
export function pack(
  sizes: readonly { id: string; width: number; height: number }[],
  width: number,
): { places: Map<string, { x: number; y: number }>; height: number } {
  const places = new Map<string, { x: number; y: number }>();
  let x = GAP;
  let y = GAP;
  let row = 0;
  for (const size of [...sizes].sort((a, b) => b.height - a.height)) {
    if (x + size.width + GAP > width) {
      x = GAP;
      y += row + GAP;
      row = 0;
    }
    places.set(size.id, { x, y });
    x += size.width + GAP;
    row = Math.max(row, size.height);
  }
  return { places, height: y + row + GAP };
}

/** `initials` replace the letters A, T, B on flags and banners. */
export async function makeSheet(
  layout: BoardLayout,
  palette: Palette,
  density: number,
  initials: Triple<string>,
): Promise<Sheet> {
  const factor = (frame: Pick<Frame, 'scale'>): number => layout.scale[frame.scale] * density;
  const sizes = [...FRAMES, ...PAINTED].map(([id, frame]) => ({
    id,
    width: Math.ceil(frame.box[2] * factor(frame)),
    height: Math.ceil(frame.box[3] * factor(frame)),
  }));
  const area = sizes.reduce((sum, s) => sum + (s.width + GAP) * (s.height + GAP), 0);
  const width = Math.min(WIDEST, Math.max(256, Math.ceil(Math.sqrt(area) / 128) * 128 + 128));
  const { places, height } = pack(sizes, width);
  const cuts = new Map<string, Cut>();
  let body = '';
  for (const [i, [id, frame]] of [...FRAMES, ...PAINTED].entries()) {
    const place = places.get(id);
    const size = sizes[i];
    if (!place || !size) continue;
    const k = factor(frame);
    const [bx, by] = frame.box;
    if ('svg' in frame)
      body += `<g transform="translate(${place.x - bx * k} ${place.y - by * k}) scale(${k})">${frame.svg}</g>`;
    cuts.set(id, {
      ...place,
      width: size.width,
      height: size.height,
      originX: (-bx * k) / size.width,
      originY: (-by * k) / size.height,
    });
  }
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}">${sheet.defs}${body}</svg>`;
  const canvas = await rasterise(painted(svg, palette), width, height);
  const pen = context2d(canvas);
  for (const [id, frame] of FRAMES) {
    const place = places.get(id);
    if (!place || !frame.letters) continue;
    for (const letter of frame.letters) {
      letterOn(pen, letter, frame, place, factor(frame), palette, initials);
    }
  }
  for (const [id, frame] of PAINTED) {
    const place = places.get(id);
    if (!place) continue;
    const k = factor(frame);
    pen.save();
    pen.setTransform(k, 0, 0, k, place.x - frame.box[0] * k, place.y - frame.box[1] * k);
    frame.paint(pen, palette);
    pen.restore();
  }
  return { canvas, cuts };
}

function letterOn(
  pen: CanvasRenderingContext2D,
  letter: Lettering,
  frame: Frame,
  place: { x: number; y: number },
  k: number,
  palette: Palette,
  initials: Triple<string>,
): void {
  const seat = ['A', 'T', 'B'].indexOf(letter.text);
  const text = initials[seat as 0 | 1 | 2] ?? letter.text;
  // A Chinese character needs more room than a capital and has no descender.
  const wide = text.charCodeAt(0) > 0x2e80 && seat >= 0;
  pen.save();
  pen.translate(place.x - frame.box[0] * k, place.y - frame.box[1] * k);
  pen.scale(k, k);
  pen.translate(letter.x, letter.y);
  pen.rotate(((letter.turn ?? 0) * Math.PI) / 180);
  pen.font = face(letter.face, letter.size * (wide ? 0.86 : 1), 800);
  pen.fillStyle = painted(letter.colour, palette);
  pen.textAlign = 'center';
  pen.fillText(text, 0, 0);
  pen.restore();
}
