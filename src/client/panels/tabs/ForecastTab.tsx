/** The coming market day: the draft's effect, where shoppers go, awards, antitrust. */
import type { VNode } from 'preact';
import { t } from '../../app/i18n.ts';
import { useTable } from '../table-context.ts';
import { Term } from '../term/Term.tsx';
import { showTab } from '../ui.ts';
import { AntitrustNote } from './AntitrustNote.tsx';
import { AwardsTable } from './AwardsTable.tsx';
import { OutlookTable } from './OutlookTable.tsx';
import { PreviewPanel } from './PreviewPanel.tsx';
import { ShopperBars } from './ShopperBars.tsx';

export function ForecastTab(): VNode {
  const { table } = useTable();
  const preview = table.preview.value;
  const forecast = preview?.after ?? table.forecast.value;
  if (!forecast) return <Over />;
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
          <h3>
            <Term id="forecast">{t('table.forecast.outlook')}</Term>
          </h3>
          <OutlookTable forecast={forecast} />
        </>
      )}
      <AwardsTable account={forecast.account} />
      <AntitrustNote />
    </>
  );
}

/** After the last market day: nothing is to come, but its account can be read. */
function Over(): VNode {
  const { ui } = useTable();
  return (
    <div class="empty">
      <p>{t('table.forecast.over')}</p>
      <button type="button" class="mini-button" onClick={() => showTab(ui, 'market')}>
        {t('table.readAccount')}
      </button>
    </div>
  );
}
