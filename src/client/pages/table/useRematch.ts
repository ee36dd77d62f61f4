/** Another game with the same people, from the score of the last one. */
import { useState } from 'preact/hooks';
import type { Seat } from '../../../game/seats.ts';
import { tf } from '../../app/friendsTexts.ts';
import { heldSeatAt, keepSeat } from '../../app/net/credentials.ts';
import type { TableSession } from '../../app/net/tableSession.ts';
import { navigate } from '../../app/router.ts';
import { troubleText } from '../friends/NameField.tsx';
import type { Onward } from '../score/ScoreActions.tsx';

/** The credential of this table is good for the seat at the next one too. */
function takeAlong({ id, credential }: TableSession, next: string, seat: Seat): void {
  if (credential === undefined) return;
  keepSeat({ table: next, seat, credential, name: heldSeatAt(id)?.name ?? '' });
}

/** `viewer` undefined: of a spectator, who can only follow to a table that somebody has set. */
export function useRematch(session: TableSession, viewer: Seat | undefined): Onward | undefined {
  const [asking, setAsking] = useState(false);
  const next = session.info.value?.next;
  const trouble = session.trouble.value;
  const go = (table: string): void => {
    if (viewer !== undefined) takeAlong(session, table, viewer);
    navigate({ page: 'table', id: table });
  };
  if (next !== undefined) {
    return {
      label: tf(viewer === undefined ? 'net.rematch.watch' : 'net.rematch.join'),
      note: tf('net.rematch.ready'),
      go: () => go(next),
    };
  }
  if (viewer === undefined) return undefined;
  const ask = async (): Promise<void> => {
    if (asking) return;
    setAsking(true);
    const asked = await session.rematch();
    setAsking(false);
    // The host's word of the new table comes before its answer.
    const made = session.info.peek()?.next;
    if (asked.ok && made !== undefined) go(made);
  };
  return {
    label: tf('net.rematch'),
    note: trouble === undefined ? tf('net.rematch.about') : troubleText(trouble),
    go: () => void ask(),
  };
}
