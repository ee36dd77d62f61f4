import { useEffect, useState } from 'preact/hooks';
import type { Ending } from '../../app/net/netPart.ts';
import { TableSession } from '../../app/net/tableSession.ts';
import type { RoomStudent } from '../../app/room/messages.ts';

/** Milliseconds before a table that has let go of the student is asked again. */
const AGAIN = 1500;

/** Endings that asking again does not get over. */
const FINAL: ReadonlySet<Ending> = new Set(['outdated', 'otherRules', 'damaged']);

export interface OwnTable {
  session: TableSession;
  /** The table cannot be shown by this page. */
  ended: Ending | undefined;
}

/**
 * The connection to the table where the room says that the student sits. While the teacher moves
 * somebody, their old table lets go before the room has told of the new one.
 */
export function useOwnTable(place: RoomStudent['place'], credential: string): OwnTable | undefined {
  const [opened, setOpened] = useState<{ session: TableSession; key: string } | undefined>();
  const [attempt, setAttempt] = useState(0);
  const id = place?.id ?? undefined;
  const seat = place?.seat;
  const key = `${id}:${seat}:${attempt}`;
  useEffect(() => {
    if (id === undefined) return setOpened(undefined);
    const session = new TableSession(id, credential);
    setOpened({ session, key });
    return () => session.dispose();
  }, [id, credential, key]);
  const current = opened?.key === key ? opened.session : undefined;
  const link = current?.link.value;
  const ended = link?.kind === 'ended' ? link.why : undefined;
  const passing = ended !== undefined && !FINAL.has(ended);
  useEffect(() => {
    if (!passing) return undefined;
    const timer = setTimeout(() => setAttempt((before) => before + 1), AGAIN);
    return () => clearTimeout(timer);
  }, [passing, key]);
  return current && !passing ? { session: current, ended } : undefined;
}
