import type { RoomSession } from '../../app/room/roomSession.ts';
import { tt } from '../../app/teachTexts.ts';
import { StudentChip } from './StudentChip.tsx';

interface LateComersProps {
  session: RoomSession;
  onOpen(id: string): void;
}

/** Students without a seat while the tables play. */
export function LateComers({ session, onOpen }: LateComersProps) {
  const waiting = [...session.students.value.values()].filter(({ place }) => !place);
  if (waiting.length === 0) return null;
  return (
    <section class="late" aria-labelledby="late-title">
      <h2 id="late-title">{tt('teach.late', { n: waiting.length })}</h2>
      <p class="chips">
        {waiting.map((student) => (
          <StudentChip key={student.id} student={student} onOpen={onOpen} />
        ))}
      </p>
      <button
        type="button"
        class="button"
        onClick={() => session.command({ do: 'seatAll', by: 'arrival' })}
      >
        {tt('teach.late.seat')}
      </button>
    </section>
  );
}
