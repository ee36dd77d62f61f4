import '../../styles/friends.css';
import '../../styles/share.css';
import '../../styles/teach-form.css';
import '../../styles/teach.css';
import '../../styles/teach-live.css';
import { useEffect, useState } from 'preact/hooks';
import { forgetRoom, heldRoomAt, keepRoom } from '../../app/room/roomKeys.ts';
import { takeKeys } from '../../app/room/roomLinks.ts';
import type { RoomSession } from '../../app/room/roomSession.ts';
import { useRoomSession } from '../../app/room/useRoomSession.ts';
import { tt } from '../../app/teachTexts.ts';
import { Waiting } from '../table/Waiting.tsx';
import { LiveRoom } from './LiveRoom.tsx';
import { PrepareRoom } from './PrepareRoom.tsx';
import { Results } from './Results.tsx';
import { RoomEnded } from './RoomEnded.tsx';
import { RoomShut } from './RoomShut.tsx';

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
  return <Room session={session} roomKey={key} again={() => setAttempt((before) => before + 1)} />;
}

interface RoomProps {
  session: RoomSession;
  roomKey: string;
  again(): void;
}

function Room({ session, roomKey, again }: RoomProps) {
  const link = session.link.value;
  const info = session.info.value;
  const gone = link.kind === 'ended' && (link.why === 'closed' || link.why === 'noRoom');
  const title = info?.settings.title;
  const code = info?.code;
  useEffect(() => {
    if (gone) forgetRoom(session.room);
  }, [gone, session]);
  useEffect(() => {
    if (title === undefined || code === undefined) return;
    keepRoom({ room: session.room, title, code });
  }, [session, title, code]);
  if (link.kind === 'ended') return <RoomEnded why={link.why} retry={again} />;
  if (!info) return <Waiting failing={link.kind === 'connecting' && link.failing === true} />;
  if (session.role.value !== 'teacher') {
    return <RoomShut title={tt('teach.shut.key')} text={tt('teach.shut.viewKey.text')} />;
  }
  switch (info.stage) {
    case 'waiting':
      return <PrepareRoom session={session} info={info} roomKey={roomKey} />;
    case 'playing':
      return <LiveRoom session={session} info={info} roomKey={roomKey} />;
    case 'over':
      return <Results session={session} info={info} roomKey={roomKey} />;
  }
}
