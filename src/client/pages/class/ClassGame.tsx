import { tc } from '../../app/classTexts.ts';
import type { TableSession } from '../../app/net/tableSession.ts';
import type { RoomStudent } from '../../app/room/messages.ts';
import { navigate } from '../../app/router.ts';
import { TablePage } from '../../panels/TablePage.tsx';
import { Tools } from '../parts/Tools.tsx';
import { useScoreShown } from '../parts/useScoreShown.ts';
import { ScorePage } from '../ScorePage.tsx';
import { useNetTable } from '../table/useNetTable.ts';
import { Waiting } from '../table/Waiting.tsx';
import { Messages, type Unread } from './Messages.tsx';
import { SeatNote } from './SeatNote.tsx';
import type { SeatNews } from './useNews.ts';

interface ClassGameProps {
  unread: Unread;
  session: TableSession;
  room: string;
  place: NonNullable<RoomStudent['place']>;
  news: SeatNews | undefined;
  onNewsRead(): void;
  /** On to the end of the lesson's game. */
  onEnd(): void;
}

/** The student's table, as any other table over the network, with the teacher's words over it. */
export function ClassGame(props: ClassGameProps) {
  if (!props.session.mirror.value || !props.session.info.value) {
    return <Waiting text={tc('class.laying')} />;
  }
  return <Game {...props} />;
}

function Game({ unread, session, room, place, news, onNewsRead, onEnd }: ClassGameProps) {
  const table = useNetTable(session, place.seat, true);
  const [scoreShown, setScoreShown] = useScoreShown(table);
  if (!table) return <Waiting text={tc('class.laying')} />;
  const stage = session.info.value?.stage;
  return (
    <div class="play" id="content" tabIndex={-1}>
      <TablePage
        table={table}
        tools={<Tools />}
        notes={
          <>
            <Messages unread={unread} />
            <SeatNote news={news} place={place} table={table} onRead={onNewsRead} />
          </>
        }
        onLeave={() => (stage === 'playing' ? navigate({ page: 'title' }) : onEnd())}
        onFinished={() => setScoreShown(true)}
      />
      {scoreShown && (
        <ScorePage
          table={table}
          study={{ page: 'study', source: 'class', id: room }}
          onBoard={() => setScoreShown(false)}
          onward={{ label: tc('class.score.on'), go: onEnd }}
        />
      )}
    </div>
  );
}
