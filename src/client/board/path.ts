/** Lines of even points, as the layout stores them: places along them, and their sides. */
import type { Point } from './layout.ts';

/** A line given as x and y in turn. */
export type Flat = readonly number[];

export const pointCount = (line: Flat): number => line.length >> 1;

export function pointAt(line: Flat, i: number): Point {
  return [line[2 * i] ?? 0, line[2 * i + 1] ?? 0];
}

/** Length of a line whose points lie at even distances. */
export function lengthOf(line: Flat): number {
  let sum = 0;
  for (let i = 2; i < line.length; i += 2) {
    sum += Math.hypot((line[i] ?? 0) - (line[i - 2] ?? 0), (line[i + 1] ?? 0) - (line[i - 1] ?? 0));
  }
  return sum;
}

/** The place at a share 0..1 of the line, into `out` (no allocation: lanterns ask every frame). */
export function placeAt(line: Flat, share: number, out: { x: number; y: number }): void {
  const last = pointCount(line) - 1;
  const exact = Math.max(0, Math.min(1, share)) * last;
  const i = Math.min(last - 1, Math.floor(exact));
  const t = exact - i;
  const x = line[2 * i] ?? 0;
  const y = line[2 * i + 1] ?? 0;
  out.x = x + ((line[2 * i + 2] ?? x) - x) * t;
  out.y = y + ((line[2 * i + 3] ?? y) - y) * t;
}

/** Unit normal at each point, to the left of travel with y downward. */
export function normals(line: Flat): number[] {
  const n = pointCount(line);
  const out: number[] = [];
  for (let i = 0; i < n; i++) {
    const [ax, ay] = pointAt(line, Math.max(0, i - 1));
    const [bx, by] = pointAt(line, Math.min(n - 1, i + 1));
    const l = Math.hypot(bx - ax, by - ay) || 1;
    out.push(-(by - ay) / l, (bx - ax) / l);
  }
  return out;
}

/** The line moved sideways by `distance`. */
export function beside(line: Flat, distance: number): number[] {
  const n = normals(line);
  return line.map((v, i) => v + distance * (n[i] ?? 0));
}

/** Bends the last part of a line so that it ends at `end`. */
export function endingAt(line: Flat, end: Point, from = 0.55): number[] {
  const last = pointCount(line) - 1;
  const [x, y] = pointAt(line, last);
  const shift: Point = [end[0] - x, end[1] - y];
  return line.map((v, i) => {
    const t = Math.max(0, ((i >> 1) / last - from) / (1 - from));
    return v + (shift[i & 1 ? 1 : 0] ?? 0) * t * t * (3 - 2 * t);
  });
}
