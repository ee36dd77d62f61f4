import { useState } from 'preact/hooks';
import { tc } from '../../app/classTexts.ts';
import { tf } from '../../app/friendsTexts.ts';
import type { RoomMessage, RoomSession } from '../../app/room/roomSession.ts';

/** As many messages as stand over a page at a time. */
const SHOWN = 2;

export interface Unread {
  messages: readonly RoomMessage[];
  read(): void;
}

/** What the teacher has said to all and was not read yet, whichever page shows it. */
export function useUnread(session: RoomSession): Unread {
  const [read, setRead] = useState(-1);
  const messages = session.messages.value.filter(({ id }) => id > read).slice(-SHOWN);
  return { messages, read: () => setRead(messages.at(-1)?.id ?? read) };
}

export function Messages({ unread: { messages, read } }: { unread: Unread }) {
  return (
    <div class="class-messages" role="status">
      {messages.length > 0 && (
        <div class="net-note class-message">
          <div>
            <b>{tc('class.message')}</b>
            {messages.map(({ id, text }) => (
              <p key={id}>{text}</p>
            ))}
          </div>
          <button type="button" class="button primary" onClick={read}>
            {tf('net.ok')}
          </button>
        </div>
      )}
    </div>
  );
}
