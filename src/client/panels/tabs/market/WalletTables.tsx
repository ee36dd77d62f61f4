/** Orders of each market by source and by wallet, and the visits of the plaza. */
import type { VNode } from 'preact';
import type { TermId } from '../../../../content/glossary.ts';
import { FRONT, type MarketAccount, PROGRAMS } from '../../../../game/market.ts';
import { INDEPENDENTS, RIVALS, SEATS, type Seat } from '../../../../game/seats.ts';
import { t } from '../../../app/i18n.ts';
import type { Table } from '../../../app/table.ts';
import { Emblem } from '../../signs/Emblem.tsx';
import { useTable } from '../../table-context.ts';
import { Term } from '../../term/Term.tsx';
import { brandName, companyName, feedName, independentName } from '../../words/names.ts';

interface Line {
  name: string;
  n: number;
  /** What explains its name. */
  term?: TermId;
}

/** Where a Market's orders came from; the lines add up to its orders. */
export function ordersBySource(table: Table, account: MarketAccount, seat: Seat): Line[] {
  const went = (host: Seat, place: number): number => account.feeds[host].went[place] ?? 0;
  const seller = table.rules.adSeller;
  const lines: Line[] = [
    ...SEATS.map((host) => ({ name: feedName(table, host), n: went(host, FRONT + seat) })),
    ...RIVALS[seat].map((host) => ({
      name: t('table.market.programs', { company: companyName(table, host) }),
      n: went(host, PROGRAMS + seat),
    })),
    {
      name:
        seller === undefined
          ? ''
          : t('table.market.campaignAt', { independent: independentName(table, seller) }),
      n: account.adSeller.won[seat],
    },
    { name: t('table.market.direct'), n: account.companies[seat].direct, term: 'directOrders' },
  ];
  return lines.filter((line) => line.n > 0);
}

interface MarketOrdersProps {
  account: MarketAccount;
  seat: Seat;
  /** Whether its words explain themselves; the first of the three is enough. */
  explain: boolean;
}

export function MarketOrders({ account, seat, explain }: MarketOrdersProps): VNode {
  const { table } = useTable();
  const { payers, wallets } = account.markets[seat];
  const result = account.companies[seat];
  return (
    <table class="account">
      <caption>
        <Emblem seat={seat} size={18} />{' '}
        {t('table.market.market', { brand: brandName(table, seat, 'market'), n: result.orders })}
      </caption>
      <tbody>
        {ordersBySource(table, account, seat).map((line) => (
          <tr key={line.name}>
            <th scope="row">
              {explain && line.term ? <Term id={line.term}>{line.name}</Term> : line.name}
            </th>
            <td>{line.n}</td>
          </tr>
        ))}
        <tr class="sum">
          <th scope="row">{t('table.market.ordersSum')}</th>
          <td>{result.orders}</td>
        </tr>
        {result.programs > 0 && (
          <tr>
            <th scope="row">{t('table.market.paidToHosts')}</th>
            <td>{result.programs}</td>
          </tr>
        )}
        {SEATS.filter((w) => wallets[w] > 0).map((w) => (
          <tr key={w}>
            <th scope="row">
              {t('table.market.paidWith', { wallet: brandName(table, w, 'wallet'), of: payers })}
            </th>
            <td>{wallets[w]}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

export function PlazaTable({ account }: { account: MarketAccount }): VNode {
  const { table } = useTable();
  const { adSeller } = table.rules;
  return (
    <table class="account">
      <thead>
        <tr>
          <td />
          <th scope="col">
            <Term id="visits">{t('table.market.visits')}</Term>
          </th>
          {SEATS.map((s) => (
            <th key={s} scope="col">
              {brandName(table, s, 'wallet')}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {INDEPENDENTS.map((i) => (
          <tr key={i}>
            <th scope="row">
              <Term id={`independent.${table.rules.independents[i].id}`}>
                {independentName(table, i)}
              </Term>
              {i === adSeller && account.adSeller.stayed < account.visits[i] && (
                <span class="note">
                  {' '}
                  {t('table.market.stayed', { n: account.adSeller.stayed })}
                </span>
              )}
            </th>
            <td>
              <b>{account.visits[i]}</b>
            </td>
            {SEATS.map((s) => (
              <td key={s}>
                {account.independents[i].payers > 0 ? account.independents[i].wallets[s] : '–'}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
