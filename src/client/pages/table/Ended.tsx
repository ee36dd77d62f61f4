import { useEffect } from 'preact/hooks';
import { problemKey, tf } from '../../app/friendsTexts.ts';
import { forgetSeat, heldSeatAt, watchSeats } from '../../app/net/credentials.ts';
import type { Ending } from '../../app/net/netPart.ts';
import { Shut } from './Shut.tsx';

interface EndedProps {
  id: string;
  /** By which the connection held its seat; undefined for a spectator's. */
  credential: string | undefined;
  why: Ending;
  again(): void;
}

/** Endings after which this browser holds no seat here any more. */
const SEATLESS: ReadonlySet<Ending> = new Set(['moved', 'removed', 'noTable', 'closed']);

export function Ended({ id, credential, why, again }: EndedProps) {
  useEffect(() => {
    if (SEATLESS.has(why)) forgetSeat(id, credential);
    if (why !== 'moved') return undefined;
    // The other device may be another page of this browser; then the seat is at hand here too.
    const look = (): void => {
      if (heldSeatAt(id) !== undefined) again();
    };
    look();
    return watchSeats(look);
  }, [id, credential, why]);
  switch (why) {
    case 'moved':
    case 'removed':
      return (
        <Shut title={tf(`net.ended.${why}.title`)} text={tf(`net.ended.${why}`)}>
          <button type="button" class="button primary" onClick={again}>
            {tf('net.ended.moved.watch')}
          </button>
        </Shut>
      );
    case 'closed':
      return <Shut title={tf('net.ended.closed.title')} text={tf('net.ended.closed')} />;
    case 'outdated':
    case 'otherRules':
      return (
        <Shut title={tf('net.ended.outdated.title')} text={tf('net.ended.outdated')}>
          <button type="button" class="button primary" onClick={() => location.reload()}>
            {tf('net.ended.reload')}
          </button>
        </Shut>
      );
    default:
      return (
        <Shut
          title={tf('net.problem.title')}
          text={tf(problemKey(why))}
          retry={why === 'noTable' || why === 'damaged' ? undefined : again}
        />
      );
  }
}
