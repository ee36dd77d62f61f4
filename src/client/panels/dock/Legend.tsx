/** What the signs of gates mean: kinds on the left of the prompt, states on the right. */
import type { VNode } from 'preact';
import { GATE_STATUSES } from '../../../game/gates.ts';
import { GATE_KINDS } from '../../../game/seats.ts';
import { tContent } from '../../app/i18n.ts';
import { GateMark } from '../signs/GateMark.tsx';
import { KindIcon } from '../signs/KindIcon.tsx';
import { useTable } from '../table-context.ts';

export function KindLegend(): VNode {
  return (
    <p class="legend kinds">
      {GATE_KINDS.map((kind) => (
        <span key={kind}>
          <KindIcon kind={kind} />
          {tContent(`gate.${kind}`)}
        </span>
      ))}
    </p>
  );
}

export function StateLegend(): VNode {
  const { table } = useTable();
  return (
    <p class="legend states">
      {GATE_STATUSES.map((status) => (
        <span key={status}>
          <GateMark status={status} owner={table.viewer ?? 0} size={18} />
          {tContent(`gateStatus.${status}`)}
        </span>
      ))}
    </p>
  );
}
