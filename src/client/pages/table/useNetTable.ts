import { useEffect, useState } from 'preact/hooks';
import type { Seat } from '../../../game/seats.ts';
import { openNetTable } from '../../app/net/openNetTable.ts';
import type { TableSession } from '../../app/net/tableSession.ts';
import type { Table } from '../../app/table.ts';

/** The table of a session for as long as it is shown; undefined while there is no game. */
export function useNetTable(
  session: TableSession,
  viewer: Seat | undefined,
  ofClass = false,
): Table | undefined {
  const [table, setTable] = useState<Table | undefined>();
  useEffect(() => {
    const opened = openNetTable(session, viewer, { ofClass });
    setTable(opened);
    return () => opened?.dispose();
  }, [session, viewer, ofClass]);
  return table;
}
