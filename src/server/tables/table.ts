/**
 * A table that this process serves: its seats, its match, and who is connected. Everything that
 * changes it goes through one queue, and is stored before anyone is told.
 */
import type { Reason } from '../../bots/reason.ts';
import { SEATS, type Seat } from '../../game/seats.ts';
import { seatToMove } from '../../game/state.ts';
import type { Change, Notice, NoticeName, Phrase, TableInfo } from '../../protocol/table.ts';
import { StorageUnavailable } from '../storage/errors.ts';
import type { JournalRow, Json } from '../storage/rows.ts';
import type { Store } from '../storage/store.ts';
import { Audience, type Connection } from './audience.ts';
import { TableBook } from './book.ts';
import { change, type TableSetting } from './changes.ts';
import { DecisionClock } from './clock.ts';
import { holderOf, isHuman, type TableConfig } from './config.ts';
import { tableInfo } from './info.ts';
import { BACK, Match } from './match.ts';
import { SeatPresence } from './presence.ts';
import { SerialQueue } from './queue.ts';
import { Refused } from './refused.ts';
import type { TableSettings } from './settings.ts';

/** What a table needs of the process that serves it. */
export interface TableServices {
  store: Store;
  settings: TableSettings;
  /** Milliseconds. */
  now(): number;
  /** Tells every page of this process that is connected to the table. */
  tell<K extends NoticeName>(tableId: string, name: K, body: Notice<K>): void;
  /** Hears of each decision that was stored, and how many milliseconds storing took. */
  onStored(byBot: boolean, ms: number): void;
  /** Hears of what fails where nobody waits for it. */
  onProblem(error: unknown): void;
}

export class Table {
  readonly id: string;
  private readonly services: TableServices;
  private readonly book: TableBook;
  private readonly presence: SeatPresence;
  private readonly audience: Audience;
  private readonly clock: DecisionClock;
  private readonly queue = new SerialQueue();
  private match: Match | undefined;
  /** A write may have happened that was not confirmed, or a notice may have been missed. */
  private doubtful = false;
  /** The position, in journal rows, in which a bot is to decide. */
  private hurriedAt: number | undefined;

  private constructor(services: TableServices, id: string, book: TableBook) {
    this.id = id;
    this.services = services;
    this.book = book;
    this.presence = new SeatPresence(services.store, id, services.now);
    this.audience = new Audience(this.presence, services.now);
    this.clock = new DecisionClock(services.now);
    if (book.config.paused) this.clock.pause();
  }

  /** Undefined where there is no such table; DamagedRecord where it cannot be read. */
  static async load(services: TableServices, id: string): Promise<Table | undefined> {
    const hear = (): void => table?.changed();
    let table: Table | undefined;
    const book = await TableBook.open(services.store, id, hear);
    if (!book) return undefined;
    table = new Table(services, id, book);
    await table.openMatch();
    await table.presence.refresh();
    return table;
  }

  get stage(): TableInfo['stage'] {
    const { status, archived } = this.book;
    if (archived) return 'archived';
    if (this.match?.over) return 'over';
    return status;
  }

  get setting(): Readonly<TableConfig> {
    return this.book.config;
  }

  get scenario(): string {
    return this.book.scenario;
  }

  /** The match while it is played or over under these rules. */
  get game(): Match | undefined {
    return this.match;
  }

  /** Whose decision is awaited. */
  get toMove(): Seat | undefined {
    return this.match && seatToMove(this.match.state);
  }

  /** Since when no page has been connected to this process; undefined while one is. */
  get idleSince(): number | undefined {
    return this.audience.idleSince;
  }

  /** Whether any person of this table is connected anywhere. */
  get attended(): boolean {
    return SEATS.some((seat) => isHuman(this.setting.seats[seat]) && this.presence.isHere(seat));
  }

  awayFor(seat: Seat): number {
    return this.presence.awayFor(seat);
  }

  /** Whether a bot decides for a person who is away. */
  hasStandIn(seat: Seat): boolean {
    if (!isHuman(this.setting.seats[seat])) return false;
    if (this.setting.room?.botIn[seat]) return true;
    return this.awayFor(seat) >= this.services.settings.awayMs;
  }

  /** Milliseconds left for the decision that is awaited; undefined where nothing limits it. */
  get left(): number | undefined {
    return this.stage === 'playing' ? this.clock.left(this.setting.clock) : undefined;
  }

  /** For how many milliseconds the decision has been awaited. */
  get waited(): number {
    return this.clock.waited;
  }

  /** Whether the table has come further than its room lets tables play now. */
  get waiting(): boolean {
    const until = this.setting.room?.until ?? Number.POSITIVE_INFINITY;
    return this.stage === 'playing' && this.match !== undefined && this.match.month > until;
  }

  /** Gives the decision that is awaited more time, in milliseconds. */
  giveTime(ms: number): void {
    this.clock.extend(ms);
    this.tellTable();
  }

  /** Lets a bot make the decision that is awaited now. */
  hurry(): void {
    this.hurriedAt = this.match?.length;
    this.lookAgain();
  }

  /** Whether the awaited decision is a bot's to make because somebody wanted it so. */
  get hurried(): boolean {
    return this.match !== undefined && this.hurriedAt === this.match.length;
  }

  /** Calls `watcher` after everything that may change what the table waits for. */
  watch(watcher: () => void): () => void {
    return this.queue.watch(watcher);
  }

  info(): TableInfo {
    const { book, left } = this;
    return tableInfo({
      id: this.id,
      stage: this.stage,
      scenario: this.scenario,
      rules: book.rulesVersion,
      config: this.setting,
      spectators: this.audience.spectators,
      waiting: this.waiting,
      left,
      result: book.archived ? book.result : undefined,
      isAway: (seat) => !this.presence.isHere(seat),
      hasStandIn: (seat) => this.hasStandIn(seat),
    });
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
    await this.run(async () => {
      const seat = this.seatOf(connection.hash) ?? null;
      const changed = await this.audience.add(connection, seat);
      this.welcome(connection);
      if (this.match) {
        const missed = rows === undefined ? undefined : this.match.stepsSince(rows);
        if (missed) connection.send('steps', [...missed]);
        else connection.send('course', this.match.course());
      }
      connection.listen();
      if (changed) this.presenceChanged();
    });
  }

  async detach(connection: Connection): Promise<void> {
    await this.run(async () => {
      if (await this.audience.remove(connection)) this.presenceChanged();
    });
  }

  resync(connection: Connection): void {
    if (this.match) connection.send('course', this.match.course());
  }

  /**
   * Carries out a seat's decision on the position after `rows` journal rows. The same decision
   * again is taken for the same one, whose answer was lost.
   * @throws Refused where it does not count.
   */
  async decide(
    seat: Seat,
    rows: number,
    action: string,
    by: { bot: boolean; reason?: Reason },
  ): Promise<void> {
    await this.run(async () => {
      const match = this.playing();
      if (match.isRepeated(rows, seat, action, by.bot)) return;
      this.checkPosition(match, rows);
      const refusal = match.refusalOf(seat, action);
      if (refusal) throw new Refused('illegal', { reason: refusal.code });
      await this.append(match, seat, action, by);
    });
  }

  /** Takes back the seat's own last decision, while nobody has decided since. */
  async undo(seat: Seat, rows: number): Promise<void> {
    await this.run(async () => {
      const match = this.playing();
      this.checkPosition(match, rows);
      if (!match.canUndo(seat)) throw new Refused('cannotUndo');
      await this.append(match, seat, BACK, { bot: false });
    });
  }

  /** Changes the table as its seat `by` wishes. */
  async change(by: Seat, wish: Change): Promise<void> {
    await this.update((setting) => change(setting, by, wish));
  }

  /** Stores what `decide` makes of the table and tells everyone; it may be asked more than once. */
  async update(decide: (setting: TableSetting) => TableSetting | Refused['code']): Promise<void> {
    await this.run(async () => {
      if (this.stage === 'archived' || this.stage === 'over') throw new Refused('notPlaying');
      await this.book.update(decide, () => this.catchUp());
      await this.openMatch();
      await this.followSeats();
      this.sendAbroad({ kind: 'table' });
    });
  }

  /** A seat that has just been taken has not been away. */
  seatTaken(seat: Seat): void {
    this.presence.begin(seat);
  }

  say(seat: Seat, phrase: Phrase): void {
    this.services.tell(this.id, 'said', { seat, phrase });
    this.sendAbroad({ kind: 'said', seat, phrase });
  }

  /** Another process has stored a row of this match. */
  journalGrew(ply: number): void {
    if (this.match && ply < this.match.length) return;
    this.lookAgain();
  }

  /** Something short from another process; what has changed is read from the store. */
  heard(message: unknown): void {
    const { kind, seat, phrase } = Object(message) as Record<string, unknown>;
    if (kind === 'said') {
      this.services.tell(this.id, 'said', { seat, phrase } as Notice<'said'>);
    } else {
      this.lookAgain();
    }
  }

  /** Reads what may have changed without this process having heard of it. */
  lookAgain(): void {
    this.doubtful = true;
    this.run(async () => undefined).catch((error) => this.services.onProblem(error));
  }

  /** Tells everyone where the table stands, as when somebody has been away for long enough. */
  tellTable(): void {
    this.services.tell(this.id, 'table', this.info());
  }

  async settled(): Promise<void> {
    await this.queue.settled();
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
        if (error instanceof StorageUnavailable) this.doubtful = true;
        throw error;
      }
    });
  }

  private playing(): Match {
    if (this.stage !== 'playing' || !this.match) throw new Refused('notPlaying');
    return this.match;
  }

  private checkPosition(match: Match, rows: number): void {
    if (rows !== match.length) throw new Refused('stale');
    if (this.setting.paused) throw new Refused('paused');
    if (this.waiting) throw new Refused('waiting');
  }

  /** Begins the game here where it has begun, and tells the pages. */
  private async openMatch(): Promise<void> {
    if (this.match || this.book.status === 'lobby' || this.book.archived) return;
    const rows = await this.services.store.readJournal(this.id);
    if (this.book.status === 'closed' && rows.length === 0) return;
    this.match = Match.open(this.id, this.scenario, this.book.seed, rows);
    this.clock.restart(true);
    this.services.tell(this.id, 'course', this.match.course());
  }

  private async append(
    match: Match,
    seat: Seat,
    action: string,
    { bot, reason }: { bot: boolean; reason?: Reason },
  ): Promise<void> {
    const { store, now, onStored } = this.services;
    const { length: ply, month } = match;
    const at = now();
    const outcome = await store.append(this.id, ply, seat, action, bot, at);
    if (outcome === 'taken') {
      await this.catchUp();
      throw new Refused('stale');
    }
    onStored(bot, now() - at);
    this.take(match, { ply, seat, action, byBot: bot, at }, reason);
    if (match.month !== month || match.over) await this.keepStanding(match);
  }

  /** Carries out a stored row and tells everyone who is connected here. */
  private take(match: Match, row: JournalRow, reason?: Reason): void {
    const { month } = match;
    const advance = match.take(row);
    this.clock.restart(match.month !== month);
    if (this.waiting) this.clock.pause();
    if (advance.kind === 'back') {
      this.services.tell(this.id, 'course', match.course());
      this.tellTable();
      return;
    }
    const { left } = this;
    const told = { ...(reason ? { reason } : {}), ...(left === undefined ? {} : { left }) };
    this.services.tell(this.id, 'steps', [{ ...advance.step, ...told }]);
    if (match.over) this.tellTable();
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

  private async catchUp(): Promise<void> {
    if (!(await this.book.reread())) {
      this.audience.endAll('closed');
      throw new Refused('noTable');
    }
    const { match } = this;
    if (match) {
      const rows = await this.services.store.readJournal(this.id, match.length);
      for (const row of rows) this.take(match, row);
    } else {
      await this.openMatch();
    }
    await this.followSeats();
    if (await this.presence.refresh()) this.tellTable();
    this.doubtful = false;
  }

  /** The stored table has changed, by this process or another. */
  private changed(): void {
    if (this.setting.paused || this.waiting) this.clock.pause();
    else this.clock.resume();
  }

  private async followSeats(): Promise<void> {
    const moved = await this.audience.reseat(this.setting, (hash) => this.seatOf(hash));
    for (const connection of moved) this.welcome(connection);
    if (this.stage === 'closed') this.audience.endAll('closed');
    else this.tellTable();
  }

  private welcome(connection: Connection): void {
    const { seat, pen } = this.placeOf(connection) ?? { seat: null, pen: false };
    connection.send('welcome', { seat, pen, info: this.info() });
  }

  private presenceChanged(): void {
    this.tellTable();
    this.sendAbroad({ kind: 'presence' });
  }

  private sendAbroad(message: Json): void {
    const { store, onProblem } = this.services;
    if (store.shared) store.send(this.id, message).catch(onProblem);
  }
}
