/** Every text of both languages, for what checks or words them all; a page loads only its own. */
import { HISTORIES, type HistoryKey } from './histories.ts';
import { type Locale, MESSAGES, type MessageKey } from './index.ts';
import { RULEBOOK, type RulebookKey } from './rulebook.ts';

export type AnyKey = MessageKey | HistoryKey | RulebookKey;

export const ALL_MESSAGES: Readonly<Record<Locale, Readonly<Record<AnyKey, string>>>> = {
  en: { ...MESSAGES.en, ...HISTORIES.en, ...RULEBOOK.en },
  'zh-CN': { ...MESSAGES['zh-CN'], ...HISTORIES['zh-CN'], ...RULEBOOK['zh-CN'] },
};

export function isAnyKey(key: string): key is AnyKey {
  return key in ALL_MESSAGES.en;
}
