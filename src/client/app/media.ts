/** A media query as a signal; false where the browser has no media queries. */
import { type ReadonlySignal, signal } from '@preact/signals';

export function mediaSignal(query: string): ReadonlySignal<boolean> {
  const list = typeof matchMedia === 'function' ? matchMedia(query) : undefined;
  const matches = signal(list?.matches ?? false);
  list?.addEventListener('change', (event) => {
    matches.value = event.matches;
  });
  return matches;
}
