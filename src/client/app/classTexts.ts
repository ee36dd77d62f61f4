/** The texts of a class for its students, from their own volume (i18n/class.ts). */
import { CLASS, type ClassKey } from '../../i18n/class.ts';
import type { Params } from '../../i18n/format.ts';
import { openFriendsTexts } from './friendsTexts.ts';
import { locale, openTexts } from './i18n.ts';

/** With those of tables over the network, where the class plays. */
export async function openClassTexts(): Promise<void> {
  await Promise.all([openTexts(CLASS), openFriendsTexts()]);
}

export function tc(key: ClassKey, params?: Params): string {
  return CLASS.text(locale.value, key, params);
}

/** Several names in one sentence, in the page's language. */
export function listedNames(names: readonly string[]): string {
  return new Intl.ListFormat(locale.value, { type: 'conjunction' }).format(names);
}
