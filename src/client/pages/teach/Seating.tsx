import type { VNode } from 'preact';
import { SEATS, type Seat } from '../../../game/seats.ts';
import { COMPANIES } from '../../app/newGame.ts';
import type { RoomInfo, RoomStudent } from '../../app/room/messages.ts';
import type { RoomSession } from '../../app/room/roomSession.ts';
import { type SeatingTable, seatingPlan, wishes } from '../../app/room/seating.ts';
import { tt } from '../../app/teachTexts.ts';
import { CompanySign } from '../../panels/signs/CompanySign.tsx';
import { companyName } from '../parts/names.ts';
import { StudentChip } from './StudentChip.tsx';
import { useDrag } from './useDrag.ts';
import { useStudentSheet } from './useStudentSheet.tsx';

const WAITING = 'waiting';
const dropOf = (table: number, seat: Seat): string => `${table}.${seat}`;

function placeOf(drop: string): { table: number; seat: Seat } | null {
  if (drop === WAITING) return null;
  const [table, at] = drop.split('.');
  return { table: Number(table), seat: SEATS[Number(at)] ?? 0 };
}

/** Who sits where, before the tables begin: by one button, by drag, or in each student's menu. */
export function Seating({ session, info }: { session: RoomSession; info: RoomInfo }) {
  const { open, sheet } = useStudentSheet(session, info);
  const students = session.students.value;
  const { waiting, tables } = seatingPlan(students.values());
  const { dragging, begin } = useDrag((student, on) => {
    void session.command({ do: 'place', student, at: placeOf(on) });
  });
  const dragged = dragging && students.get(dragging.id);
  const seated = students.size - waiting.length;
  const chip = (student: RoomStudent) => (
    <StudentChip key={student.id} student={student} onOpen={open} movable />
  );
  return (
    <section class="seating" aria-labelledby="seating-title" onPointerDown={begin}>
      <header class="seating-head">
        <div>
          <h2 id="seating-title">{tt('teach.seating')}</h2>
          <p class="soft">{tt('teach.seating.about')}</p>
        </div>
        <p class="button-row">
          <button
            type="button"
            class="button"
            disabled={waiting.length === 0}
            onClick={() => session.command({ do: 'seatAll', by: 'chance' })}
          >
            {tt('teach.seat.chance')}
          </button>
          <button
            type="button"
            class="button"
            disabled={waiting.length === 0}
            onClick={() => session.command({ do: 'seatAll', by: 'arrival' })}
          >
            {tt('teach.seat.arrival')}
          </button>
          <button
            type="button"
            class="button quiet"
            disabled={seated === 0}
            onClick={() => session.command({ do: 'clearSeats' })}
          >
            {tt('teach.seat.clear')}
          </button>
        </p>
      </header>
      <Wishes students={[...students.values()]} />
      <div class={`waiting-list${dragging?.over === WAITING ? ' over' : ''}`} data-drop={WAITING}>
        <h3>{tt('teach.waiting', { n: waiting.length })}</h3>
        {waiting.length > 0 ? (
          <p class="chips">{waiting.map(chip)}</p>
        ) : (
          <p class="soft">{tt(students.size === 0 ? 'teach.nobody' : 'teach.allSeated')}</p>
        )}
      </div>
      <ul class="seating-tables">
        {tables.map((table) => (
          <li key={table.table}>
            <TablePlan table={table} over={dragging?.over} chip={chip} />
          </li>
        ))}
      </ul>
      {dragging && dragged && (
        <span
          class="chip ghost"
          style={{ translate: `${dragging.x}px ${dragging.y}px` }}
          aria-hidden="true"
        >
          {dragged.name}
        </span>
      )}
      {sheet}
    </section>
  );
}

function Wishes({ students }: { students: readonly RoomStudent[] }) {
  const counts = wishes(students);
  if (counts.every((n) => n === 0)) return null;
  return (
    <p class="wishes">
      <span>{tt('teach.wishes')}</span>
      {COMPANIES.map(({ seat, id }) => (
        <span key={seat} class="wish-count">
          <CompanySign seat={seat} company={id} size={18} />
          {tt('teach.wishes.of', { company: companyName(id), n: counts[seat] })}
        </span>
      ))}
    </p>
  );
}

interface TablePlanProps {
  table: SeatingTable;
  over: string | undefined;
  chip(student: RoomStudent): VNode;
}

function TablePlan({ table, over, chip }: TablePlanProps) {
  const empty = table.seats.every((students) => students.length === 0);
  return (
    <section class={`table-plan${empty ? ' empty' : ''}`} aria-labelledby={`plan-${table.table}`}>
      <h3 id={`plan-${table.table}`}>
        {tt(empty ? 'teach.table.new' : 'teach.table', { table: table.table })}
      </h3>
      {COMPANIES.map(({ seat, id }) => {
        const drop = dropOf(table.table, seat);
        return (
          <div
            key={seat}
            class={`plan-seat seat-${seat}${over === drop ? ' over' : ''}`}
            data-drop={drop}
          >
            <CompanySign seat={seat} company={id} size={22} />
            <span class="visually-hidden">{companyName(id)}</span>
            <span class="chips">
              {table.seats[seat].map(chip)}
              {table.seats[seat].length === 0 && (
                <span class="soft">{tt(empty ? 'teach.seat.free' : 'teach.seat.bot')}</span>
              )}
            </span>
          </div>
        );
      })}
    </section>
  );
}
