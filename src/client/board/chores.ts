/** Painting that need not be done at once: a little of it each frame, so that nothing stands still. */

/** How long a frame may paint before the rest waits for the next, in ms. */
const BUDGET = 6;

export class Chores {
  private readonly waiting = new Map<string, () => void>();

  /** Puts off a chore; one of the same name that still waits is dropped. */
  add(name: string, chore: () => void): void {
    this.waiting.delete(name);
    this.waiting.set(name, chore);
  }

  /** Does at least one chore, and more while there is time. True if any was done. */
  work(now: () => number = () => performance.now()): boolean {
    if (this.waiting.size === 0) return false;
    const begun = now();
    for (const [name, chore] of this.waiting) {
      this.waiting.delete(name);
      chore();
      if (now() - begun >= BUDGET) break;
    }
    return true;
  }

  /** Does everything that waits. */
  finish(): void {
    while (this.work());
  }
}
