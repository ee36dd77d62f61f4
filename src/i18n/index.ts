/**
 * Both languages, with keys typed from the English texts. Long texts of one page are in modules of
 * their own (rulebook.ts, histories.ts), so that they are not in the first load.
 */
import { app as appEn } from './en/app.ts';
import { board as boardEn } from './en/board.ts';
import { bots as botsEn } from './en/bots.ts';
import { content as contentEn } from './en/content.ts';
import { records as recordsEn } from './en/records.ts';
import { table as tableEn } from './en/table.ts';
import { fill, type Params } from './format.ts';
import { app as appZh } from './zh/app.ts';
import { board as boardZh } from './zh/board.ts';
import { bots as botsZh } from './zh/bots.ts';
import { content as contentZh } from './zh/content.ts';
import { records as recordsZh } from './zh/records.ts';
import { table as tableZh } from './zh/table.ts';

export const LOCALES = ['en', 'zh-CN'] as const;
export type Locale = (typeof LOCALES)[number];

const en = {
  ...appEn,
  ...boardEn,
  ...botsEn,
  ...contentEn,
  ...recordsEn,

  ...tableEn,
};
export type MessageKey = keyof typeof en;
const zh: Record<MessageKey, string> = {
  ...appZh,
  ...boardZh,
  ...botsZh,
  ...contentZh,
  ...recordsZh,
  ...tableZh,
};

export const MESSAGES: Readonly<Record<Locale, Readonly<Record<MessageKey, string>>>> = {
  en,
  'zh-CN': zh,
};

export function isMessageKey(key: string): key is MessageKey {
  return key in en;
}

/** A text in a language with its places filled. */
export function message(locale: Locale, key: MessageKey, params?: Params): string {
  return fill(MESSAGES[locale][key], params);
}
