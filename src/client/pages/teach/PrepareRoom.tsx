import { useState } from 'preact/hooks';
import { tq } from '../../app/quiz/quizTexts.ts';
import type { RoomInfo } from '../../app/room/messages.ts';
import type { RoomSession } from '../../app/room/roomSession.ts';
import { tt } from '../../app/teachTexts.ts';
import { DeleteRoom } from './DeleteRoom.tsx';
import { InvitePanel } from './InvitePanel.tsx';
import { RoomFrame } from './RoomFrame.tsx';
import { RoomSettingsDialog } from './RoomSettingsDialog.tsx';
import { Seating } from './Seating.tsx';

interface StageProps {
  session: RoomSession;
  info: RoomInfo;
  roomKey: string;
}

/** Before the start: students come in and are seated. */
export function PrepareRoom({ session, info, roomKey }: StageProps) {
  const [settings, setSettings] = useState(false);
  const [busy, setBusy] = useState(false);
  const students = session.students.value.size;
  const start = async (): Promise<void> => {
    setBusy(true);
    await session.command({ do: 'start' });
    setBusy(false);
  };
  return (
    <RoomFrame
      session={session}
      info={info}
      deeds={
        <>
          <button type="button" class="button" onClick={() => setSettings(true)}>
            {tt('teach.settings')}
          </button>
          <button
            type="button"
            class="button primary start"
            disabled={students === 0 || busy}
            aria-busy={busy}
            onClick={start}
          >
            {tt('teach.start')}
          </button>
        </>
      }
    >
      <p class="soft teacher-next">
        {tt(students === 0 ? 'teach.start.nobody' : 'teach.start.about')}
      </p>
      {info.settings.quiz && session.learning.value && (
        <p class="soft" role="status">
          {tq('quiz.class.done', session.learning.value.done)}
        </p>
      )}
      <div class="prepare">
        <InvitePanel info={info} roomKey={roomKey} />
        <Seating session={session} info={info} />
      </div>
      <DeleteRoom session={session} info={info} />
      {settings && (
        <RoomSettingsDialog session={session} info={info} onClose={() => setSettings(false)} />
      )}
    </RoomFrame>
  );
}
