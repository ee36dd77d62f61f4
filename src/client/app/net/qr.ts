/** A text as a QR code: one path of unit squares, for an svg of `size` × `size`. */
import { encode } from 'uqr';

export interface QrPath {
  /** Modules along an edge, with the quiet border that readers need. */
  size: number;
  d: string;
}

export function qrPath(text: string): QrPath {
  const { size, data } = encode(text, { ecc: 'M', border: 4 });
  let d = '';
  for (const [y, row] of data.entries()) {
    let start = -1;
    for (let x = 0; x <= row.length; x++) {
      if (row[x]) {
        if (start < 0) start = x;
      } else if (start >= 0) {
        d += `M${start} ${y}h${x - start}v1h${start - x}z`;
        start = -1;
      }
    }
  }
  return { size, d };
}
