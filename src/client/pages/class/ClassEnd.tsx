import { tc } from '../../app/classTexts.ts';
import { tq } from '../../app/quiz/quizTexts.ts';
import type { RoomSession } from '../../app/room/roomSession.ts';
import { GardenWall } from '../art/GardenWall.tsx';
import { Header } from '../parts/Header.tsx';
import { Link } from '../parts/Link.tsx';
import { Away } from './Away.tsx';
import { Messages, type Unread } from './Messages.tsx';

interface ClassEndProps {
  session: RoomSession;
  unread: Unread;
  /** done: only this table is; stopped: by the teacher; notPlayed: without a seat. */
  kind: 'done' | 'over' | 'stopped' | 'notPlayed';
  /** Back to one's own table. */
  onResult?: () => void;
  /** Back to one's own quiz and predictions, in rooms that have them. */
  onQuiz?: (() => void) | undefined;
}

const TEXTS = {
  done: 'class.done.text',
  over: 'class.end.text',
  stopped: 'class.end.stopped',
  notPlayed: 'class.end.notPlayed',
} as const;

/** After the game: what the class does next, and the way back to one's result. */
export function ClassEnd({ session, unread, kind, onResult, onQuiz }: ClassEndProps) {
  return (
    <div class="problem-page class-end">
      <div class="problem-picture">
        <GardenWall />
      </div>
      <Header />
      <main id="content" class="problem" tabIndex={-1}>
        <div class="problem-words">
          <h1>{tc(kind === 'done' ? 'class.done.title' : 'class.end.title')}</h1>
          <p role="status">
            {kind === 'notPlayed' && `${tc('class.end.notPlayed')} `}
            {tc(kind === 'notPlayed' ? 'class.end.text' : TEXTS[kind])}
          </p>
          <Away session={session} />
          {(onResult || onQuiz) && (
            <p class="button-row">
              {onResult && (
                <button type="button" class="button primary" onClick={onResult}>
                  {tc('class.end.result')}
                </button>
              )}
              {onResult && (
                <Link to={{ page: 'report', source: 'class', id: session.room }} class="button">
                  {tc('class.end.report')}
                </Link>
              )}
              {onQuiz && (
                <button type="button" class="button" onClick={onQuiz}>
                  {tq('quiz.own.back')}
                </button>
              )}
            </p>
          )}
          <Messages unread={unread} />
        </div>
      </main>
    </div>
  );
}
