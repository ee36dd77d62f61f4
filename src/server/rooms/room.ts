/**
 * A class that this process serves: its settings, its students, its tables, and who is connected.
 * What changes it goes through one queue and is stored before anyone is told.
 */
import type { Seat } from '../../game/seats.ts';
import {
  type RoomInfo,
  type RoomNotice,
  type SaidToAll,
  SHARE_LIMIT,
} from '../../protocol/room.ts';
import type { Store } from '../storage/store.ts';
import { isHuman } from '../tables/config.ts';
import { SerialQueue } from '../tables/queue.ts';
import { Refused } from '../tables/refused.ts';
import { fits, hashSecret } from '../tables/secrets.ts';
import type { Tables } from '../tables/tables.ts';
import { RoomAbroad } from './abroad.ts';
import type { RoomConnection } from './audience.ts';
import { RoomBook } from './book.ts';
import { ClassTables } from './classTables.ts';
import { RoomNews } from './news.ts';
import { Roster } from './roster.ts';
import { nextSaid, saidSince, withSaid } from './said.ts';
import { addHolder } from './seats.ts';

/** How often the board is told though nothing has happened, so that waits are seen; milliseconds. */
const CLOCK_ROUND = 5_000;

export interface RoomServices {
  store: Store;
  tables: Tables;
  /** How many students a room may have. */
  limit: number;
  /** How long a room is kept after it was made, began or ended; milliseconds. */
  keepMs: number;
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
  private readonly news: RoomNews;
  private readonly queue = new SerialQueue();
  private readonly clock: NodeJS.Timeout;
  private tasks = 0;
  private ended = false;
  private readonly abroad: RoomAbroad;

  private constructor(services: RoomServices, id: string, book: RoomBook, roster: Roster) {
    this.id = id;
    this.services = services;
    this.book = book;
    this.roster = roster;
    this.tables = new ClassTables({
      tables: services.tables,
      onChange: (number) => this.tableChanged(number),
      onSeats: (number) => this.inBackground(() => this.noteSeatsAt(number)),
      onProblem: services.onProblem,
    });
    this.abroad = new RoomAbroad({
      ...services,
      id,
      roster,
      onRoom: () => this.inBackground(() => this.reread()),
      onMessage: (message) => {
        this.news.say(message);
        this.inBackground(() => this.reread());
      },
      onHere: (ids) => this.news.students(ids),
    });
    this.news = new RoomNews(this, () => this.abroad.tell());
    this.clock = setInterval(() => this.round(), CLOCK_ROUND);
    this.clock.unref();
  }

  /** Undefined where there is no such room; DamagedRecord where it cannot be read. */
  static async load(services: RoomServices, id: string): Promise<Room | undefined> {
    const { rooms } = services.store;
    const book = await RoomBook.open(rooms, id);
    if (!book) return undefined;
    const room = new Room(services, id, book, await Roster.open(rooms, id));
    await room.follow();
    room.abroad.ask();
    return room;
  }

  /** Whether nobody needs it in memory: no page, no table that plays, nothing under way. */
  get idle(): boolean {
    const playing = this.book.status === 'playing' && !this.tables.allOver;
    return this.news.audience.size === 0 && !playing && this.tasks === 0;
  }

  /** Whether it has been deleted, or this process has let it go. */
  get closed(): boolean {
    return this.ended;
  }

  get full(): boolean {
    return this.roster.size >= this.services.limit;
  }

  get anonymous(): boolean {
    return this.book.config.settings.anonymous;
  }

  isTeacher(credential: string): boolean {
    return fits(credential, this.book.room.keyHash);
  }

  isViewer(credential: string): boolean {
    return fits(credential, this.book.room.viewHash);
  }

  /** The student with a credential, who may have come in at another process just now. */
  async studentWith(credential: string): Promise<string | undefined> {
    const hash = hashSecret(credential);
    if (!this.roster.byHash(hash)) await this.run(() => this.refresh());
    return this.roster.byHash(hash)?.id;
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
      limit: this.services.limit,
      expires: expiresAt,
      ...(file === undefined ? {} : { file }),
    };
  }

  /** Lets a page in and tells it everything that it may see. */
  async attach(connection: RoomConnection): Promise<void> {
    await this.run(async () => {
      const { student } = connection;
      if (student !== undefined && !this.roster.has(student)) {
        connection.end('removed');
        return;
      }
      if (student !== undefined && this.roster.count(student, 1)) {
        this.news.changes.student(student);
      }
      this.news.welcome(connection);
    });
  }

  async detach(connection: RoomConnection): Promise<void> {
    if (!this.news.audience.remove(connection)) return;
    const { student } = connection;
    if (student === undefined || !this.roster.has(student)) return;
    if (this.roster.count(student, -1)) this.news.changes.student(student);
  }

  /** Puts a student at a table that plays; the tables know best who sits where. */
  async seatAtTable(id: string, number: number, seat: Seat, alone = false): Promise<void> {
    const { name, credentialHash } = this.roster.student(id);
    const holder = { name, credentialHash, student: id };
    const table = this.tables.table(number);
    await table.update((setting) => addHolder(setting, seat, holder, { alone }));
    await this.noteSeatsAt(number);
  }

  /** Gives a student a bot's seat, where there is one. */
  async seatLate(id: string): Promise<boolean> {
    const free = this.tables.freeSeat(this.roster.student(id).wish);
    if (free) await this.seatAtTable(id, free.table, free.seat, true);
    return free !== undefined;
  }

  /** @throws Refused where nobody can be put. */
  checkSeat(number: number, seat: Seat): void {
    const { stage, setting } = this.tables.table(number);
    if (stage !== 'playing') throw new Refused('notPlaying');
    const at = setting.seats[seat];
    if (isHuman(at) && at.holders.length >= SHARE_LIMIT) throw new Refused('seatTaken');
  }

  /** Tells everybody, also those who are connected to other processes. */
  async say(text: string): Promise<void> {
    let message = nextSaid(this.book.config, text, this.services.now());
    await this.book.update(({ status, config }) => {
      message = nextSaid(config, text, this.services.now());
      return { status, config: withSaid(config, message) };
    });
    this.news.say(message);
    this.abroad.say(message);
  }

  saidTo(student: string): readonly SaidToAll[] {
    return saidSince(this.book.config, this.roster.student(student).joinedAt);
  }

  /** Writes down where the tables say that students sit; of a table that is not read, nothing. */
  async noteSeats(): Promise<void> {
    if (this.book.status === 'waiting') return;
    const places = this.tables.places();
    for (const { id, table } of this.roster.all) {
      const at = places.get(id);
      if (!at && table !== null && !this.tables.has(table)) continue;
      if (await this.roster.seat(id, at ?? null)) this.studentChanged(id);
    }
  }

  studentChanged(id: string): void {
    this.abroad.changed();
    this.news.changes.student(id);
  }

  /** Only the newest of a student's devices stays connected. */
  studentMoved(id: string): void {
    this.news.audience.end('moved', id);
    this.studentChanged(id);
  }

  /** A student has answered questions of a quiz. */
  answered(id: string): void {
    this.abroad.changed();
    this.news.changes.answered(id);
  }

  studentGone(id: string): void {
    this.abroad.changed();
    this.news.audience.end('removed', id);
    this.news.changes.studentGone(id);
  }

  /** `names`: what is told of students has changed too. */
  settingsChanged({ names = false } = {}): void {
    this.abroad.changed();
    this.news.changes.settings();
    if (names) this.news.everybody();
  }

  /** One thing after another. */
  async run<T>(task: () => Promise<T>): Promise<T> {
    this.tasks++;
    try {
      return await this.queue.run(async () => {
        if (this.ended) throw new Refused('unavailable');
        return task();
      });
    } finally {
      this.tasks--;
    }
  }

  /** Takes up the tables that the room's config names. */
  async follow(): Promise<void> {
    await this.tables.follow(this.book.config.tables);
    await this.noteSeats();
    this.news.everybody();
  }

  /** Reads what other processes may have changed. */
  async refresh(): Promise<void> {
    if (this.services.store.shared) await this.reread();
  }

  /** Something may have been missed of what other processes have said. */
  lookAgain(): void {
    this.inBackground(() => this.reread());
    this.abroad.ask();
  }

  /** Something short from another process. */
  heard(message: unknown): void {
    this.abroad.heard(message);
  }

  /** Deletes the room with all that belongs to it; pages find that their tables are gone. */
  async delete(): Promise<void> {
    await this.services.store.rooms.delete(this.id);
    this.gone();
    this.abroad.deleted();
  }

  /** Ends all connections and lets the tables go. */
  close(why: RoomNotice<'bye'>['why'] | undefined): void {
    if (this.ended) return;
    this.ended = true;
    clearInterval(this.clock);
    this.news.changes.stop();
    if (why) this.news.audience.end(why);
    this.tables.letGo();
    this.abroad.close();
  }

  async settled(): Promise<void> {
    await this.queue.settled();
  }

  private gone(): void {
    const tables = this.tables.all;
    this.close('closed');
    for (const table of tables) table.lookAgain();
  }

  private async reread(): Promise<void> {
    const { anonymous } = this;
    if (!(await this.book.reread())) {
      this.gone();
      throw new Refused('noRoom');
    }
    const { gone, changed, moved } = await this.roster.reread();
    for (const id of gone) {
      this.news.audience.end('removed', id);
      this.news.changes.studentGone(id);
    }
    for (const id of moved) this.news.audience.end('moved', id);
    this.news.students(changed);
    for (const id of await this.roster.answers.reread()) this.news.changes.answered(id);
    if (this.tables.lacks(this.book.config.tables)) {
      await this.tables.follow(this.book.config.tables);
      this.news.everybody();
    }
    if (anonymous !== this.anonymous) this.news.everybody();
    this.news.changes.settings();
  }

  private tableChanged(number: number): void {
    this.news.changes.table(number);
    if (this.book.status !== 'playing') return;
    if (this.tables.allWait) this.inBackground(() => this.nextMonth());
    if (this.tables.allOver) this.inBackground(() => this.finish());
  }

  private async noteSeatsAt(number: number): Promise<void> {
    for (const [id, at] of this.tables.places([number])) {
      if (this.roster.has(id) && (await this.roster.seat(id, at))) this.studentChanged(id);
    }
  }

  /** All tables have come as far as they may: the next month begins for all of them. */
  private async nextMonth(): Promise<void> {
    if (this.tables.allWait) await this.openNextMonth();
  }

  /** Lets the tables play one month more. */
  async openNextMonth(): Promise<void> {
    const { openMonth } = this.book.config;
    if (openMonth === null || openMonth >= this.tables.months) return;
    await this.book.update(({ status, config }) => {
      // Another process has opened it meanwhile.
      if (config.openMonth !== openMonth) return { status, config };
      return { status, config: { ...config, openMonth: openMonth + 1 } };
    });
    await this.tables.openMonth(this.book.config.openMonth);
    this.settingsChanged();
  }

  private async finish(): Promise<void> {
    if (this.book.status !== 'playing' || !this.tables.allOver) return;
    await this.markOver();
  }

  /** From now on results are kept for the whole time that rooms are. */
  async markOver(): Promise<void> {
    const expiresAt = this.services.now() + this.services.keepMs;
    await this.book.update(({ status, config }) =>
      status === 'over' ? { status, config } : { status: 'over', config, expiresAt },
    );
    this.settingsChanged();
  }

  private round(): void {
    this.abroad.round();
    if (this.book.status === 'playing') {
      this.news.clocks();
      // A table that could not be read, as while the database was away.
      if (this.tables.lacks(this.book.config.tables)) this.inBackground(() => this.follow());
    }
  }

  private inBackground(task: () => Promise<void>): void {
    this.run(task).catch((error: unknown) => {
      // Refused: it has been let go or deleted meanwhile.
      if (!(error instanceof Refused)) this.services.onProblem(error);
    });
  }
}
