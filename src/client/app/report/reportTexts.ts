/** The texts of reports, with those of reviews that they quote. */
import type { Params } from '../../../i18n/format.ts';
import { REPORT, type ReportKey } from '../../../i18n/report.ts';
import { REVIEW } from '../../../i18n/review.ts';
import { openFriendsTexts } from '../friendsTexts.ts';
import { locale, openTexts } from '../i18n.ts';

export async function openReportTexts(): Promise<void> {
  await Promise.all([openTexts(REPORT), openTexts(REVIEW), openFriendsTexts()]);
}

export function tp(key: ReportKey, params?: Params): string {
  return REPORT.text(locale.value, key, params);
}
