/** Day or night garden: the person's choice, or the system's. */
import { computed, effect, type ReadonlySignal } from '@preact/signals';
import { mediaSignal } from './media.ts';
import { themeChoice } from './settings.ts';

export type Theme = 'day' | 'night';

const systemDark = mediaSignal('(prefers-color-scheme: dark)');

/** The theme on screen. */
export const theme: ReadonlySignal<Theme> = computed(() => {
  const choice = themeChoice.value;
  if (choice !== 'auto') return choice;
  return systemDark.value ? 'night' : 'day';
});

export function toggleTheme(): void {
  themeChoice.value = theme.value === 'day' ? 'night' : 'day';
}

/** Keeps the document's theme in step. Call once, at boot. */
export function applyTheme(): () => void {
  return effect(() => {
    const root = document.documentElement;
    root.dataset.theme = theme.value;
    const desk = getComputedStyle(root).getPropertyValue('--desk').trim();
    document.querySelector('meta[name="theme-color"]')?.setAttribute('content', desk);
  });
}
