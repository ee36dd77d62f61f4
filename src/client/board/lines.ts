/** The line of each stream on a board: its way, with mini-programs led to the guest's own stalls. */
import { PROGRAMS, VIDEOS } from '../../game/market.ts';
import type { Seat } from '../../game/seats.ts';
import { type BoardLayout, type Point, slotAt } from './layout.ts';
import type { BoardModel } from './model.ts';
import type { LineOf } from './paint/ribbons.ts';
import { beside, endingAt, type Flat, normals, pointAt, pointCount } from './path.ts';
import { ownerOf, type Stream } from './streams.ts';

/** The stalls of a guest in a host's row. */
function stallsOf(layout: BoardLayout, model: BoardModel, host: Seat, guest: Seat): Point[] {
  const row = model.slots[host];
  return row.flatMap((who, i) => (who === guest ? [slotAt(layout, host, row.length, i)] : []));
}

/** The stalls that a stream of mini-program shoppers goes to; none for any other stream. */
function goalsOf(layout: BoardLayout, model: BoardModel, { from, pull }: Stream): Point[] {
  const guest = ownerOf(pull);
  if (from === 3 || guest === undefined || pull < PROGRAMS || pull >= VIDEOS) return [];
  return stallsOf(layout, model, from, guest);
}

export function linesOn(layout: BoardLayout, model: BoardModel): LineOf {
  const known = new Map<string, Flat | undefined>();
  const lineOf = (stream: Stream): Flat | undefined => {
    if (known.has(stream.way)) return known.get(stream.way);
    let line: Flat | undefined = layout.ways[stream.way]?.points;
    const goals = goalsOf(layout, model, stream);
    if (line && goals.length > 0) {
      const x = goals.reduce((sum, goal) => sum + goal[0], 0) / goals.length;
      line = endingAt(line, [x, goals[0]?.[1] ?? 0]);
    }
    known.set(stream.way, line);
    return line;
  };
  const branches = (stream: Stream, width: number): readonly Flat[] => {
    const line = lineOf(stream);
    if (!line) return [];
    const goals = goalsOf(layout, model, stream);
    return goals.length > 1 ? fan(line, goals, width) : [line];
  };
  return Object.assign(lineOf, { branches });
}

/** Lanes of a line, side by side until each turns to its own goal; no two of them cross. */
function fan(line: Flat, goals: readonly Point[], width: number): Flat[] {
  const middle = Math.floor(pointCount(line) * 0.7);
  const [x, y] = pointAt(line, middle);
  const [nx, ny] = pointAt(normals(line), middle);
  const aside = ([gx, gy]: Point): number => (gx - x) * nx + (gy - y) * ny;
  const lane = width / goals.length;
  return [...goals]
    .sort((a, b) => aside(a) - aside(b))
    .map((goal, i) => endingAt(beside(line, (i - (goals.length - 1) / 2) * lane), goal));
}

/** Lines of a stream's single shoppers: one to each stall of the guest, otherwise the stream's own. */
export function walkingLines(layout: BoardLayout, model: BoardModel, stream: Stream): Flat[] {
  const line = layout.ways[stream.way]?.points;
  if (!line) return [];
  const goals = goalsOf(layout, model, stream);
  return goals.length > 0 ? goals.map((goal) => endingAt(line, goal)) : [line];
}
