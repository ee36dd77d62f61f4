import '../../styles/friends.css';
import '../../styles/share.css';
import '../../styles/teach-form.css';
import '../../styles/teach.css';
import '../../styles/teach-live.css';
import { useState } from 'preact/hooks';
import { heldRoomAt, keepRoom } from '../../app/room/roomKeys.ts';
import { takeKeys } from '../../app/room/roomLinks.ts';
import { useRoomSession } from '../../app/room/useRoomSession.ts';
import { tt } from '../../app/teachTexts.ts';
import { Waiting } from '../table/Waiting.tsx';
import { RoomShut } from './RoomShut.tsx';
import { TeacherRoom } from './TeacherRoom.tsx';

/** The teacher's key: the one that this page was opened with is kept in this browser from now on. */
function keyFor(room: string): string | undefined {
  const given = takeKeys();
  if (given.key !== undefined) keepRoom({ room, ...given });
  return heldRoomAt(room)?.key;
}

/** A teacher's room, from the first student to the exports. */
export function TeacherPage({ id }: { id: string }) {
  const [attempt, setAttempt] = useState(0);
  const [key] = useState(() => keyFor(id));
  const session = useRoomSession(id, key, attempt);
  if (key === undefined) {
    return <RoomShut title={tt('teach.shut.key')} text={tt('teach.shut.noKey.text')} />;
  }
  if (!session) return <Waiting />;
  return (
    <TeacherRoom session={session} roomKey={key} again={() => setAttempt((before) => before + 1)} />
  );
}
