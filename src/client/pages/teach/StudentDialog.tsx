import { useId, useState } from 'preact/hooks';
import { SEATS, type Seat } from '../../../game/seats.ts';
import { tf } from '../../app/friendsTexts.ts';
import { tidyName } from '../../app/net/messages.ts';
import { COMPANIES } from '../../app/newGame.ts';
import type { RoomInfo, RoomStudent } from '../../app/room/messages.ts';
import type { RoomSession } from '../../app/room/roomSession.ts';
import { tt } from '../../app/teachTexts.ts';
import { nameProblem, troubleText } from '../friends/NameField.tsx';
import { Choice } from '../parts/Choice.tsx';
import { companyName } from '../parts/names.ts';
import { Segmented } from '../parts/Segmented.tsx';
import { Dialog } from './Dialog.tsx';

interface StudentDialogProps {
  session: RoomSession;
  info: RoomInfo;
  id: string;
  onClose(): void;
}

/** Everything that a teacher can do for one student. */
export function StudentDialog({ session, info, id, onClose }: StudentDialogProps) {
  const student = session.students.value.get(id);
  if (!student) return null;
  const name = student.name ?? tt('teach.unnamed');
  return (
    <Dialog title={name} onClose={onClose}>
      {info.stage !== 'over' && (
        <PlaceFields key={placeKey(student)} session={session} info={info} student={student} />
      )}
      <RenameField key={name} session={session} student={student} />
      <PersonalCode session={session} id={id} />
      <p class="button-row dialog-foot">
        {student.place && !student.place.pen && (
          <button
            type="button"
            class="button"
            onClick={() => session.command({ do: 'pen', student: id })}
          >
            {tt('teach.student.pen')}
          </button>
        )}
        <RemoveButton
          name={name}
          onRemove={() => {
            onClose();
            void session.command({ do: 'remove', student: id });
          }}
        />
      </p>
      <Trouble session={session} />
    </Dialog>
  );
}

const placeKey = ({ place }: RoomStudent): string =>
  place ? `${place.table}.${place.seat}` : 'waiting';

function Trouble({ session }: { session: RoomSession }) {
  const trouble = session.trouble.value;
  return (
    <p class="trouble" role="alert">
      {trouble && troubleText(trouble)}
    </p>
  );
}

interface PartProps {
  session: RoomSession;
  student: RoomStudent;
}

/** Another seat, for those who do not drag: the table and the company, then one button. */
function PlaceFields({ session, info, student }: PartProps & { info: RoomInfo }) {
  const tables = tablesFor(session, info);
  const first = student.place?.table ?? tables.at(-1) ?? 1;
  const [table, setTable] = useState(String(first));
  const [seat, setSeat] = useState<Seat>(student.place?.seat ?? student.wish ?? 0);
  const place = (at: { table: number; seat: Seat } | null): void => {
    void session.command({ do: 'place', student: student.id, at });
  };
  return (
    <form
      class="place-fields"
      onSubmit={(event) => {
        event.preventDefault();
        place({ table: Number(table), seat });
      }}
    >
      <p>
        {student.place
          ? tt('teach.student.sits', {
              table: student.place.table,
              company: companyName(COMPANIES[student.place.seat]?.id ?? ''),
            })
          : tt('teach.student.waits')}
      </p>
      <div class="place-row">
        <Choice
          label={tt('teach.student.table')}
          options={tables.map((n) => ({
            value: String(n),
            label: tt('teach.table', { table: n }),
          }))}
          value={table}
          onChange={setTable}
        />
        <Segmented
          legend={tt('teach.student.company')}
          options={COMPANIES.map(({ seat: s, id }) => ({
            value: String(s),
            label: companyName(id),
          }))}
          value={String(seat)}
          onChange={(value) => setSeat(SEATS[Number(value)] ?? 0)}
        />
      </div>
      <p class="button-row">
        <button type="submit" class="button primary">
          {tt('teach.student.place')}
        </button>
        {student.place && (
          <button type="button" class="button" onClick={() => place(null)}>
            {tt('teach.student.unseat')}
          </button>
        )}
      </p>
    </form>
  );
}

/** Tables that somebody can be put at: those that play, or before the start one more than are used. */
function tablesFor(session: RoomSession, info: RoomInfo): number[] {
  if (info.stage === 'waiting') {
    const used = [...session.students.value.values()].map(({ place }) => place?.table ?? 0);
    return Array.from({ length: Math.max(0, ...used) + 1 }, (_, i) => i + 1);
  }
  return [...session.board.value.values()]
    .filter(({ stage }) => stage === 'playing')
    .map(({ table }) => table)
    .sort((a, b) => a - b);
}

function RenameField({ session, student }: PartProps) {
  const id = useId();
  const [text, setText] = useState(student.name ?? '');
  const wrong = nameProblem(text);
  const rename = (event: Event): void => {
    event.preventDefault();
    if (!wrong) {
      void session.command({ do: 'rename', student: student.id, name: tidyName(text) });
    }
  };
  return (
    <form class="rename teach-rename" onSubmit={rename}>
      <label for={id}>{tt('teach.student.name')}</label>
      <input
        id={id}
        type="text"
        maxLength={100}
        value={text}
        aria-invalid={wrong !== undefined}
        onInput={(event) => setText(event.currentTarget.value)}
      />
      <button type="submit" class="button" disabled={text === student.name}>
        {tf('lobby.rename.done')}
      </button>
      {wrong && <p class="trouble">{troubleText(wrong)}</p>}
    </form>
  );
}

function PersonalCode({ session, id }: { session: RoomSession; id: string }) {
  const [code, setCode] = useState<string | undefined>();
  const show = async (): Promise<void> => {
    const asked = await session.command({ do: 'showCode', student: id });
    if (asked.ok) setCode(asked.code);
  };
  return (
    <div class="personal-code">
      <p class="button-row">
        <button type="button" class="button" onClick={show}>
          {tt('teach.student.code')}
        </button>
      </p>
      <p role="status">
        {code && (
          <>
            <b class="code">{code}</b> {tt('teach.student.code.about')}
          </>
        )}
      </p>
    </div>
  );
}

/** Two presses: the first only asks. */
function RemoveButton({ name, onRemove }: { name: string; onRemove(): void }) {
  const [asked, setAsked] = useState(false);
  if (!asked) {
    return (
      <button type="button" class="button danger" onClick={() => setAsked(true)}>
        {tt('teach.student.remove')}
      </button>
    );
  }
  return (
    <span class="ask" role="alert">
      {tt('teach.student.remove.sure', { name })}
      <button type="button" class="button danger" onClick={onRemove}>
        {tt('teach.student.remove.yes')}
      </button>
      <button type="button" class="button" onClick={() => setAsked(false)}>
        {tt('teach.no')}
      </button>
    </span>
  );
}
