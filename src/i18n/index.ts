/**
 * The texts that every page needs, with keys typed from the English ones. Long texts of one page are
 * volumes of their own (rulebook.ts, histories.ts), so that they are not in the first load.
 */
import type { texts as en } from './en/index.ts';
import type { Params } from './format.ts';
import type { Locale } from './locales.ts';
import { Volume } from './volume.ts';

export { LOCALES, type Locale } from './locales.ts';

export type MessageKey = keyof typeof en;

export const MESSAGES = new Volume<MessageKey>({
  en: async () => (await import('./en/index.ts')).texts,
  'zh-CN': async () => (await import('./zh/index.ts')).texts,
});

export function isMessageKey(key: string): key is MessageKey {
  return MESSAGES.isKey(key);
}

/** A text in a language with its places filled. */
export function message(locale: Locale, key: MessageKey, params?: Params): string {
  return MESSAGES.text(locale, key, params);
}
