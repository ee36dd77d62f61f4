/** The board's few texts in the page's language. */
import type { CompanyForecast } from '../../game/forecast.ts';
import type { District, Triple } from '../../game/seats.ts';
import { DISTRICTS } from '../../game/seats.ts';
import { isMessageKey, type Locale, message } from '../../i18n/index.ts';
import type { Table } from '../app/table.ts';
import type { Slip } from './paint/foreseen.ts';

export interface Words {
  locale: Locale;
  companies: Triple<string>;
  initials: Triple<string>;
  independents: Triple<string>;
  districts: Record<District, string>;
  you: string;
  /** All of them in one line, for loading the fonts that they need. */
  all: string;
}

/** What a draft would change for a company, in few words: its value, and what else matters most. */
export function slipOf(locale: Locale, change: CompanyForecast): Slip {
  const told = (['marketValue', 'standing', 'orders', 'payments', 'cash'] as const)
    .filter((what) => change[what] !== 0)
    .slice(0, 2)
    .map((what) => {
      const n = change[what];
      return message(locale, `table.short.${what}`, { n: `${n > 0 ? '+' : '−'}${Math.abs(n)}` });
    });
  const tone = Math.sign(change.marketValue) as Slip['tone'];
  return { text: told.length > 0 ? told.join(' · ') : '±0', tone };
}

export function wordsOf(table: Pick<Table, 'rules' | 'seats'>, locale: Locale): Words {
  // A scenario of one's own can bring companies without a translation.
  const text = (key: string, fallback: string): string =>
    isMessageKey(key) ? message(locale, key) : fallback;
  const [a, b, c] = table.seats;
  const company = (id: string): string => text(`company.${id}`, id);
  const initial = (id: string): string =>
    text(`company.${id}.initial`, company(id).slice(0, 1).toUpperCase());
  const [p, q, r] = table.rules.independents;
  const independent = (id: string): string => text(`independent.${id}`, id);
  const words = {
    locale,
    companies: [company(a.company), company(b.company), company(c.company)] as Triple<string>,
    initials: [initial(a.company), initial(b.company), initial(c.company)] as Triple<string>,
    independents: [independent(p.id), independent(q.id), independent(r.id)] as Triple<string>,
    districts: Object.fromEntries(
      DISTRICTS.map((d) => [d, message(locale, `district.${d}`)]),
    ) as Record<District, string>,
    you: message(locale, 'board.you'),
  };
  const all = [
    ...words.companies,
    ...words.initials,
    ...words.independents,
    ...Object.values(words.districts),
    words.you,
  ].join('');
  return { ...words, all };
}
