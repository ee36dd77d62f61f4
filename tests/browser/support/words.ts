/** The words that the table should show, from the texts and the rules alone. */
import type { CompanyForecast } from '../../../src/game/forecast.ts';
import type { Rules } from '../../../src/game/rules.ts';
import type { District, FeedId, Independent, Seat } from '../../../src/game/seats.ts';
import { ALL_MESSAGES, isAnyKey } from '../../../src/i18n/all.ts';
import type { Params } from '../../../src/i18n/format.ts';
import { fill } from '../../../src/i18n/format.ts';
import type { Locale } from '../../../src/i18n/index.ts';

export function words(key: string, params?: Params, locale: Locale = 'en'): string {
  if (!isAnyKey(key)) throw new Error(`No text for ${key}`);
  return fill(ALL_MESSAGES[locale][key], params);
}

export const plain = (n: number): string => (n < 0 ? `−${-n}` : String(n));
export const signed = (n: number): string => (n > 0 ? `+${n}` : plain(n));

export const companyName = (rules: Rules, seat: Seat): string =>
  words(`company.${rules.companies[seat].id}`);
export const brandName = (rules: Rules, seat: Seat, district: District): string =>
  words(`company.${rules.companies[seat].id}.${district}`);
export const independentName = (rules: Rules, i: Independent): string =>
  words(`independent.${rules.independents[i].id}`);

export function feedName(rules: Rules, feed: FeedId): string {
  if (feed !== 3) return words('table.feedOf', { company: companyName(rules, feed) });
  return rules.adSeller === undefined ? '' : independentName(rules, rules.adSeller);
}

const MEASURES = ['marketValue', 'standing', 'orders', 'payments', 'cash'] as const;

/** The differences of a company that a preview tells, the largest concern first. */
export const changesOf = (change: CompanyForecast): [measure: string, by: number][] =>
  MEASURES.map((m): [string, number] => [m, change[m]]).filter(([, by]) => by !== 0);

/** "value +1 · orders +2". */
export function changeLine(change: CompanyForecast, limit: number): string {
  const parts = changesOf(change)
    .slice(0, limit)
    .map(([measure, by]) => words(`table.short.${measure}`, { n: signed(by) }));
  return parts.length > 0 ? parts.join(' · ') : words('table.short.nothing');
}
