/** Where the focus goes: arrow keys inside a group, and never to nowhere. */
import type { RefObject } from 'preact';
import { useEffect, useRef } from 'preact/hooks';

const STEPS: Readonly<Record<string, 1 | -1>> = {
  ArrowRight: 1,
  ArrowDown: 1,
  ArrowLeft: -1,
  ArrowUp: -1,
};

/** The index that an arrow, Home or End leads to; undefined for any other key. */
export function nextIndex(key: string, at: number, count: number): number | undefined {
  if (key === 'Home') return 0;
  if (key === 'End') return count - 1;
  const step = STEPS[key];
  return step === undefined || count === 0 ? undefined : (at + step + count) % count;
}

/** Arrow keys, Home and End move between the group's buttons. */
export function useRovingFocus<T extends HTMLElement>(): RefObject<T | null> {
  const ref = useRef<T>(null);
  useEffect(() => {
    const group = ref.current;
    if (!group) return;
    const onKey = (event: KeyboardEvent): void => {
      const buttons = [...group.querySelectorAll<HTMLButtonElement>('button')];
      const at = buttons.indexOf(document.activeElement as HTMLButtonElement);
      const next = at < 0 ? undefined : nextIndex(event.key, at, buttons.length);
      if (next === undefined) return;
      event.preventDefault();
      buttons[next]?.focus();
    };
    group.addEventListener('keydown', onKey);
    return () => group.removeEventListener('keydown', onKey);
  }, []);
  return ref;
}

/**
 * Puts the focus on the region's choices, or else on the region, when what had it has gone. Where the focus was
 * elsewhere (a tab, the board) it stays there.
 */
export function useFocusKeeper<T extends HTMLElement>(): RefObject<T | null> {
  const ref = useRef<T>(null);
  const inside = useRef(false);
  useEffect(() => {
    const region = ref.current;
    if (!region) return;
    const onFocus = (event: FocusEvent): void => {
      inside.current = event.target instanceof Node && region.contains(event.target);
    };
    const changes = new MutationObserver(() => {
      const lost = document.activeElement === null || document.activeElement === document.body;
      if (!lost || !inside.current) return;
      const next = region.querySelector<HTMLElement>('[data-choices] [tabindex="0"], [data-rest]');
      (next ?? region).focus({ preventScroll: true });
    });
    document.addEventListener('focusin', onFocus);
    changes.observe(region, { childList: true, subtree: true });
    return () => {
      document.removeEventListener('focusin', onFocus);
      changes.disconnect();
    };
  }, []);
  return ref;
}
