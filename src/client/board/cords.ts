/** The way of a treaty's cord: out of one gate, along the coping of their wall, into the other. */
import { GATES } from '../../game/gates.ts';
import type { BoardLayout, Point } from './layout.ts';
import type { Flat } from './path.ts';
import type { Bond } from './treaties.ts';

/** Distance between cords that run along the same side of a wall, in gate radii. */
const APART = 0.3;
/** How far a cord hangs out between two posts, in gate radii. */
const SAG = 0.16;
const STEPS = 8;

interface Post {
  /** Middle of the wall at a gate. */
  middle: Point;
  /** Across the wall, from the lower seat's garden to the higher one's. */
  across: Point;
}

function postOf(layout: BoardLayout, id: number): Post {
  const { at, leads } = layout.gates[id] ?? { at: [0, 0], leads: [0, 0] };
  const gate = GATES[id];
  const sign = gate && gate.owner < gate.guest ? 1 : -1;
  return {
    middle: [at[0] + leads[0] * layout.stagger, at[1] + leads[1] * layout.stagger],
    across: [leads[0] * sign, leads[1] * sign],
  };
}

/** The gates of a wall from the plaza outward. */
function wallOf(layout: BoardLayout, bond: Bond): number[] {
  const [first] = bond;
  const pair = [GATES[first]?.owner, GATES[first]?.guest];
  const [px, py] = layout.plaza.centre;
  const away = (id: number): number => {
    const [x, y] = postOf(layout, id).middle;
    return Math.hypot(x - px, y - py);
  };
  return GATES.filter(({ owner, guest }) => pair.includes(owner) && pair.includes(guest))
    .map(({ id }) => id)
    .sort((a, b) => away(a) - away(b));
}

const out = ({ middle, across }: Post, by: number): Point => [
  middle[0] + across[0] * by,
  middle[1] + across[1] * by,
];

/** Lines of the cords, in the order of the bonds; those of one wall keep to different sides. */
export function cordsOf(layout: BoardLayout, bonds: readonly Bond[]): Flat[] {
  const r = layout.gateRadius;
  const rings = layout.stagger + 1.16 * r;
  const edge = Math.max(layout.wallThickness / 2, rings) + 0.1 * r;
  const before = new Map<string, number>();
  return bonds.map((bond) => {
    const wall = wallOf(layout, bond);
    const turn = before.get(wall.join()) ?? 0;
    before.set(wall.join(), turn + 1);
    const side = turn % 2 === 0 ? 1 : -1;
    const level = side * (edge + Math.floor(turn / 2) * APART * r);
    const [from = 0, to = 0] = bond.map((id) => wall.indexOf(id)).sort((a, b) => a - b);
    const posts = wall.slice(from, to + 1).map((id) => postOf(layout, id));
    const ends = [wall[from] ?? 0, wall[to] ?? 0].map((id) => layout.gates[id]?.at ?? [0, 0]);
    const line: number[] = [];
    const tied = (end: Point, post: Post): void => {
      // Where the rope ring of the gate comes nearest to that side of the wall.
      line.push(end[0] + post.across[0] * side * r, end[1] + post.across[1] * side * r);
    };
    const [first] = posts;
    const last = posts.at(-1);
    if (!first || !last) return line;
    tied(ends[0] as Point, first);
    for (let i = 0; i + 1 < posts.length; i++) {
      const [a, b] = [posts[i] as Post, posts[i + 1] as Post];
      for (let step = i === 0 ? 0 : 1; step <= STEPS; step++) {
        const t = step / STEPS;
        const hang = level + side * SAG * r * 4 * t * (1 - t);
        const [ax, ay] = out(a, hang);
        const [bx, by] = out(b, hang);
        line.push(ax + (bx - ax) * t, ay + (by - ay) * t);
      }
    }
    tied(ends[1] as Point, last);
    return line;
  });
}
