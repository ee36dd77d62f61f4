/** Where the numbers of streams stand: near the stream's end, clear of each other and of gates. */
import type { BoardLayout, Point } from './layout.ts';
import { type Flat, lengthOf, placeAt } from './path.ts';

export interface TagWish {
  line: Flat;
  /** Width of the tag in board pixels. */
  width: number;
}

/** Shares of the way at which a number may stand, the best liked first. */
const SHARES = [0.8, 0.72, 0.86, 0.64, 0.56, 0.48, 0.4, 0.33, 0.26, 0.2];

function clearance(at: Point, others: readonly Point[]): number {
  let nearest = Number.POSITIVE_INFINITY;
  for (const o of others) nearest = Math.min(nearest, Math.hypot(o[0] - at[0], o[1] - at[1]));
  return nearest;
}

/** One place for each wish, in order; `obstacles` are kept clear as far as possible. */
export function placeTags(
  layout: BoardLayout,
  wishes: readonly TagWish[],
  obstacles: readonly Point[],
): Point[] {
  const taken: Point[] = [];
  const room = 20 * layout.scale.tag;
  return wishes.map(({ line, width }) => {
    let best: Point = [0, 0];
    let bestScore = Number.NEGATIVE_INFINITY;
    const total = lengthOf(line);
    for (const [rank, share] of SHARES.entries()) {
      const place = { x: 0, y: 0 };
      placeAt(line, total < 110 * layout.scale.tag ? share * 0.5 : share, place);
      const at: Point = [place.x, place.y];
      const free = Math.min(
        clearance(at, taken) - width / 2,
        clearance(at, obstacles) - width / 2,
        room,
      );
      const score = free - rank * 0.8;
      if (score > bestScore) {
        best = at;
        bestScore = score;
      }
    }
    taken.push(best);
    return best;
  });
}
