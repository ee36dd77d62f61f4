/** The phone's board: the same drawing through one affine map, with smaller pavilions. */
import type { Point } from './curve.ts';
import { DESK, type Places } from './places.ts';

const WIDTH = 390;
const HEIGHT = 420;
const KX = WIDTH / DESK.width;
const KY = HEIGHT / DESK.height;

function isPlace(v: readonly unknown[]): v is readonly number[] {
  return typeof v[0] === 'number';
}

/** Maps every place inside any nesting; third and later numbers of a place stay as they are. */
export function squeeze<T>(value: T): T {
  const map = (v: unknown): unknown => {
    if (Array.isArray(v)) {
      const list: readonly unknown[] = v;
      if (!isPlace(list)) return list.map(map);
      const [x = 0, y = 0, ...rest] = list;
      return [x * KX, y * KY, ...rest];
    }
    if (v !== null && typeof v === 'object') {
      return Object.fromEntries(Object.entries(v).map(([k, x]) => [k, map(x)]));
    }
    return v;
  };
  return map(value) as T;
}

const { AT, TB, AB } = squeeze(DESK.walls);
const pond = squeeze(DESK.pond);
for (const mark of ['A', 'T', 'B'] as const) {
  const [x, y, rx, ry] = pond[mark];
  pond[mark] = [x, y, rx * 0.52, ry * 0.56];
}
const raise = (p: Point | undefined, y: number): Point => [p?.[0] ?? 0, y];

export const PHONE: Places = {
  ...DESK,
  width: WIDTH,
  height: HEIGHT,
  page: { left: 0, top: 10, right: 0, bottom: 2 },
  horizon: 22,
  scale: { line: 0.55, pavilion: 0.6, stall: 0.6, tag: 0.74, lamp: 0.6, title: 0.6 },
  words: false,
  plaza: { centre: squeeze(DESK.plaza.centre), radius: 42 },
  wallThickness: 25,
  gateRadius: 9.8,
  stagger: 7.2,
  perShopper: 1.3,
  fibres: 110,
  walls: { AT, TB, AB: [raise(AB[0], 221), ...AB.slice(1, 3), raise(AB[3], 414)] },
  gateStart: { AT: 9, TB: 9, AB: 8 },
  gateEnd: { AT: 5, TB: 5, AB: 4 },
  outline: squeeze(DESK.outline),
  centre: squeeze(DESK.centre),
  outer: squeeze(DESK.outer),
  pond,
  pavilions: squeeze(DESK.pavilions),
  labelOffset: { 'T:wallet': [25, -24], 'T:ads': [-25, -26], 'T:mini': [0, 2] },
  tablets: { A: [50, 253], T: [140, 43], B: [335, 263] },
  stalls: [
    [174, 195],
    [216, 195],
    [195, 165],
  ],
  banners: squeeze(DESK.banners),
  coins: squeeze(DESK.coins),
  plants: squeeze(DESK.plants),
  rocks: squeeze(DESK.rocks),
  lanterns: squeeze(DESK.lanterns),
  bridges: squeeze(DESK.bridges),
  boats: squeeze(DESK.boats),
};
