import { useEffect, useRef, useState } from 'preact/hooks';
import { tc } from '../../app/classTexts.ts';
import type { RoomInfo, RoomStudent } from '../../app/room/messages.ts';
import type { RoomSession } from '../../app/room/roomSession.ts';
import { Waiting } from '../table/Waiting.tsx';
import { ClassEnd } from './ClassEnd.tsx';
import { ClassGame } from './ClassGame.tsx';
import { useUnread } from './Messages.tsx';
import { BeforeGame, QuizGate } from './QuizGate.tsx';
import { TableEnded } from './TableEnded.tsx';
import { useNews } from './useNews.ts';
import { useOwnTable } from './useOwnTable.ts';
import { WaitingGarden } from './WaitingGarden.tsx';

interface LessonProps {
  session: RoomSession;
  info: RoomInfo;
  own: RoomStudent;
  credential: string;
}

/** Where the student is now: the garden, the table, or the end. The page follows by itself. */
export function Lesson({ session, info, own, credential }: LessonProps) {
  const { stage } = info;
  const place = stage === 'waiting' ? null : own.place;
  const table = useOwnTable(place, credential);
  const unread = useUnread(session);
  /** Whether the student has sat at a table before. */
  const been = useRef(false);
  if (table) been.current = true;
  const [news, forgetNews] = useNews(own.place);
  const [shown, setShown] = useState<'table' | 'end' | undefined>(
    stage === 'over' ? 'end' : undefined,
  );
  /** The student is at the quiz before the game. */
  const [asked, setAsked] = useState(false);
  const seatKey = place && `${place.id}:${place.seat}`;
  useEffect(() => {
    if (stage === 'playing') setShown(undefined);
  }, [seatKey]);

  const before = { session, info, own, onDone: () => setAsked(false) };
  if (!place) {
    if (stage === 'over') {
      return (
        <QuizGate session={session} info={info} own={own} table={undefined}>
          {(back) => <ClassEnd session={session} unread={unread} kind="notPlayed" onQuiz={back} />}
        </QuizGate>
      );
    }
    if (asked && stage === 'waiting') {
      return <BeforeGame {...before} begun={false} />;
    }
    return (
      <WaitingGarden
        session={session}
        unread={unread}
        info={info}
        own={own}
        unseated={news === 'unseated'}
        onQuiz={() => setAsked(true)}
      />
    );
  }
  if (!table) return <Waiting text={tc(been.current ? 'class.coming' : 'class.laying')} />;
  if (table.ended) return <TableEnded why={table.ended} />;
  const stopped = table.session.info.value?.stage === 'closed';
  if (shown === 'end' || (shown === undefined && stopped)) {
    const kind = stage !== 'over' ? 'done' : stopped ? 'stopped' : 'over';
    return (
      <QuizGate session={session} info={info} own={own} table={table}>
        {(back) => (
          <ClassEnd
            session={session}
            unread={unread}
            kind={kind}
            onResult={() => setShown('table')}
            onQuiz={back}
          />
        )}
      </QuizGate>
    );
  }
  // Nobody at the table waits for a quiz: it gives way as soon as the student is to decide.
  if (asked && !stopped && table.session.awaited.value !== place.seat) {
    return <BeforeGame {...before} begun={true} />;
  }
  return (
    <ClassGame
      key={`${table.session.id}:${place.seat}`}
      unread={unread}
      session={table.session}
      room={session.room}
      place={place}
      news={news}
      onNewsRead={forgetNews}
      onEnd={() => setShown('end')}
    />
  );
}
