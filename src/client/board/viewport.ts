/** Which part of the board is on screen: pure arithmetic of pan and zoom. */
import type { Point } from './layout.ts';

export interface Size {
  width: number;
  height: number;
}

/** A part of the board, in board pixels. */
export type Frame = readonly [left: number, top: number, right: number, bottom: number];

export interface Viewport {
  /** Size of the host in CSS pixels. */
  host: Size;
  board: Size;
  /** CSS pixels for a board pixel when the whole board is shown. */
  fit: number;
  /** 1 = the whole board. */
  zoom: number;
  /** Board coordinates of the host's upper left corner. */
  x: number;
  y: number;
}

export const MAX_ZOOM = 4;

function clamped(v: Viewport): Viewport {
  const scale = v.fit * v.zoom;
  const hold = (at: number, host: number, board: number): number => {
    const seen = host / scale;
    return seen >= board ? (board - seen) / 2 : Math.max(0, Math.min(board - seen, at));
  };
  return {
    ...v,
    x: hold(v.x, v.host.width, v.board.width),
    y: hold(v.y, v.host.height, v.board.height),
  };
}

export function wholeBoard(host: Size, board: Size): Viewport {
  const fit = Math.max(0.05, Math.min(host.width / board.width, host.height / board.height));
  return clamped({ host, board, fit, zoom: 1, x: 0, y: 0 });
}

/** Board coordinates of a place in the host. */
export const toBoard = (v: Viewport, cx: number, cy: number): Point => [
  v.x + cx / (v.fit * v.zoom),
  v.y + cy / (v.fit * v.zoom),
];

/** Host coordinates of a place on the board. */
export const toHost = (v: Viewport, [x, y]: Point): Point => [
  (x - v.x) * v.fit * v.zoom,
  (y - v.y) * v.fit * v.zoom,
];

/** Zooms by a factor and keeps the place under (cx, cy) where it is. */
export function zoomedAt(v: Viewport, factor: number, cx: number, cy: number): Viewport {
  const zoom = Math.max(1, Math.min(MAX_ZOOM, v.zoom * factor));
  const [bx, by] = toBoard(v, cx, cy);
  return clamped({ ...v, zoom, x: bx - cx / (v.fit * zoom), y: by - cy / (v.fit * zoom) });
}

export function panned(v: Viewport, dx: number, dy: number): Viewport {
  const scale = v.fit * v.zoom;
  return clamped({ ...v, x: v.x - dx / scale, y: v.y - dy / scale });
}

/** Shows the surroundings of a place in the middle. */
export function centredOn(v: Viewport, [x, y]: Point, zoom: number): Viewport {
  const z = Math.max(1, Math.min(MAX_ZOOM, zoom));
  const scale = v.fit * z;
  return clamped({
    ...v,
    zoom: z,
    x: x - v.host.width / scale / 2,
    y: y - v.host.height / scale / 2,
  });
}

/** Shows a part of the board completely, as large as it fits. */
export function framing(v: Viewport, [left, top, right, bottom]: Frame): Viewport {
  const across = v.host.width / (v.fit * (right - left));
  const down = v.host.height / (v.fit * (bottom - top));
  return centredOn(v, [(left + right) / 2, (top + bottom) / 2], Math.min(across, down));
}

/** The same look at the board in a host of another size. */
export function resized(v: Viewport, host: Size, board: Size): Viewport {
  const fresh = wholeBoard(host, board);
  if (v.zoom === 1) return fresh;
  const [cx, cy] = toBoard(v, v.host.width / 2, v.host.height / 2);
  const place: Point = [(cx * board.width) / v.board.width, (cy * board.height) / v.board.height];
  return centredOn(fresh, place, v.zoom);
}

/** The share t of the way between two looks. */
export function between(a: Viewport, b: Viewport, t: number): Viewport {
  const mix = (p: number, q: number): number => p + (q - p) * t;
  return { ...b, zoom: mix(a.zoom, b.zoom), x: mix(a.x, b.x), y: mix(a.y, b.y) };
}
