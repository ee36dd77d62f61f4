import { tc } from '../../app/classTexts.ts';
import type { RoomSession } from '../../app/room/roomSession.ts';
import { GardenWall } from '../art/GardenWall.tsx';
import { Header } from '../parts/Header.tsx';
import { Away } from './Away.tsx';
import { Messages, type Unread } from './Messages.tsx';

interface ClassEndProps {
  session: RoomSession;
  unread: Unread;
  /** done: only this table is; stopped: by the teacher; notPlayed: without a seat. */
  kind: 'done' | 'over' | 'stopped' | 'notPlayed';
  /** Back to one's own table. */
  onResult?: () => void;
}

const TEXTS = {
  done: 'class.done.text',
  over: 'class.end.text',
  stopped: 'class.end.stopped',
  notPlayed: 'class.end.notPlayed',
} as const;

/** After the game: what the class does next, and the way back to one's result. */
export function ClassEnd({ session, unread, kind, onResult }: ClassEndProps) {
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
          {onResult && (
            <p class="button-row">
              <button type="button" class="button primary" onClick={onResult}>
                {tc('class.end.result')}
              </button>
            </p>
          )}
          <Messages unread={unread} />
        </div>
      </main>
    </div>
  );
}
