/** Where everything stands: the desktop's and the phone's board, drawn by `npm run assets`. */
import layouts from '../../../assets/board/layout.json';
import type { District, Seat, Triple } from '../../game/seats.ts';

export type Point = readonly [x: number, y: number];

export interface Way {
  /** x and y in turn, at even distances. */
  points: readonly number[];
  /** The gate that it passes. */
  gate?: number;
}

/** All lengths in board pixels. */
export interface BoardLayout {
  width: number;
  height: number;
  /** Districts are labelled with words, not only with their level. */
  words: boolean;
  gateRadius: number;
  /** How far a gate stands off the wall's middle, towards its owner. */
  stagger: number;
  wallThickness: number;
  /** Width of a ribbon for one shopper. */
  perShopper: number;
  /** Distance of mini-program stalls. */
  slot: number;
  scale: Record<'line' | 'pavilion' | 'stall' | 'tag' | 'lamp' | 'title' | 'gate', number>;
  plaza: { centre: Point; radius: number };
  /** By gate id; `leads` points from the owner's garden into the guest's. */
  gates: readonly { at: Point; leads: Point }[];
  ponds: Triple<readonly [x: number, y: number, rx: number, ry: number]>;
  pavilions: Triple<Record<District, Point>>;
  labelOffset: Partial<Record<`${Seat}:${District}`, Point>>;
  tablets: Triple<Point>;
  stalls: Triple<Point>;
  /** By feed; 3 is the independent that sells ads. */
  banners: readonly (readonly Point[])[];
  coins: Triple<readonly Point[]>;
  gardens: Triple<Point>;
  /** By `<feed>:<pull>`, with `:ads` for the detour through the Ads gate. */
  ways: Readonly<Record<string, Way>>;
}

export type LayoutName = 'desk' | 'phone';

// The file is written by our own tool, whose output a test checks against this type.
const LAYOUTS = layouts as unknown as Readonly<Record<LayoutName, BoardLayout>>;

/** Narrower than this, in CSS pixels, the phone's board is shown. */
const PHONE_WIDTH = 560;

export const layoutNameFor = (width: number): LayoutName =>
  width < PHONE_WIDTH ? 'phone' : 'desk';

export const layoutOf = (name: LayoutName): BoardLayout => LAYOUTS[name];

/** Middle of a mini-program stall. */
export function slotAt(layout: BoardLayout, host: Seat, slots: number, index: number): Point {
  const [x, y] = layout.pavilions[host].mini;
  return [x + (index - (slots - 1) / 2) * layout.slot, y];
}
