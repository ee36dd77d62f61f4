/** The texts of tables over the network, from their own volume (i18n/friends.ts). */
import type { Params } from '../../i18n/format.ts';
import { FRIENDS, type FriendsKey } from '../../i18n/friends.ts';
import { locale, openTexts } from './i18n.ts';
import type { ApiProblem } from './net/api.ts';
import type { Failure } from './net/netPart.ts';

export const openFriendsTexts = (): Promise<void> => openTexts(FRIENDS);

export function tf(key: FriendsKey, params?: Params): string {
  return FRIENDS.text(locale.value, key, params);
}

/** Why something was refused or could not be sent, and what to do. */
export function problemKey(problem: ApiProblem | Failure): FriendsKey {
  if (problem === 'offline') return 'net.offline';
  if (problem === 'unreachable') return 'net.unreachable';
  if (problem === 'damagedLink') return 'net.damagedLink';
  return `net.refused.${problem}`;
}
