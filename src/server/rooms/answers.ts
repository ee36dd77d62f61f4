/** What the students of a room have answered: kept here as it is stored, because pages ask for it often. */
import { isAnswer } from '../../learning/quiz.ts';
import type { RoomRequestBody } from '../../protocol/room.ts';
import type { RoomStore, StoredAnswer } from '../storage/rooms.ts';
import { Refused } from '../tables/refused.ts';

type Given = RoomRequestBody<'quiz'>;

export class Answers {
  private readonly store: RoomStore;
  private readonly room: string;
  private students = new Map<string, readonly StoredAnswer[]>();

  private constructor(store: RoomStore, room: string) {
    this.store = store;
    this.room = room;
  }

  static async open(store: RoomStore, room: string): Promise<Answers> {
    const answers = new Answers(store, room);
    await answers.reread();
    return answers;
  }

  get all(): readonly StoredAnswer[] {
    return [...this.students.values()].flat();
  }

  of(student: string): readonly StoredAnswer[] {
    return this.students.get(student) ?? [];
  }

  /**
   * Stores answers of one student. The same answer may come again, as after a lost connection.
   * @throws Refused for what is no question or choice of theirs, and for a second answer to one.
   */
  async add(student: string, { phase, answers }: Given, at: number): Promise<void> {
    const known = new Map(this.of(student).map((one) => [`${one.phase} ${one.item}`, one.choice]));
    const rows: StoredAnswer[] = [];
    for (const { item, choice } of answers) {
      if (!isAnswer(student, phase, item, choice)) throw new Refused('badMessage');
      const key = `${phase} ${item}`;
      const before = known.get(key);
      if (before !== undefined && before !== choice) throw new Refused('answered');
      if (before === undefined) rows.push({ student, phase, item, choice, at });
      known.set(key, choice);
    }
    if (rows.length === 0) return;
    await this.store.addAnswers(this.room, rows);
    this.students.set(student, [...this.of(student), ...rows]);
  }

  drop(student: string): void {
    this.students.delete(student);
  }

  /** Reads again what other processes may have stored. Gives those of whom there is news. */
  async reread(): Promise<string[]> {
    const stored = new Map<string, StoredAnswer[]>();
    for (const answer of await this.store.readAnswers(this.room)) {
      stored.set(answer.student, [...(stored.get(answer.student) ?? []), answer]);
    }
    const news = [...stored].filter(([student, own]) => own.length !== this.of(student).length);
    this.students = stored;
    return news.map(([student]) => student);
  }
}
