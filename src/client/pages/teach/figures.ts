/** Numbers as the page's language writes them. */
import { locale } from '../../app/i18n.ts';

export function oneDecimal(value: number): string {
  return new Intl.NumberFormat(locale.value, {
    minimumFractionDigits: 1,
    maximumFractionDigits: 1,
  }).format(value);
}

export function signedDecimal(value: number): string {
  return new Intl.NumberFormat(locale.value, {
    minimumFractionDigits: 1,
    maximumFractionDigits: 1,
    signDisplay: 'exceptZero',
  })
    .format(value)
    .replace('-', '−');
}

/** A share from 0 to 1 in whole per cent. */
export function wholePercent(share: number): string {
  return new Intl.NumberFormat(locale.value, { style: 'percent' }).format(share);
}

/** A difference of shares in whole percentage points, with its sign. */
export function signedPoints(difference: number): string {
  const points = Math.round(difference * 100);
  return new Intl.NumberFormat(locale.value, { signDisplay: 'exceptZero' })
    .format(points)
    .replace('-', '−');
}
