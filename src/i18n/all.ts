/** Every text of both languages at once, for what checks or words them all; a page loads only its own. */
import type { ClassKey } from './class.ts';
import type { DebriefKey } from './debrief.ts';
import { classroom as classEn } from './en/class.ts';
import { debrief as debriefEn } from './en/debrief.ts';
import { friends as friendsEn } from './en/friends.ts';
import { glossary as glossaryEn } from './en/glossary.ts';
import { histories as historiesEn } from './en/histories.ts';
import { texts as textsEn } from './en/index.ts';
import { pack as packEn } from './en/pack.ts';
import { quiz as quizEn } from './en/quiz.ts';
import { report as reportEn } from './en/report.ts';
import { review as reviewEn } from './en/review.ts';
import { rulebook as rulebookEn } from './en/rulebook.ts';
import { study as studyEn } from './en/study.ts';
import { teach as teachEn } from './en/teach.ts';
import { whatIf as whatIfEn } from './en/whatIf.ts';
import type { FriendsKey } from './friends.ts';
import type { GlossaryKey } from './glossary.ts';
import type { HistoryKey } from './histories.ts';
import type { MessageKey } from './index.ts';
import type { Locale } from './locales.ts';
import type { PackKey } from './pack.ts';
import type { QuizKey } from './quiz.ts';
import type { ReportKey } from './report.ts';
import type { ReviewKey } from './review.ts';
import type { RulebookKey } from './rulebook.ts';
import type { StudyKey } from './study.ts';
import type { TeachKey } from './teach.ts';
import type { WhatIfKey } from './whatIf.ts';
import { classroom as classZh } from './zh/class.ts';
import { debrief as debriefZh } from './zh/debrief.ts';
import { friends as friendsZh } from './zh/friends.ts';
import { glossary as glossaryZh } from './zh/glossary.ts';
import { histories as historiesZh } from './zh/histories.ts';
import { texts as textsZh } from './zh/index.ts';
import { pack as packZh } from './zh/pack.ts';
import { quiz as quizZh } from './zh/quiz.ts';
import { report as reportZh } from './zh/report.ts';
import { review as reviewZh } from './zh/review.ts';
import { rulebook as rulebookZh } from './zh/rulebook.ts';
import { study as studyZh } from './zh/study.ts';
import { teach as teachZh } from './zh/teach.ts';
import { whatIf as whatIfZh } from './zh/whatIf.ts';

export type AnyKey =
  | MessageKey
  | ClassKey
  | DebriefKey
  | FriendsKey
  | GlossaryKey
  | HistoryKey
  | PackKey
  | QuizKey
  | ReportKey
  | ReviewKey
  | RulebookKey
  | StudyKey
  | TeachKey
  | WhatIfKey;

export const ALL_MESSAGES: Readonly<Record<Locale, Readonly<Record<AnyKey, string>>>> = {
  en: {
    ...textsEn,
    ...classEn,
    ...debriefEn,
    ...friendsEn,
    ...glossaryEn,
    ...historiesEn,
    ...packEn,
    ...quizEn,
    ...reportEn,
    ...reviewEn,
    ...rulebookEn,
    ...studyEn,
    ...teachEn,
    ...whatIfEn,
  },
  'zh-CN': {
    ...textsZh,
    ...classZh,
    ...debriefZh,
    ...friendsZh,
    ...glossaryZh,
    ...historiesZh,
    ...packZh,
    ...quizZh,
    ...reportZh,
    ...reviewZh,
    ...rulebookZh,
    ...studyZh,
    ...teachZh,
    ...whatIfZh,
  },
};

export function isAnyKey(key: string): key is AnyKey {
  return key in ALL_MESSAGES.en;
}
