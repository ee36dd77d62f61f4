/** The texts of a class for its teacher and its projector: only their pages load them. */
import type { teach as en } from './en/teach.ts';
import { Volume } from './volume.ts';

export type TeachKey = keyof typeof en;

export const TEACH = new Volume<TeachKey>({
  en: async () => (await import('./en/teach.ts')).teach,
  'zh-CN': async () => (await import('./zh/teach.ts')).teach,
});
