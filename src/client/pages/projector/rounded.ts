/** A number with at most one decimal, as the page's language writes it. */
import { locale } from '../../app/i18n.ts';

export function rounded(value: number): string {
  return new Intl.NumberFormat(locale.value, { maximumFractionDigits: 1 }).format(value);
}
