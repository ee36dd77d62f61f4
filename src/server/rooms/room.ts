/**
 * A class that this process serves: its settings, its students, its tables, and who is connected.
 * What changes it goes through one queue and is stored before anyone is told.
 */
import type { Seat } from '../../game/seats.ts';
import {
  CODE_LENGTH,
  ROOM_LIMIT,
  type RoomInfo,
  type RoomNotice,
  type RoomRequestBody,
  SHARE_LIMIT,
  type StudentGrant,
} from '../../protocol/room.ts';
import type { Store } from '../storage/store.ts';
import { isHuman } from '../tables/config.ts';
import { SerialQueue } from '../tables/queue.ts';
import { Refused } from '../tables/refused.ts';
import { fits, hashSecret, newCode, newSecret, newStudentId } from '../tables/secrets.ts';
import type { Tables } from '../tables/tables.ts';
import { RoomAudience, type RoomConnection } from './audience.ts';
import { RoomBook } from './book.ts';
import { Changes } from './changes.ts';
import { ClassTables } from './classTables.ts';
import { Roster } from './roster.ts';
import { addHolder, changeHolder } from './seats.ts';

/** How long changes are gathered before pages are told, in milliseconds. */
const GATHERED = 300;
/** How long a personal code lets a student come back, in milliseconds. */
const CODE_LIFE = 10 * 60_000;
/** How often the board is told though nothing has happened, so that waits are seen; milliseconds. */
const CLOCK_ROUND = 5_000;

type QuizAnswers = RoomRequestBody<'quiz'>;

export interface RoomServices {
  store: Store;
  tables: Tables;
  /** Milliseconds since 1970. */
  now(): number;
  onProblem(error: unknown): void;
}

export class Room {
  readonly id: string;
  readonly book: RoomBook;
  readonly roster: Roster;
  readonly tables: ClassTables;
  readonly services: RoomServices;
  private readonly audience = new RoomAudience();
  private readonly queue = new SerialQueue();
  private readonly changes: Changes;
  private readonly clock: NodeJS.Timeout;
  private ended = false;

  private constructor(services: RoomServices, id: string, book: RoomBook, roster: Roster) {
    this.id = id;
    this.services = services;
    this.book = book;
    this.roster = roster;
    this.changes = new Changes(GATHERED, () => this.tellChanges());
    this.tables = new ClassTables({
      tables: services.tables,
      onChange: (number) => this.tableChanged(number),
      onProblem: services.onProblem,
    });
    this.clock = setInterval(() => this.tellClocks(), CLOCK_ROUND);
    this.clock.unref();
  }

  /** Undefined where there is no such room; DamagedRecord where it cannot be read. */
  static async load(services: RoomServices, id: string): Promise<Room | undefined> {
    const { rooms } = services.store;
    const book = await RoomBook.open(rooms, id);
    if (!book) return undefined;
    const room = new Room(services, id, book, await Roster.open(rooms, id));
    await room.follow();
    return room;
  }

  get connected(): number {
    return this.audience.size;
  }

  /** Whether it has been deleted, or this process has let it go. */
  get closed(): boolean {
    return this.ended;
  }

  /** Whether its tables have to be kept going though nobody is connected. */
  get busy(): boolean {
    return this.book.status === 'playing' && !this.tables.allOver;
  }

  get full(): boolean {
    return this.roster.size >= ROOM_LIMIT;
  }

  isTeacher(credential: string): boolean {
    return fits(credential, this.book.room.keyHash);
  }

  isViewer(credential: string): boolean {
    return fits(credential, this.book.room.viewHash);
  }

  info(): RoomInfo {
    const { code, status, expiresAt } = this.book.room;
    const { settings, openMonth, file } = this.book.config;
    return {
      room: this.id,
      code,
      stage: status,
      settings,
      openMonth,
      limit: ROOM_LIMIT,
      expires: expiresAt,
      ...(file === undefined ? {} : { file }),
    };
  }

  /** Lets a page in and tells it everything that it may see. */
  async attach(connection: RoomConnection): Promise<void> {
    await this.run(async () => {
      const { role, student } = connection;
      this.audience.add(connection);
      connection.send('welcome', {
        role,
        info: this.info(),
        ...(student === undefined ? {} : { you: student }),
      });
      const everybody = this.roster.all.map(({ id }) => id);
      connection.send('students', this.studentsFor(connection, everybody, []));
      if (role !== 'student') connection.send('board', this.boardOf(this.tables.numbers));
      if (student !== undefined && this.roster.count(student, 1)) this.changes.student(student);
    });
  }

  async detach(connection: RoomConnection): Promise<void> {
    if (!this.audience.remove(connection)) return;
    const { student } = connection;
    if (student !== undefined && this.roster.count(student, -1)) this.changes.student(student);
  }

  /** Lets a new student in; one who comes late gets a bot's seat, or waits for the teacher. */
  async enter(name: string): Promise<StudentGrant> {
    return this.run(async () => {
      if (this.book.status === 'over') throw new Refused('roomOver');
      if (this.full) throw new Refused('full');
      const credential = newSecret();
      const id = newStudentId();
      await this.roster.add({
        id,
        name,
        credentialHash: hashSecret(credential),
        wish: null,
        table: null,
        seat: null,
        place: null,
        joinedAt: this.services.now(),
        codeHash: null,
        codeUntil: null,
      });
      this.studentChanged(id);
      const late = this.book.status === 'playing' ? this.tables.freeSeat(null) : undefined;
      if (late) await this.seatAtTable(id, late.table, late.seat).catch(this.services.onProblem);
      return { room: this.id, student: id, name, credential };
    });
  }

  /** Gives a student who shows the personal code another credential; the old one is void. */
  async comeBack(code: string): Promise<StudentGrant> {
    return this.run(async () => {
      const student = this.roster.byCode(hashSecret(code), this.services.now());
      if (!student) throw new Refused('badCode');
      const { id, name } = student;
      const credential = newSecret();
      const credentialHash = hashSecret(credential);
      await this.roster.change(id, { credentialHash, codeHash: null, codeUntil: null });
      if (student.table !== null && this.book.status !== 'waiting') {
        const table = this.tables.table(student.table);
        await table.update((setting) => changeHolder(setting, id, { credentialHash }));
      }
      this.audience.end('moved', id);
      this.studentChanged(id);
      return { room: this.id, student: id, name, credential };
    });
  }

  /** A code for `comeBack`, valid for ten minutes. */
  async showCode(id: string): Promise<string> {
    const code = newCode(CODE_LENGTH);
    const codeUntil = this.services.now() + CODE_LIFE;
    await this.roster.change(id, { codeHash: hashSecret(code), codeUntil });
    return code;
  }

  async wish(id: string, company: Seat | null): Promise<void> {
    await this.run(async () => {
      if (this.book.status !== 'waiting') throw new Refused('notInLobby');
      await this.roster.change(id, { wish: company });
      this.studentChanged(id);
    });
  }

  /** Keeps a student's answers to a quiz; the first answer to an item counts. */
  async answer(student: string, { phase, answers }: QuizAnswers): Promise<void> {
    this.roster.student(student);
    if (!this.book.config.settings.quiz) throw new Refused('notAllowed');
    const at = this.services.now();
    const rows = answers.map((answer) => ({ ...answer, student, phase, at }));
    await this.services.store.rooms.addAnswers(this.id, rows);
  }

  /** Puts a student at a table that plays; the tables know best who sits where. */
  async seatAtTable(id: string, number: number, seat: Seat): Promise<void> {
    const { name, credentialHash } = this.roster.student(id);
    const table = this.tables.table(number);
    const holder = { name, credentialHash, student: id };
    await table.update((setting) => addHolder(setting, seat, holder));
    await this.noteSeats();
  }

  /** @throws Refused where nobody can be put. */
  checkSeat(number: number, seat: Seat): void {
    const { stage, setting } = this.tables.table(number);
    if (stage !== 'playing') throw new Refused('notPlaying');
    const at = setting.seats[seat];
    if (isHuman(at) && at.holders.length >= SHARE_LIMIT) throw new Refused('seatTaken');
  }

  /** Tells every student and, through other processes, everybody else's. */
  say(text: string): void {
    this.audience.tell('message', () => ({ text }));
    this.sendAbroad({ kind: 'message', text });
  }

  /** Writes down where the tables say that students sit. */
  async noteSeats(): Promise<void> {
    if (this.book.status === 'waiting') return;
    for (const { id } of this.roster.all) {
      await this.roster.seat(id, this.tables.placeOf(id) ?? null);
      this.studentChanged(id);
    }
  }

  studentChanged(id: string): void {
    this.changes.student(id);
    this.sendAbroad({ kind: 'room' });
  }

  studentGone(id: string): void {
    this.audience.end('removed', id);
    this.changes.studentGone(id);
    this.sendAbroad({ kind: 'room' });
  }

  settingsChanged(): void {
    this.changes.settings();
    this.sendAbroad({ kind: 'room' });
  }

  /** One thing after another. */
  run<T>(task: () => Promise<T>): Promise<T> {
    return this.queue.run(task);
  }

  /** Takes up the tables that the room's config names. */
  async follow(): Promise<void> {
    await this.tables.follow(this.book.config.tables);
    await this.noteSeats();
  }

  /** Something short from another process: what has changed is read again. */
  heard(message: unknown): void {
    const { kind, text } = Object(message) as Record<string, unknown>;
    if (kind === 'message' && typeof text === 'string') {
      this.audience.tell('message', () => ({ text }));
      return;
    }
    this.run(() => this.reread()).catch(this.services.onProblem);
  }

  /** Ends all connections and lets the tables go. */
  close(why: RoomNotice<'bye'>['why'] | undefined): void {
    this.ended = true;
    clearInterval(this.clock);
    this.changes.stop();
    if (why) this.audience.end(why);
    this.tables.letGo();
  }

  async settled(): Promise<void> {
    await this.queue.settled();
  }

  private async reread(): Promise<void> {
    if (!(await this.book.reread())) {
      this.close('closed');
      return;
    }
    const before = this.roster.all.map(({ id }) => id);
    await this.roster.reread();
    const now = new Set(this.roster.all.map(({ id }) => id));
    for (const id of before) if (!now.has(id)) this.changes.studentGone(id);
    for (const id of now) this.changes.student(id);
    await this.tables.follow(this.book.config.tables);
    this.changes.settings();
  }

  private tableChanged(number: number): void {
    this.changes.table(number);
    if (this.book.status !== 'playing') return;
    if (this.tables.allWait) this.run(() => this.nextMonth()).catch(this.services.onProblem);
    if (this.tables.allOver) this.run(() => this.finish()).catch(this.services.onProblem);
  }

  /** All tables have come as far as they may: the next month begins for all of them. */
  private async nextMonth(): Promise<void> {
    if (!this.tables.allWait) return;
    await this.openNextMonth();
  }

  /** Lets the tables play one month more. */
  async openNextMonth(): Promise<void> {
    const { openMonth } = this.book.config;
    if (openMonth === null) return;
    await this.book.update(({ status, config }) => ({
      status,
      config: { ...config, openMonth: openMonth + 1 },
    }));
    await this.tables.openMonth(openMonth + 1);
    this.settingsChanged();
  }

  private async finish(): Promise<void> {
    if (this.book.status !== 'playing' || !this.tables.allOver) return;
    await this.book.update(({ config }) => ({ status: 'over', config }));
    this.settingsChanged();
  }

  private tellChanges(): void {
    const { students, gone, tables, room } = this.changes.take();
    if (room) this.audience.tell('room', () => this.info());
    if (students.length + gone.length > 0) {
      this.audience.tell('students', (connection) => this.studentsFor(connection, students, gone));
    }
    if (tables.length > 0 && this.audience.watched) {
      const board = this.boardOf(tables);
      this.audience.tell('board', ({ role }) => (role === 'student' ? undefined : board));
    }
  }

  private tellClocks(): void {
    if (!this.audience.watched || this.book.status !== 'playing') return;
    for (const number of this.tables.numbers) this.changes.table(number);
  }

  private studentsFor(
    { role, student: own }: RoomConnection,
    ids: readonly string[],
    gone: string[],
  ): RoomNotice<'students'> {
    const { anonymous } = this.book.config.settings;
    const changed = ids.flatMap((id) => {
      if (!this.roster.all.some((student) => student.id === id)) return [];
      const named = !anonymous || role === 'teacher' || id === own;
      return [this.roster.info(id, (number) => this.tables.idOf(number), named)];
    });
    return { changed, gone };
  }

  private boardOf(numbers: readonly number[]): RoomNotice<'board'> {
    const changed = numbers.flatMap((number) => this.tables.board(number) ?? []);
    const known = new Set(this.tables.numbers);
    return { changed, gone: numbers.filter((number) => !known.has(number)) };
  }

  private sendAbroad(message: { kind: string; text?: string }): void {
    const { store, onProblem } = this.services;
    if (store.shared) store.send(this.id, { ...message }).catch(onProblem);
  }
}
