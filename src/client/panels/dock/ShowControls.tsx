/** Pause and go on while rivals decide and what they did is shown; the last market day once more. */
import type { VNode } from 'preact';
import { t } from '../../app/i18n.ts';
import { reducedMotion } from '../../app/motion.ts';
import { useTable } from '../table-context.ts';
import { showTab } from '../ui.ts';

/** `rest`: takes the focus when what had it has gone. */
export function PauseButton({ rest = false }: { rest?: boolean }): VNode {
  const { table } = useTable();
  const paused = table.paused.value;
  const name = t(paused ? 'table.show.resume' : 'table.show.pause');
  return (
    <button
      type="button"
      class="control pause"
      aria-pressed={paused}
      aria-label={name}
      title={name}
      {...(rest ? { 'data-rest': true } : {})}
      onClick={() => {
        table.paused.value = !paused;
      }}
    >
      <svg class="line-icon" width="18" height="18" viewBox="0 0 24 24" aria-hidden="true">
        <path d={paused ? 'M7 4l13 8-13 8z' : 'M8 5v14M16 5v14'} />
      </svg>
      <kbd class="single">P</kbd>
    </button>
  );
}

export function ShowControls(): VNode | null {
  const { table, ui } = useTable();
  const { kind } = table.showing.value;
  // The market day has its controls in the dock.
  if (kind === 'marketDay' || ui.show.value) return null;
  const rivalDecides = table.toMove.value !== undefined && table.toMove.value !== table.viewer;
  if (kind === 'ready' && !rivalDecides && !table.paused.value) return <AfterMarketDay />;
  const step = table.speed.value === 'step';
  // Over the network only the show can be held up here; the table has a pause of its own.
  if (table.net && kind === 'ready' && !table.paused.value) return null;
  return (
    <span class="show">
      <PauseButton />
      {(kind !== 'ready' || (rivalDecides && step && !table.net)) && (
        <button type="button" class="primary" onClick={() => table.skip()} data-next>
          {t('table.show.next')} <kbd class="single">N</kbd>
        </button>
      )}
    </span>
  );
}

/** What can be done with the last market day between decisions. */
function AfterMarketDay(): VNode | null {
  const { table, ui } = useTable();
  if (!table.lastMarket.value || table.draft.value) return null;
  const board = ui.board.value;
  return (
    <span class="show">
      <button
        type="button"
        class="quiet read"
        onClick={() => {
          showTab(ui, 'market');
        }}
      >
        {t('table.readAccount')}
      </button>
      {board && !reducedMotion.value && (
        <button type="button" class="quiet again" onClick={() => board.replay()}>
          {t('table.show.again')}
        </button>
      )}
    </span>
  );
}
