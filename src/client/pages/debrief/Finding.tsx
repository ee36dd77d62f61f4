import type { ComponentChildren } from 'preact';

/** What a slide says of this class, in a sentence: its title. */
export function Finding({ children }: { children: ComponentChildren }) {
  return <h1 class="debrief-finding">{children}</h1>;
}
