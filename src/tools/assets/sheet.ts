/**
 * Every picture that the board puts together at run time: one frame each, with its box around the
 * origin, the scale group it belongs to, and the letters that the page's fonts add.
 */
import { KINDS, MARKS, type Mark, token } from './companies.ts';
import * as gate from './gates.ts';
import * as pavilion from './pavilions.ts';
import { type Pen, pen } from './pen.ts';
import * as sign from './signs.ts';
import * as stall from './stalls.ts';

/** What a frame's size follows on a given board: the layout holds one factor a group. */
export type ScaleGroup = 'pavilion' | 'gate' | 'stall' | 'lamp';

export interface Lettering {
  text: string;
  x: number;
  y: number;
  size: number;
  face: 'display' | 'sans';
  colour: string;
  /** Degrees. */
  turn?: number;
}

export interface Frame {
  box: [x: number, y: number, w: number, h: number];
  scale: ScaleGroup;
  svg: string;
  letters?: Lettering[];
}

const LEVELS = [1, 2, 3, 4, 5, 6] as const;
/** Treaties end in one of these months (scenarios have at most 12, a treaty may run one over). */
const TREATY_MONTHS = Array.from({ length: 12 }, (_, i) => i + 2);

/** Length of the cord between the rings of a pair, before scaling. */
const TIE = 13;

/** A lantern's light: two flat discs. */
const HALO = `<circle r="14" fill="${token('halo')}" fill-opacity=".22"/><circle r="9.5" fill="${token('halo')}" fill-opacity=".4"/>`;

/** Amplitude and wave of the hand that draws pavilions. */
const hand = (seed: number): Pen => pen(0.75, 14, seed);

function pavilionFrames(): Record<string, Frame> {
  const frames: Record<string, Frame> = {};
  const put = (id: string, half: number, b: pavilion.Building, foot = 5): void => {
    const top = Math.floor(b.top) - 4;
    frames[id] = { box: [-half, top, 2 * half, foot - top], scale: 'pavilion', svg: b.svg };
  };
  for (const level of LEVELS) {
    put(`feed:${level}`, 47, pavilion.feed(hand(3), level), 13);
    put(`wallet:${level}`, 37, pavilion.wallet(hand(5), level));
    for (const mark of MARKS) {
      put(`market:${mark}:${level}`, 55, pavilion.market(hand(7), level, mark));
      put(`ads:${mark}:${level}`, 27, pavilion.ads(hand(9), level, mark));
    }
    const half = (level * stall.SLOT) / 2 + 5;
    frames[`slots:${level}`] = {
      box: [-half, -2, 2 * half, 7],
      scale: 'pavilion',
      svg: stall.slotRow(hand(11), level),
    };
  }
  return frames;
}

function guestFrames(): Record<string, Frame> {
  const frames: Record<string, Frame> = {
    'slot:free': {
      box: [-13, -24, 26, 27],
      scale: 'pavilion',
      svg: stall.slot(hand(13), undefined),
    },
  };
  for (const mark of MARKS) {
    const letter = (x: number, y: number, size: number): Lettering => ({
      text: mark,
      x,
      y,
      size,
      face: 'display',
      colour: '#fff',
    });
    frames[`slot:${mark}`] = {
      box: [-13, -42, 28, 45],
      scale: 'pavilion',
      svg: stall.slot(hand(13), mark),
      letters: [letter(0.4, -30.1, 10.4)],
    };
    frames[`banner:${mark}`] = {
      box: [-3, -49, 22, 55],
      scale: 'pavilion',
      svg: stall.campaignBanner(hand(15), mark),
      letters: [letter(8.6, -30, 13)],
    };
  }
  return frames;
}

function plazaFrames(): Record<string, Frame> {
  const frames: Record<string, Frame> = {
    'share:free': { box: [-6, -6, 12, 12], scale: 'stall', svg: sign.shareToken(undefined) },
  };
  (['pdd', 'mt', 'ks'] as const).forEach((name, i) => {
    frames[`stall:${i}`] = {
      box: [-34, -43, 68, 60],
      scale: 'stall',
      svg: stall.plazaStall(hand(17 + i), i, token(name)),
    };
  });
  for (const mark of MARKS) {
    frames[`share:${mark}`] = { box: [-7, -7, 14, 14], scale: 'stall', svg: sign.shareToken(mark) };
  }
  return frames;
}

function gateFrames(thickness: number): Record<string, Frame> {
  const frames: Record<string, Frame> = {};
  const put = (id: string, half: number, svg: string, letters?: Lettering[]): void => {
    frames[id] = {
      box: [-half, -half, 2 * half, 2 * half],
      scale: 'gate',
      svg,
      ...(letters ? { letters } : {}),
    };
  };
  put('glow', 22, gate.glow());
  put('call', 30, gate.call());
  put('tie', 12, gate.tie(TIE));
  put('passage', 27, gate.passage(thickness));
  put('door:left', 14, gate.door('left'));
  put('door:right', 14, gate.door('right'));
  put('bar', 14, gate.bar());
  put('chosen', 23, gate.chosenRing());
  put('pick', 21, gate.pickRing());
  put('rope', 21, gate.rope());
  put('seal', 11, gate.seal());
  for (const month of TREATY_MONTHS) {
    const size = month > 9 ? 11 : 13.6;
    put(`knot:${month}`, 16, gate.knot(), [
      { text: String(month), x: 0, y: size * 0.34, size, face: 'display', colour: token('onwall') },
    ]);
  }
  for (const mark of MARKS) {
    put(`room:${mark}`, 16, gate.room(mark));
    put(`ring:${mark}`, 18, gate.ring(mark));
    put(`arrow:${mark}:open`, 9, gate.arrow(mark, true));
    put(`arrow:${mark}:shut`, 9, gate.arrow(mark, false));
    for (const kind of KINDS) {
      put(`badge:${mark}:${kind}`, 16, sign.badge(mark, kind, gate.GATE_RADIUS * 0.62));
    }
  }
  return frames;
}

function lampFrames(): Record<string, Frame> {
  const frames: Record<string, Frame> = {
    halo: { box: [-15, -15, 30, 30], scale: 'lamp', svg: HALO },
    coin: { box: [-6, -6, 12, 12], scale: 'lamp', svg: sign.coin(4.4) },
    dust: {
      box: [-5, -5, 10, 10],
      scale: 'lamp',
      svg: `<circle r="4" fill="${token('stone')}" stroke="${token('ink')}" stroke-width=".6" stroke-opacity=".5"/>`,
    },
  };
  for (const mark of MARKS as readonly Mark[]) {
    frames[`lantern:${mark}`] = { box: [-7, -10, 14, 20], scale: 'lamp', svg: sign.lantern(mark) };
  }
  return frames;
}

/** What frames refer to by id. */
export const SHEET_DEFS = '<defs></defs>';

export function sheetFrames(wallThickness: number): Record<string, Frame> {
  return {
    ...pavilionFrames(),
    ...guestFrames(),
    ...plazaFrames(),
    ...gateFrames(wallThickness),
    ...lampFrames(),
  };
}
