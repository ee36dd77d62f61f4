/** What the pages of a room are told: everything at first, then what has changed, gathered. */
import type { RoomInfo, RoomNotice, SaidToAll } from '../../protocol/room.ts';
import { RoomAudience, type RoomConnection } from './audience.ts';
import { Changes } from './changes.ts';
import type { ClassTables } from './classTables.ts';
import { learningFor, ownQuiz } from './learning.ts';
import type { Roster } from './roster.ts';

/** How long changes are gathered before pages are told, in milliseconds. */
const GATHERED = 300;

/** The part of a room that is told. */
interface Told {
  readonly roster: Roster;
  readonly tables: ClassTables;
  /** Whether names are the teacher's alone. */
  readonly anonymous: boolean;
  info(): RoomInfo;
  /** What the teacher has said since a student came in. */
  saidTo(student: string): readonly SaidToAll[];
}

export class RoomNews {
  readonly audience = new RoomAudience();
  readonly changes: Changes;
  private readonly room: Told;

  /** Calls `onTold` each time that changes were told. */
  constructor(room: Told, onTold: () => void) {
    this.room = room;
    this.changes = new Changes(GATHERED, () => {
      this.tellChanges();
      onTold();
    });
  }

  /** Lets a page in and tells it everything that it may see. */
  welcome(connection: RoomConnection): void {
    const { roster, tables } = this.room;
    const { role, student } = connection;
    this.audience.add(connection);
    connection.send('welcome', {
      role,
      info: this.room.info(),
      ...(student === undefined ? {} : { you: student }),
    });
    const everybody = roster.all.map(({ id }) => id);
    connection.send('students', this.studentsFor(connection, everybody, []));
    if (role !== 'student') connection.send('board', this.boardOf(tables.numbers));
    if (this.room.info().settings.quiz) this.tellQuiz(connection);
    // Whoever was away hears it now; the others know by its time that they have heard it.
    if (student === undefined) return;
    for (const message of this.room.saidTo(student)) connection.send('message', message);
  }

  students(ids: readonly string[]): void {
    for (const id of ids) this.changes.student(id);
  }

  everybody(): void {
    this.students(this.room.roster.all.map(({ id }) => id));
  }

  /** Every table, though nothing has happened there, so that waits are seen. */
  clocks(): void {
    if (!this.audience.watched) return;
    for (const number of this.room.tables.numbers) this.changes.table(number);
  }

  say(message: SaidToAll): void {
    this.audience.tell('message', () => message);
  }

  private tellChanges(): void {
    const { students, gone, tables, answered, room } = this.changes.take();
    const info = this.room.info();
    if (room) this.audience.tell('room', () => info);
    if (students.length + gone.length > 0) this.tellStudents(students, gone);
    if (tables.length > 0 && this.audience.watched) {
      const board = this.boardOf(tables);
      this.audience.tell('board', ({ role }) => (role === 'student' ? undefined : board));
    }
    // A room that is over, or another table of one, tells more of what came true.
    const outcomes = info.stage === 'over' && (room || tables.length > 0);
    if (info.settings.quiz && (room || outcomes || answered.length > 0)) {
      this.tellQuizzes(new Set(answered), room || outcomes);
    }
  }

  /** To the students who have answered, or to all; and to those who teach. */
  private tellQuizzes(answered: ReadonlySet<string>, all: boolean): void {
    const { roster, tables } = this.room;
    const { answers } = roster;
    const over = this.room.info().stage === 'over';
    const counts = new Map<string, RoomNotice<'learning'>>();
    this.audience.tell('learning', ({ role }) => {
      if (role === 'student') return undefined;
      const known = counts.get(role) ?? learningFor(role, answers, tables);
      counts.set(role, known);
      return known;
    });
    this.audience.tell('quiz', ({ student }) =>
      student !== undefined && (all || answered.has(student))
        ? ownQuiz(student, answers, tables, over)
        : undefined,
    );
  }

  private tellQuiz(connection: RoomConnection): void {
    const { roster, tables } = this.room;
    const { answers } = roster;
    const { role, student } = connection;
    if (student === undefined) connection.send('learning', learningFor(role, answers, tables));
    else {
      const over = this.room.info().stage === 'over';
      connection.send('quiz', ownQuiz(student, answers, tables, over));
    }
  }

  /** Students are told the same but of themselves, so that it is made once for all others. */
  private tellStudents(students: readonly string[], gone: string[]): void {
    const concerned = new Set(students);
    const shared = new Map<string, RoomNotice<'students'>>();
    this.audience.tell('students', (connection) => {
      const { role, student } = connection;
      if (student !== undefined && concerned.has(student)) {
        return this.studentsFor(connection, students, gone);
      }
      const known = shared.get(role) ?? this.studentsFor(connection, students, gone);
      shared.set(role, known);
      return known;
    });
  }

  private studentsFor(
    { role, student: own }: RoomConnection,
    ids: readonly string[],
    gone: string[],
  ): RoomNotice<'students'> {
    const { roster, tables, anonymous } = this.room;
    const changed = ids
      .filter((id) => roster.has(id))
      .map((id) => {
        const named = !anonymous || role === 'teacher' || id === own;
        const open = role !== 'student' || id === own;
        return roster.info(id, (number) => (open ? tables.idOf(number) : undefined), named);
      });
    return { changed, gone };
  }

  private boardOf(numbers: readonly number[]): RoomNotice<'board'> {
    const { tables } = this.room;
    const changed = numbers.flatMap((number) => tables.board(number) ?? []);
    return { changed, gone: numbers.filter((number) => !tables.has(number)) };
  }
}
