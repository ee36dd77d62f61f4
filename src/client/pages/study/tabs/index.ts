/** What the study page offers beside the board. A tab is a component that is given the study. */
import type { ComponentType } from 'preact';
import type { StudyKey } from '../../../../i18n/study.ts';
import type { TabId } from '../../../app/study/beside.ts';
import type { Study } from '../study.ts';
import { LensTab } from './lens/LensTab.tsx';
import { ReviewTab } from './review/ReviewTab.tsx';
import { WhatIfTab } from './whatIf/WhatIfTab.tsx';

export interface StudyTab {
  id: TabId;
  title: StudyKey;
  Panel: ComponentType<{ study: Study }>;
}

/** In the order in which they stand there. */
export const STUDY_TABS: readonly StudyTab[] = [
  { id: 'review', title: 'study.tab.review', Panel: ReviewTab },
  { id: 'whatIf', title: 'study.tab.whatIf', Panel: WhatIfTab },
  { id: 'lens', title: 'study.tab.lens', Panel: LensTab },
];
