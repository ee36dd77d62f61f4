/** The figures of a company that a draft can change, with the change beside them. */
import type { VNode } from 'preact';
import { scoreOf } from '../../../game/scoring.ts';
import type { Seat } from '../../../game/seats.ts';
import { t } from '../../app/i18n.ts';
import type { Table } from '../../app/table.ts';
import { plain, signed } from '../words/numbers.ts';

export const FIGURES = ['marketValue', 'cash', 'standing'] as const;
export type Figure = (typeof FIGURES)[number];

export interface FigureLine {
  figure: Figure;
  now: string;
  /** What the draft would change it by at the coming market day; 0 without a draft. */
  by: number;
}

export function figuresOf(table: Table, seat: Seat): FigureLine[] {
  const company = table.state.value.companies[seat];
  const change = table.preview.value?.change[seat];
  return FIGURES.map((figure) => ({
    figure,
    now: figure === 'standing' ? signed(company.standing) : plain(company[figure]),
    by: change?.[figure] ?? 0,
  }));
}

export const scoreNow = (table: Table, seat: Seat): string =>
  plain(scoreOf(table.rules, table.state.value, seat).total);

/** "+12 market value next market day": of the draft, where there is one. */
export function gainLine(table: Table, seat: Seat): string | undefined {
  const forecast = table.preview.value?.after ?? table.forecast.value;
  if (!forecast) return undefined;
  const gain = forecast.companies[seat].marketValue - table.state.value.companies[seat].marketValue;
  return t('table.card.gain', { n: signed(gain) });
}

/** A change as a small figure; nothing where there is none. */
export function Delta({ by }: { by: number }): VNode | null {
  return by === 0 ? null : <b class={`delta ${by > 0 ? 'up' : 'down'}`}>{signed(by)}</b>;
}
