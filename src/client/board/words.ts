/** The board's few texts in the page's language. */
import type { District, Triple } from '../../game/seats.ts';
import { DISTRICTS } from '../../game/seats.ts';
import { isMessageKey, type Locale, message } from '../../i18n/index.ts';
import type { Table } from '../app/table.ts';

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
