/** The texts of the page on which a game is looked at again. */
import type { study as en } from './en/study.ts';
import { Volume } from './volume.ts';

export type StudyKey = keyof typeof en;

export const STUDY = new Volume<StudyKey>({
  en: async () => (await import('./en/study.ts')).study,
  'zh-CN': async () => (await import('./zh/study.ts')).study,
});
