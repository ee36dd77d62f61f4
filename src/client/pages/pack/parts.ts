/** What stands where in the teacher pack. */
import type { TermId } from '../../../content/glossary.ts';

export const PARTS = [
  'objectives',
  'plan50',
  'plan75',
  'note',
  'rubric',
  'key',
  'words',
  'sources',
] as const;
export type Part = (typeof PARTS)[number];

export const STEPS = ['in', 'quiz', 'rules', 'game', 'after', 'feel', 'learned', 'next'] as const;
export type Step = (typeof STEPS)[number];

/** The minute at which each step ends; at least a third of each lesson is left for the debrief. */
export const PLANS: Readonly<Record<50 | 75, Readonly<Record<Step, number>>>> = {
  50: { in: 3, quiz: 7, rules: 10, game: 29, after: 33, feel: 38, learned: 45, next: 50 },
  75: { in: 4, quiz: 9, rules: 14, game: 45, after: 49, feel: 57, learned: 68, next: 75 },
};

export const CRITERIA = ['evidence', 'mechanism', 'others', 'limits'] as const;
export const LEVELS = [1, 2, 3, 4] as const;

/** Words of the game that a part uses without explaining them. */
export const WORDS: Partial<Readonly<Record<Part, readonly TermId[]>>> = {
  objectives: [
    ...(['gate', 'edict', 'defy', 'shares', 'action.offer', 'concept.bottlenecks'] as const),
    ...(['concept.cannibalization', 'concept.makeBuyAlly', 'concept.gradedOpenness'] as const),
  ],
  plan50: ['gate', 'marketDay', 'edict', 'actions', 'marketValue'],
  plan75: ['gate', 'marketDay', 'edict', 'actions', 'marketValue'],
  note: [
    ...(['district.feed', 'district.market', 'district.wallet', 'action.campaign'] as const),
    ...(['action.miniProgram', 'interconnection', 'edict', 'comply', 'defy'] as const),
    ...(['gate.links', 'gate.pay', 'standing', 'action.offer', 'level.strategist'] as const),
    ...(['review.interval', 'review.dilemma'] as const),
  ],
};

/** All of them but concepts, each once, in the order in which a lesson meets them. */
export const ALL_WORDS: readonly TermId[] = [...new Set(Object.values(WORDS).flat())].filter(
  (id) => !id.startsWith('concept.'),
);

/** Pages that tell how the story ended. */
export const READING = [
  'https://jingdaily.com/pinduoduo-temu-alibaba-ecommerce-market-value/',
  'https://globaltimes.cn/page/202408/1318954.shtml',
  'https://information.bz/english/news/view/2024/09/12/41725.html',
] as const;
