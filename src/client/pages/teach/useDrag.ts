/**
 * Dragging that works with a mouse, a finger and a pen alike. Whatever is dragged lies in an element
 * with `data-drag`, and is dropped on one with `data-drop`; by finger only its `data-grip` drags, so
 * that the page can still be scrolled.
 */
import { useEffect, useRef, useState } from 'preact/hooks';

export interface Dragging {
  id: string;
  x: number;
  y: number;
  /** What lies under the pointer. */
  over: string | undefined;
}

/** Pixels that a pointer moves before it drags rather than presses. */
const SLACK = 6;

function under(x: number, y: number): string | undefined {
  const at = document.elementFromPoint(x, y)?.closest('[data-drop]');
  return at instanceof HTMLElement ? at.dataset.drop : undefined;
}

/** `onDrop` is told what was dropped where; nothing where it was dropped on nothing. */
export function useDrag(onDrop: (id: string, on: string) => void) {
  const [dragging, setDragging] = useState<Dragging | undefined>();
  const drop = useRef(onDrop);
  drop.current = onDrop;
  const stop = useRef<() => void>(() => undefined);
  useEffect(() => () => stop.current(), []);

  const begin = (event: PointerEvent): void => {
    if (event.button !== 0 || !(event.target instanceof Element)) return;
    const id = event.target.closest<HTMLElement>('[data-drag]')?.dataset.drag;
    const gripped = event.target.closest('[data-grip]') !== null;
    if (id === undefined || (event.pointerType !== 'mouse' && !gripped)) return;
    const { clientX, clientY, pointerId } = event;
    let moved = false;
    const move = (next: PointerEvent): void => {
      if (next.pointerId !== pointerId) return;
      const { clientX: x, clientY: y } = next;
      moved ||= Math.hypot(x - clientX, y - clientY) > SLACK;
      if (!moved) return;
      next.preventDefault();
      setDragging({ id, x, y, over: under(x, y) });
    };
    const end = (last: PointerEvent): void => {
      if (last.pointerId !== pointerId) return;
      stop.current();
      if (!moved || last.type !== 'pointerup') return;
      // The click that follows is the end of the drag, not a press of what was dragged.
      addEventListener('click', (click) => click.stopPropagation(), { capture: true, once: true });
      const on = under(last.clientX, last.clientY);
      if (on !== undefined) drop.current(id, on);
    };
    const abandon = (key: KeyboardEvent): void => {
      if (key.key === 'Escape') stop.current();
    };
    stop.current = (): void => {
      removeEventListener('pointermove', move);
      removeEventListener('pointerup', end);
      removeEventListener('pointercancel', end);
      removeEventListener('keydown', abandon);
      setDragging(undefined);
    };
    addEventListener('pointermove', move, { passive: false });
    addEventListener('pointerup', end);
    addEventListener('pointercancel', end);
    addEventListener('keydown', abandon);
  };
  return { dragging, begin };
}
