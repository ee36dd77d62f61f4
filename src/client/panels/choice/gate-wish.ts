/** What the viewer can do about a gate now: open, block or open as ordered. */
import type { Action } from '../../../game/actions.ts';
import type { Gate } from '../../../game/gates.ts';
import { t } from '../../app/i18n.ts';
import type { Table } from '../../app/table.ts';

export interface GateWish {
  legal: Action;
  /** One word for a button. */
  label: string;
}

export function gateWish(table: Table, gate: Gate): GateWish | undefined {
  if (gate.owner !== table.viewer) return undefined;
  const legal = table.legal.value.find(
    (a) =>
      (a.type === 'open' || a.type === 'block' || a.type === 'comply') &&
      a.to === gate.guest &&
      a.kind === gate.kind,
  );
  if (!legal) return undefined;
  return { legal, label: t(legal.type === 'block' ? 'table.gates.block' : 'table.gates.open') };
}
