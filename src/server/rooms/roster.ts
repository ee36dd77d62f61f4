/** The students of a room: who they are, where they sit, and who of them is here. */
import type { RoomStudent } from '../../protocol/room.ts';
import type { RoomStore, StoredStudent, StudentChanges } from '../storage/rooms.ts';
import { Refused } from '../tables/refused.ts';
import { Answers } from './answers.ts';
import { OtherProcesses } from './otherProcesses.ts';
import type { Place, Seated } from './plan.ts';

export class Roster {
  private readonly store: RoomStore;
  private readonly room: string;
  private readonly students = new Map<string, StoredStudent>();
  private readonly connections = new Map<string, number>();
  private readonly others = new OtherProcesses();

  /** What they have answered in the quizzes. */
  readonly answers: Answers;

  private constructor(
    store: RoomStore,
    room: string,
    students: readonly StoredStudent[],
    answers: Answers,
  ) {
    this.answers = answers;
    this.store = store;
    this.room = room;
    this.take(students);
  }

  static async open(store: RoomStore, room: string): Promise<Roster> {
    const answers = await Answers.open(store, room);
    return new Roster(store, room, await store.readStudents(room), answers);
  }

  get size(): number {
    return this.students.size;
  }

  /** In the order in which they came. */
  get all(): readonly StoredStudent[] {
    return [...this.students.values()];
  }

  get unseated(): readonly StoredStudent[] {
    return this.all.filter(({ table }) => table === null);
  }

  get seated(): readonly Seated[] {
    return this.all.flatMap(({ id, table, seat, place }) =>
      table === null || seat === null || place === null ? [] : [{ id, table, seat, place }],
    );
  }

  /** @throws Refused where there is no such student. */
  student(id: string): StoredStudent {
    const student = this.students.get(id);
    if (!student) throw new Refused('noStudent');
    return student;
  }

  byHash(hash: string): StoredStudent | undefined {
    for (const student of this.students.values()) {
      if (student.credentialHash === hash) return student;
    }
    return undefined;
  }

  has(id: string): boolean {
    return this.students.has(id);
  }

  byCode(codeHash: string, now: number): StoredStudent | undefined {
    return this.all.find((s) => s.codeHash === codeHash && (s.codeUntil ?? 0) > now);
  }

  /** @throws Refused where the name is taken, or the room has as many students as `limit`. */
  async add(student: StoredStudent, limit: number): Promise<void> {
    const outcome = await this.store.addStudent(this.room, student, limit);
    if (outcome !== 'stored') throw new Refused(outcome);
    this.students.set(student.id, student);
  }

  /** @throws Refused where the new name is taken. */
  async change(id: string, changes: StudentChanges): Promise<void> {
    const student = this.student(id);
    if (!(await this.store.changeStudent(this.room, id, changes))) throw new Refused('nameTaken');
    this.students.set(id, { ...student, ...changes });
  }

  /** Notes where a student sits; null = nowhere. True if that is new. */
  async seat(id: string, at: Place | null): Promise<boolean> {
    const { table, seat, place } = this.student(id);
    const next = at ?? { table: null, seat: null, place: null };
    if (table === next.table && seat === next.seat && place === next.place) return false;
    await this.change(id, { table: next.table, seat: next.seat, place: next.place });
    return true;
  }

  async remove(id: string): Promise<void> {
    await this.store.removeStudent(this.room, id);
    this.students.delete(id);
    this.answers.drop(id);
    this.connections.delete(id);
  }

  /** Reads again what other processes may have changed. Gives who is gone, and who has changed. */
  async reread(): Promise<{ gone: string[]; changed: string[]; moved: string[] }> {
    const before = new Map(this.students);
    this.take(await this.store.readStudents(this.room));
    const changed: string[] = [];
    const moved: string[] = [];
    for (const [id, student] of this.students) {
      const was = before.get(id);
      if (JSON.stringify(was) !== JSON.stringify(student)) changed.push(id);
      if (was && was.credentialHash !== student.credentialHash) moved.push(id);
    }
    return { gone: [...before.keys()].filter((id) => !this.has(id)), changed, moved };
  }

  /** Counts a connection in (1) or out (-1). True if that changes who is here. */
  count(id: string, by: 1 | -1): boolean {
    const before = this.isHere(id);
    const connections = Math.max(0, (this.connections.get(id) ?? 0) + by);
    if (connections === 0) this.connections.delete(id);
    else this.connections.set(id, connections);
    return this.isHere(id) !== before;
  }

  isHere(id: string): boolean {
    return this.connections.has(id) || this.others.have(id);
  }

  /** Who is connected to this process. */
  get here(): string[] {
    return [...this.connections.keys()];
  }

  /** Hears who is connected to another process, until a time. Gives those for whom that is news. */
  hereElsewhere(process: string, ids: readonly string[], until: number): string[] {
    return this.news(() => this.others.hear(process, ids, until));
  }

  /** Forgets processes that have not been heard of for long. Gives those for whom that is news. */
  forgetSilent(now: number): string[] {
    return this.news(() => this.others.forgetSilent(now));
  }

  private news(change: () => void): string[] {
    const before = this.all.filter(({ id }) => this.isHere(id)).map(({ id }) => id);
    change();
    const after = this.all.filter(({ id }) => this.isHere(id)).map(({ id }) => id);
    const both = new Set(before.filter((id) => after.includes(id)));
    return [...before, ...after].filter((id) => !both.has(id));
  }

  /** What may be told of a student; `tableId` of a table that is dealt and may be looked at. */
  info(id: string, tableId: (table: number) => string | undefined, named: boolean): RoomStudent {
    const { name, wish, table, seat, place } = this.student(id);
    const dealt = table === null ? undefined : tableId(table);
    return {
      id,
      name: named ? name : null,
      here: this.isHere(id),
      wish,
      place:
        table === null || seat === null
          ? null
          : { table, id: dealt ?? null, seat, pen: place === 0 },
    };
  }

  private take(students: readonly StoredStudent[]): void {
    this.students.clear();
    for (const student of students) this.students.set(student.id, student);
  }
}
