import '../../styles/friends.css';
import '../../styles/class.css';
import '../../styles/quiz.css';
import { useEffect, useState } from 'preact/hooks';
import { tc } from '../../app/classTexts.ts';
import { type HeldStudent, heldStudentAt } from '../../app/room/roomKeys.ts';
import type { RoomSession } from '../../app/room/roomSession.ts';
import { useRoomSession } from '../../app/room/useRoomSession.ts';
import { suggestLocale } from '../../app/settings.ts';
import { Link } from '../parts/Link.tsx';
import { ShutPage } from '../parts/ShutPage.tsx';
import { Waiting } from '../table/Waiting.tsx';
import { ClassEnded } from './ClassEnded.tsx';
import { Lesson } from './Lesson.tsx';

/** A class as its student sees it, from the waiting garden to the end. */
export function ClassPage({ id }: { id: string }) {
  const [attempt, setAttempt] = useState(0);
  const [held, setHeld] = useState(() => heldStudentAt(id));
  const session = useRoomSession(id, held?.credential, attempt);
  if (!held) {
    return (
      <ShutPage title={tc('class.none.title')} text={tc('class.none')}>
        <Link to={{ page: 'join' }} class="button primary">
          {tc('class.join.title')}
        </Link>
      </ShutPage>
    );
  }
  if (!session) return <Waiting text={tc('class.looking')} />;
  const again = (): void => {
    // Another tab of this browser may have come back with another credential.
    setHeld(heldStudentAt(id) ?? held);
    setAttempt(attempt + 1);
  };
  return <Room key={attempt} session={session} held={held} again={again} />;
}

interface RoomProps {
  session: RoomSession;
  held: HeldStudent;
  again(): void;
}

function Room({ session, held, again }: RoomProps) {
  const link = session.link.value;
  const info = session.info.value;
  const language = info?.settings.language;
  useEffect(() => {
    if (language) void suggestLocale(language === 'zh' ? 'zh-CN' : 'en');
  }, [language]);
  const replaced =
    link.kind === 'ended' &&
    (heldStudentAt(session.room)?.credential ?? held.credential) !== held.credential;
  useEffect(() => {
    if (replaced) again();
  }, [replaced]);
  if (replaced) return <Waiting text={tc('class.looking')} />;
  if (link.kind === 'ended') return <ClassEnded why={link.why} held={held} again={again} />;
  const you = session.you.value;
  const own = you === undefined ? undefined : session.students.value.get(you);
  if (!info || !own) {
    const failing = link.kind === 'connecting' && link.failing === true;
    return <Waiting text={tc('class.looking')} failing={failing} />;
  }
  return <Lesson session={session} info={info} own={own} credential={held.credential} />;
}
