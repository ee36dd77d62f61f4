import { useEffect, useState } from 'preact/hooks';
import { type DebriefRead, readGames } from '../../app/debrief/readGames.ts';
import { type RoomReviews, reviewRoom } from '../../app/debrief/roomReviews.ts';
import { td } from '../../app/debriefTexts.ts';
import { problemKey, tf } from '../../app/friendsTexts.ts';
import { t } from '../../app/i18n.ts';
import type { RoomSession } from '../../app/room/roomSession.ts';
import { prepareCharts } from '../../charts/Chart.tsx';
import { Waiting } from '../table/Waiting.tsx';
import { RoomEnded } from '../teach/RoomEnded.tsx';
import { RoomShut } from '../teach/RoomShut.tsx';
import { Deck } from './Deck.tsx';

interface RoomProps {
  session: RoomSession;
  roomKey: string;
  again(): void;
}

/** Fetches the room's games, and begins to look at their decisions as soon as they are there. */
export function DebriefRoom({ session, roomKey, again }: RoomProps) {
  const [attempt, setAttempt] = useState(0);
  const [read, setRead] = useState<DebriefRead | undefined>();
  const [reviews, setReviews] = useState<RoomReviews | undefined>();
  const { room } = session;
  useEffect(prepareCharts, []);
  useEffect(() => {
    let left = false;
    let begun: RoomReviews | undefined;
    const load = async (): Promise<void> => {
      const found = await readGames(room, roomKey);
      if (left) return;
      if (found.ok) {
        const over = found.debrief.tables.filter(({ game }) => game.stage !== 'playing');
        begun = reviewRoom(over.map(({ game }) => game));
        setReviews(begun);
      }
      setRead(found);
    };
    void load();
    return () => {
      left = true;
      begun?.dispose();
    };
    // Each attempt fetches once more.
  }, [room, roomKey, attempt]);
  const link = session.link.value;
  const info = session.info.value;
  if (link.kind === 'ended') return <RoomEnded why={link.why} retry={again} />;
  const retry = (): void => setAttempt(attempt + 1);
  if (read && !read.ok) {
    return (
      <RoomShut title={td('debrief.failed')} text={tf(problemKey(read.problem))}>
        <button type="button" class="button primary" onClick={retry}>
          {t('app.problem.retry')}
        </button>
      </RoomShut>
    );
  }
  if (!info || !read || !reviews) {
    return <Waiting failing={link.kind === 'connecting' && link.failing === true} />;
  }
  return (
    <Deck info={info} session={session} debrief={read.debrief} reviews={reviews} again={retry} />
  );
}
