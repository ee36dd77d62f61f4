import { useState } from 'preact/hooks';
import { SEATS, type Seat } from '../../../game/seats.ts';
import { tf } from '../../app/friendsTexts.ts';
import type { TableSession } from '../../app/net/tableSession.ts';
import { navigate } from '../../app/router.ts';
import { TablePage } from '../../panels/TablePage.tsx';
import { Tools } from '../parts/Tools.tsx';
import { useScoreShown } from '../parts/useScoreShown.ts';
import { ScorePage } from '../ScorePage.tsx';
import { TakeOver } from './TakeOver.tsx';
import { useNetTable } from './useNetTable.ts';
import { useRematch } from './useRematch.ts';
import { Waiting } from './Waiting.tsx';

interface NetGameProps {
  session: TableSession;
  /** Undefined for a spectator. */
  viewer: Seat | undefined;
  /** This browser held a seat that it holds no more. */
  lost: boolean;
  again(): void;
}

/** The game itself, at the same table as a solo game's, with the others about. */
export function NetGame({ session, viewer, lost, again }: NetGameProps) {
  const table = useNetTable(session, viewer);
  const [scoreShown, setScoreShown] = useScoreShown(table);
  const [told, setTold] = useState(false);
  const rematch = useRematch(session, viewer);
  if (!table) return <Waiting />;
  return (
    <div class="play" id="content" tabIndex={-1}>
      {lost && !told && (
        <div class="notice" role="status">
          <p>{tf('net.lostSeat')}</p>
          <button type="button" class="button primary" onClick={() => setTold(true)}>
            {tf('net.ok')}
          </button>
        </div>
      )}
      <TablePage
        table={table}
        tools={<Tools />}
        forWatchers={<TakeOverButton session={session} again={again} />}
        onLeave={() => navigate({ page: 'title' })}
        onFinished={() => setScoreShown(true)}
      />
      {scoreShown && (
        <ScorePage
          table={table}
          study={{ page: 'study', source: 'table', id: session.id }}
          onBoard={() => setScoreShown(false)}
          onward={rematch}
        />
      )}
    </div>
  );
}

/** A spectator may go on for a bot in the middle of the game. */
function TakeOverButton({ session, again }: { session: TableSession; again(): void }) {
  const [open, setOpen] = useState(false);
  const info = session.info.value;
  const bots = SEATS.filter((seat) => info?.seats[seat].kind === 'bot');
  if (info?.stage !== 'playing' || bots.length === 0) return null;
  return (
    <>
      <button type="button" class="button take-over" onClick={() => setOpen(true)}>
        {tf('lobby.takeover')}
      </button>
      {open && (
        <TakeOver id={session.id} bots={bots} onTaken={again} onClose={() => setOpen(false)} />
      )}
    </>
  );
}
