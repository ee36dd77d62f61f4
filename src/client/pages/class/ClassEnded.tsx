import { useEffect } from 'preact/hooks';
import { tc } from '../../app/classTexts.ts';
import { problemKey, tf } from '../../app/friendsTexts.ts';
import type { Ending } from '../../app/net/netPart.ts';
import { forgetStudent, type HeldStudent } from '../../app/room/roomKeys.ts';
import { Link } from '../parts/Link.tsx';
import { ShutPage } from '../parts/ShutPage.tsx';

interface ClassEndedProps {
  why: Ending;
  held: HeldStudent;
  again(): void;
}

/** Endings after which this device is in the class no more. */
const OUT: ReadonlySet<Ending> = new Set(['moved', 'removed', 'closed', 'noRoom', 'notAllowed']);

/** The room has ended the connection for good. */
export function ClassEnded({ why, held, again }: ClassEndedProps) {
  const { room, code } = held;
  useEffect(() => {
    if (OUT.has(why)) forgetStudent(room);
  }, [why, room]);
  switch (why) {
    case 'moved':
    case 'removed':
    case 'notAllowed':
      return (
        <ShutPage title={tc(`class.ended.${why}.title`)} text={tc(`class.ended.${why}`)}>
          <Link to={{ page: 'join', code }} class="button primary">
            {tc('class.join.title')}
          </Link>
        </ShutPage>
      );
    case 'closed':
    case 'noRoom':
      return (
        <ShutPage title={tc('class.ended.closed.title')} text={tc('class.ended.closed')}>
          <Link to={{ page: 'join' }} class="button primary">
            {tc('class.join.title')}
          </Link>
        </ShutPage>
      );
    case 'outdated':
    case 'otherRules':
      return (
        <ShutPage title={tf('net.ended.outdated.title')} text={tf('net.ended.outdated')}>
          <button type="button" class="button primary" onClick={() => location.reload()}>
            {tf('net.ended.reload')}
          </button>
        </ShutPage>
      );
    default:
      return (
        <ShutPage title={tc('class.ended.other.title')} text={tf(problemKey(why))} retry={again} />
      );
  }
}
