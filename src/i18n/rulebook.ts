/** The rulebook's texts, apart from the others: only its page loads them. */
import type { rulebook as en } from './en/rulebook.ts';
import { Volume } from './volume.ts';

export type RulebookKey = keyof typeof en;

export const RULEBOOK = new Volume<RulebookKey>({
  en: async () => (await import('./en/rulebook.ts')).rulebook,
  'zh-CN': async () => (await import('./zh/rulebook.ts')).rulebook,
});
