import { useState } from 'preact/hooks';
import { locale } from '../../app/i18n.ts';
import type { RoomInfo } from '../../app/room/messages.ts';
import type { RoomSession } from '../../app/room/roomSession.ts';
import { tt } from '../../app/teachTexts.ts';
import { Confirm } from './Dialog.tsx';

/** How long the room is kept, and its deletion before that. */
export function DeleteRoom({ session, info }: { session: RoomSession; info: RoomInfo }) {
  const [asked, setAsked] = useState(false);
  const date = new Intl.DateTimeFormat(locale.value, { dateStyle: 'long' }).format(info.expires);
  return (
    <section class="room-foot">
      <p class="soft">{tt('teach.expires', { date })}</p>
      <button type="button" class="button danger" onClick={() => setAsked(true)}>
        {tt('teach.delete')}
      </button>
      {asked && (
        <Confirm
          title={tt('teach.delete.sure')}
          text={tt('teach.delete.text')}
          yes={tt('teach.delete.yes')}
          onYes={() => void session.command({ do: 'delete' })}
          onClose={() => setAsked(false)}
        />
      )}
    </section>
  );
}
