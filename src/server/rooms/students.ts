/** What students do in a room themselves: come in, come back, wish, answer. All may throw Refused. */
import type { Seat } from '../../game/seats.ts';
import type { QuizPhase } from '../../learning/quiz.ts';
import { CODE_LENGTH, type RoomRequestBody, type StudentGrant } from '../../protocol/room.ts';
import { Refused } from '../tables/refused.ts';
import { hashSecret, newCode, newSecret, newStudentId } from '../tables/secrets.ts';
import type { Room } from './room.ts';
import { changeHolder } from './seats.ts';

/** How long a personal code lets a student come back, in milliseconds. */
const CODE_LIFE = 10 * 60_000;

/** Lets a new student in; one who comes late gets a bot's seat, or waits for the teacher. */
export async function enter(room: Room, name: string): Promise<StudentGrant> {
  const { book, roster, services } = room;
  return room.run(async () => {
    if (book.status === 'over') throw new Refused('roomOver');
    const credential = newSecret();
    const id = newStudentId();
    const student = {
      id,
      name,
      credentialHash: hashSecret(credential),
      wish: null,
      table: null,
      seat: null,
      place: null,
      // Never two at once: by it they are in the same order after a restart.
      joinedAt: Math.max(services.now(), (roster.all.at(-1)?.joinedAt ?? 0) + 1),
      codeHash: null,
      codeUntil: null,
    };
    await roster.add(student, services.limit);
    room.studentChanged(id);
    if (book.status === 'playing') await room.seatLate(id).catch(services.onProblem);
    return { room: room.id, student: id, name, credential };
  });
}

/** Gives a student who shows the personal code another credential; the old one is void. */
export async function comeBack(room: Room, code: string): Promise<StudentGrant> {
  const { roster, tables, services } = room;
  return room.run(async () => {
    await room.refresh();
    const student = roster.byCode(hashSecret(code), services.now());
    if (!student) throw new Refused('badCode');
    const { id, name, table } = student;
    const credential = newSecret();
    const credentialHash = hashSecret(credential);
    await roster.change(id, { credentialHash, codeHash: null, codeUntil: null });
    if (table !== null && tables.has(table)) {
      await tables
        .table(table)
        .update((setting) => changeHolder(setting, id, { credentialHash }), { evenOver: true });
    }
    room.studentMoved(id);
    return { room: room.id, student: id, name, credential };
  });
}

/** A code for `comeBack`, valid for ten minutes. */
export async function showCode(room: Room, id: string): Promise<string> {
  return room.run(async () => {
    const code = newCode(CODE_LENGTH);
    const codeUntil = room.services.now() + CODE_LIFE;
    await room.roster.change(id, { codeHash: hashSecret(code), codeUntil });
    return code;
  });
}

export async function wish(room: Room, id: string, company: Seat | null): Promise<void> {
  await room.run(async () => {
    if (room.book.status !== 'waiting') throw new Refused('notInLobby');
    await room.roster.change(id, { wish: company });
    room.studentChanged(id);
  });
}

/** Whether a quiz is open to a student now: the first until the game has ended, then the second. */
function isOpen({ book, roster, tables }: Room, student: string, phase: QuizPhase): boolean {
  if (book.status === 'waiting') return phase === 'before';
  const { table } = roster.student(student);
  const ended =
    book.status === 'over' ||
    (table !== null && tables.has(table) && tables.table(table).stage !== 'playing');
  return ended === (phase === 'after');
}

/** Keeps a student's answers to a quiz; each question takes one answer. */
export async function answer(
  room: Room,
  student: string,
  given: RoomRequestBody<'quiz'>,
): Promise<void> {
  await room.run(async () => {
    if (!room.book.config.settings.quiz) throw new Refused('notAllowed');
    if (!isOpen(room, student, given.phase)) throw new Refused('quizShut');
    await room.roster.answers.add(student, given, room.services.now());
    room.answered(student);
  });
}
