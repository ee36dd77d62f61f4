/** Where the 24 gates stand: in pairs along the walls, kinds from the plaza outward. */

import { KINDS, type Kind, type Mark, SEAT_OF } from './companies.ts';
import { add, along, lengthOf, type Point, spline } from './curve.ts';
import { type Places, WALL_SIDES, type WallName } from './places.ts';

export interface GatePlace {
  /** Owner, guest and kind as the rules count them (src/game/gates.ts). */
  id: number;
  owner: Mark;
  guest: Mark;
  kind: Kind;
  at: Point;
  /** Unit vector from the owner's garden into the guest's. */
  leads: Point;
}

const WALLS = Object.keys(WALL_SIDES) as WallName[];
/** Share of a bay by which each gate of a pair stands off its middle. */
const PAIR = 0.235;

export function gateNumber(owner: Mark, guest: Mark, kind: Kind): number {
  const o = SEAT_OF[owner];
  const g = SEAT_OF[guest];
  return o * 8 + (g > o ? g - 1 : g) * 4 + KINDS.indexOf(kind);
}

export function wallLines(places: Places): Record<WallName, Point[]> {
  const line = (name: WallName): Point[] => spline(places.walls[name], 16);
  return { AT: line('AT'), TB: line('TB'), AB: line('AB') };
}

export function gatePlaces(places: Places): GatePlace[] {
  const lines = wallLines(places);
  const found = WALLS.flatMap((name) => {
    const line = lines[name];
    const start = places.gateStart[name];
    const bay = (lengthOf(line) - start - places.gateEnd[name]) / KINDS.length;
    const [a, b] = WALL_SIDES[name];
    return KINDS.flatMap((kind, i) =>
      [0, 1].map((j): GatePlace => {
        const owner = (places.first[name] === a) === (j === 0) ? a : b;
        const guest = owner === a ? b : a;
        const { at, direction } = along(line, start + bay * (i + 0.5 + (j ? PAIR : -PAIR)));
        const normal: Point = [-direction[1], direction[0]];
        const towards = add(places.centre[guest], at, -1);
        const sign = normal[0] * towards[0] + normal[1] * towards[1] > 0 ? 1 : -1;
        const leads: Point = [normal[0] * sign, normal[1] * sign];
        return {
          id: gateNumber(owner, guest, kind),
          owner,
          guest,
          kind,
          at: add(at, leads, -places.stagger),
          leads,
        };
      }),
    );
  });
  return found.sort((x, y) => x.id - y.id);
}
