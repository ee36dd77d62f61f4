import type { RoomInfo } from '../../app/room/messages.ts';
import { countedTables, monthSpreads } from '../../app/room/results.ts';
import { changedRules, monthsOf, playedBy } from '../../app/room/roomRules.ts';
import type { RoomSession } from '../../app/room/roomSession.ts';
import { tt } from '../../app/teachTexts.ts';
import { EdictPanel } from './EdictPanel.tsx';
import { GatesChart } from './GatesChart.tsx';
import { RaceChart } from './RaceChart.tsx';

/** While the tables play: where the companies stand, how the walls come down, and the edict. */
export function Race({ session, info }: { session: RoomSession; info: RoomInfo }) {
  const tables = countedTables(session.board.value.values());
  const playing = tables.filter(({ stage }) => stage === 'playing');
  const months = monthsOf(info);
  const spreads = monthSpreads(tables);
  const leading = Math.max(1, ...tables.map(({ month }) => month));
  const over = tables.filter(({ stage }) => stage === 'over').length;
  const edict = tables.find(({ month, edict }) => month === leading && edict)?.edict;
  const paused = playing.length > 0 && playing.every((table) => table.paused);
  return (
    <div class="wall-pair wide race">
      <header class="race-head">
        <h1>{tt('projector.race')}</h1>
        <p role="status">
          {paused
            ? tt('projector.paused')
            : tt('projector.stand', { month: leading, months, over, n: tables.length })}
        </p>
      </header>
      <RaceChart spreads={spreads} months={months} />
      <div class="race-side">
        <GatesChart spreads={spreads} months={months} />
        {edict && <EdictPanel id={edict} rules={playedBy(info)} changed={changedRules(info)} />}
      </div>
    </div>
  );
}
