/** The teacher pack: objectives, plans, teaching note, rubric, the quiz's key and sources. */
import type { pack as en } from './en/pack.ts';
import { Volume } from './volume.ts';

export type PackKey = keyof typeof en;

export const PACK = new Volume<PackKey>({
  en: async () => (await import('./en/pack.ts')).pack,
  'zh-CN': async () => (await import('./zh/pack.ts')).pack,
});
