/** The texts of a class for its students: only their pages load them. */
import type { classroom as en } from './en/class.ts';
import { Volume } from './volume.ts';

export type ClassKey = keyof typeof en;

export const CLASS = new Volume<ClassKey>({
  en: async () => (await import('./en/class.ts')).classroom,
  'zh-CN': async () => (await import('./zh/class.ts')).classroom,
});
