/** The page's language. Reading `t` inside a component makes it follow a change of language. */
import { signal } from '@preact/signals';
import type { Params } from '../../i18n/format.ts';
import {
  isMessageKey,
  LOCALES,
  type Locale,
  MESSAGES,
  type MessageKey,
  message,
} from '../../i18n/index.ts';
import type { Volume } from '../../i18n/volume.ts';

function preferred(): Locale {
  return navigator.languages.some((l) => l.toLowerCase().startsWith('zh')) ? 'zh-CN' : 'en';
}

export const locale = signal<Locale>(preferred());

/** A language that was asked for and whose texts did not come. */
export const missingLocale = signal<Locale | undefined>(undefined);

type Loadable = Pick<Volume<string>, 'has' | 'load'>;

const open = new Set<Loadable>([MESSAGES]);
let wanted = locale.peek();

function show(next: Locale): void {
  missingLocale.value = undefined;
  locale.value = next;
  document.documentElement.lang = next;
}

/**
 * Changes the language as soon as its texts are there: at once where they have been loaded. Where
 * they do not come, the page keeps the language it has, and `missingLocale` tells.
 */
export async function setLocale(next: Locale): Promise<void> {
  wanted = next;
  const missing = [...open].filter((volume) => !volume.has(next));
  if (missing.length > 0) {
    try {
      await Promise.all(missing.map((volume) => volume.load(next)));
    } catch (error) {
      console.error(error);
      if (wanted === next) missingLocale.value = next;
      return;
    }
    // Asked for another one meanwhile, or a page with more texts has opened.
    if (wanted !== next) return;
    if ([...open].some((volume) => !volume.has(next))) return setLocale(next);
  }
  show(next);
}

/** Loads the texts of a page in the page's language, and from now on with every other language. */
export async function openTexts(volume: Loadable): Promise<void> {
  open.add(volume);
  while (!volume.has(locale.peek())) await volume.load(locale.peek());
}

/** The first language shown; the other one if its texts do not come. Fails if neither does. */
export async function startLanguage(): Promise<void> {
  await setLocale(locale.peek());
  if (missingLocale.peek()) await setLocale(nextLocale());
  if (!MESSAGES.has(locale.peek())) throw new Error('No texts could be loaded');
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
