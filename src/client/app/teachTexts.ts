/** The texts of a class for its teacher and its projector, from their own volume (i18n/teach.ts). */
import type { Params } from '../../i18n/format.ts';
import { TEACH, type TeachKey } from '../../i18n/teach.ts';
import { openFriendsTexts } from './friendsTexts.ts';
import { locale, openTexts } from './i18n.ts';

/** With those of tables over the network, which name clocks and refusals. */
export async function openTeachTexts(): Promise<void> {
  await Promise.all([openTexts(TEACH), openFriendsTexts()]);
}

export function tt(key: TeachKey, params?: Params): string {
  return TEACH.text(locale.value, key, params);
}
