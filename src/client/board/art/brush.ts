/** Chinese names in brush strokes, as outlines: no font of its own has to be loaded for them. */
import outlines from '../../../../assets/board/brush.json';

const OUTLINES: Readonly<Record<string, string>> = outlines;
/** Side of the box in which the outlines are drawn. */
const BOX = 100;

/** Width of a text in brush strokes; undefined where a character has no outline. */
export function brushWidth(text: string, size: number): number | undefined {
  return [...text].every((c) => c in OUTLINES) ? [...text].length * size : undefined;
}

/** Writes from (x, y), the baseline's start, in the pen's fill colour. */
export function writeBrush(
  pen: CanvasRenderingContext2D,
  text: string,
  x: number,
  y: number,
  size: number,
): void {
  pen.save();
  pen.translate(x, y);
  pen.scale(size / BOX, size / BOX);
  for (const c of text) {
    pen.fill(new Path2D(OUTLINES[c] ?? ''));
    pen.translate(BOX, 0);
  }
  pen.restore();
}
