import type { RefObject } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';

/** For content that only holds the place of what is coming: the focus that it has goes over to that. */
export function useStandIn(): RefObject<HTMLElement | null> {
  const place = useRef<HTMLElement>(null);
  useLayoutEffect(
    () => () => {
      if (!place.current || document.activeElement !== place.current) return;
      // What takes its place stands there by then; it may have given the focus to a part of itself.
      queueMicrotask(() => {
        if (document.activeElement !== document.body) return;
        document.getElementById('content')?.focus({ preventScroll: true });
      });
    },
    [],
  );
  return place;
}
