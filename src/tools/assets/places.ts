/**
 * Where everything stands on the desktop's board, in its pixels (904 x 716): the settled
 * composition of the concept drawing, with places added for what that drawing did not show.
 */

import type { Kind, Mark } from './companies.ts';
import type { Point } from './curve.ts';
import type { Ellipse } from './garden.ts';

export type WallName = 'AT' | 'TB' | 'AB';
export type DistrictName = 'feed' | 'ads' | 'mini' | 'market' | 'wallet';
/** A place with a scale of its own. */
export type Scaled = readonly [x: number, y: number, scale: number];

export interface Places {
  width: number;
  height: number;
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
  hills: readonly [y: number, height: number, k: number, opacity: number][];
  walls: Record<WallName, Point[]>;
  /** The company whose gate of each pair comes first from the plaza. */
  first: Record<WallName, Mark>;
  gateStart: Record<WallName, number>;
  gateEnd: Record<WallName, number>;
  outline: Record<Mark, Point[]>;
  centre: Record<Mark, Point>;
  outer: { north: Point[]; south: Point[] };
  paths: Record<Mark, Point[][]>;
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
  bridges: Point[][];
  boats: Scaled[];
}

const W = 904;
const CX = 452;
const CY = 302;
const mirror = ([x, y]: Point): Point => [W - x, y];
const mirrorScaled = ([x, y, s]: Scaled): Scaled => [W - x, y, s];

const AT: Point[] = [
  [368, 274],
  [262, 250],
  [140, 206],
  [12, 176],
];
const AB: Point[] = [
  [CX, 387],
  [CX + 5, 480],
  [CX - 5, 590],
  [CX, 702],
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
  [CX, 702],
  [230, 706],
  [16, 700],
  [10, 440],
];
const pathsA: Point[][] = [
  [
    [150, 600],
    [230, 500],
    [285, 412],
    [390, 350],
  ],
  [
    [285, 412],
    [160, 360],
    [90, 352],
  ],
  [
    [160, 620],
    [250, 650],
    [330, 655],
  ],
];
const plantsA: Scaled[] = [
  [40, 262, 0.9],
  [190, 330, 0.9],
  [60, 692, 1.1],
  [374, 694, 0.9],
  [372, 520, 0.8],
  [30, 520, 0.8],
  [150, 300, 0.62],
  [404, 566, 0.6],
];

export const DESK: Places = {
  width: W,
  height: 716,
  scale: { line: 1, pavilion: 1.14, stall: 0.98, tag: 1, lamp: 1, title: 1 },
  words: true,
  plaza: { centre: [CX, CY], radius: 86 },
  wallThickness: 37,
  gateRadius: 14.6,
  stagger: 0,
  perShopper: 2.5,
  fibres: 420,
  hills: [
    [46, 56, 1, 0.8],
    [50, 40, 1.6, 0.9],
  ],
  walls: { AT, TB: AT.map(mirror), AB },
  first: { AT: 'T', TB: 'T', AB: 'B' },
  gateStart: { AT: 20, TB: 20, AB: 14 },
  gateEnd: { AT: 12, TB: 12, AB: 15 },
  centre: { A: [225, 470], T: [452, 140], B: [679, 470] },
  outline: {
    T: [
      [10, 34],
      [230, 24],
      [452, 28],
      [674, 24],
      [894, 34],
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
      [12, 36],
      [230, 27],
      [452, 31],
      [674, 27],
      [892, 36],
      [895, 100],
      [892, 182],
    ],
    south: [
      [11, 176],
      [9, 430],
      [14, 702],
      [230, 706],
      [452, 703],
      [674, 706],
      [890, 702],
      [895, 430],
      [893, 176],
    ],
  },
  paths: {
    T: [
      [
        [110, 140],
        [250, 172],
        [350, 190],
        [452, 215],
      ],
      [
        [800, 130],
        [690, 168],
        [560, 190],
        [452, 215],
      ],
      [
        [452, 225],
        [452, 180],
      ],
    ],
    A: pathsA,
    B: pathsA.map((p) => p.map(mirror)),
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
  tablets: { T: [330, 70], A: [110, 458], B: [796, 450] },
  stalls: [
    [CX - 42, CY + 22],
    [CX + 42, CY + 22],
    [CX, CY - 36],
  ],
  banners: [
    [
      [60, 552],
      [78, 546],
      [194, 548],
    ],
    [
      [372, 150],
      [392, 140],
      [508, 138],
    ],
    [
      [826, 548],
      [846, 556],
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
      [34, 104, 0.9],
      [152, 104, 0.9],
      [556, 92, 1],
      [748, 100, 0.9],
      [872, 112, 0.9],
      [180, 90, 0.7],
      [722, 86, 0.6],
      [592, 84, 0.62],
    ],
    B: plantsA.map(mirrorScaled),
  },
  rocks: [
    [52, 606, 0.9],
    [866, 590, 1],
    [556, 132, 0.75],
    [196, 372, 0.7],
    [715, 372, 0.7],
    [404, 470, 0.5],
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
