/** Where a lantern comes to rest at the end of its way: hung before a house, or afloat on a pond. */
import { INDEPENDENT, PROGRAMS, VIDEOS } from '../../game/market.ts';
import type { Seat } from '../../game/seats.ts';
import type { BoardLayout, Point } from './layout.ts';
import { ownerOf, type Stream } from './streams.ts';
import { scatter } from './timeline.ts';

/** A row of hooks is filled from its middle outward: 0, 1, −1, 2, −2. */
const hook = (i: number): number => (i % 2 ? 1 : -1) * Math.ceil(i / 2);

/** The place of the `i`-th in rows of `columns` (an odd number) that rise from `foot`. */
function garland([x, y]: Point, i: number, columns: number, gap: number): Point {
  const row = Math.floor(i / columns);
  const at = hook(i % columns);
  // Strings sag between their ends.
  const sag = 1 - (at / ((columns + 1) / 2)) ** 2;
  return [x + at * gap, y - row * gap + sag * gap * 0.34];
}

/** A place on a pond: a spiral that never fills one spot twice, well inside the bank. */
export function afloat(layout: BoardLayout, pond: Seat, i: number, phase = 0): Point {
  const [x, y, rx, ry] = layout.ponds[pond];
  const angle = (i + 0.5) * 2.39996 + pond + phase;
  const reach = 0.62 + 0.14 * scatter(i);
  return [x + Math.cos(angle) * rx * reach, y + Math.sin(angle) * ry * reach];
}

const isProgram = (pull: number): boolean => pull >= PROGRAMS && pull < VIDEOS;

/** The goal that a lantern shares its hooks with; of mini-programs each stall is one. */
export const goalKey = ({ pull }: Stream, end: Point): string =>
  isProgram(pull) ? end.map(Math.round).join() : `${pull}`;

/** Where the `i`-th to come to a goal rests; `end`: the end of its way. */
export function restAt(layout: BoardLayout, { pull }: Stream, end: Point, i: number): Point {
  const owner = ownerOf(pull);
  const k = layout.scale.pavilion;
  if (owner === undefined) {
    const s = layout.scale.stall;
    const [x, y] = layout.stalls[(pull - INDEPENDENT) as 0 | 1 | 2];
    return garland([x, y + 7 * s], i, 5, 8.4 * s);
  }
  if (pull >= VIDEOS) return afloat(layout, owner, i, 1.2);
  if (isProgram(pull)) return garland([end[0], end[1] - k], i, 3, 8 * k);
  const [x, y] = layout.pavilions[owner].market;
  return garland([x, y - 3 * k], i, 11, 8.2 * k);
}
