/** The table's code, from its own chunk; asked for early so that Start does not wait for it. */
export const loadPlay = () => import('./PlayPage.tsx');

export function preloadPlay(): void {
  // What does not come now is asked for again, and reported, when the table opens.
  loadPlay().catch(() => undefined);
}
