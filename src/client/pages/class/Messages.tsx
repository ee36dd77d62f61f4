import { useState } from 'preact/hooks';
import { tc } from '../../app/classTexts.ts';
import { tf } from '../../app/friendsTexts.ts';
import { locale } from '../../app/i18n.ts';
import type { SaidToAll } from '../../app/room/messages.ts';
import { heldStudentAt, noteRead } from '../../app/room/roomKeys.ts';
import type { RoomSession } from '../../app/room/roomSession.ts';

/** As many messages as stand over a page at a time. */
const SHOWN = 3;

export interface Unread {
  messages: readonly SaidToAll[];
  read(): void;
}

/** What the teacher has said to all and was not read yet, whichever page shows it. */
export function useUnread(session: RoomSession): Unread {
  const { room } = session;
  const [read, setRead] = useState(() => heldStudentAt(room)?.read ?? 0);
  const messages = session.messages.value.filter(({ at }) => at > read).slice(-SHOWN);
  return {
    messages,
    read: () => {
      const last = messages.at(-1)?.at ?? read;
      noteRead(room, last);
      setRead(last);
    },
  };
}

export function Messages({ unread: { messages, read } }: { unread: Unread }) {
  const clock = new Intl.DateTimeFormat(locale.value, {
    hour: '2-digit',
    minute: '2-digit',
    hourCycle: 'h23',
  });
  return (
    <div class="class-messages" role="status">
      {messages.length > 0 && (
        <div class="net-note class-message">
          <div>
            <b>{tc('class.message')}</b>
            {messages.map(({ at, text }) => (
              <p key={at}>
                <time dateTime={new Date(at).toISOString()}>{clock.format(at)}</time> {text}
              </p>
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
