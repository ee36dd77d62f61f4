import type { ComponentChildren } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import type { RoomInfo } from '../../app/room/messages.ts';
import type { RoomSession } from '../../app/room/roomSession.ts';
import { tt } from '../../app/teachTexts.ts';
import { Seal } from '../art/Seal.tsx';
import { Tools } from '../parts/Tools.tsx';
import { DebriefLink } from '../teach/DebriefLink.tsx';

interface StageProps {
  session: RoomSession;
  info: RoomInfo;
  children: ComponentChildren;
}

/** The frame of the projector's page: the room's name, the teacher's word, the connection. */
export function Stage({ session, info, children }: StageProps) {
  return (
    <div class="friends-page wall-page projector-page">
      <header class="wall-head">
        <Seal glyph="园" size={56} />
        <p class="projector-name">{info.settings.title || tt('teach.untitled')}</p>
        {info.stage !== 'waiting' && (
          <p class="projector-code">{tt('teach.code.short', { code: info.code })}</p>
        )}
        <div class="projector-tools">
          {info.stage === 'over' && <DebriefLink room={info.room} />}
          <FullScreen />
          <Tools />
        </div>
      </header>
      <main id="content" tabIndex={-1} class="wall-main projector">
        {session.link.value.kind === 'away' && (
          <p class="projector-away" role="alert">
            {tt('projector.away')}
          </p>
        )}
        <Message session={session} />
        {children}
      </main>
    </div>
  );
}

/** How long the teacher's word stays in front of the class, in milliseconds. */
const SHOWN = 120_000;

function Message({ session }: { session: RoomSession }) {
  const last = session.messages.value.at(-1);
  const [gone, setGone] = useState<number | undefined>();
  const at = last?.at;
  useEffect(() => {
    if (at === undefined) return;
    const timer = setTimeout(() => setGone(at), SHOWN);
    return () => clearTimeout(timer);
  }, [at]);
  return (
    <div role="status">
      {last && last.at !== gone && <p class="projector-message">{last.text}</p>}
    </div>
  );
}

/** Fills the screen with the page, or gives it back; nothing where the browser does not let it. */
export function FullScreen() {
  const [full, setFull] = useState(document.fullscreenElement !== null);
  useEffect(() => {
    const look = (): void => setFull(document.fullscreenElement !== null);
    document.addEventListener('fullscreenchange', look);
    return () => document.removeEventListener('fullscreenchange', look);
  }, []);
  if (!document.fullscreenEnabled) return null;
  const toggle = (): void => {
    const done = full ? document.exitFullscreen() : document.documentElement.requestFullscreen();
    done.catch((error: unknown) => console.error(error));
  };
  return (
    <button type="button" class="button" onClick={toggle}>
      {tt(full ? 'projector.window' : 'projector.full')}
    </button>
  );
}
