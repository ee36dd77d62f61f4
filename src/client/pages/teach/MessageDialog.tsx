import { useId, useState } from 'preact/hooks';
import { tidyName } from '../../app/net/messages.ts';
import type { RoomSession } from '../../app/room/roomSession.ts';
import { tt } from '../../app/teachTexts.ts';
import { troubleText } from '../friends/NameField.tsx';
import { Dialog } from './Dialog.tsx';

/** As many characters as a message may have (protocol/room.ts). */
const LONGEST = 280;

/** Something that every student and the projector is shown. */
export function MessageDialog({ session, onClose }: { session: RoomSession; onClose(): void }) {
  const id = useId();
  const [text, setText] = useState('');
  const said = tidyName(text);
  const send = async (event: Event): Promise<void> => {
    event.preventDefault();
    if (said === '') return;
    const asked = await session.command({ do: 'message', text: said });
    if (asked.ok) onClose();
  };
  const trouble = session.trouble.value;
  return (
    <Dialog title={tt('teach.message')} onClose={onClose}>
      <form class="message-form" onSubmit={send}>
        <label for={id}>{tt('teach.message.text')}</label>
        <textarea
          id={id}
          rows={3}
          maxLength={LONGEST}
          value={text}
          onInput={(event) => setText(event.currentTarget.value)}
        />
        <p class="soft">{tt('teach.message.about', { n: LONGEST - text.length })}</p>
        <p class="trouble" role="alert">
          {trouble && troubleText(trouble)}
        </p>
        <p>
          <button type="submit" class="button primary" disabled={said === ''}>
            {tt('teach.message.send')}
          </button>
        </p>
      </form>
    </Dialog>
  );
}
