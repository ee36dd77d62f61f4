/** The full account of the last market day; every number is the account's own. */
import type { VNode } from 'preact';
import { SEATS } from '../../../game/seats.ts';
import { t } from '../../app/i18n.ts';
import { useTable } from '../table-context.ts';
import { Term } from '../term/Term.tsx';
import { companyName } from '../words/names.ts';
import { AwardRows } from './AwardsTable.tsx';
import { FeedTable } from './market/FeedTable.tsx';
import { CoinsTable, FiguresTable } from './market/ResultTables.tsx';
import { MarketOrders, PlazaTable } from './market/WalletTables.tsx';

export function MarketTab(): VNode {
  const { table } = useTable();
  const account = table.lastMarket.value;
  if (!account) return <p class="empty">{t('table.market.none')}</p>;
  const given = table.events.value.find(
    ({ event }) => event.type === 'awardsGiven' && event.month === account.month,
  )?.event;
  return (
    <div class="market">
      <h3>
        <Term id="marketDay">{t('table.market.title', { month: account.month })}</Term>
      </h3>
      <p class="note">{t('table.market.intro')}</p>
      <h4>{t('table.market.shoppers')}</h4>
      {SEATS.map((host) => (
        <FeedTable key={host} account={account} host={host} explain={host === SEATS[0]} />
      ))}
      <h4>{t('table.market.orders')}</h4>
      {SEATS.map((seat) => (
        <MarketOrders key={seat} account={account} seat={seat} explain={seat === SEATS[0]} />
      ))}
      <h4>
        <Term id="plaza">{t('table.market.plaza')}</Term>
      </h4>
      <PlazaTable account={account} />
      <h4>{t('table.market.coins')}</h4>
      <CoinsTable account={account} />
      <h4>
        <Term id="marketValue">{t('table.market.value')}</Term>
      </h4>
      <FiguresTable account={account} />
      {given?.type === 'awardsGiven' && (
        <>
          <h4>
            <Term id="awards">{t('table.market.awards')}</Term>
          </h4>
          <AwardRows awards={given.awards} explain />
          {given.antitrust !== -1 && (
            <p class="antitrust">
              {t('table.log.antitrust', {
                company: companyName(table, given.antitrust),
                n: table.rules.numbers.awards.antitrust,
              })}
            </p>
          )}
        </>
      )}
    </div>
  );
}
