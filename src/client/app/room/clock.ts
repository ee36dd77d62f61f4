/** One tick for everything on a page that counts up or down, so that it counts together. */
import { type ReadonlySignal, signal } from '@preact/signals';
import { useEffect } from 'preact/hooks';

const now = signal(performance.now());
let watchers = 0;
let ticker: ReturnType<typeof setInterval> | undefined;

/** performance.now() of the last tick; ticks each second while a component uses it. */
export function useNow(): ReadonlySignal<number> {
  useEffect(() => {
    watchers++;
    now.value = performance.now();
    ticker ??= setInterval(() => {
      now.value = performance.now();
    }, 1000);
    return () => {
      watchers--;
      if (watchers > 0) return;
      clearInterval(ticker);
      ticker = undefined;
    };
  }, []);
  return now;
}

/** Milliseconds as minutes and seconds: 1:05. */
export function minutesAndSeconds(ms: number): string {
  const seconds = Math.floor(ms / 1000);
  return `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`;
}
