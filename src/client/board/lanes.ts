/** Ribbons as things that can be pointed at, one by one. Pure geometry. */
import type { BoardLayout, Point } from './layout.ts';
import type { LineOf } from './paint/ribbons.ts';
import { type Flat, placeAt } from './path.ts';
import { ribbonWidth } from './ribbon.ts';
import type { Stream } from './streams.ts';
import type { BoardTarget } from './target.ts';

export interface Lane {
  stream: Stream;
  line: Flat;
  width: number;
}

export type StreamTarget = Extract<BoardTarget, { type: 'stream' }>;

/** How far beside a ribbon still counts as on it, in board pixels. */
const MARGIN = 3;

export const targetOf = ({ from, pull }: Pick<Stream, 'from' | 'pull'>): StreamTarget => ({
  type: 'stream',
  from,
  pull,
});

export function lanesOf(
  streams: readonly Stream[],
  layout: BoardLayout,
  lineOf: LineOf,
): readonly Lane[] {
  return streams.flatMap((stream) => {
    const line = lineOf(stream);
    return line ? [{ stream, line, width: ribbonWidth(stream.count, layout.perShopper) }] : [];
  });
}

export const laneOf = (lanes: readonly Lane[], target: StreamTarget): Lane | undefined =>
  lanes.find(({ stream }) => stream.from === target.from && stream.pull === target.pull);

/** Distance of a point from a line of straight pieces. */
export function distanceTo(line: Flat, x: number, y: number): number {
  let nearest = Number.POSITIVE_INFINITY;
  for (let i = 2; i < line.length; i += 2) {
    const ax = line[i - 2] ?? 0;
    const ay = line[i - 1] ?? 0;
    const dx = (line[i] ?? 0) - ax;
    const dy = (line[i + 1] ?? 0) - ay;
    const length = dx * dx + dy * dy;
    const t = length > 0 ? Math.max(0, Math.min(1, ((x - ax) * dx + (y - ay) * dy) / length)) : 0;
    nearest = Math.min(nearest, Math.hypot(ax + t * dx - x, ay + t * dy - y));
  }
  return nearest;
}

/** The ribbons under a point, the nearest to its middle first. */
export function lanesAt(
  lanes: readonly Lane[],
  x: number,
  y: number,
  reach: number,
): BoardTarget[] {
  return lanes
    .map((lane) => ({ lane, distance: distanceTo(lane.line, x, y) }))
    .filter(({ lane, distance }) => distance <= lane.width / 2 + Math.max(MARGIN, reach))
    .sort((a, b) => a.distance - b.distance)
    .map(({ lane }) => targetOf(lane.stream));
}

/** A place on a ribbon where no other lies, as far as there is one. */
export function clearPlace(lanes: readonly Lane[], lane: Lane): Point {
  const place = { x: 0, y: 0 };
  let best: Point = [0, 0];
  let widest = Number.NEGATIVE_INFINITY;
  for (let share = 0.12; share < 0.9; share += 0.02) {
    placeAt(lane.line, share, place);
    let room = Number.POSITIVE_INFINITY;
    for (const other of lanes) {
      if (other === lane) continue;
      room = Math.min(room, distanceTo(other.line, place.x, place.y) - other.width / 2);
    }
    if (room > widest) {
      widest = room;
      best = [place.x, place.y];
    }
  }
  return best;
}

/** The lane `by` places after the one that is looked at, round and round. */
export function nextLane(
  lanes: readonly Lane[],
  now: BoardTarget | undefined,
  by: 1 | -1,
): StreamTarget | undefined {
  if (lanes.length === 0) return undefined;
  const at =
    now?.type === 'stream'
      ? lanes.findIndex(({ stream }) => stream.from === now.from && stream.pull === now.pull)
      : -1;
  const next = at < 0 ? (by > 0 ? 0 : lanes.length - 1) : (at + by + lanes.length) % lanes.length;
  const lane = lanes[next];
  return lane && targetOf(lane.stream);
}
