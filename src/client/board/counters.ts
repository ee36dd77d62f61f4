/** What is counted on the board while lanterns pass: shoppers at gates and where they arrive. */
import { FRONT, INDEPENDENT, PROGRAMS, VIDEOS } from '../../game/market.ts';
import type { BoardLayout, Point } from './layout.ts';
import { type Flat, pointAt, pointCount } from './path.ts';
import { ownerOf, type Stream } from './streams.ts';
import type { Timeline } from './timeline.ts';

export interface Counter {
  /** `gate:<id>`, `market:<seat>`, `stalls:<host>:<guest>`, `videos:<seat>` or `plaza:<i>`. */
  key: string;
  kind: 'gate' | 'goal';
  at: Point;
  /** When one more has come, in order. */
  times: readonly number[];
}

/** The share of a line at which it comes nearest to a place. */
export function nearestShare(line: Flat, [x, y]: Point): number {
  let best = 0;
  let nearest = Number.POSITIVE_INFINITY;
  const last = pointCount(line) - 1;
  for (let i = 0; i <= last; i++) {
    const [px, py] = pointAt(line, i);
    const distance = Math.hypot(px - x, py - y);
    if (distance < nearest) {
      nearest = distance;
      best = i;
    }
  }
  return last > 0 ? best / last : 0;
}

interface Goal {
  key: string;
  at: Point;
}

/** Where the number of those who have come stands. */
function goalOf({ from, pull }: Stream, layout: BoardLayout): Goal | undefined {
  const k = layout.scale.pavilion;
  const owner = ownerOf(pull);
  if (owner === undefined) {
    const i = (pull - INDEPENDENT) as 0 | 1 | 2;
    const [x, y] = layout.stalls[i];
    const s = layout.scale.stall;
    return { key: `plaza:${i}`, at: [x + 24 * s, y - 14 * s] };
  }
  if (pull >= VIDEOS) {
    const [x, y, rx, ry] = layout.ponds[owner];
    return { key: `videos:${owner}`, at: [x - 0.62 * rx, y - 0.5 * ry] };
  }
  if (pull >= PROGRAMS) {
    if (from === 3) return undefined;
    const [x, y] = layout.pavilions[from].mini;
    return { key: `stalls:${from}:${owner}`, at: [x + (owner - 1) * 24 * k, y - 42 * k] };
  }
  if (pull < FRONT) return undefined;
  const [x, y] = layout.pavilions[owner].market;
  return { key: `market:${owner}`, at: [x + 52 * k, y - 10 * k] };
}

/** Every counter of a market day; the number of its times at the end is the account's. */
export function countersOf(
  timeline: Timeline,
  streams: readonly Stream[],
  lines: readonly (Flat | undefined)[],
  layout: BoardLayout,
): Counter[] {
  const found = new Map<string, { kind: Counter['kind']; at: Point; times: number[] }>();
  const add = (key: string, kind: Counter['kind'], at: Point): number[] => {
    const counter = found.get(key) ?? { kind, at, times: [] };
    found.set(key, counter);
    return counter.times;
  };
  const r = layout.gateRadius;
  const passages = streams.map((stream, i) => {
    const line = lines[i];
    const gate = layout.ways[stream.way]?.gate;
    const place = gate === undefined ? undefined : layout.gates[gate]?.at;
    const goal = goalOf(stream, layout);
    return {
      gate:
        line && place
          ? {
              share: nearestShare(line, place),
              times: add(`gate:${gate}`, 'gate', [place[0] + r * 0.92, place[1] - r * 0.92]),
            }
          : undefined,
      goal: goal && add(goal.key, 'goal', goal.at),
    };
  });
  for (const { stream, start, duration } of timeline.walkers) {
    const passage = passages[stream];
    if (passage?.gate) passage.gate.times.push(start + duration * passage.gate.share);
    passage?.goal?.push(start + duration);
  }
  return [...found].map(([key, { kind, at, times }]) => ({
    key,
    kind,
    at,
    times: times.sort((a, b) => a - b),
  }));
}

/** How many of the times, which are in order, have come. */
export function comeBy(times: readonly number[], time: number): number {
  let low = 0;
  let high = times.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((times[middle] ?? 0) <= time) low = middle + 1;
    else high = middle;
  }
  return low;
}
