/** Whether moving pictures are wanted: the person's choice, or the system's. */
import { computed, effect, type ReadonlySignal } from '@preact/signals';
import { mediaSignal } from './media.ts';
import { motionChoice } from './settings.ts';

const systemReduced = mediaSignal('(prefers-reduced-motion: reduce)');

/** True: show results at once instead of moving there. Board, panels and pages all follow it. */
export const reducedMotion: ReadonlySignal<boolean> = computed(() => {
  const choice = motionChoice.value;
  return choice === 'auto' ? systemReduced.value : choice === 'reduced';
});

/** Tells the style sheets by `data-motion` on the document. Call once, at boot. */
export function applyMotion(): () => void {
  return effect(() => {
    document.documentElement.dataset.motion = reducedMotion.value ? 'reduced' : 'full';
  });
}
