/** The sign of the company that has this seat at the table. */
import type { VNode } from 'preact';
import type { Seat } from '../../../game/seats.ts';
import { useTable } from '../table-context.ts';
import { CompanySign } from './CompanySign.tsx';

export function Emblem({ seat, size = 24 }: { seat: Seat; size?: number }): VNode {
  const { table } = useTable();
  return <CompanySign seat={seat} company={table.seats[seat].company} size={size} />;
}
