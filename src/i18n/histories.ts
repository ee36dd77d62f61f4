/** What really happened behind each card, apart from the other texts: only the table loads them. */
import { histories as en } from './en/histories.ts';
import type { Locale } from './index.ts';
import { histories as zh } from './zh/histories.ts';

export type HistoryKey = keyof typeof en;

export const HISTORIES: Readonly<Record<Locale, Readonly<Record<HistoryKey, string>>>> = {
  en,
  'zh-CN': zh,
};

export function isHistoryKey(key: string): key is HistoryKey {
  return key in en;
}
