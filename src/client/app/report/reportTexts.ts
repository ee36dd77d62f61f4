/** The texts of reports, with those of reviews and of the quiz that they quote. */
import type { Params } from '../../../i18n/format.ts';
import { REPORT, type ReportKey } from '../../../i18n/report.ts';
import { openFriendsTexts } from '../friendsTexts.ts';
import { locale, openTexts } from '../i18n.ts';
import { openQuizTexts } from '../quiz/quizTexts.ts';

export async function openReportTexts(): Promise<void> {
  await Promise.all([openTexts(REPORT), openQuizTexts(), openFriendsTexts()]);
}

export function tp(key: ReportKey, params?: Params): string {
  return REPORT.text(locale.value, key, params);
}
