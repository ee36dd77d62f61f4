/** The page's sound: one player, switched by the settings, silent until the page is touched. */
import { effect } from '@preact/signals';
import { soundOn, volume } from '../settings.ts';
import type { Cue } from './cues.ts';
import { Player } from './player.ts';

export { CUES, type Cue } from './cues.ts';

const GESTURES = ['pointerdown', 'keydown'] as const;

let touched = false;

function onTouch(): void {
  touched = true;
  for (const name of GESTURES) removeEventListener(name, onTouch, true);
}

if (typeof addEventListener === 'function') {
  // The gesture that brought the person here may lie before this module was loaded.
  touched = globalThis.navigator?.userActivation?.hasBeenActive ?? false;
  if (!touched) for (const name of GESTURES) addEventListener(name, onTouch, true);
}

const player = new Player({
  makeContext: () => new AudioContext(),
  allowed: () =>
    soundOn.peek() &&
    touched &&
    !document.hidden &&
    volume.peek() > 0 &&
    typeof AudioContext === 'function',
  volume: () => volume.peek() / 100,
});

effect(() => {
  if (!soundOn.value) player.silence();
});
volume.subscribe(() => player.setVolume());

/** Lets a cue be heard, `delay` seconds from now; false where the sound is off or too much sounds. */
export const playCue = (cue: Cue, delay?: number): boolean => player.play(cue, delay);
