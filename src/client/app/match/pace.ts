/** How long things are shown, in milliseconds, at each speed of the opponents. */
import type { Speed } from '../table.ts';

export interface Pace {
  /** Before an opponent decides; in this time a decision of one's own can be taken back. */
  before: number;
  /** How long an opponent's move, or a new edict, is shown. */
  show: number;
}

/** `step` waits for the person instead. */
export const PACE: Readonly<Record<Speed, Pace>> = {
  slow: { before: 1800, show: 2600 },
  normal: { before: 1100, show: 1400 },
  fast: { before: 200, show: 350 },
  step: { before: Number.POSITIVE_INFINITY, show: 0 },
};

/** A wait that can be cut short or called off, and stands still while the game is paused. */
export class Wait {
  private timer: ReturnType<typeof setTimeout> | undefined;
  private done: (() => void) | undefined;
  private left = 0;
  private started = 0;

  /** Calls `done` after `ms`, or only when `finish` is called where ms is infinite. */
  start(ms: number, paused: boolean, done: () => void): void {
    this.cancel();
    this.done = done;
    this.left = ms;
    if (!paused) this.resume();
  }

  /** What is being waited for now comes after `ms` from now. */
  restart(ms: number, paused: boolean): void {
    const { done } = this;
    if (done) this.start(ms, paused, done);
  }

  pause(): void {
    if (this.timer === undefined) return;
    clearTimeout(this.timer);
    this.timer = undefined;
    this.left -= performance.now() - this.started;
  }

  resume(): void {
    if (!this.done || this.timer !== undefined || this.left === Number.POSITIVE_INFINITY) return;
    this.started = performance.now();
    this.timer = setTimeout(() => this.finish(), Math.max(0, this.left));
  }

  finish(): void {
    const { done } = this;
    this.cancel();
    done?.();
  }

  cancel(): void {
    clearTimeout(this.timer);
    this.timer = undefined;
    this.done = undefined;
  }
}
