/**
 * Chinese faces: a long list of small files, each fetched only if the page shows a character of
 * it. The list itself is large too, so it comes when the language is Chinese.
 */
import { effect } from '@preact/signals';
import { locale } from './i18n.ts';

export function fetchChineseFonts(): void {
  // Without them the system's own Chinese face is shown.
  import('@fontsource-variable/noto-sans-sc/wght.css').catch(() => undefined);
}

/** Call once, at boot. */
export function loadChineseFonts(): () => void {
  return effect(() => {
    if (locale.value === 'zh-CN') fetchChineseFonts();
  });
}
