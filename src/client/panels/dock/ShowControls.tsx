/** Pause, speed and skip while the market day or a rival's move is shown. */
import type { VNode } from 'preact';
import { t } from '../../app/i18n.ts';
import { useTable } from '../table-context.ts';
import { hurry, showTab } from '../ui.ts';

export function ShowControls(): VNode | null {
  const { table, ui } = useTable();
  const { kind } = table.showing.value;
  const paused = table.paused.value;
  const rivalDecides = table.toMove.value !== undefined && table.toMove.value !== table.viewer;
  if (kind === 'ready' && !rivalDecides && !paused) {
    return table.lastMarket.value && !table.draft.value ? (
      <button
        type="button"
        class="quiet read"
        onClick={() => {
          showTab(ui, 'market');
        }}
      >
        {t('table.readAccount')}
      </button>
    ) : null;
  }
  const step = table.speed.value === 'step';
  const fast = ui.before.value !== undefined;
  return (
    <span class="show">
      {!step && (
        <button
          type="button"
          class="quiet"
          aria-pressed={paused}
          onClick={() => {
            table.paused.value = !paused;
          }}
        >
          {t(paused ? 'table.show.resume' : 'table.show.pause')} <kbd class="single">P</kbd>
        </button>
      )}
      {kind === 'marketDay' && (
        <button type="button" class="quiet" aria-pressed={fast} onClick={() => hurry(ui)}>
          {t('table.show.faster')}
        </button>
      )}
      {(kind !== 'ready' || (rivalDecides && step)) && (
        <button type="button" class="primary" onClick={() => table.skip()} data-next>
          {t(kind === 'marketDay' ? 'table.show.skip' : 'table.show.next')}{' '}
          <kbd class="single">N</kbd>
        </button>
      )}
    </span>
  );
}
