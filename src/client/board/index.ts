/** The board's door, for a dynamic import: Phaser comes with it. */
import type { ReadonlySignal } from '@preact/signals';
import type { Seat } from '../../game/seats.ts';
import type { Table } from '../app/table.ts';
import { Board, type BoardOptions } from './board.ts';
import type { Look } from './camera.ts';
import { addressSwitch } from './query.ts';
import type { BoardTarget } from './target.ts';
import { testHandle } from './testHandle.ts';

export type { BoardOptions } from './board.ts';
export type { Look } from './camera.ts';
export type { ShowReport } from './show.ts';
export { type BoardTarget, sameTarget, targetKey } from './target.ts';
export { orderedGates, targetsOf, targetsOfAction } from './targets.ts';

export interface BoardHandle {
  /** Resolves when the board is drawn for the first time; rejects if it cannot be. */
  readonly ready: Promise<void>;
  /** Points at things from outside, as a line of the log does; an empty list ends it. */
  highlight(targets: readonly BoardTarget[]): void;
  /** What is looked at. */
  readonly lookingAt: ReadonlySignal<Look>;
  /** Looks at one garden, or back from it; with `undefined` at the whole board. */
  focusGarden(seat: Seat | undefined): void;
  /** Looks closer by a factor above 1, from farther off below it. */
  zoomBy(factor: number): void;
  /** Shows the last market day once more. */
  replay(): void;
  endReplay(): void;
  /** Brings everything that moves on the board to its end. */
  settle(): void;
  /** Looks at the ribbons one by one; `onHover` tells which. */
  stepStream(by: 1 | -1): void;
  /** Fits the board to its host; its own observer does it too. */
  resize(): void;
  dispose(): void;
}

/** Puts the board into an element that has a size. It follows the table until `dispose`. */
export function mountBoard(host: HTMLElement, table: Table, options: BoardOptions): BoardHandle {
  const board = new Board(host, table, options);
  const testing = addressSwitch('test') !== undefined;
  if (testing) window.__board = testHandle(board);
  return {
    ready: board.ready,
    highlight: (targets) => board.highlight(targets),
    lookingAt: board.camera.lookingAt,
    zoomBy: (factor) => board.camera.zoomBy(factor),
    focusGarden: (seat) =>
      seat === undefined ? board.camera.showWhole() : board.camera.focusGarden(seat),
    replay: () => board.replay(),
    endReplay: () => board.endReplay(),
    settle: () => board.motion.finishAll(),
    stepStream: (by) => board.stepStream(by),
    resize: () => board.resize(),
    dispose: () => {
      if (testing) delete window.__board;
      board.dispose();
    },
  };
}
