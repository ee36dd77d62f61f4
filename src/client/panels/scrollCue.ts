/** Marks a part that scrolls with where more of it lies, so that the style sheet can show it. */
import type { RefObject } from 'preact';
import { useLayoutEffect } from 'preact/hooks';

/** Less than this, in CSS pixels, is rounding and no more to read. */
const SLACK = 2;

/** `none`, `below`, `above` or `both`: where there is more than is shown. */
export function moreOf(scrollTop: number, clientHeight: number, scrollHeight: number): string {
  const above = scrollTop > SLACK;
  const below = scrollTop + clientHeight < scrollHeight - SLACK;
  if (above && below) return 'both';
  if (above) return 'above';
  return below ? 'below' : 'none';
}

/** Keeps `data-more` on the element in step with scrolling, its size and its content. */
export function useScrollCue(ref: RefObject<HTMLElement | null>): void {
  useLayoutEffect(() => {
    const element = ref.current;
    if (!element) return;
    const look = (): void => {
      const { scrollTop, clientHeight, scrollHeight } = element;
      element.dataset.more = moreOf(scrollTop, clientHeight, scrollHeight);
    };
    look();
    element.addEventListener('scroll', look, { passive: true });
    const sizes = new ResizeObserver(look);
    sizes.observe(element);
    // Asked at once, its height would lay the page out before all of the change is there.
    let asked = 0;
    const content = new MutationObserver(() => {
      cancelAnimationFrame(asked);
      asked = requestAnimationFrame(look);
    });
    content.observe(element, { childList: true, subtree: true, characterData: true });
    return () => {
      element.removeEventListener('scroll', look);
      sizes.disconnect();
      content.disconnect();
      cancelAnimationFrame(asked);
    };
  }, [ref]);
}
