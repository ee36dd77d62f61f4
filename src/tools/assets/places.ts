/**
 * Where everything stands on the desktop's board, in its pixels (904 x 726): the settled
 * composition of the concept drawing, with places added for what that drawing did not show.
 */

import type { Kind, Mark } from './companies.ts';
import type { Point } from './curve.ts';
import type { Ellipse } from './garden.ts';

export type WallName = 'AT' | 'TB' | 'AB';
export type DistrictName = 'feed' | 'ads' | 'mini' | 'market' | 'wallet';
/** A place with a scale of its own. */
export type Scaled = readonly [x: number, y: number, scale: number, form?: number];

export interface Places {
  width: number;
  height: number;
  /** Margins round the plan: sky and mount above, silk and rods at the sides. */
  page: { left: number; top: number; right: number; bottom: number };
  /** Where the hills stand on the ground. */
  horizon: number;
  /** Factors against the desktop's drawing: line work, pavilions, stalls, tags, lamps, tablets. */
  scale: {
    line: number;
    pavilion: number;
    stall: number;
    tag: number;
    lamp: number;
    title: number;
  };
  /** Districts are labelled with words, not only with their level. */
  words: boolean;
  plaza: { centre: Point; radius: number };
  wallThickness: number;
  gateRadius: number;
  /** How far the gates of a pair step aside across the wall. */
  stagger: number;
  /** Width of a ribbon for one shopper. */
  perShopper: number;
  fibres: number;
  walls: Record<WallName, Point[]>;
  /** The company whose gate of each pair comes first from the plaza. */
  first: Record<WallName, Mark>;
  gateStart: Record<WallName, number>;
  gateEnd: Record<WallName, number>;
  outline: Record<Mark, Point[]>;
  centre: Record<Mark, Point>;
  outer: { north: Point[]; south: Point[] };
  pond: Record<Mark, Ellipse>;
  pavilions: Record<Mark, Record<DistrictName, Point>>;
  /** Label offset from the usual place below the pavilion. */
  labelOffset: Partial<Record<`${Mark}:${DistrictName}`, Point>>;
  tablets: Record<Mark, Point>;
  stalls: [Point, Point, Point];
  /** Where banners of campaigns stand at each feed (3: the independent that sells ads). */
  banners: [Point[], Point[], Point[], Point[]];
  coins: Record<Mark, Point[]>;
  plants: Record<Mark, Scaled[]>;
  rocks: Scaled[];
  lanterns: Scaled[];
  bridges: Point[][];
  boats: Scaled[];
}

const W = 904;
const CX = 452;
const CY = 302;
const mirror = ([x, y]: Point): Point => [W - x, y];
const mirrorScaled = ([x, y, s, form = 0]: Scaled): Scaled => [W - x, y, s, form];

const AT: Point[] = [
  [368, 274],
  [262, 250],
  [140, 206],
  [12, 176],
];
const AB: Point[] = [
  [CX, 384],
  [CX + 5, 480],
  [CX - 5, 590],
  [CX, 711],
];

const gardenA = (bend: number): Point[] => [
  [12, 178],
  [140, 208],
  [262, 252],
  [368, 276],
  [CX - 44, 380],
  [CX, 392],
  [CX + bend, 480],
  [CX - bend, 590],
  [CX, 711],
  [230, 715],
  [16, 709],
  [10, 440],
];
const plantsA: Scaled[] = [
  [38, 262, 1.05, 0],
  [64, 278, 0.9, 1],
  [52, 284, 0.8, 2],
  [166, 330, 1.05, 0],
  [186, 342, 0.9, 2],
  [34, 690, 1.25, 0],
  [62, 698, 1, 1],
  [84, 702, 0.85, 2],
  [402, 696, 1.1, 0],
  [380, 702, 0.9, 2],
  [396, 508, 1.05, 0],
  [380, 516, 0.85, 2],
  [30, 498, 1, 1],
  [44, 506, 0.8, 2],
  [396, 640, 0.9, 1],
  [150, 294, 0.8, 1],
  [30, 400, 1, 0],
  [150, 690, 0.8, 2],
  [300, 700, 0.8, 2],
];

const LANTERNS_A: Scaled[] = [
  [206, 452, 1],
  [334, 500, 1],
  [296, 668, 1],
  [120, 384, 0.9],
];

export const DESK: Places = {
  width: W,
  height: 726,
  page: { left: 24, top: 24, right: 24, bottom: 6 },
  horizon: 36,
  scale: { line: 1, pavilion: 1.14, stall: 0.98, tag: 1, lamp: 1, title: 1 },
  words: true,
  plaza: { centre: [CX, CY], radius: 83 },
  wallThickness: 37,
  gateRadius: 14.6,
  stagger: 0,
  perShopper: 2.5,
  fibres: 260,
  walls: { AT, TB: AT.map(mirror), AB },
  first: { AT: 'T', TB: 'T', AB: 'B' },
  gateStart: { AT: 15, TB: 15, AB: 11 },
  gateEnd: { AT: 15, TB: 15, AB: 19 },
  centre: { A: [225, 470], T: [452, 140], B: [679, 470] },
  outline: {
    T: [
      [10, 42],
      [230, 34],
      [452, 38],
      [674, 34],
      [894, 42],
      [892, 176],
      [764, 206],
      [642, 250],
      [536, 274],
      [CX, 222],
      [368, 274],
      [262, 250],
      [140, 206],
      [12, 176],
    ],
    A: gardenA(4),
    B: gardenA(-4).map(mirror),
  },
  outer: {
    north: [
      [12, 182],
      [9, 100],
      [12, 45],
      [230, 37],
      [452, 41],
      [674, 37],
      [892, 45],
      [895, 100],
      [892, 182],
    ],
    south: [
      [11, 176],
      [9, 430],
      [14, 711],
      [230, 715],
      [452, 712],
      [674, 715],
      [890, 711],
      [895, 430],
      [893, 176],
    ],
  },
  pond: { T: [452, 150, 104, 46], A: [136, 566, 82, 46], B: [764, 570, 100, 58] },
  pavilions: {
    T: {
      feed: [452, 138],
      ads: [808, 122],
      mini: [236, 144],
      market: [668, 144],
      wallet: [90, 127],
    },
    A: {
      feed: [124, 556],
      ads: [84, 346],
      mini: [228, 664],
      market: [262, 404],
      wallet: [342, 616],
    },
    B: {
      feed: [780, 556],
      ads: [820, 346],
      mini: [678, 668],
      market: [642, 404],
      wallet: [562, 616],
    },
  },
  labelOffset: { 'T:mini': [0, 12] },
  tablets: { T: [330, 80], A: [110, 446], B: [800, 424] },
  stalls: [
    [CX - 46, CY + 19],
    [CX + 46, CY + 19],
    [CX, CY - 39],
  ],
  banners: [
    [
      [58, 556],
      [83, 546],
      [194, 548],
    ],
    [
      [364, 152],
      [390, 142],
      [512, 138],
    ],
    [
      [824, 546],
      [850, 556],
      [722, 544],
    ],
    [
      [478, 262],
      [492, 270],
      [412, 262],
    ],
  ],
  coins: {
    A: [
      [372, 606],
      [380, 611],
      [388, 607],
      [384, 602],
      [376, 600],
      [392, 612],
      [366, 611],
      [380, 597],
    ],
    T: [
      [122, 131],
      [130, 126],
      [138, 130],
      [134, 122],
      [146, 132],
      [126, 120],
      [142, 124],
      [151, 127],
    ],
    B: [
      [532, 606],
      [524, 611],
      [516, 607],
      [520, 602],
      [528, 600],
      [512, 612],
      [538, 611],
      [524, 597],
    ],
  },
  plants: {
    A: plantsA,
    T: [
      [34, 104, 1, 0],
      [50, 112, 0.9, 1],
      [152, 104, 0.95, 0],
      [172, 108, 0.8, 1],
      [572, 128, 1, 2],
      [334, 128, 0.9, 2],
      [746, 100, 1, 0],
      [730, 106, 0.8, 1],
      [872, 112, 1, 0],
      [856, 118, 0.8, 1],
      [592, 84, 0.7, 1],
      [30, 168, 0.7, 1],
    ],
    B: plantsA.map(mirrorScaled),
  },
  rocks: [
    [46, 610, 1.1],
    [64, 618, 0.7],
    [868, 594, 1.15],
    [852, 606, 0.6],
    [556, 138, 0.9],
    [204, 376, 0.7],
    [702, 378, 0.9],
    [326, 168, 0.6],
    [24, 556, 0.8],
    [884, 540, 0.7],
  ],
  lanterns: [
    ...LANTERNS_A,
    ...LANTERNS_A.map(mirrorScaled),
    [262, 92, 0.9],
    [600, 170, 0.9],
    [300, 182, 0.9],
  ],
  bridges: [
    [
      [505, 178],
      [523, 169],
      [534, 177],
      [555, 166],
    ],
  ],
  boats: [
    [404, 158, 0.8],
    [716, 598, 0.95],
  ],
};

/** Order of the kinds from the plaza outward is that of `KINDS` on every wall. */
export const WALL_SIDES: Readonly<Record<WallName, readonly [Mark, Mark]>> = {
  AT: ['A', 'T'],
  TB: ['T', 'B'],
  AB: ['A', 'B'],
};

export type GateName = `${Kind}:${Mark}${Mark}`;
