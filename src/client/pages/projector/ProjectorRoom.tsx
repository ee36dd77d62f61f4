import type { RoomSession } from '../../app/room/roomSession.ts';
import { Waiting } from '../table/Waiting.tsx';
import { RoomEnded } from '../teach/RoomEnded.tsx';
import { Finale } from './Finale.tsx';
import { Gathering } from './Gathering.tsx';
import { Race } from './Race.tsx';
import { Stage } from './Stage.tsx';

/** The room of a session, at whatever stage it is. */
export function ProjectorRoom({ session, again }: { session: RoomSession; again(): void }) {
  const link = session.link.value;
  const info = session.info.value;
  if (link.kind === 'ended') return <RoomEnded why={link.why} retry={again} />;
  if (!info) return <Waiting failing={link.kind === 'connecting' && link.failing === true} />;
  return (
    <Stage session={session} info={info}>
      {info.stage === 'waiting' && <Gathering session={session} info={info} />}
      {info.stage === 'playing' && <Race session={session} info={info} />}
      {info.stage === 'over' && <Finale session={session} />}
    </Stage>
  );
}
