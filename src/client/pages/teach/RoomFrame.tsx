import type { ComponentChildren } from 'preact';
import { problemKey, tf } from '../../app/friendsTexts.ts';
import type { RoomInfo } from '../../app/room/messages.ts';
import type { RoomSession } from '../../app/room/roomSession.ts';
import { tt } from '../../app/teachTexts.ts';
import { Header } from '../parts/Header.tsx';

interface RoomFrameProps {
  session: RoomSession;
  info: RoomInfo;
  /** What can be done with the whole room, beside its title. */
  deeds: ComponentChildren;
  children: ComponentChildren;
}

/** What a teacher's room shows at each stage: its name, who is here, and the connection. */
export function RoomFrame({ session, info, deeds, children }: RoomFrameProps) {
  const students = [...session.students.value.values()];
  const here = students.filter((student) => student.here).length;
  const trouble = session.trouble.value;
  const away = session.link.value.kind === 'away';
  return (
    <div class="friends-page teacher-page">
      <Header />
      <main id="content" tabIndex={-1} class="teacher">
        <header class="teacher-head">
          <div>
            <h1>{info.settings.title || tt('teach.untitled')}</h1>
            <p class="teacher-facts" role="status">
              {tt('teach.here', { here, n: students.length })}
              <span class="code-mark">{tt('teach.code.short', { code: info.code })}</span>
            </p>
          </div>
          <div class="teacher-deeds">{deeds}</div>
        </header>
        <p class="trouble teacher-trouble" role="alert">
          {away ? tt('teach.away') : trouble && tf(problemKey(trouble))}
        </p>
        {children}
      </main>
    </div>
  );
}
