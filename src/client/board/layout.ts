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
  /** Stone lanterns. */
  lanterns: readonly Point[];
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

/** CSS pixels of a board pixel below which the words of the desk's board cannot be read. */
const LEGIBLE = 0.6;

export const layoutOf = (name: LayoutName): BoardLayout => LAYOUTS[name];

/** CSS pixels of a board pixel when a whole layout is shown in a place of this size. */
const fitOf = ({ width, height }: BoardLayout, w: number, h: number): number =>
  Math.min(w / width, h / height);

/** The share of a place that a layout covers, 0..1. */
export function coverOf(name: LayoutName, width: number, height: number): number {
  const layout = layoutOf(name);
  const fit = fitOf(layout, width, height);
  return (layout.width * fit * layout.height * fit) / (width * height);
}

/** The layout for a place: the desk's where it can be read and the phone's would not fill it better. */
export function layoutNameFor(width: number, height: number): LayoutName {
  if (fitOf(layoutOf('desk'), width, height) < LEGIBLE) return 'phone';
  return coverOf('desk', width, height) >= coverOf('phone', width, height) ? 'desk' : 'phone';
}

/** Middle of a mini-program stall. */
export function slotAt(layout: BoardLayout, host: Seat, slots: number, index: number): Point {
  const [x, y] = layout.pavilions[host].mini;
  return [x + (index - (slots - 1) / 2) * layout.slot, y];
}
