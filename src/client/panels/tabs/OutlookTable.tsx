/** Orders, payments, cash, market value and standing of all three after the coming market day. */
import type { VNode } from 'preact';
import type { TermId } from '../../../content/glossary.ts';
import type { CompanyForecast, Forecast } from '../../../game/forecast.ts';
import { SEATS, type Triple } from '../../../game/seats.ts';
import { t } from '../../app/i18n.ts';
import { Term } from '../term/Term.tsx';
import { plain, signed } from '../words/numbers.ts';
import { CompanyHead } from './CompanyHead.tsx';

const ROWS = ['orders', 'payments', 'income', 'cash', 'marketValue', 'standing'] as const;

/** What explains a row. */
const TERMS: Readonly<Record<(typeof ROWS)[number], TermId>> = {
  orders: 'figure.orders',
  payments: 'figure.payments',
  income: 'income',
  cash: 'cash',
  marketValue: 'marketValue',
  standing: 'standing',
};

interface OutlookProps {
  forecast: Forecast;
  change?: Triple<CompanyForecast>;
}

export function OutlookTable({ forecast, change }: OutlookProps): VNode {
  return (
    <table class="figures">
      <caption class="visually-hidden">
        {t(change ? 'table.preview.caption' : 'table.forecast.outlook')}
      </caption>
      <CompanyHead />
      <tbody>
        {ROWS.map((row) => (
          <tr key={row}>
            <th scope="row">
              <Term id={TERMS[row]}>{t(`table.outlook.${row}`)}</Term>
            </th>
            {SEATS.map((s) => {
              const by = change?.[s][row] ?? 0;
              return (
                <td key={s}>
                  {plain(forecast.companies[s][row])}
                  {by !== 0 && <b class={by > 0 ? 'up' : 'down'}>{signed(by)}</b>}
                </td>
              );
            })}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
