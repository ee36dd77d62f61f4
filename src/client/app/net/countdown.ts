/** A clock that counts down from what the host said was left, whatever the wall clock says. */
import { type ReadonlySignal, signal } from '@preact/signals';

/** Milliseconds between two looks. */
const TICK = 250;

export class Countdown {
  readonly #left = signal<number | undefined>(undefined);
  #ends = 0;
  #ticker: ReturnType<typeof setInterval> | undefined;

  /** Milliseconds left, never below 0; undefined while nothing is counted. */
  get left(): ReadonlySignal<number | undefined> {
    return this.#left;
  }

  /** `stopped`: it stands still there, as while the table is paused. */
  set(ms: number | undefined, stopped = false): void {
    clearInterval(this.#ticker);
    this.#left.value = ms === undefined ? undefined : Math.max(0, ms);
    if (ms === undefined || stopped) return;
    this.#ends = performance.now() + ms;
    this.#ticker = setInterval(() => {
      this.#left.value = Math.max(0, this.#ends - performance.now());
      if (this.#left.value === 0) clearInterval(this.#ticker);
    }, TICK);
  }

  stop(): void {
    clearInterval(this.#ticker);
  }
}
