/**
 * A page's part in a room, whoever's it is: the connection, and what the host tells of the room, its
 * students, its tables and its teacher's messages.
 */
import { batch, signal } from '@preact/signals';
import { RULES_VERSION } from '../../../game/rules.ts';
import type { Seat } from '../../../game/seats.ts';
import type { QuizPhase } from '../../../learning/quiz.ts';
import type {
  BoardTable,
  Command,
  Learning,
  OwnQuiz,
  RoomInfo,
  RoomNotice,
  RoomRequestBody,
  RoomRequestName,
  RoomStudent,
  SaidToAll,
} from '../../../protocol/room.ts';
import { PROTOCOL_VERSION } from '../../../protocol/table.ts';
import type { Failure, LinkState } from '../net/netPart.ts';
import {
  type AnyRoomNotice,
  openRoomConnection,
  type RoomAsked,
  type RoomConnection,
  type RoomConnectionOptions,
} from './roomConnection.ts';

export type RoomRole = RoomNotice<'welcome'>['role'];

/** A table as it was told, and when: `at` on this page's own clock (performance.now()). */
export interface ToldTable extends BoardTable {
  at: number;
}

/** As many messages as are kept. */
const REMEMBERED = 8;

export class RoomSession {
  readonly room: string;
  readonly link = signal<LinkState>({ kind: 'connecting' });
  /** Undefined until the host has said it for the first time, as are `role` and `you`. */
  readonly info = signal<RoomInfo | undefined>(undefined);
  readonly role = signal<RoomRole | undefined>(undefined);
  /** The student's own id. */
  readonly you = signal<string | undefined>(undefined);
  /** By id, in the order of their arrival. */
  readonly students = signal<ReadonlyMap<string, RoomStudent>>(new Map());
  /** By number; empty for students, who are not told. */
  readonly board = signal<ReadonlyMap<number, ToldTable>>(new Map());
  /** The student's own answers; undefined in rooms without a quiz, as is `learning`. */
  readonly quiz = signal<OwnQuiz | undefined>(undefined);
  /** What the class has answered, for whoever teaches. */
  readonly learning = signal<Learning | undefined>(undefined);
  /** Oldest first. */
  readonly messages = signal<readonly SaidToAll[]>([]);
  /** Why the last request came to nothing; cleared by the next one. */
  readonly trouble = signal<Failure | undefined>(undefined);
  private readonly connection: RoomConnection;
  /** What the next notice of its kind replaces wholly, because it is the first on a connection. */
  private readonly anew = { students: true, board: true };

  constructor(
    room: string,
    credential: string,
    open: (options: RoomConnectionOptions) => RoomConnection = openRoomConnection,
  ) {
    this.room = room;
    this.connection = open({
      room,
      greeting: () => ({
        protocol: PROTOCOL_VERSION,
        rules: RULES_VERSION,
        room,
        credential,
      }),
      onNotice: (notice) => batch(() => this.take(notice)),
      onState: (state) => this.follow(state),
      onEnd: (why) => {
        this.link.value = { kind: 'ended', why };
      },
    });
  }

  /** Asks for something; what is refused stands in `trouble` until the next request. */
  async request<K extends RoomRequestName>(name: K, body: RoomRequestBody<K>): Promise<RoomAsked> {
    this.trouble.value = undefined;
    const asked = await this.connection.request(name, body);
    if (!asked.ok) this.trouble.value = asked.why;
    return asked;
  }

  /** A teacher's command. */
  command(command: Command): Promise<RoomAsked> {
    return this.request('command', command);
  }

  /** The company that a student would like. */
  wish(company: Seat | null): Promise<RoomAsked> {
    return this.request('wish', { company });
  }

  /** Answers one question of a quiz; the first answer counts. */
  async answer(phase: QuizPhase, item: string, choice: number): Promise<RoomAsked> {
    const asked = await this.request('quiz', { phase, answers: [{ item, choice }] });
    const told = this.quiz.peek();
    // What the host has taken counts at once; it tells the whole a moment later.
    if (asked.ok && told && !told.answers.some((one) => one.phase === phase && one.item === item)) {
      this.quiz.value = { ...told, answers: [...told.answers, { phase, item, choice }] };
    }
    return asked;
  }

  dispose(): void {
    this.connection.close();
  }

  private follow(state: 'online' | 'away'): void {
    // Online counts from the host's welcome on.
    if (state === 'online' || this.link.peek().kind === 'ended') return;
    const waiting = this.link.peek().kind === 'connecting';
    this.link.value = waiting ? { kind: 'connecting', failing: true } : { kind: 'away' };
  }

  private take({ name, data }: AnyRoomNotice): void {
    switch (name) {
      case 'welcome':
        this.link.value = { kind: 'online' };
        this.role.value = data.role;
        this.you.value = data.you;
        this.info.value = data.info;
        this.anew.students = true;
        this.anew.board = true;
        return;
      case 'room':
        this.info.value = data;
        return;
      case 'students':
        this.takeStudents(data);
        return;
      case 'board':
        this.takeBoard(data);
        return;
      case 'quiz':
        this.quiz.value = data;
        return;
      case 'learning':
        this.learning.value = data;
        return;
      case 'message':
        // After a lost connection the last ones are told once more.
        if (data.at <= (this.messages.value.at(-1)?.at ?? 0)) return;
        this.messages.value = [...this.messages.value.slice(1 - REMEMBERED), data];
        return;
      case 'bye':
        return;
    }
  }

  private takeStudents({ changed, gone }: RoomNotice<'students'>): void {
    const students = new Map(this.anew.students ? [] : this.students.peek());
    this.anew.students = false;
    for (const student of changed) students.set(student.id, student);
    for (const id of gone) students.delete(id);
    this.students.value = students;
  }

  private takeBoard({ changed, gone }: RoomNotice<'board'>): void {
    const board = new Map(this.anew.board ? [] : this.board.peek());
    this.anew.board = false;
    const at = performance.now();
    for (const table of changed) board.set(table.table, { ...table, at });
    for (const number of gone) board.delete(number);
    this.board.value = board;
  }
}
