/** The dock during a market day: its controls, how far it has come, and what each company takes. */
import type { VNode } from 'preact';
import { SEATS, type Seat } from '../../../game/seats.ts';
import { t } from '../../app/i18n.ts';
import { Emblem } from '../signs/Emblem.tsx';
import { useTable } from '../table-context.ts';
import { skipShow } from '../ui.ts';
import { companyName } from '../words/names.ts';
import { PauseButton } from './ShowControls.tsx';

const SPEEDS = [1, 2, 4] as const;

export function ShowDock(): VNode {
  const { ui } = useTable();
  const report = ui.show.value;
  return (
    <section class="show-dock" aria-label={t('table.show.controls')}>
      <ShowButtons />
      <div class="show-tallies">
        {SEATS.map((seat) => (
          <Tally key={seat} seat={seat} />
        ))}
      </div>
      <div class="show-progress" aria-hidden="true">
        <i style={{ scale: `${report?.share ?? 1} 1` }} />
      </div>
    </section>
  );
}

function ShowButtons(): VNode {
  const { table, ui } = useTable();
  const again = ui.show.value?.again === true;
  return (
    <div class="show">
      <PauseButton rest />
      <fieldset class="bare speeds" aria-label={t('table.show.speeds')}>
        {SPEEDS.map((n) => (
          <button
            key={n}
            type="button"
            class="control"
            aria-pressed={ui.hurry.value === n}
            aria-label={t('table.show.times', { n })}
            onClick={() => {
              ui.hurry.value = n;
            }}
          >
            {n}×
          </button>
        ))}
      </fieldset>
      <button type="button" class="primary" data-next onClick={() => skipShow(table, ui)}>
        <svg class="line-icon" width="18" height="18" viewBox="0 0 24 24" aria-hidden="true">
          <path d="M5 5l9 7-9 7zM18 5v14" />
        </svg>
        {t(again ? 'table.show.end' : 'table.show.skip')} <kbd class="single">N</kbd>
      </button>
    </div>
  );
}

/** What has come to a company so far; where nothing moves, the day's result. */
function Tally({ seat }: { seat: Seat }): VNode {
  const { table, ui } = useTable();
  const report = ui.show.value;
  const showing = table.showing.value;
  const account =
    report?.account ?? (showing.kind === 'marketDay' ? showing.account : table.lastMarket.value);
  const result = account?.companies[seat];
  const whole = !report || report.phase === 'closing';
  return (
    <p class={`tally seat-${seat}`}>
      <Emblem seat={seat} size={26} />
      <span class="visually-hidden">{companyName(table, seat)} </span>
      <span>
        <b>{whole ? result?.orders : report.orders[seat]}</b> {t('table.show.orders')}
      </span>
      <span>
        <b>{whole ? result?.payments : report.payments[seat]}</b> {t('table.show.payments')}
      </span>
    </p>
  );
}
