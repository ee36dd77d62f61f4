/** What browser tests can ask the board: the model as it is shown, never pixels. */
import type { Board } from './board.ts';
import type { FrameStatistics } from './frames.ts';
import { clearPlace, laneOf } from './lanes.ts';
import { coverOf, type Point } from './layout.ts';
import { ribbonWidth } from './ribbon.ts';
import { type BoardTarget, targetKey } from './target.ts';
import { toHost } from './viewport.ts';

export interface BoardReport {
  renderer: 'webgl' | 'canvas';
  /** Ink and dusk are multiplied over the ground, not laid on it. */
  blends: boolean;
  layout: 'desk' | 'phone';
  theme: 'day' | 'night';
  locale: string;
  gates: {
    owner: number;
    guest: number;
    kind: string;
    status: string;
    until: number;
    emphasis: string;
  }[];
  /** Names of everything that stands on the board: `market:0:3`, `slot:1:2:0:A`, `coin:2:1`. */
  standing: readonly string[];
  pairs: readonly (readonly [number, number])[];
  /** Gates that a treaty's cord ties together. */
  bonds: readonly (readonly [number, number])[];
  ribbons: { from: number; pull: number; way: string; count: number; width: number }[];
  idle: readonly number[];
  preview: { from: number; pull: number; before: number; after: number }[];
  /** Numbers written beside the ribbons, with what a draft would change them by. */
  tags: { from: number; count: number | undefined; change: number | undefined; stay: boolean }[];
  /** What the slips below the tablets say of a draft; empty without one. */
  slips: readonly string[];
  marks: { target: string; emphasis: string }[];
  /** What a click may pick. */
  pickable: string[];
  show:
    | {
        time: number;
        total: number;
        walking: number;
        /** What the counters at gates and goals show, by key. */
        counted: Readonly<Record<string, number>>;
        payments: readonly number[];
      }
    | undefined;
  /** The ribbons that are brought out. */
  spotted: readonly string[];
  /** The ribbons are of a market day that is still to come. */
  coming: boolean;
  zoom: number;
  /** The share of its place that the whole board covers. */
  cover: number;
}

export interface BoardTestHandle {
  ready: Promise<void>;
  report(): BoardReport;
  frames(): FrameStatistics;
  resetFrames(): void;
  /** Where to click for a target, in CSS pixels of the host. */
  placeOf(target: BoardTarget): { x: number; y: number };
}

declare global {
  interface Window {
    __board?: BoardTestHandle;
  }
}

function reportOf(board: Board): BoardReport {
  const { stage, ink, show, camera, marking } = board;
  if (!stage) throw new Error('The board is not drawn yet');
  const streams = show ? show.streams : ink.streams;
  return {
    renderer: board.renderer,
    blends: board.blends,
    layout: stage.art.layout,
    theme: stage.art.theme,
    locale: stage.art.locale,
    gates: stage.gates.map(({ gate, shown, emphasis }) => ({
      owner: gate.owner,
      guest: gate.guest,
      kind: gate.kind,
      status: shown.status,
      until: shown.until,
      emphasis,
    })),
    standing: stage.gardens.names,
    pairs: board.model.pairs,
    bonds: stage.bonds,
    ribbons: streams.map((s) => ({
      from: s.from,
      pull: s.pull,
      way: s.way,
      count: s.count,
      width: ribbonWidth(s.count, stage.art.board.perShopper),
    })),
    idle: ink.idle,
    preview: ink.changes.map(({ stream, before, after }) => ({
      from: stream.from,
      pull: stream.pull,
      before,
      after,
    })),
    tags: stage.tags.map(({ from, count, change, stay }) => ({
      from,
      count,
      change,
      stay: stay === true,
    })),
    slips: stage.slips?.map(({ text }) => text) ?? [],
    marks: marking.marks.map((m) => ({ target: targetKey(m.target), emphasis: m.emphasis })),
    pickable: marking.pickable.map(targetKey),
    show: show && {
      time: show.time,
      total: show.timeline.total,
      walking: show.walking,
      counted: show.counted,
      payments: show.report.payments,
    },
    spotted: board.spotted.map(targetKey),
    coming: ink.coming,
    zoom: camera.viewport.zoom,
    cover: coverOf(camera.layoutName, camera.viewport.host.width, camera.viewport.host.height),
  };
}

function placeOnBoard(board: Board, target: BoardTarget): Point {
  const { layout } = board.camera;
  const lift = 8 * layout.scale.pavilion;
  switch (target.type) {
    case 'gate': {
      const view = board.stage?.gates.find(
        ({ gate }) =>
          gate.owner === target.owner && gate.guest === target.guest && gate.kind === target.kind,
      );
      return layout.gates[view?.gate.id ?? 0]?.at ?? [0, 0];
    }
    case 'district': {
      const [x, y] = layout.pavilions[target.seat][target.district];
      return [x, y - lift];
    }
    case 'slots': {
      const [x, y] = layout.pavilions[target.host].mini;
      return [x, y - lift];
    }
    case 'feed': {
      if (target.feed === 3) return layout.banners[3]?.[0] ?? [0, 0];
      const [x, y, rx, ry] = layout.ponds[target.feed];
      return [x - rx * 0.5, y + ry * 0.5];
    }
    case 'independent':
      return layout.stalls[target.independent];
    case 'garden':
      return layout.tablets[target.seat];
    case 'coins':
      return layout.coins[target.seat][0] ?? [0, 0];
    case 'stream': {
      const lane = laneOf(board.lanes, target);
      return lane ? clearPlace(board.lanes, lane) : [0, 0];
    }
  }
}

export function testHandle(board: Board): BoardTestHandle {
  return {
    ready: board.ready,
    report: () => reportOf(board),
    frames: () => board.meter.statistics(),
    resetFrames: () => board.meter.reset(),
    placeOf: (target) => {
      const [x, y] = toHost(board.camera.viewport, placeOnBoard(board, target));
      return { x, y };
    },
  };
}
