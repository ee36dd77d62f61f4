/** The dock of one who shares a company while another holds the pen: who decides, and what to do. */
import type { VNode } from 'preact';
import { tf } from '../../app/friendsTexts.ts';
import type { NetPart } from '../../app/net/netPart.ts';
import { useTable } from '../table-context.ts';
import { penHolder } from './people.ts';

export function PenDock({ net }: { net: NetPart }): VNode {
  const { table, ui } = useTable();
  const name = penHolder(table);
  const mine = net.awaited.value === table.viewer;
  return (
    <section class="watch-dock" data-penless>
      <svg class="line-icon" width="40" height="40" viewBox="0 0 24 24" aria-hidden="true">
        <path d="M14 3l6 6M15.500 7.500L8 15q-1 3-5 6q3-4 4-6.500M17 4.500l2.500 2.500" />
      </svg>
      <p>
        <b>{tf(mine ? 'net.pen.deciding' : 'net.pen.theirs', { name })}</b>{' '}
        {tf('net.pen.theirs.text', { name })}
      </p>
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
