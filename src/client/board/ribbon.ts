/** The outline of a stream's ink ribbon: thin at its source, a little uneven, blunt at its end. */
import { type Flat, normals, pointCount } from './path.ts';

export interface Ribbon {
  left: number[];
  right: number[];
}

/** Narrowest ribbon, as a share of one shopper's width. */
const THINNEST = 0.9;

export const ribbonWidth = (shoppers: number, perShopper: number): number =>
  Math.max(perShopper * THINNEST, shoppers * perShopper);

export function ribbonOf(line: Flat, width: number): Ribbon {
  const n = normals(line);
  const last = pointCount(line) - 1;
  const left: number[] = [];
  const right: number[] = [];
  for (let i = 0; i <= last; i++) {
    const t = i / last;
    const rise = Math.min(1, t / 0.12);
    const fall = Math.min(1, (1 - t) / 0.05);
    const uneven = 1 + 0.08 * Math.sin(t * 9 + width);
    const half =
      (width / 2) * uneven * (0.3 + 0.7 * rise * (2 - rise)) * (0.35 + 0.65 * Math.sqrt(fall));
    const x = line[2 * i] ?? 0;
    const y = line[2 * i + 1] ?? 0;
    const nx = (n[2 * i] ?? 0) * half;
    const ny = (n[2 * i + 1] ?? 0) * half;
    left.push(x + nx, y + ny);
    right.push(x - nx, y - ny);
  }
  return { left, right };
}
