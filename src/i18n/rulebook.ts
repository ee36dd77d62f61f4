/** The rulebook's texts, apart from the others: only its page loads them. */
import { rulebook as en } from './en/rulebook.ts';
import type { Locale } from './index.ts';
import { rulebook as zh } from './zh/rulebook.ts';

export type RulebookKey = keyof typeof en;

export const RULEBOOK: Readonly<Record<Locale, Readonly<Record<RulebookKey, string>>>> = {
  en,
  'zh-CN': zh,
};

export function isRulebookKey(key: string): key is RulebookKey {
  return key in en;
}
