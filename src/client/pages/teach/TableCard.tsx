import type { Seat } from '../../../game/seats.ts';
import { COMPANIES } from '../../app/newGame.ts';
import { minutesAndSeconds } from '../../app/room/clock.ts';
import { leftBy, needsOf, waitedBy } from '../../app/room/needs.ts';
import { namesOf } from '../../app/room/results.ts';
import type { RoomSession, ToldTable } from '../../app/room/roomSession.ts';
import { pathOf } from '../../app/router.ts';
import { tt } from '../../app/teachTexts.ts';
import { CompanySign } from '../../panels/signs/CompanySign.tsx';
import { companyName } from '../parts/names.ts';

interface TableCardProps {
  table: ToldTable;
  session: RoomSession;
  /** Whether the room has two arms. */
  experiment: boolean;
  now: number;
  onOpen(): void;
  onStudent(id: string): void;
}

/** One table on the teacher's board. */
export function TableCard(props: TableCardProps) {
  const { table, session, experiment, now, onOpen } = props;
  const needs = needsOf(table, now);
  const playing = table.stage === 'playing';
  return (
    <article
      class={`table-card ${table.stage}${needs.length > 0 ? ' needs' : ''}`}
      aria-labelledby={`card-${table.table}`}
    >
      <header>
        <h2 id={`card-${table.table}`}>{tt('teach.table', { table: table.table })}</h2>
        {experiment && <span class="mark">{tt(`teach.arm.${table.arm}`)}</span>}
        <span class="table-month">
          {playing ? tt('teach.month', { month: table.month }) : tt(`teach.stage.${table.stage}`)}
        </span>
      </header>
      {playing && <Awaited table={table} now={now} />}
      {needs.length > 0 && (
        <ul class="needs">
          {needs.map((need) => (
            <li key={need} class={`need ${need}`}>
              {tt(`teach.need.${need}`)}
            </li>
          ))}
        </ul>
      )}
      <table class="card-seats">
        <thead class="visually-hidden">
          <tr>
            <th scope="col">{tt('teach.column.company')}</th>
            <th scope="col">{tt('teach.column.who')}</th>
            <th scope="col">{tt('teach.column.value')}</th>
            <th scope="col">{tt('teach.column.open')}</th>
          </tr>
        </thead>
        <tbody>
          {COMPANIES.map(({ seat }) => (
            <SeatRow key={seat} {...props} seat={seat} />
          ))}
        </tbody>
      </table>
      <p class="button-row">
        <a
          class="button"
          href={pathOf({ page: 'table', id: table.id })}
          target="_blank"
          rel="noreferrer"
          aria-label={tt('teach.watch.as', { table: table.table })}
        >
          {tt('teach.watch')}
        </a>
        {playing && (
          <>
            <button
              type="button"
              class="button"
              aria-label={tt(table.paused ? 'teach.resume.as' : 'teach.pause.as', {
                table: table.table,
              })}
              onClick={() =>
                session.command({ do: table.paused ? 'resume' : 'pause', table: table.table })
              }
            >
              {tt(table.paused ? 'teach.resume' : 'teach.pause')}
            </button>
            <button
              type="button"
              class="button"
              aria-haspopup="dialog"
              aria-label={tt('teach.help.as', { table: table.table })}
              onClick={onOpen}
            >
              {tt('teach.help')}
            </button>
          </>
        )}
      </p>
    </article>
  );
}

/** Whose decision is awaited, for how long, and how long there is still. */
export function Awaited({ table, now }: { table: ToldTable; now: number }) {
  if (table.toMove === null) return <p class="awaited">{tt('teach.awaited.none')}</p>;
  const company = COMPANIES[table.toMove]?.id ?? '';
  const left = leftBy(table, now);
  return (
    <p class="awaited">
      <CompanySign seat={table.toMove} company={company} size={18} />
      <span>{tt('teach.awaited', { company: companyName(company) })}</span>
      <span class="figures">
        {left === undefined
          ? minutesAndSeconds(waitedBy(table, now))
          : tt('teach.awaited.left', { left: minutesAndSeconds(left) })}
      </span>
    </p>
  );
}

function SeatRow({ table, session, seat, onStudent }: TableCardProps & { seat: Seat }) {
  const { students, here, standIn } = table.seats[seat];
  const company = COMPANIES[seat]?.id ?? '';
  const names = namesOf(students, session.students.value, tt('teach.unnamed'));
  return (
    <tr class={table.toMove === seat ? 'to-move' : ''}>
      <th scope="row">
        <CompanySign seat={seat} company={company} size={20} />
        <span class="visually-hidden">{companyName(company)}</span>
      </th>
      <td class="card-who">
        {students.length === 0 && <span class="soft">{tt('teach.bot')}</span>}
        {students.map((id, i) => (
          <button key={id} type="button" class="name-button" onClick={() => onStudent(id)}>
            {names[i]}
          </button>
        ))}
        {students.length > 0 && !here && <span class="mark away">{tt('teach.student.away')}</span>}
        {students.length > 0 && standIn && <span class="mark">{tt('teach.standIn')}</span>}
      </td>
      <td class="figures">{table.scores[seat]}</td>
      <td class="figures open">{tt('teach.open', { n: table.open[seat] })}</td>
    </tr>
  );
}
