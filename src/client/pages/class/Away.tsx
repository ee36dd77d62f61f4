import { tc } from '../../app/classTexts.ts';
import { problemKey, tf } from '../../app/friendsTexts.ts';
import type { RoomSession } from '../../app/room/roomSession.ts';

/** What is wrong with the connection to the room, or with the last request. */
export function Away({ session }: { session: RoomSession }) {
  const trouble = session.trouble.value;
  const away = session.link.value.kind === 'away';
  return (
    <p class="trouble" role="alert">
      {away ? tc('class.away') : trouble && tf(problemKey(trouble))}
    </p>
  );
}
