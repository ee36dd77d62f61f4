/** Short movements: what runs now, moved on by the frame, ended at once when somebody skips. */
export type Ease = (t: number) => number;
export const easeOut: Ease = (t) => 1 - (1 - t) ** 3;
export const easeInOut: Ease = (t) => (t < 0.5 ? 4 * t * t * t : 1 - (-2 * t + 2) ** 3 / 2);

interface Movement {
  duration: number;
  elapsed: number;
  /** Called with 0..1, and once with exactly 1 at the end. */
  step(t: number): void;
}

export class Motion {
  private readonly running = new Map<string, Movement>();

  /** Starts a movement of `duration` ms; one with the same name that still runs ends at once. */
  run(name: string, duration: number, step: (t: number) => void): void {
    this.finish(name);
    if (duration <= 0) {
      step(1);
      return;
    }
    step(0);
    this.running.set(name, { duration, elapsed: 0, step });
  }

  /** Moves everything on by `delta` ms. */
  advance(delta: number): void {
    for (const [name, m] of this.running) {
      m.elapsed += delta;
      if (m.elapsed >= m.duration) this.finish(name);
      else m.step(m.elapsed / m.duration);
    }
  }

  finish(name: string): void {
    const m = this.running.get(name);
    if (!m) return;
    this.running.delete(name);
    m.step(1);
  }

  finishAll(): void {
    for (const name of [...this.running.keys()]) this.finish(name);
  }

  /** Drops everything without a last step: the things moved are gone. */
  clear(): void {
    this.running.clear();
  }

  get busy(): boolean {
    return this.running.size > 0;
  }
}
