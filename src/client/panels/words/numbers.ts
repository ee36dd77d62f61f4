/** Numbers and lists as the page's language writes them. */
import { locale } from '../../app/i18n.ts';

const MINUS = '−';

/** +3, −2, 0. */
export function signed(n: number): string {
  if (n === 0) return '0';
  return n > 0 ? `+${n}` : `${MINUS}${-n}`;
}

/** −2 with a real minus sign, 3 without a plus. */
export function plain(n: number): string {
  return n < 0 ? `${MINUS}${-n}` : String(n);
}

/** Made once a language: the first of them takes as long as a frame. */
const formats = new Map<string, Intl.ListFormat>();

export function listed(items: readonly string[]): string {
  const language = locale.value;
  const format = formats.get(language) ?? new Intl.ListFormat(language, { type: 'conjunction' });
  formats.set(language, format);
  return format.format(items);
}
