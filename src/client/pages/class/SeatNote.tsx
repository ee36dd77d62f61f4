import { listedNames, tc } from '../../app/classTexts.ts';
import { tf } from '../../app/friendsTexts.ts';
import { t } from '../../app/i18n.ts';
import type { RoomStudent } from '../../app/room/messages.ts';
import type { Table } from '../../app/table.ts';
import { sharing } from '../../panels/net/people.ts';
import { companyName } from '../parts/names.ts';
import type { SeatNews } from './useNews.ts';

interface SeatNoteProps {
  news: SeatNews | undefined;
  place: NonNullable<RoomStudent['place']>;
  table: Table;
  onRead(): void;
}

/** Where the student sits now and with whom, said when it has changed. */
export function SeatNote({ news, place, table, onRead }: SeatNoteProps) {
  return (
    <div role="status">
      {news && news !== 'unseated' && (
        <div class="net-note seat-note">
          <p>
            {tc(`class.note.${news}`, {
              table: place.table,
              company: companyName(table.seats[place.seat].company),
            })}
            {t('table.sentenceGap')}
            <Sharing place={place} table={table} />
          </p>
          <button type="button" class="button primary" onClick={onRead}>
            {tf('net.ok')}
          </button>
        </div>
      )}
    </div>
  );
}

/** Who shares the company, and who of them decides. The own name is left out. */
function Sharing({ place, table }: Pick<SeatNoteProps, 'place' | 'table'>) {
  const [holder, ...others] = sharing(table);
  if (holder === undefined) return null;
  if (place.pen) {
    return <>{tc('class.note.pen', { names: listedNames(others), menu: tf('net.menu') })}</>;
  }
  return <>{tc('class.note.penless', { holder })}</>;
}
