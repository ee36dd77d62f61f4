import '../../styles/friends.css';
import '../../styles/share.css';
import '../../styles/wall.css';
import '../../styles/projector.css';
import { useState } from 'preact/hooks';
import { heldRoomAt, keepRoom } from '../../app/room/roomKeys.ts';
import { takeKeys } from '../../app/room/roomLinks.ts';
import { useRoomSession } from '../../app/room/useRoomSession.ts';
import { tt } from '../../app/teachTexts.ts';
import { Waiting } from '../table/Waiting.tsx';
import { RoomShut } from '../teach/RoomShut.tsx';
import { ProjectorRoom } from './ProjectorRoom.tsx';

/** The key that this page was opened with, kept in this browser from now on. */
function viewFor(room: string): string | undefined {
  const { key } = takeKeys();
  if (key !== undefined) keepRoom({ room, view: key });
  return heldRoomAt(room)?.view;
}

/** What the class looks at: how to come in, the race, and how it ended. */
export function ProjectorPage({ id }: { id: string }) {
  const [attempt, setAttempt] = useState(0);
  const [view] = useState(() => viewFor(id));
  const session = useRoomSession(id, view, attempt);
  if (view === undefined) {
    return <RoomShut title={tt('teach.shut.key')} text={tt('projector.noKey')} />;
  }
  if (!session) return <Waiting />;
  return <ProjectorRoom session={session} again={() => setAttempt((before) => before + 1)} />;
}
