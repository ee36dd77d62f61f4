import { useState } from 'preact/hooks';
import { COMPANIES } from '../../app/newGame.ts';
import { namesOf } from '../../app/room/results.ts';
import type { RoomSession, ToldTable } from '../../app/room/roomSession.ts';
import { tt } from '../../app/teachTexts.ts';
import { CompanySign } from '../../panels/signs/CompanySign.tsx';
import { troubleText } from '../friends/NameField.tsx';
import { Choice } from '../parts/Choice.tsx';
import { companyName } from '../parts/names.ts';
import { Dialog } from './Dialog.tsx';
import { Awaited } from './TableCard.tsx';

interface TableDialogProps {
  session: RoomSession;
  table: ToldTable;
  now: number;
  onClose(): void;
}

const MORE = [30, 60, 180] as const;

/** Everything that a teacher can do for one table. */
export function TableDialog({ session, table, now, onClose }: TableDialogProps) {
  const number = table.table;
  const trouble = session.trouble.value;
  return (
    <Dialog title={tt('teach.table', { table: number })} onClose={onClose}>
      <Awaited table={table} now={now} />
      <p class="button-row">
        <button
          type="button"
          class="button primary"
          disabled={table.toMove === null || table.paused || table.waiting}
          onClick={() => session.command({ do: 'playOn', table: number })}
        >
          {tt('teach.playOn')}
        </button>
        {table.left !== null &&
          MORE.map((seconds) => (
            <button
              key={seconds}
              type="button"
              class="button"
              onClick={() => session.command({ do: 'moreTime', table: number, seconds })}
            >
              {moreTime(seconds)}
            </button>
          ))}
      </p>
      <p class="soft">{tt('teach.playOn.about')}</p>
      <SeatHelp session={session} table={table} />
      <MergeField session={session} table={table} onDone={onClose} />
      <p class="trouble" role="alert">
        {trouble && troubleText(trouble)}
      </p>
    </Dialog>
  );
}

const moreTime = (seconds: number): string =>
  seconds % 60 === 0
    ? tt('teach.time.minutes', { minutes: seconds / 60 })
    : tt('teach.time', { seconds });

function SeatHelp({ session, table }: { session: RoomSession; table: ToldTable }) {
  return (
    <ul class="seat-help">
      {COMPANIES.map(({ seat, id }) => {
        const { students, standIn } = table.seats[seat];
        const names = namesOf(students, session.students.value, tt('teach.unnamed'));
        const params = { company: companyName(id) };
        return (
          <li key={seat}>
            <CompanySign seat={seat} company={id} size={22} />
            <span>
              {companyName(id)}
              <small>{students.length > 0 ? names.join(' · ') : tt('teach.bot')}</small>
            </span>
            {students.length > 0 && (
              <button
                type="button"
                class="button"
                aria-label={tt(standIn ? 'teach.handBack.as' : 'teach.botIn.as', params)}
                onClick={() =>
                  session.command({ do: standIn ? 'handBack' : 'botIn', table: table.table, seat })
                }
              >
                {tt(standIn ? 'teach.handBack' : 'teach.botIn')}
              </button>
            )}
          </li>
        );
      })}
    </ul>
  );
}

interface MergeProps {
  session: RoomSession;
  table: ToldTable;
  onDone(): void;
}

const people = ({ seats }: ToldTable): number =>
  seats.filter(({ students }) => students.length > 0).length;

/** Moves the people of a half-empty table to bots' seats of another one. */
function MergeField({ session, table, onDone }: MergeProps) {
  const roomy = [...session.board.value.values()].filter(
    (other) =>
      other.table !== table.table &&
      other.stage === 'playing' &&
      people(other) > 0 &&
      people(other) + people(table) <= 3,
  );
  const targets = roomy.filter(({ arm }) => arm === table.arm);
  const [into, setInto] = useState<string | undefined>();
  const [first] = targets;
  if (roomy.length === 0 || people(table) === 0) return null;
  const apart = roomy.length > targets.length && <p class="soft">{tt('teach.merge.arms')}</p>;
  if (!first) return apart || null;
  const chosen = targets.find((other) => String(other.table) === into) ?? first;
  const merge = async (event: Event): Promise<void> => {
    event.preventDefault();
    const asked = await session.command({ do: 'merge', from: table.table, into: chosen.table });
    if (asked.ok) onDone();
  };
  return (
    <form class="merge-field" onSubmit={merge}>
      <Choice
        label={tt('teach.merge.into')}
        options={targets.map((other) => ({
          value: String(other.table),
          label: tt('teach.table', { table: other.table }),
        }))}
        value={String(chosen.table)}
        onChange={setInto}
      />
      <button type="submit" class="button">
        {tt('teach.merge')}
      </button>
      <p class="soft">{tt('teach.merge.about', { table: table.table })}</p>
      {apart}
    </form>
  );
}
