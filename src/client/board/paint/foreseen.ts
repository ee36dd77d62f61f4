/** What a draft would bring each company, on a slip that hangs from the tablet of its garden. */
import { SEATS, type Triple } from '../../../game/seats.ts';
import { face } from '../art/faces.ts';
import type { Palette } from '../art/palette.ts';
import type { BoardLayout } from '../layout.ts';

/** One company's slip: the words, and whether they are good news. */
export interface Slip {
  text: string;
  tone: 1 | 0 | -1;
}

const HEIGHT = 21;
/** From the middle of the tablet to the middle of the slip. */
const BELOW = 31;

export function paintForeseen(
  pen: CanvasRenderingContext2D,
  slips: Triple<Slip>,
  layout: BoardLayout,
  palette: Palette,
): void {
  for (const seat of SEATS) {
    const { text, tone } = slips[seat];
    const [x, y] = layout.tablets[seat];
    pen.save();
    pen.font = face('sans', 13.5, 700);
    const width = pen.measureText(text).width + 20;
    // Small boards need larger letters than their tablets have.
    const scale = Math.max(0.8, layout.scale.title);
    const half = (width / 2) * scale + 5;
    const inside = Math.max(half, Math.min(layout.width - half, x));
    pen.translate(inside, y + BELOW * layout.scale.title);
    pen.scale(scale, scale);
    pen.beginPath();
    pen.roundRect(-width / 2, -HEIGHT / 2, width, HEIGHT, 3);
    pen.fillStyle = palette(tone > 0 ? 'gold' : tone < 0 ? 'cinnabar' : 'countpaper');
    pen.fill();
    pen.strokeStyle = palette('countink');
    pen.lineWidth = 1.1;
    pen.stroke();
    pen.fillStyle = palette(tone < 0 ? 'sealtext' : 'countink');
    pen.textAlign = 'center';
    pen.fillText(text, 0, 4.8);
    pen.restore();
  }
}
