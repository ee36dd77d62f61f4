import type { RefObject } from 'preact';
import { useEffect } from 'preact/hooks';

/**
 * While an element fills the screen, everything beside it is out of reach of pointer, keyboard and
 * screen readers, and Escape leads back.
 */
export function useLarge(
  ref: RefObject<HTMLElement | null>,
  large: boolean,
  leave: () => void,
): void {
  useEffect(() => {
    const element = ref.current;
    if (!large || !element) return undefined;
    const hidden: HTMLElement[] = [];
    for (let at = element; at.parentElement && at !== document.body; at = at.parentElement) {
      for (const sibling of at.parentElement.children) {
        if (sibling === at || !(sibling instanceof HTMLElement) || sibling.inert) continue;
        sibling.inert = true;
        hidden.push(sibling);
      }
    }
    const onKey = (event: KeyboardEvent): void => {
      if (event.key !== 'Escape' || event.defaultPrevented) return;
      event.preventDefault();
      leave();
    };
    // Before the page's own keys, for which Escape means something else.
    document.addEventListener('keydown', onKey, true);
    return () => {
      document.removeEventListener('keydown', onKey, true);
      for (const sibling of hidden) sibling.inert = false;
    };
  }, [ref, large, leave]);
}
