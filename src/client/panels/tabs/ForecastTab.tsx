/** The coming market day: the draft's effect, where shoppers go, awards, antitrust. */
import type { VNode } from 'preact';
import { t } from '../../app/i18n.ts';
import { useTable } from '../table-context.ts';
import { AntitrustNote } from './AntitrustNote.tsx';
import { AwardsTable } from './AwardsTable.tsx';
import { OutlookTable } from './OutlookTable.tsx';
import { PreviewPanel } from './PreviewPanel.tsx';
import { ShopperBars } from './ShopperBars.tsx';

export function ForecastTab(): VNode {
  const { table } = useTable();
  const preview = table.preview.value;
  const forecast = preview?.after ?? table.forecast.value;
  if (!forecast) return <p class="empty">{t('table.forecast.over')}</p>;
  return (
    <>
      {preview && <PreviewPanel preview={preview} />}
      <h3>{t('table.forecast.shoppers')}</h3>
      <ShopperBars
        account={forecast.account}
        {...(preview ? { before: preview.before.account } : {})}
      />
      {!preview && (
        <>
          <h3>{t('table.forecast.outlook')}</h3>
          <OutlookTable forecast={forecast} />
        </>
      )}
      <AwardsTable account={forecast.account} />
      <AntitrustNote />
    </>
  );
}
