/**
 * The clock of the decision that a table awaits. Times are milliseconds by this process's clock,
 * which only ever measures how long ago something was; pages are told what is left, never when.
 */

/** For watching the market day and reading the next card before a new month's first decision. */
export const MONTH_ALLOWANCE = 15_000;

export class DecisionClock {
  private readonly now: () => number;
  private began: number;
  private allowance = MONTH_ALLOWANCE;
  /** What had passed when the table was paused. */
  private stoppedAfter: number | undefined;

  constructor(now: () => number) {
    this.now = now;
    this.began = now();
  }

  /** A new decision is awaited; the first one of a month is given more time. */
  restart(newMonth: boolean): void {
    this.began = this.now();
    this.allowance = newMonth ? MONTH_ALLOWANCE : 0;
    if (this.stoppedAfter !== undefined) this.stoppedAfter = 0;
  }

  /** Gives the decision that is awaited more time. */
  extend(ms: number): void {
    this.allowance += ms;
  }

  pause(): void {
    this.stoppedAfter ??= this.now() - this.began;
  }

  resume(): void {
    if (this.stoppedAfter === undefined) return;
    this.began = this.now() - this.stoppedAfter;
    this.stoppedAfter = undefined;
  }

  /** How long the decision has been awaited. */
  get waited(): number {
    return this.stoppedAfter ?? this.now() - this.began;
  }

  /** What is left of so many seconds for a decision; undefined without a limit. */
  left(seconds: number): number | undefined {
    if (seconds === 0) return undefined;
    return Math.max(0, seconds * 1_000 + this.allowance - this.waited);
  }
}
