import type { Locale } from './locales.ts';

/** Those sentences that there are, one after another: between Chinese ones there is no space. */
export const inARow = (
  locale: Locale,
  sentences: readonly (string | false | undefined)[],
): string => sentences.filter(Boolean).join(locale === 'en' ? ' ' : '');
