import { COMPANIES } from '../../app/newGame.ts';
import type { RoomStudent } from '../../app/room/messages.ts';
import { tt } from '../../app/teachTexts.ts';
import { CompanySign } from '../../panels/signs/CompanySign.tsx';
import { companyName } from '../parts/names.ts';

interface ChipProps {
  student: RoomStudent;
  onOpen(id: string): void;
  /** Whether it can be dragged to another seat. */
  movable?: boolean;
}

/** A student as a slip of paper: the name, whether they are here, what they would like. */
export function StudentChip({ student, onOpen, movable = false }: ChipProps) {
  const { id, name, here, wish, place } = student;
  const company = wish === null ? undefined : COMPANIES[wish];
  return (
    <span class={`chip${here ? '' : ' away'}`} data-drag={movable ? id : undefined}>
      {movable && <span class="chip-grip" data-grip aria-hidden="true" />}
      <button type="button" aria-haspopup="dialog" onClick={() => onOpen(id)}>
        <span class="chip-name">{name ?? tt('teach.unnamed')}</span>
        {!here && <span class="mark away">{tt('teach.student.away')}</span>}
        {place?.pen === false && <span class="mark">{tt('teach.student.looksOn')}</span>}
        {company && place?.seat !== wish && (
          <span class="chip-wish" title={tt('teach.wish', { company: companyName(company.id) })}>
            <CompanySign seat={company.seat} company={company.id} size={16} />
            <span class="visually-hidden">
              {tt('teach.wish', { company: companyName(company.id) })}
            </span>
          </span>
        )}
      </button>
    </span>
  );
}
