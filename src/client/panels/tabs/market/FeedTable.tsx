/** One feed: who went where, through which gate, and how hard each place pulled. */
import type { VNode } from 'preact';
import { IDLE, type MarketAccount, PULL_COUNT } from '../../../../game/market.ts';
import type { Seat } from '../../../../game/seats.ts';
import { t } from '../../../app/i18n.ts';
import { Emblem } from '../../signs/Emblem.tsx';
import { KindIcon } from '../../signs/KindIcon.tsx';
import { useTable } from '../../table-context.ts';
import { Term } from '../../term/Term.tsx';
import type { TableUi } from '../../ui.ts';
import { placeName } from '../../words/effects.ts';
import { brandName, companyName, kindName } from '../../words/names.ts';
import { waysOn, waysTo } from './ways.ts';

/** The ribbon of this row is pointed at on the board. */
function isLit(ui: TableUi, host: Seat, place: number): boolean {
  const target = ui.hovered.value;
  return target?.type === 'stream' && target.from === host && target.pull === place;
}

interface FeedTableProps {
  account: MarketAccount;
  host: Seat;
  /** Whether its words explain themselves; the first of the three is enough. */
  explain: boolean;
}

export function FeedTable({ account, host, explain }: FeedTableProps): VNode {
  const { table, ui } = useTable();
  const feed = account.feeds[host];
  const places = Array.from({ length: PULL_COUNT }, (_, i) => i).filter(
    (i) => (feed.pulls[i] ?? 0) > 0,
  );
  const ways = waysOn(table, account.month);
  return (
    <table class="account">
      <caption>
        <Emblem seat={host} size={18} />{' '}
        {t('table.market.feed', {
          company: companyName(table, host),
          brand: brandName(table, host, 'feed'),
          n: feed.shoppers,
        })}
        {feed.interconnection > 0 && (
          <span class="note">
            {' '}
            <Term id="interconnection" again={!explain}>
              {t('table.market.interconnection', { n: feed.interconnection })}
            </Term>
          </span>
        )}
      </caption>
      <thead>
        <tr>
          <th scope="col">{t('table.market.where')}</th>
          <th scope="col">{t('table.market.gate')}</th>
          <th scope="col">
            {explain ? <Term id="pull">{t('table.market.pull')}</Term> : t('table.market.pull')}
          </th>
          <th scope="col">{t('table.market.went')}</th>
        </tr>
      </thead>
      <tbody>
        {places.map((place) => (
          <tr
            key={place}
            class={isLit(ui, host, place) ? 'lit' : ''}
            onPointerEnter={() => {
              ui.pointedAt.value = [{ type: 'stream', from: host, pull: place }];
            }}
            onPointerLeave={() => {
              ui.pointedAt.value = [];
            }}
          >
            <th scope="row">
              {explain && place === IDLE ? (
                <Term id="staying">{placeName(table, host, place)}</Term>
              ) : (
                placeName(table, host, place)
              )}
            </th>
            <td class="way-in">
              {waysTo(ways, host, place).map((kind) => (
                <span key={kind} title={kindName(kind)}>
                  <KindIcon kind={kind} />
                  <span class="visually-hidden">{kindName(kind)} </span>
                </span>
              ))}
            </td>
            <td>{feed.pulls[place]}</td>
            <td>
              <b>{feed.went[place]}</b>
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
