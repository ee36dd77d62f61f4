/** The tables over the network where this browser holds a seat, as the title page lists them. */
import { type ReadonlySignal, signal } from '@preact/signals';
import { forgetSeat, type HeldSeat, heldSeats } from './net/credentials.ts';
import type { TableInfo } from './net/messages.ts';

export interface OwnTable {
  held: HeldSeat;
  /** Undefined while it is asked for, and where the server does not answer. */
  info: TableInfo | undefined;
}

/** As many as are asked after at once. */
const SHOWN = 6;

const list = signal<readonly OwnTable[]>([]);

/** Newest first. */
export const ownTables: ReadonlySignal<readonly OwnTable[]> = list;

/** Asks the server how each table stands; those that are no more are forgotten. */
export async function refreshTables(): Promise<void> {
  const held = heldSeats.peek().slice(0, SHOWN);
  list.value = held.map((seat) => ({ held: seat, info: undefined }));
  if (held.length === 0) return;
  const { tableInfo } = await import('./net/api.ts');
  await Promise.all(
    held.map(async (seat) => {
      const asked = await tableInfo(seat.table);
      const gone = asked.ok ? asked.value.stage === 'closed' : asked.problem === 'noTable';
      if (gone) forgetSeat(seat.table, seat.credential);
      list.value = list.value.flatMap((own) => {
        if (own.held.table !== seat.table) return [own];
        return gone ? [] : [{ held: seat, info: asked.ok ? asked.value : undefined }];
      });
    }),
  );
}
