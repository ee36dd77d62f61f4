/** The first and the last word of a market day, over the board. */
import type { VNode } from 'preact';
import { SEATS } from '../../../game/seats.ts';
import { t } from '../../app/i18n.ts';
import { Emblem } from '../signs/Emblem.tsx';
import { useTable } from '../table-context.ts';
import { signed } from '../words/numbers.ts';

export function ShowBanner(): VNode | null {
  const { ui } = useTable();
  const report = ui.show.value;
  if (!report || report.phase === 'walking') return null;
  const { account, phase } = report;
  if (phase === 'opening') {
    const n = SEATS.reduce<number>((sum, seat) => sum + account.feeds[seat].shoppers, 0);
    return (
      <div class="show-banner opening" aria-hidden="true">
        <i class="scroll-rod" />
        <div class="paper">
          <b>{t('table.show.open')}</b>
          <small>{t('table.show.openText', { month: account.month, n })}</small>
        </div>
        <i class="scroll-rod" />
      </div>
    );
  }
  return (
    <div class="show-banner closing" aria-hidden="true">
      <i class="scroll-rod" />
      <div class="paper">
        <b>{t('table.show.close')}</b>
        <p>
          {SEATS.map((seat) => (
            <span key={seat}>
              <Emblem seat={seat} size={26} />
              {signed(account.companies[seat].marketValueGained)}
            </span>
          ))}
        </p>
        <small>{t('table.card.marketValue')}</small>
      </div>
      <i class="scroll-rod" />
    </div>
  );
}
