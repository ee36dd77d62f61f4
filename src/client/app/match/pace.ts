/** How long things are shown, in milliseconds, at each speed of the opponents. */
import type { GameEvent } from '../../../game/events.ts';
import type { Speed } from '../table.ts';

interface Pace {
  /** Before an opponent decides; in this time a decision of one's own can be taken back. */
  before: number;
  /** How long a plain sentence on an opponent's move is shown; see `showTime`. */
  show: number;
}

/** `step` waits for the person instead. */
const PACE: Readonly<Record<Speed, Pace>> = {
  slow: { before: 1800, show: 3000 },
  normal: { before: 1000, show: 1800 },
  fast: { before: 200, show: 350 },
  step: { before: Number.POSITIVE_INFINITY, show: Number.POSITIVE_INFINITY },
};

/** How long something waits at a speed; asked again when the speed changes. */
export type TimeAt = (speed: Speed) => number;

/** Before an opponent decides. `pressed`: the person has just gone on, and no other sign is needed. */
export function thinkingTime(pressed: boolean): TimeAt {
  return (speed) => (pressed && speed === 'step' ? 0 : PACE[speed].before);
}

/** The most that one thing is shown for, in plain sentences. */
const LONGEST = 3.5;

/** How long a move is shown, by what there is to read about it. */
export function showTime(events: readonly GameEvent[]): TimeAt {
  const sentences = events.reduce((sum, event) => sum + weightOf(event), 0);
  return (speed) => PACE[speed].show * Math.min(LONGEST, Math.max(1, sentences));
}

/** How much there is to read about an event, a plain sentence being 1. */
function weightOf(event: GameEvent): number {
  switch (event.type) {
    case 'acted':
      // The gate's own event says it.
      return event.action.type === 'open' || event.action.type === 'block' ? 0 : 1;
    case 'monthEnded':
      return 0;
    case 'monthBegan':
    case 'treatyOffered':
    case 'awardsGiven':
      return 1.7;
    case 'marketDay':
      return 1.5;
    default:
      return 1;
  }
}

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

  /** What is being waited for comes after `ms` from now, if it would not come sooner. */
  atMost(ms: number, paused: boolean): void {
    const passed = this.timer === undefined ? 0 : performance.now() - this.started;
    if (this.left - passed > ms) this.restart(ms, paused);
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
