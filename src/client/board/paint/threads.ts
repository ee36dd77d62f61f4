/** Thin gold threads from each Market to the wallets that it was paid with. */
import type { Palette } from '../art/palette.ts';
import type { BoardLayout } from '../layout.ts';
import type { Thread } from '../threads.ts';
import { strokeLine } from './ribbons.ts';

export function paintThreads(
  pen: CanvasRenderingContext2D,
  threads: readonly Thread[],
  layout: BoardLayout,
  palette: Palette,
): void {
  const s = layout.scale.line;
  pen.lineCap = 'round';
  pen.lineJoin = 'round';
  // So faint that the ribbons stay what one reads first.
  pen.globalAlpha = layout.words ? 0.55 : 0.36;
  for (const { line, payments } of threads) {
    const width = (0.7 + Math.min(1.2, payments / 16)) * s;
    for (const [colour, more] of [
      ['goldline', 0.7 * s],
      ['gold', 0],
    ] as const) {
      pen.strokeStyle = palette(colour);
      pen.lineWidth = width + more;
      strokeLine(pen, line);
    }
  }
  pen.globalAlpha = 1;
}
