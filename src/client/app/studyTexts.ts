/** The texts of a game that is looked at again, from their own volumes (i18n/study.ts, review.ts, whatIf.ts). */
import type { Params } from '../../i18n/format.ts';
import { REVIEW, type ReviewKey } from '../../i18n/review.ts';
import { STUDY, type StudyKey } from '../../i18n/study.ts';
import { WHAT_IF, type WhatIfKey } from '../../i18n/whatIf.ts';
import { openFriendsTexts } from './friendsTexts.ts';
import { locale, openTexts } from './i18n.ts';

/** With those of tables over the network, which a game may come from. */
export async function openStudyTexts(): Promise<void> {
  await Promise.all([openTexts(STUDY), openTexts(REVIEW), openTexts(WHAT_IF), openFriendsTexts()]);
}

export function ts(key: StudyKey, params?: Params): string {
  return STUDY.text(locale.value, key, params);
}

export function tr(key: ReviewKey, params?: Params): string {
  return REVIEW.text(locale.value, key, params);
}

export function tw(key: WhatIfKey, params?: Params): string {
  return WHAT_IF.text(locale.value, key, params);
}
