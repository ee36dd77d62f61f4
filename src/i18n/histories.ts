/** What really happened behind each card, apart from the other texts: only the table loads them. */
import type { histories as en } from './en/histories.ts';
import { Volume } from './volume.ts';

export type HistoryKey = keyof typeof en;

export const HISTORIES = new Volume<HistoryKey>({
  en: async () => (await import('./en/histories.ts')).histories,
  'zh-CN': async () => (await import('./zh/histories.ts')).histories,
});
