/** Where the numbers of streams stand: near the stream's end, clear of each other and of gates. */
import type { BoardLayout, Point } from './layout.ts';
import { type Flat, lengthOf, placeAt } from './path.ts';

export interface TagWish {
  line: Flat;
  /** How far the tag reaches from its place to the left, to the right, and up and down. */
  left: number;
  right: number;
  half: number;
}

interface Box {
  x0: number;
  x1: number;
  y0: number;
  y1: number;
}

/** Shares of the way at which a number may stand, the best liked first. */
const SHARES = [
  0.8, 0.76, 0.72, 0.84, 0.68, 0.88, 0.64, 0.6, 0.56, 0.52, 0.48, 0.44, 0.4, 0.36, 0.32, 0.28, 0.24,
  0.2, 0.16,
];

/** Room between two boxes; below 0 where they overlap. */
function gap(a: Box, b: Box): number {
  const dx = Math.max(b.x0 - a.x1, a.x0 - b.x1);
  const dy = Math.max(b.y0 - a.y1, a.y0 - b.y1);
  return dx > 0 && dy > 0 ? Math.sqrt(dx * dx + dy * dy) : Math.max(dx, dy);
}

/**
 * One place for each wish, in order; `obstacles` are kept clear as far as possible. It is asked in
 * the frame in which a market day ends, so it looks at what is near only and makes no garbage.
 */
export function placeTags(
  layout: BoardLayout,
  wishes: readonly TagWish[],
  obstacles: readonly Point[],
): Point[] {
  const taken: Box[] = [];
  const points = obstacles.map(([x, y]): Box => ({ x0: x, x1: x, y0: y, y1: y }));
  const k = layout.scale.tag;
  // No more than this much room is worth going further for.
  const enough = { tag: 5 * k, obstacle: 11 * k };
  const place = { x: 0, y: 0 };
  const box: Box = { x0: 0, x1: 0, y0: 0, y1: 0 };
  const standAt = ({ line, left, right, half }: TagWish, share: number): void => {
    placeAt(line, share, place);
    box.x0 = place.x - left;
    box.x1 = place.x + right;
    box.y0 = place.y - half;
    box.y1 = place.y + half;
  };
  return wishes.map((wish) => {
    let best = 0;
    let bestScore = Number.NEGATIVE_INFINITY;
    const short = lengthOf(wish.line) < 110 * k;
    for (let rank = 0; rank < SHARES.length; rank++) {
      const share = (SHARES[rank] ?? 0) * (short ? 0.6 : 1);
      let score = -rank * 0.35;
      // Whatever lies there can only make it worse.
      if (score <= bestScore) break;
      standAt(wish, share);
      for (const other of taken) {
        const room = gap(box, other);
        // To lie on another number is worse than anything else.
        if (room < enough.tag) score -= (enough.tag - room) * (room < 0 ? 6 : 1);
      }
      for (const point of points) {
        const room = gap(box, point);
        if (room < enough.obstacle) score -= enough.obstacle - room;
      }
      if (score > bestScore) {
        best = share;
        bestScore = score;
      }
    }
    standAt(wish, best);
    taken.push({ ...box });
    return [place.x, place.y];
  });
}
