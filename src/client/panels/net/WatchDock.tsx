/** A spectator's dock: that one watches, and where everything can be read. */
import type { VNode } from 'preact';
import { tf } from '../../app/friendsTexts.ts';
import { useTable } from '../table-context.ts';

export function WatchDock(): VNode {
  const { ui, forWatchers } = useTable();
  return (
    <section class="watch-dock" data-watching>
      <svg class="line-icon" width="40" height="40" viewBox="0 0 24 24" aria-hidden="true">
        <path d="M2 12q10-13 20 0q-10 13-20 0M12 8.500a3.500 3.500 0 1 0 .01 0" />
      </svg>
      <p>
        <b>{tf('net.watching')}</b> {tf('net.watching.text')}
      </p>
      {forWatchers}
      <button
        type="button"
        class="quiet watch-tables"
        onClick={() => {
          ui.details.value = true;
        }}
      >
        {tf('net.watching.tables')}
      </button>
    </section>
  );
}
