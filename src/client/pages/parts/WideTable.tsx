import type { ComponentChildren } from 'preact';
import { useEffect, useRef } from 'preact/hooks';

/** Holds a table that may be wider than the page; then it can be scrolled by keyboard too. */
export function WideTable({ children }: { children: ComponentChildren }) {
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const element = box.current;
    if (!element || typeof ResizeObserver === 'undefined') return;
    const watch = new ResizeObserver(() => {
      if (element.scrollWidth > element.clientWidth) element.tabIndex = 0;
      else element.removeAttribute('tabindex');
    });
    watch.observe(element);
    return () => watch.disconnect();
  }, []);
  return (
    <div ref={box} class="wide-table">
      {children}
    </div>
  );
}
