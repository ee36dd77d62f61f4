/** The layout that the board reads: places, gates and sampled ways of one board, ids as in the rules. */

import { type Kind, MARKS, type Mark, SEAT_OF } from './companies.ts';
import { add, type Point, resample, spline } from './curve.ts';
import { type GatePlace, gateNumber, gatePlaces } from './gatePlaces.ts';
import { GATE_RADIUS } from './gates.ts';
import { squeeze } from './phone.ts';
import { DESK, type Places } from './places.ts';
import { SLOT } from './stalls.ts';
import { DESK_WAYS, type Independent, type Step } from './ways.ts';

const INDEPENDENTS: readonly Independent[] = ['PDD', 'MT', 'KS'];
/** First place of each kind among the 13 pulls (src/game/market.ts). */
const FIRST = { k: 1, c: 1, m: 4, v: 7, p: 10 } as const;
type Letter = keyof typeof FIRST;

const tenth = (n: number): number => Math.round(n * 10) / 10;
const bySeat = <T>(of: Record<Mark, T>): T[] => MARKS.map((mark) => of[mark]);

/** Id of a way: `<feed>:<pull>`, with `:ads` for the detour; feed 3 is the stall that sells ads. */
function wayId(name: string): { id: string; gate: number | undefined } {
  const from = name[0] ?? '';
  const letter = (name[2] ?? 'k') as Letter;
  const to = name.slice(3);
  const pull =
    FIRST[letter] +
    (letter === 'p' ? INDEPENDENTS.indexOf(to as Independent) : SEAT_OF[to as Mark]);
  const feed = from === 'S' ? 3 : SEAT_OF[from as Mark];
  const kind: Kind = letter === 'c' ? 'ads' : 'links';
  const through = from !== 'S' && letter !== 'p' && letter !== 'm' && from !== to;
  return {
    id: `${feed}:${pull}${letter === 'c' ? ':ads' : ''}`,
    gate: through ? gateNumber(from as Mark, to as Mark, kind) : undefined,
  };
}

function way(steps: readonly Step[], gate: GatePlace | undefined, radius: number): Point[] {
  const points = steps.flatMap((s): Point[] => {
    if (s !== 'gate') return [s];
    if (!gate) throw new Error('A way leads through a gate that it does not have');
    return [-2.1, 0, 2.1].map((k) => add(gate.at, gate.leads, k * radius));
  });
  return spline(points, 16);
}

/** Every way of a board by its id, through the places of its gates. */
export function waysOf(places: Places): { id: string; gate: number | undefined; line: Point[] }[] {
  const ways = places === DESK ? DESK_WAYS : squeeze(DESK_WAYS);
  const gates = gatePlaces(places);
  return Object.entries(ways).map(([name, steps]) => {
    const { id, gate } = wayId(name);
    const through = gate === undefined ? undefined : gates[gate];
    return { id, gate, line: way(steps, through, places.gateRadius) };
  });
}

export function boardLayout(places: Places): object {
  const { left, top, right, bottom } = places.page;
  const place = ([x, y]: Point): Point => [tenth(x + left), tenth(y + top)];
  const gates = gatePlaces(places);
  const sampled = waysOf(places).map(({ id, gate, line }) => {
    const points = resample(line, places === DESK ? 10 : 5).flatMap((p) => place(p));
    return [id, gate === undefined ? { points } : { points, gate }];
  });
  return {
    width: places.width + left + right,
    height: places.height + top + bottom,
    words: places.words,
    gateRadius: places.gateRadius,
    stagger: places.stagger,
    wallThickness: places.wallThickness,
    perShopper: places.perShopper,
    slot: tenth(SLOT * places.scale.pavilion),
    scale: {
      ...places.scale,
      gate: Math.round((places.gateRadius / GATE_RADIUS) * 1000) / 1000,
    },
    plaza: { centre: place(places.plaza.centre), radius: places.plaza.radius },
    gates: gates.map((g) => ({
      at: place(g.at),
      leads: [Math.round(g.leads[0] * 1000) / 1000, Math.round(g.leads[1] * 1000) / 1000],
    })),
    ponds: bySeat(places.pond).map(([x, y, ...r]) => [...place([x, y]), ...r.map(tenth)]),
    pavilions: bySeat(places.pavilions).map((set) =>
      Object.fromEntries(Object.entries(set).map(([k, v]) => [k, place(v)])),
    ),
    labelOffset: Object.fromEntries(
      Object.entries(places.labelOffset).map(([key, v]) => [
        `${SEAT_OF[key[0] as Mark]}:${key.slice(2)}`,
        v,
      ]),
    ),
    tablets: bySeat(places.tablets).map((p) => place(p)),
    stalls: places.stalls.map(place),
    lanterns: places.lanterns.map(([x, y]) => place([x, y])),
    banners: places.banners.map((b) => b.map(place)),
    coins: bySeat(places.coins).map((c) => c.map(place)),
    gardens: bySeat(places.centre).map(place),
    ways: Object.fromEntries(sampled),
  };
}
