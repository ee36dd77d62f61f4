/** A market day shown by its result alone: for a moment, and for as long as the game is paused. */
import { effect, type ReadonlySignal } from '@preact/signals';

/** Calls `done` after `ms` without a pause; the function returned calls it off. */
export function holdStill(
  ms: number,
  paused: ReadonlySignal<boolean>,
  done: () => void,
): () => void {
  return effect(() => {
    if (paused.value) return undefined;
    const timer = setTimeout(done, ms);
    return () => clearTimeout(timer);
  });
}
