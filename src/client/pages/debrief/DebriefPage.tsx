import '../../styles/friends.css';
import '../../styles/wall.css';
import '../../styles/debrief.css';
import { useState } from 'preact/hooks';
import { td } from '../../app/debriefTexts.ts';
import { heldRoomAt } from '../../app/room/roomKeys.ts';
import { useRoomSession } from '../../app/room/useRoomSession.ts';
import { tt } from '../../app/teachTexts.ts';
import { Waiting } from '../table/Waiting.tsx';
import { RoomShut } from '../teach/RoomShut.tsx';
import { DebriefRoom } from './DebriefRoom.tsx';

/** A class's games on the projector, to be talked about; for whoever holds one of the room's keys. */
export function DebriefPage({ id }: { id: string }) {
  const [attempt, setAttempt] = useState(0);
  const [held] = useState(() => heldRoomAt(id));
  const key = held?.key ?? held?.view;
  const session = useRoomSession(id, key, attempt);
  if (key === undefined)
    return <RoomShut title={tt('teach.shut.key')} text={td('debrief.noKey')} />;
  if (!session) return <Waiting />;
  return (
    <DebriefRoom session={session} roomKey={key} again={() => setAttempt((before) => before + 1)} />
  );
}
