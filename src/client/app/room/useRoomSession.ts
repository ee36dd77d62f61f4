/** The connection to a room for as long as its page is shown. */
import { useEffect, useState } from 'preact/hooks';
import { RoomSession } from './roomSession.ts';

/** `credential` undefined: nothing is connected. `attempt`: another number begins anew. */
export function useRoomSession(
  room: string,
  credential: string | undefined,
  attempt: number,
): RoomSession | undefined {
  const [session, setSession] = useState<RoomSession | undefined>();
  useEffect(() => {
    if (credential === undefined) return setSession(undefined);
    const opened = new RoomSession(room, credential);
    setSession(opened);
    return () => opened.dispose();
  }, [room, credential, attempt]);
  return session;
}
