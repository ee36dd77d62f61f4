/** Pointer, wheel and keys on the board's host, told as what the person wants. */

export interface GestureWishes {
  /** A click or tap that was no drag. */
  pick(x: number, y: number, touch: boolean): void;
  point(x: number, y: number): void;
  leave(): void;
  pan(dx: number, dy: number): void;
  zoom(factor: number, x: number, y: number): void;
  /** Double click. */
  look(x: number, y: number): void;
  reset(): void;
  /** Look at the garden of this number, 0..2, or back. */
  garden(number: number): void;
  /** Whether single characters are keys; arrows always are. */
  characters(): boolean;
  /** Whether there is anything to move to: only then the arrows are the board's. */
  movable(): boolean;
}

/** How far an arrow key moves the look, as a share of what is seen. */
const KEY_PAN = 0.18;
const ARROWS: Readonly<Record<string, readonly [x: number, y: number]>> = {
  ArrowLeft: [1, 0],
  ArrowRight: [-1, 0],
  ArrowUp: [0, 1],
  ArrowDown: [0, -1],
};

/** A pointer that moved less than this, in CSS pixels, has not dragged. */
const STILL = 6;
const KEY_ZOOM = 1.25;

/** With Shift, by their place on the keyboard: what Shift makes of a digit differs by country. */
const GARDEN_KEYS = ['Digit1', 'Digit2', 'Digit3'];

/** Listens until the function returned is called. Places are CSS pixels within the host. */
export function listen(host: HTMLElement, wishes: GestureWishes): () => void {
  const down = new Map<number, { x: number; y: number }>();
  let moved = 0;
  let pinched = false;
  let inside = false;
  const place = (e: MouseEvent): { x: number; y: number } => {
    const box = host.getBoundingClientRect();
    return { x: e.clientX - box.left, y: e.clientY - box.top };
  };
  const span = (): { distance: number; x: number; y: number } | undefined => {
    const [a, b] = [...down.values()];
    if (!a || !b) return undefined;
    return { distance: Math.hypot(a.x - b.x, a.y - b.y), x: (a.x + b.x) / 2, y: (a.y + b.y) / 2 };
  };

  const on = new AbortController();
  const { signal } = on;
  host.addEventListener(
    'pointerdown',
    (e) => {
      if (e.button !== 0) return;
      down.set(e.pointerId, place(e));
      if (down.size === 1) {
        moved = 0;
        pinched = false;
      } else pinched = true;
    },
    { signal },
  );
  host.addEventListener(
    'pointermove',
    (e) => {
      const now = place(e);
      const before = down.get(e.pointerId);
      if (!before) {
        if (e.pointerType !== 'touch') wishes.point(now.x, now.y);
        return;
      }
      const old = span();
      down.set(e.pointerId, now);
      const fresh = span();
      if (old && fresh) {
        wishes.pan(fresh.x - old.x, fresh.y - old.y);
        if (old.distance > 0) wishes.zoom(fresh.distance / old.distance, fresh.x, fresh.y);
        return;
      }
      moved += Math.hypot(now.x - before.x, now.y - before.y);
      if (moved < STILL) return;
      // Only a real drag captures the pointer, so that clicks stay with what lies under them.
      if (!host.hasPointerCapture(e.pointerId)) host.setPointerCapture(e.pointerId);
      wishes.pan(now.x - before.x, now.y - before.y);
    },
    { signal },
  );
  const up = (e: PointerEvent): void => {
    if (!down.delete(e.pointerId)) return;
    if (e.type !== 'pointerup' || moved >= STILL || pinched) return;
    const { x, y } = place(e);
    wishes.pick(x, y, e.pointerType === 'touch');
  };
  host.addEventListener('pointerup', up, { signal });
  host.addEventListener('pointercancel', up, { signal });
  host.addEventListener('pointerenter', () => (inside = true), { signal });
  host.addEventListener(
    'pointerleave',
    () => {
      inside = false;
      wishes.leave();
    },
    { signal },
  );
  host.addEventListener(
    'dblclick',
    (e) => {
      const { x, y } = place(e);
      wishes.look(x, y);
    },
    { signal },
  );
  host.addEventListener(
    'wheel',
    (e) => {
      e.preventDefault();
      const { x, y } = place(e);
      const lines = e.deltaMode === WheelEvent.DOM_DELTA_LINE ? 16 : 1;
      wishes.zoom(Math.exp(-e.deltaY * lines * 0.0016), x, y);
    },
    { signal, passive: false },
  );
  window.addEventListener(
    'keydown',
    (e) => {
      if (e.ctrlKey || e.metaKey || e.altKey || e.defaultPrevented) return;
      const target = e.target instanceof Element ? e.target : undefined;
      if (target?.closest('input, textarea, select, [contenteditable], dialog')) return;
      // Keys belong to the board while the pointer is over it or only the page itself has the focus.
      const resting = target === document.body || target?.id === 'content';
      if (!inside && !resting) return;
      const box = host.getBoundingClientRect();
      const arrow = ARROWS[e.key];
      if (arrow && wishes.movable()) {
        e.preventDefault();
        wishes.pan(arrow[0] * KEY_PAN * box.width, arrow[1] * KEY_PAN * box.height);
        return;
      }
      if (!wishes.characters()) return;
      const garden = e.shiftKey ? GARDEN_KEYS.indexOf(e.code) : -1;
      if (garden >= 0) wishes.garden(garden);
      else if (e.key === '+' || e.key === '=') wishes.zoom(KEY_ZOOM, box.width / 2, box.height / 2);
      else if (e.key === '-') wishes.zoom(1 / KEY_ZOOM, box.width / 2, box.height / 2);
      else if (e.key === '0') wishes.reset();
    },
    { signal },
  );
  return () => on.abort();
}
