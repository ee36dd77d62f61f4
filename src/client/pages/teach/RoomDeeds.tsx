import { useState } from 'preact/hooks';
import type { BoardTable, RoomInfo } from '../../app/room/messages.ts';
import type { RoomSession } from '../../app/room/roomSession.ts';
import { tt } from '../../app/teachTexts.ts';
import { DebriefLink } from './DebriefLink.tsx';
import { Confirm } from './Dialog.tsx';
import { ProjectorLink } from './InvitePanel.tsx';
import { MessageDialog } from './MessageDialog.tsx';
import { RoomSettingsDialog } from './RoomSettingsDialog.tsx';

interface DeedsProps {
  session: RoomSession;
  info: RoomInfo;
  tables: readonly BoardTable[];
}

/** What a teacher can do with all tables at once. */
export function RoomDeeds({ session, info, tables }: DeedsProps) {
  const [open, setOpen] = useState<'message' | 'settings' | 'end' | undefined>();
  const close = (): void => setOpen(undefined);
  const playing = tables.filter(({ stage }) => stage === 'playing');
  const allPaused = playing.length > 0 && playing.every(({ paused }) => paused);
  return (
    <>
      <button
        type="button"
        class="button primary"
        onClick={() => session.command({ do: allPaused ? 'resume' : 'pause', table: null })}
      >
        {tt(allPaused ? 'teach.resume.all' : 'teach.pause.all')}
      </button>
      {info.settings.clock !== 0 && (
        <button
          type="button"
          class="button"
          onClick={() => session.command({ do: 'moreTime', table: null, seconds: 60 })}
        >
          {tt('teach.time.all')}
        </button>
      )}
      {info.openMonth !== null && (
        <button type="button" class="button" onClick={() => session.command({ do: 'nextMonth' })}>
          {tt('teach.nextMonth')}
        </button>
      )}
      <button type="button" class="button" onClick={() => setOpen('message')}>
        {tt('teach.message')}
      </button>
      <ProjectorLink room={info.room} />
      <DebriefLink room={info.room} />
      <button type="button" class="button" onClick={() => setOpen('settings')}>
        {tt('teach.settings')}
      </button>
      <button type="button" class="button danger" onClick={() => setOpen('end')}>
        {tt('teach.end')}
      </button>
      {open === 'message' && <MessageDialog session={session} onClose={close} />}
      {open === 'settings' && <RoomSettingsDialog session={session} info={info} onClose={close} />}
      {open === 'end' && (
        <Confirm
          title={tt('teach.end.sure')}
          text={tt('teach.end.text', { n: playing.length })}
          yes={tt('teach.end.yes')}
          onYes={() => void session.command({ do: 'end' })}
          onClose={close}
        />
      )}
    </>
  );
}
