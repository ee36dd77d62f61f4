/** The texts of reviews: only the pages that show one load them. */
import type { review as en } from './en/review.ts';
import { Volume } from './volume.ts';

export type ReviewKey = keyof typeof en;

export const REVIEW = new Volume<ReviewKey>({
  en: async () => (await import('./en/review.ts')).review,
  'zh-CN': async () => (await import('./zh/review.ts')).review,
});
