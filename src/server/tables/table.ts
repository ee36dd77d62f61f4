/**
 * A table that this process serves: its seats, its match, and who is connected. Everything that
 * changes it goes through one queue, and is stored before anyone is told.
 */
import * as v from 'valibot';
import type { Reason } from '../../bots/reason.ts';
import type { ScenarioRef } from '../../game/scenario.ts';
import { SEATS, type Seat } from '../../game/seats.ts';
import { type Change, NOTICES, type Phrase, type TableInfo } from '../../protocol/table.ts';
import { NoSuchMatch, StorageUnavailable } from '../storage/errors.ts';
import type { JournalRow, Json } from '../storage/rows.ts';
import { Audience, type Connection } from './audience.ts';
import { TableBook } from './book.ts';
import { changeBy, penRefusal, type TableSetting } from './changes.ts';
import { holderOf, isHuman, type TableConfig } from './config.ts';
import { tableInfo } from './info.ts';
import { BACK, Match } from './match.ts';
import { Play, type Steering, SteeringSchema } from './play.ts';
import { SeatPresence } from './presence.ts';
import { SerialQueue } from './queue.ts';
import { Refused } from './refused.ts';
import type { TableServices } from './services.ts';

export class Table {
  readonly id: string;
  private readonly services: TableServices;
  private readonly book: TableBook;
  readonly presence: SeatPresence;
  private readonly audience: Audience;
  private readonly queue = new SerialQueue();
  private play: Play | undefined;
  /** A write may have happened that was not confirmed, or a notice may have been missed. */
  private doubtful = false;
  /** The stored seats have changed, and pages have not followed them yet. */
  private unfollowed = false;

  private constructor(services: TableServices, id: string, book: TableBook) {
    this.id = id;
    this.services = services;
    this.book = book;
    this.presence = new SeatPresence(services.store, id, services.now);
    this.presence.follow(book.config);
    this.audience = new Audience(this.presence, services.now);
  }

  /** Undefined where there is no such table; DamagedRecord where it cannot be read. */
  static async load(services: TableServices, id: string): Promise<Table | undefined> {
    const hear = (): void => table?.changed();
    let table: Table | undefined;
    const book = await TableBook.open(services.store, id, hear);
    if (!book) return undefined;
    table = new Table(services, id, book);
    await table.openGame();
    await table.presence.refresh();
    return table;
  }

  get stage(): TableInfo['stage'] {
    const { status, archived } = this.book;
    if (archived) return 'archived';
    if (this.play?.match.over) return 'over';
    return status;
  }

  get setting(): Readonly<TableConfig> {
    return this.book.config;
  }

  get scenario(): ScenarioRef {
    return this.book.scenario;
  }

  /** The game while it is played or over under these rules. */
  get game(): Play | undefined {
    return this.play;
  }

  get idleSince(): number | undefined {
    return this.audience.idleSince;
  }

  /** Whether any person of this table is connected anywhere. */
  get attended(): boolean {
    return SEATS.some((seat) => isHuman(this.setting.seats[seat]) && this.presence.isHere(seat));
  }

  /** Pages of this process that only look on. */
  get spectators(): number {
    return this.audience.spectators;
  }

  /** Whether a bot decides for a person who is away. */
  hasStandIn(seat: Seat): boolean {
    if (!isHuman(this.setting.seats[seat])) return false;
    if (this.setting.room?.botIn[seat]) return true;
    return this.presence.awayFor(seat) >= this.services.settings.awayMs;
  }

  /** Does something about the decision that is awaited now, at whichever process drives the table. */
  async steer(kind: Steering['kind'], ms = 0): Promise<void> {
    await this.run(async () => {
      const play = this.playing();
      const rows = play.match.length;
      if (kind === 'hurry') play.check(rows);
      play.steer({ kind, rows, ms });
      this.tellTable();
      this.sendAbroad({ kind, rows, ms });
    });
  }

  /** Calls `watcher` after everything that may change what the table waits for. */
  watch(watcher: () => void): () => void {
    return this.queue.watch(watcher);
  }

  info(): TableInfo {
    const { rulesVersion: rules, result } = this.book;
    return tableInfo(this, { rules, result });
  }

  /** The seat of whoever holds the credential with this hash. */
  seatOf(hash: string | undefined): Seat | undefined {
    return holderOf(this.setting, hash)?.seat;
  }

  /** The seat that a page of this process holds now, and whether it is the one that decides. */
  placeOf(connection: Connection): { seat: Seat; pen: boolean } | undefined {
    const seat = this.audience.seatOf(connection) ?? undefined;
    if (seat === undefined) return undefined;
    return { seat, pen: holderOf(this.setting, connection.hash)?.place === 0 };
  }

  /** Lets a page in: it is told where the table stands, and of the game what it has not seen. */
  async attach(connection: Connection, rows: number | undefined): Promise<void> {
    // A process that was killed may have stored what it told nobody.
    if (this.services.store.shared) this.doubtful = true;
    await this.run(async () => {
      const { seat = null, student } = holderOf(this.setting, connection.hash) ?? {};
      const changed = await this.audience.add(connection, seat, student);
      this.welcome(connection);
      const match = this.play?.match;
      const missed = rows === undefined ? undefined : match?.stepsSince(rows);
      if (missed) connection.send('steps', [...missed]);
      else if (match) connection.send('course', match.course());
      connection.listen();
      if (changed) this.presenceChanged(seat);
    });
  }

  async detach(connection: Connection): Promise<void> {
    await this.run(async () => {
      const seat = this.audience.seatOf(connection) ?? null;
      if (await this.audience.remove(connection)) this.presenceChanged(seat);
    });
  }

  resync(connection: Connection): void {
    if (this.play) connection.send('course', this.play.match.course());
  }

  /**
   * Carries out a seat's decision on the position after `rows` journal rows. The same decision
   * again is taken for the same one, whose answer was lost. `hash`: of the credential of whoever
   * decides, who may have lost the seat by the time that their turn in the queue comes.
   * @throws Refused where it does not count.
   */
  async decide(
    seat: Seat,
    rows: number,
    action: string,
    by: { bot: boolean; reason?: Reason; hash?: string | undefined },
  ): Promise<void> {
    await this.run(async () => {
      const denied = by.bot ? undefined : penRefusal(this.setting, seat, by.hash);
      if (denied) throw new Refused(denied);
      if (this.play?.match.isRepeated(rows, seat, action, by.bot)) return;
      const play = this.playing();
      play.check(rows);
      const refusal = play.match.refusalOf(seat, action);
      if (refusal) throw new Refused('illegal', { reason: refusal.code });
      await this.append(play, seat, action, by);
    });
  }

  /** Takes back the seat's own last decision, while nobody has decided since. */
  async undo(seat: Seat, rows: number, hash: string | undefined): Promise<void> {
    await this.run(async () => {
      const denied = penRefusal(this.setting, seat, hash);
      if (denied) throw new Refused(denied);
      if (this.play?.match.isRepeated(rows, seat, BACK, false)) return;
      const play = this.playing();
      play.check(rows);
      if (!play.match.canUndo(seat)) throw new Refused('cannotUndo');
      await this.append(play, seat, BACK, { bot: false });
    });
  }

  /** Changes the table as the seat wishes that the credential with this hash stands for. */
  async change(hash: string | undefined, wish: Change): Promise<void> {
    await this.update((setting) => changeBy(setting, hash, wish));
  }

  /**
   * Stores what `decide` makes of the table and tells everyone; it may be asked more than once.
   * `evenOver`: of who sits there, something may change after the game too.
   */
  async update(
    decide: (setting: TableSetting) => TableSetting | Refused['code'],
    { evenOver = false } = {},
  ): Promise<void> {
    await this.run(async () => {
      const over = this.stage === 'archived' || this.stage === 'over';
      if (over && !evenOver) throw new Refused('notPlaying');
      await this.book.update(decide, () => this.catchUp());
      await this.openGame();
      await this.followSeats();
      this.sendAbroad({ kind: 'table' });
    });
  }

  say(seat: Seat, phrase: Phrase): void {
    this.services.tell(this.id, 'said', { seat, phrase });
    this.sendAbroad({ seat, phrase });
  }

  /** Another process has stored a row of this match. */
  journalGrew(ply: number): void {
    if (this.play && ply < this.play.match.length) return;
    this.lookAgain();
  }

  /** Something short from another process; what has changed is read from the store. */
  heard(message: unknown): void {
    const said = v.safeParse(NOTICES.said, message);
    const steering = v.safeParse(SteeringSchema, message);
    if (said.success) this.services.tell(this.id, 'said', said.output);
    else this.lookAgain(steering.success ? steering.output : undefined);
  }

  /** Reads what may have changed without this process having heard of it; then steers, if told. */
  lookAgain(steering?: Steering): void {
    this.doubtful = true;
    const steer = async (): Promise<void> => {
      if (!steering || this.stage !== 'playing') return;
      this.play?.steer(steering);
      this.tellTable();
    };
    this.run(steer).catch((error: unknown) => {
      // That it is gone is no fault; whoever is connected was told.
      if (!(error instanceof Refused)) this.services.onProblem(error);
    });
  }

  /** Tells everyone where the table stands, as when somebody has been away for long enough. */
  tellTable(): void {
    this.services.tell(this.id, 'table', this.info());
  }

  settled(): Promise<void> {
    return this.queue.settled();
  }

  /** Lets the table stay in memory for as long as after a page has left. */
  used(): void {
    this.audience.used();
  }

  /** After what could not be confirmed, the next task reads first. */
  private run<T>(task: () => Promise<T>): Promise<T> {
    return this.queue.run(async () => {
      try {
        if (this.doubtful) await this.catchUp();
        return await task();
      } catch (error) {
        this.doubtful ||= error instanceof StorageUnavailable || error instanceof NoSuchMatch;
        throw error;
      }
    });
  }

  private playing(): Play {
    if (this.stage !== 'playing' || !this.play) throw new Refused('notPlaying');
    return this.play;
  }

  /** Begins the game here where it has begun, and tells the pages. */
  private async openGame(): Promise<void> {
    const { store, now, tell } = this.services;
    const { status, archived, seed } = this.book;
    if (this.play || status === 'lobby' || archived) return;
    const rows = await store.readJournal(this.id);
    if (status === 'closed' && rows.length === 0) return;
    const match = Match.open(this.id, this.scenario, seed, rows);
    this.play = new Play({
      match,
      setting: () => this.setting,
      tell: (name, body) => tell(this.id, name, body),
      now,
    });
    tell(this.id, 'course', match.course());
  }

  private async append(
    play: Play,
    seat: Seat,
    action: string,
    { bot, reason }: { bot: boolean; reason?: Reason },
  ): Promise<void> {
    const { store, now, onStored } = this.services;
    const { match } = play;
    const { length: ply, month } = match;
    const at = now();
    const outcome = await store.append(this.id, ply, seat, action, bot, at);
    if (outcome === 'taken') {
      await this.catchUp();
      throw new Refused('stale');
    }
    onStored(bot, now() - at);
    this.take(play, { ply, seat, action, byBot: bot, at }, reason);
    if (match.month !== month || match.over) await this.keepStanding(match);
  }

  private take(play: Play, row: JournalRow, reason?: Reason): void {
    play.take(row, reason);
    if (row.action === BACK || play.match.over || play.waiting) this.tellTable();
  }

  /** Matters only when other rules have come, so the decision counts even if this fails. */
  private async keepStanding(match: Match): Promise<void> {
    try {
      await this.book.keepStanding(match.standing(), match.over);
    } catch (error) {
      this.doubtful = true;
      this.services.onProblem(error);
    }
  }

  /** Reads what was missed. What is missed meanwhile is read once more. */
  private async catchUp(): Promise<void> {
    this.doubtful = false;
    try {
      await this.read();
    } catch (error) {
      this.doubtful = true;
      throw error;
    }
  }

  private async read(): Promise<void> {
    if ((await this.book.reread()) === 'gone') {
      this.audience.endAll('closed');
      throw new Refused('noTable');
    }
    const { play } = this;
    if (play) {
      const rows = await this.services.store.readJournal(this.id, play.match.length);
      for (const row of rows) this.take(play, row);
    } else {
      await this.openGame();
    }
    const news = await this.presence.refresh();
    if (this.unfollowed) await this.followSeats();
    else if (news) this.tellTable();
  }

  /** The stored table has changed, by this process or another. */
  private changed(): void {
    this.unfollowed = true;
    this.presence.follow(this.setting);
    this.play?.settingChanged();
  }

  private async followSeats(): Promise<void> {
    const { size } = this.audience;
    const moved = await this.audience.reseat(this.setting, (hash) => this.seatOf(hash));
    this.unfollowed = false;
    // Whoever moved us to do so does not know who has left here because of it.
    if (moved.length > 0 || this.audience.size < size) this.sendAbroad({ kind: 'presence' });
    for (const connection of moved) this.welcome(connection);
    // Whoever has played can still look at how it ended.
    if (this.stage === 'closed' && !this.play) this.audience.endAll('closed');
    else this.tellTable();
  }

  private welcome(connection: Connection): void {
    const { seat, pen } = this.placeOf(connection) ?? { seat: null, pen: false };
    connection.send('welcome', { seat, pen, info: this.info() });
  }

  /** Each process counts only its own spectators. */
  private presenceChanged(seat: Seat | null): void {
    this.tellTable();
    if (seat !== null) this.sendAbroad({ kind: 'presence' });
  }

  private sendAbroad(message: Json): void {
    const { store, onProblem } = this.services;
    if (store.shared) store.send(this.id, message).catch(onProblem);
  }
}
