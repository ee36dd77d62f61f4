import { useEffect } from 'preact/hooks';
import { reviewEarly } from '../../app/debrief/earlyReviews.ts';
import { forgetRoom, keepRoom } from '../../app/room/roomKeys.ts';
import type { RoomSession } from '../../app/room/roomSession.ts';
import { tt } from '../../app/teachTexts.ts';
import { Waiting } from '../table/Waiting.tsx';
import { LiveRoom } from './LiveRoom.tsx';
import { PrepareRoom } from './PrepareRoom.tsx';
import { Results } from './Results.tsx';
import { RoomEnded } from './RoomEnded.tsx';
import { RoomShut } from './RoomShut.tsx';

interface RoomProps {
  session: RoomSession;
  roomKey: string;
  again(): void;
}

/** The room of a session, at whatever stage it is. */
export function TeacherRoom({ session, roomKey, again }: RoomProps) {
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
  const teaches = session.role.value === 'teacher' && info !== undefined;
  const begun = teaches && info.stage !== 'waiting';
  useEffect(() => (begun ? reviewEarly(session, roomKey) : undefined), [begun, session, roomKey]);
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
