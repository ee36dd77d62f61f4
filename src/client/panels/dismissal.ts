/** How what lies open over a page is closed again: by a press elsewhere, or by Escape. */
import { useEffect, useRef } from 'preact/hooks';

/**
 * While `open`: a press on anything that is not `inside` closes it, and so does Escape, which then
 * means nothing else on the page.
 */
export function useDismissal(
  open: boolean,
  inside: (node: Node) => boolean,
  close: (by: 'press' | 'escape') => void,
): void {
  const latest = useRef({ inside, close });
  latest.current = { inside, close };
  useEffect(() => {
    if (!open) return undefined;
    const onPress = (event: Event): void => {
      const { target } = event;
      if (target instanceof Node && !latest.current.inside(target)) latest.current.close('press');
    };
    const onKey = (event: KeyboardEvent): void => {
      if (event.key !== 'Escape') return;
      event.preventDefault();
      event.stopPropagation();
      latest.current.close('escape');
    };
    document.addEventListener('pointerdown', onPress);
    // Before anything else on the page for which Escape has a meaning.
    window.addEventListener('keydown', onKey, true);
    return () => {
      document.removeEventListener('pointerdown', onPress);
      window.removeEventListener('keydown', onKey, true);
    };
  }, [open]);
}
