/** The page's language. Reading `t` inside a component makes it follow a change of language. */
import { signal } from '@preact/signals';
import type { Params } from '../../i18n/format.ts';
import { isMessageKey, LOCALES, type Locale, type MessageKey, message } from '../../i18n/index.ts';

function preferred(): Locale {
  return navigator.languages.some((l) => l.toLowerCase().startsWith('zh')) ? 'zh-CN' : 'en';
}

export const locale = signal<Locale>(preferred());

export function setLocale(next: Locale): void {
  locale.value = next;
  document.documentElement.lang = next;
}

export function nextLocale(): Locale {
  return LOCALES[(LOCALES.indexOf(locale.value) + 1) % LOCALES.length] ?? 'en';
}

export function t(key: MessageKey, params?: Params): string {
  return message(locale.value, key, params);
}

/** For keys made from ids of the content, such as a card's; throws where the text is missing. */
export function tContent(key: string, params?: Params): string {
  if (!isMessageKey(key)) throw new Error(`No text for ${key}`);
  return t(key, params);
}
