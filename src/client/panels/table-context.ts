/** The table and this page's own state, handed to every panel. */
import { type ComponentChildren, createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { Table } from '../app/table.ts';
import type { TableUi } from './ui.ts';

export interface TableScope {
  table: Table;
  ui: TableUi;
  /** What a spectator is offered in the dock. */
  forWatchers?: ComponentChildren;
  /** What else is to be said over the board, such as a teacher's words. */
  notes?: ComponentChildren;
}

export const TableContext = createContext<TableScope | undefined>(undefined);

export function useTable(): TableScope {
  const scope = useContext(TableContext);
  if (!scope) throw new Error('A panel was used outside of a table page');
  return scope;
}
