/** The texts of the page on which a class talks about its games. */
import type { debrief as en } from './en/debrief.ts';
import { Volume } from './volume.ts';

export type DebriefKey = keyof typeof en;

export const DEBRIEF = new Volume<DebriefKey>({
  en: async () => (await import('./en/debrief.ts')).debrief,
  'zh-CN': async () => (await import('./zh/debrief.ts')).debrief,
});
