import { SEATS } from '../../../../game/seats.ts';
import { scenarioTitle } from '../../../app/debrief/scenarioTitle.ts';
import { td } from '../../../app/debriefTexts.ts';
import { tt } from '../../../app/teachTexts.ts';
import { GardenPlot } from '../../art/GardenPlot.tsx';
import type { SlideProps } from '../deckData.ts';

interface TitleProps extends SlideProps {
  /** Reads the room's games once more. */
  again(): void;
}

/** The room, and what of its games is still missing. */
export function TitleSlide({ data, again }: TitleProps) {
  const { info, tables, months, unread, session } = data;
  const playing = tables.filter(({ game }) => game.stage === 'playing').length;
  const closed = tables.filter(({ game }) => game.stage === 'closed').length;
  return (
    <div class="debrief-opening">
      <div class="debrief-plots" aria-hidden="true">
        {SEATS.map((seat) => (
          <GardenPlot key={seat} seat={seat} state="tended" />
        ))}
      </div>
      <h1 class="debrief-room">{info.settings.title || tt('teach.untitled')}</h1>
      <p>
        {td('debrief.title.about', {
          tables: tables.length,
          students: session.students.value.size,
          scenario: scenarioTitle(info),
        })}
      </p>
      {months === 0 && <p class="debrief-note">{td('debrief.title.nothing')}</p>}
      {playing > 0 && (
        <p class="debrief-note">
          {td('debrief.title.playing', { n: playing })}{' '}
          <button type="button" class="button" onClick={again}>
            {td('debrief.again')}
          </button>
        </p>
      )}
      {closed > 0 && <p class="debrief-note">{td('debrief.title.closed', { n: closed })}</p>}
      {unread.length > 0 && (
        <p class="debrief-note">{td('debrief.title.unread', { tables: unread.join(', ') })}</p>
      )}
      <p class="debrief-keys">{td('debrief.title.keys')}</p>
    </div>
  );
}
