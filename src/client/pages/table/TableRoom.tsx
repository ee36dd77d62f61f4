import '../../styles/friends.css';
import '../../styles/share.css';
import { useEffect, useState } from 'preact/hooks';
import type { Seat } from '../../../game/seats.ts';
import { problemKey, tf } from '../../app/friendsTexts.ts';
import type { ApiProblem } from '../../app/net/api.ts';
import { forgetSeat } from '../../app/net/credentials.ts';
import type { TableSession } from '../../app/net/tableSession.ts';
import { Archived } from './Archived.tsx';
import { Ended } from './Ended.tsx';
import { Lobby } from './Lobby.tsx';
import { NetGame } from './NetGame.tsx';
import { Shut } from './Shut.tsx';
import { useTableSession } from './useTableSession.ts';
import { Waiting } from './Waiting.tsx';

/** Refusals that trying again does not change. */
const FINAL: ReadonlySet<ApiProblem> = new Set(['badLink', 'damagedLink', 'noTable']);

/** Links that bring no seat: the table can be looked at all the same. */
const BAD_LINKS: ReadonlySet<ApiProblem> = new Set(['badLink', 'damagedLink']);

/** A table over the network, from its lobby to its result. */
export function TableRoom({ id }: { id: string }) {
  const [attempt, setAttempt] = useState(0);
  const [lost, setLost] = useState(false);
  const entry = useTableSession(id, attempt);
  const again = (): void => setAttempt(attempt + 1);
  switch (entry.kind) {
    case 'entering':
      return <Waiting />;
    case 'refused':
      return (
        <Shut
          title={tf('net.problem.title')}
          text={tf(problemKey(entry.problem))}
          retry={FINAL.has(entry.problem) ? undefined : again}
        >
          {BAD_LINKS.has(entry.problem) && (
            <button type="button" class="button primary" onClick={again}>
              {tf('net.ended.moved.watch')}
            </button>
          )}
        </Shut>
      );
    case 'entered':
      return (
        <Room
          key={attempt}
          session={entry.session}
          lost={lost}
          again={again}
          onLost={() => {
            forgetSeat(id, entry.session.credential);
            setLost(true);
            again();
          }}
        />
      );
  }
}

interface RoomProps {
  session: TableSession;
  /** Connects anew, with the seat that this browser holds by now. */
  again(): void;
  /** Whether this browser thought that it held a seat, and the host knew better. */
  lost: boolean;
  onLost(): void;
}

function Room({ session, again, lost, onLost }: RoomProps) {
  const link = session.link.value;
  const info = session.info.value;
  const begun = session.mirror.value !== undefined;
  const seat = session.seat.value;
  const unseated = link.kind === 'ended' && link.why === 'noSeat';
  useEffect(() => {
    if (unseated) onLost();
  }, [unseated, onLost]);
  if (unseated) return <Waiting />;
  const { id, credential } = session;
  if (link.kind === 'ended') {
    return <Ended id={id} credential={credential} why={link.why} again={again} />;
  }
  if (!info || seat === undefined) {
    return <Waiting failing={link.kind === 'connecting' && link.failing === true} />;
  }
  if (info.stage === 'archived') return <Archived info={info} />;
  if (info.stage === 'closed') {
    return <Ended id={id} credential={credential} why="closed" again={again} />;
  }
  if (info.stage === 'lobby')
    return <Lobby session={session} info={info} seat={seat} again={again} />;
  if (!begun) return <Waiting />;
  const viewer: Seat | undefined = seat ?? undefined;
  return (
    <NetGame key={String(viewer)} session={session} viewer={viewer} lost={lost} again={again} />
  );
}
