/** The wavy top of a cloud wall (云墙) and paths along it, in the scene's pixels. */

/** Height of the wall's eaves at x, gate's centre at 0: it crests over the gate. */
export function eaves(x: number): number {
  return -304 - 26 * Math.cos((2 * Math.PI * x) / 760);
}

export function pathAlong(from: number, to: number, y: (x: number) => number, step = 20): string {
  let d = '';
  for (let x = from; x <= to; x += step) d += `${d ? 'L' : 'M'}${x} ${y(x).toFixed(1)}`;
  return d;
}

/** A number made from `i` that looks random and is always the same, 0..1. */
export function jitter(i: number): number {
  const x = Math.sin(i * 127.1 + 11.7) * 43758.5453;
  return x - Math.floor(x);
}
