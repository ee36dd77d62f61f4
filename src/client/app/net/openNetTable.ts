/** The table of a session whose game has begun. */
import type { Seat } from '../../../game/seats.ts';
import { netTable } from '../match/netTable.ts';
import type { Table } from '../table.ts';
import type { TableSession } from './tableSession.ts';

/** `viewer` undefined: a spectator's. Undefined where there is no game yet. */
export function openNetTable(
  session: TableSession,
  viewer: Seat | undefined,
  { ofClass = false } = {},
): Table | undefined {
  const mirror = session.mirror.peek();
  const info = session.info.peek();
  if (!mirror || !info) return undefined;
  return netTable({ rules: mirror.rules, session, mirror, info, viewer, ofClass });
}
