/** The arrows step through the game from anywhere on the page where they mean nothing else. */
import { monthStarts } from './decision.ts';
import type { Study } from './study.ts';

const OWN_ARROWS = 'input, select, textarea, summary, [role=tab], [contenteditable], .wide-table';

function takesArrows(target: EventTarget | null): boolean {
  return target instanceof Element && target.closest(OWN_ARROWS) !== null;
}

/** To the beginning of the month before or after; the game's end counts as one. */
export function toMonth(study: Study, by: 1 | -1): void {
  const { game, ply } = study;
  const stops = [...monthStarts(game), game.positions.length - 1];
  const at = ply.peek();
  const next = by > 0 ? stops.find((stop) => stop > at) : stops.findLast((stop) => stop < at);
  study.goTo(next ?? at);
}

export function stepBy(study: Study, by: 1 | -1): void {
  const shown = study.aside.peek();
  if (shown) study.step(shown.at + by);
  else study.goTo(study.ply.peek() + by);
}

/** Carries out a key; true where it meant something here. */
export function pressStepKey(study: Study, event: KeyboardEvent): boolean {
  if (takesArrows(event.target)) return false;
  switch (event.key) {
    case 'ArrowLeft':
    case 'ArrowRight': {
      const by = event.key === 'ArrowRight' ? 1 : -1;
      if (event.shiftKey && !study.aside.peek()) toMonth(study, by);
      else stepBy(study, by);
      return true;
    }
    case 'Escape':
      if (!study.aside.peek()) return false;
      study.back();
      return true;
    default:
      return false;
  }
}

/** Listens on the whole page until the returned function is called. */
export function listenToSteps(study: Study): () => void {
  const onKey = (event: KeyboardEvent): void => {
    if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey) return;
    if (document.querySelector('dialog[open]')) return;
    if (pressStepKey(study, event)) event.preventDefault();
  };
  document.addEventListener('keydown', onKey);
  return () => document.removeEventListener('keydown', onKey);
}
